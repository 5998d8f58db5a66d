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

// An outlet that does not fit is cut, one that is unknown has a sign, and the kind always stays.
func TestOriginIsCutAndNeverLeftOut(t *testing.T) {
	for _, tt := range []struct {
		name, short, kind text
		room              int
		want              text
	}{
		{"National Post", "", "", 20, "National Post"},
		{"National Post", "", "", 7, "Nation…"},
		{"National Post", "", "", 2, "N…"},
		{"National Post", "", "partial", 23, "partial · National Post"},
		{"National Post", "", "partial", 13, "partial · Na…"},
		{"National Post", "", "partial", 11, "partial · …"},
		{"National Post", "", "partial", 8, "partial"},
		{"outlet unknown", "?", "", 14, "outlet unknown"},
		{"outlet unknown", "?", "", 13, "?"},
		{"outlet unknown", "?", "reported", 20, "reported · ?"},
		{"in 11 outlets", "in 11", "", 9, "in 11"},
	} {
		if got := origin(tt.name, tt.short, tt.kind, tt.room); got != tt.want {
			t.Errorf("%q %q in %d cells: %q, want %q", tt.kind, tt.name, tt.room, got, tt.want)
		}
	}
}
