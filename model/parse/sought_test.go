package parse

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestMayRecur checks that mayRecur has no false negatives, and that false positives are rare.
func TestMayRecur(t *testing.T) {
	words := strings.Fields("the mayor of a small harbour town said nothing — about “missing” lanterns on Tuesday, and")
	chance := rand.New(rand.NewPCG(1, 2))
	once, wrong := 0, 0
	for range 300 {
		var b strings.Builder
		for range 40 + chance.IntN(200) {
			b.WriteString(words[chance.IntN(len(words))] + []string{" ", " ", " ", "\n", "  "}[chance.IntN(5)])
		}
		text := b.String()
		s := seek(text)
		for range 40 {
			from := chance.IntN(len(text))
			part := text[from:min(len(text), from+1+chance.IntN(60))]
			switch recurs := strings.Count(text, part) > 1 || strings.Contains(text[from+1:], part); {
			case recurs && !s.mayRecur(part):
				t.Fatalf("%q stands twice in %q", part, text)
			case !recurs && len(part) > 40:
				once++
				if s.mayRecur(part) {
					wrong++
				}
			}
		}
	}
	if wrong*4 > once {
		t.Errorf("%d of %d that stand once seem to recur", wrong, once)
	}
}
