package pieces

import (
	"math/rand/v2"
	"strings"
	"testing"

	"hotline/model"
)

// TestMayRecur checks that MayRecur has no false negatives, and that false positives are rare; also that first finds what a search
// does.
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
			in := model.Span{Start: chance.IntN(len(text)), End: len(text) - chance.IntN(40)}
			in.End = max(in.Start, in.End)
			want := strings.Index(in.In(text), part)
			if want >= 0 {
				want += in.Start
			}
			if got := s.first(text, part, in); got != want {
				t.Fatalf("%q is first at %d of %v of %q, not at %d", part, want, in, text, got)
			}
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
