package lookup

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestNeedles compares needles with a search for each string.
func TestNeedles(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	word := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteByte("abcé"[rnd.IntN(5)])
		}
		return b.String()
	}
	for range 300 {
		var list []string
		for range 1 + rnd.IntN(6) {
			list = append(list, word(1+rnd.IntN(4)))
		}
		a := NewNeedles(list)
		text := word(rnd.IntN(30))
		got := make([]bool, len(list))
		a.Find(text, func(i int) bool {
			got[i] = true
			return true
		})
		some := false
		for i, s := range list {
			if want := strings.Contains(text, s); got[i] != want {
				t.Fatalf("%q in %q: %v", s, text, got[i])
			}
			some = some || got[i]
		}
		if a.Any(text) != some {
			t.Fatalf("any of %q in %q: %v", list, text, !some)
		}
	}
	if NewNeedles(nil).Any("text") {
		t.Error("nothing is found in a text")
	}
}
