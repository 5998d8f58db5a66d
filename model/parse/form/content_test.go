package form

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestContents checks that the words shared by a line and a text are those that occur in both, each counted once.
func TestContents(t *testing.T) {
	list := strings.Fields("the mayor THE Harbour town, town's said nothing about lanterns Čapek's čapek on Tuesday 2021 and missing ships")
	chance := rand.New(rand.NewPCG(3, 4))
	some := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(list[chance.IntN(len(list))] + " ")
		}
		return b.String()
	}
	in := func(s string) map[string]bool {
		m := map[string]bool{}
		for _, w := range PlainWords(s) {
			if len(w) >= ContentLeast {
				m[w] = true
			}
		}
		return m
	}
	for range 2000 {
		line := some(chance.IntN(12))
		c := ContentWords(line)
		for range 3 {
			text := some(chance.IntN(30))
			own, there, both := in(line), in(text), 0
			for w := range own {
				if there[w] {
					both++
				}
			}
			if c.N != len(own) || c.Shared(text) != both || c.MostlyIn(text) != (both*5 >= len(own)*4) {
				t.Fatalf("%q shares with %q: %d of %d, %t; want %d of %d", line, text, c.Shared(text), c.N, c.MostlyIn(text), both, len(own))
			}
		}
	}
}
