package tui

import (
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Every character that single accepts is one cell wide by the terminal's measure too, next to any other of them.
func TestSinglesAreOneCell(t *testing.T) {
	var all []rune
	for r := rune(1); r < 0x3000; r++ {
		if s := text(string(r)); utf8.ValidRune(r) && single(s) > 0 {
			all = append(all, r)
		}
	}
	if len(all) < 700 {
		t.Fatalf("%d characters", len(all))
	}
	for _, method := range []ansi.Method{ansi.GraphemeWidth, ansi.WcWidth} {
		for i, r := range all {
			for _, s := range []string{string(r), string(r) + string(all[(i*7+1)%len(all)]), "a" + string(r), string(r) + "“"} {
				g, w := ansi.FirstGraphemeCluster(s, method)
				first, _ := utf8.DecodeRuneInString(s)
				if g != string(first) || w != 1 || method.StringWidth(s) != utf8.RuneCountInString(s) {
					t.Errorf("%q: first %q of %d cells, %d in all", s, g, w, method.StringWidth(s))
				}
			}
		}
	}
}
