package model

import (
	"hash/maphash"
	"strings"
)

// recentPlaces is how many words are remembered: those that make up nine tenths of any article are fewer.
const recentPlaces = 1 << 12

// longestRecent is the length in bytes above which a word is not worth remembering.
const longestRecent = 32

// Recent remembers what was made of the latest words, each at the place of its hash, so that what a word is need not
// be found out at each of its places in a text. It keeps no text alive but the words themselves. A Recent is for one
// goroutine.
type Recent[T any] struct {
	make   func(word string) T
	places []recentPlace[T]
}

type recentPlace[T any] struct {
	word string
	made T
}

var recentSeed = maphash.MakeSeed()

// NewRecent remembers what make returns, which depends on the word alone and is asked for anew when it was forgotten.
func NewRecent[T any](make func(word string) T) *Recent[T] { return &Recent[T]{make: make} }

// Of is what is made of the word.
func (r *Recent[T]) Of(word string) T {
	if len(word) > longestRecent {
		return r.make(word)
	}
	if r.places == nil {
		r.places = make([]recentPlace[T], recentPlaces)
	}
	p := &r.places[maphash.String(recentSeed, word)%recentPlaces]
	if p.word != word || word == "" {
		p.word = strings.Clone(word)
		p.made = r.make(p.word)
	}
	return p.made
}
