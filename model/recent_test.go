package model

import (
	"strconv"
	"strings"
	"testing"
)

// What is remembered is what would be made anew, however many words go by.
func TestRecent(t *testing.T) {
	made := 0
	r := NewRecent(func(w string) string {
		made++
		return strings.ToUpper(w)
	})
	words := []string{"", "a", "b", "a", strings.Repeat("long", 20), "treaty"}
	for i := range 3 * recentPlaces {
		words = append(words, strconv.Itoa(i%(2*recentPlaces)), "treaty")
	}
	for _, w := range words {
		if got := r.Of(w); got != strings.ToUpper(w) {
			t.Fatalf("%q: %q", w, got)
		}
	}
	if made > 4*recentPlaces {
		t.Errorf("%d of %d words were made, some are to be remembered", made, len(words))
	}
}

func BenchmarkRecent(b *testing.B) {
	words := strings.Fields("the treaty that Washington and Moscow signed in the spring of that year was not what they wanted")
	r := NewRecent(strings.ToLower)
	for b.Loop() {
		for _, w := range words {
			r.Of(w)
		}
	}
}
