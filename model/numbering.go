package model

import (
	"hash/maphash"
	"math"
	"math/bits"
	"math/rand/v2"
	"strings"
	"unsafe"
)

// Numbering numbers words from 0 on, in the order in which they are met, so that what is known of a word is found by its number and
// not by its letters. It keeps no text alive but the words themselves. A Numbering is for one goroutine; the zero Numbering has none.
type Numbering struct {
	words  []string
	bytes  int // of words
	places []wordPlace
	shift  int // that leaves of a scattered key the index of its place
}

// wordPlace is the place of a word in a table of open addressing, at most half of it taken; it is empty where size is 0.
type wordPlace struct {
	key    uint64 // see packed; of a longer word its hash
	number int32
	size   uint16 // of the word in bytes, or as many as fit
}

const fewestPlaces = 1 << 12

// scatter spreads keys over places. It is drawn by lot, so that nobody can write a text whose words crowd.
var (
	scatter     = rand.Uint64() | 1
	scatterSeed = maphash.MakeSeed()
)

// Words are all words by their number, which stay as they are.
func (n *Numbering) Words() []string { return n.words }

// Of is the number of the word, which is not empty: a new one, and the word copied, where it was not met before.
func (n *Numbering) Of(word string) int32 {
	if 2*len(n.words) >= len(n.places) {
		n.spread(max(fewestPlaces, 2*len(n.places)))
	}
	key, whole := packed(word)
	if !whole {
		key = maphash.String(scatterSeed, word)
	}
	size := uint16(min(len(word), math.MaxUint16))
	i := n.home(key)
	for ; n.places[i].size != 0; i = (i + 1) & (len(n.places) - 1) {
		p := &n.places[i]
		if p.key == key && p.size == size && (whole || n.words[p.number] == word) {
			return p.number
		}
	}
	number := int32(len(n.words))
	n.places[i] = wordPlace{key, number, size}
	n.words = append(n.words, strings.Clone(word))
	n.bytes += len(word)
	return number
}

// OfBytes is the number of the word that the bytes are.
func (n *Numbering) OfBytes(word []byte) int32 {
	return n.Of(unsafe.String(unsafe.SliceData(word), len(word))) // which keeps no word that it did not copy
}

func (n *Numbering) home(key uint64) int { return int(key * scatter >> n.shift) }

// spread lays the words out on a new table of so many places, a power of two.
func (n *Numbering) spread(places int) {
	old := n.places
	n.places, n.shift = make([]wordPlace, places), 64-bits.TrailingZeros(uint(places))
	for _, p := range old {
		if p.size == 0 || int(p.number) >= len(n.words) {
			continue
		}
		i := n.home(p.key)
		for n.places[i].size != 0 {
			i = (i + 1) & (places - 1)
		}
		n.places[i] = p
	}
}

// keep forgets all words but the first so many.
func (n *Numbering) keep(first int) {
	clear(n.words[first:])
	n.words = n.words[:first]
	n.bytes = 0
	for _, w := range n.words {
		n.bytes += len(w)
	}
	places := fewestPlaces
	for places < 4*first {
		places *= 2
	}
	n.spread(places)
}

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
