package model

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

// Words and numbers correspond one to one, however many words there are and whatever was dropped.
func TestNumbering(t *testing.T) {
	var n Numbering
	want := map[string]int32{}
	chance := rand.New(rand.NewPCG(1, 2))
	check := func(word string) {
		number, met := want[word]
		if !met {
			number = int32(len(want))
			want[word] = number
		}
		if got := n.Of(word); got != number || n.OfBytes([]byte(word)) != number || n.Words()[number] != word {
			t.Fatalf("%q is %d, want %d", word, got, number)
		}
	}
	for range 3 * fewestPlaces {
		check(strconv.Itoa(chance.IntN(2*fewestPlaces)) + strings.Repeat("long", chance.IntN(4)))
	}
	const first = 100
	n.keep(first)
	for word, number := range want {
		if number >= first {
			delete(want, word)
		}
	}
	for i := range 2 * fewestPlaces {
		check(strconv.Itoa(i))
	}
}

func BenchmarkNumbering(b *testing.B) {
	words := strings.Fields("the treaty that Washington and Moscow signed in the spring of that year was not what they wanted")
	var n Numbering
	for b.Loop() {
		for _, w := range words {
			n.Of(w)
		}
	}
}
