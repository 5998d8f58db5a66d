package model

import (
	"hash/maphash"
	"strings"
)

// recentPlaces is how many words are remembered: those that make up nine tenths of any article are fewer.
const (
	recentBits   = 14
	recentPlaces = 1 << recentBits
)

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
	key  uint64
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
	key, whole := packed(word)
	if !whole {
		key = maphash.String(recentSeed, word)
	}
	p := &r.places[key*fibonacci>>(64-recentBits)]
	if p.key != key || len(p.word) != len(word) || !whole && p.word != word || word == "" {
		p.key, p.word = key, strings.Clone(word)
		p.made = r.make(p.word)
	}
	return p.made
}

// fibonacci spreads keys over places (Knuth, volume 3, 6.4).
const fibonacci = 0x9e3779b97f4a7c15

// packed holds all bytes of a word of up to eight, some of them twice, so that words of one length are the same when it is; of a
// longer word it is not whole.
func packed(word string) (key uint64, whole bool) {
	switch n := len(word); {
	case n > 8:
		return 0, false
	case n >= 4:
		return uint64(four(word)) | uint64(four(word[n-4:]))<<32, true
	case n > 0:
		return uint64(word[0]) | uint64(word[n/2])<<8 | uint64(word[n-1])<<16, true
	}
	return 0, true
}

func four(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
