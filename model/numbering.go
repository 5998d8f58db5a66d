package model

import (
	"hash/maphash"
	"math/bits"
	"math/rand/v2"
	"strings"
	"unsafe"
)

// Numbering numbers words from 0 on, in the order in which they are met, so that what is known of a word is found by its number and
// not by its letters. It keeps no text alive but the words themselves. A Numbering is for one goroutine; the zero Numbering has none.
type Numbering struct {
	words  []string
	keys   []uint64 // of the words
	bytes  int      // of words
	places []uint32 // a table of open addressing, at most half of it taken: a number counted from 1, or 0
	shift  int      // that leaves of a scattered key the index of its place
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
	key := keyOf(word)
	i := n.home(key)
	for ; n.places[i] != 0; i = (i + 1) & (len(n.places) - 1) {
		if k := n.places[i] - 1; n.keys[k] == key && (key&long == 0 || n.words[k] == word) {
			return int32(k)
		}
	}
	n.words, n.keys = append(n.words, strings.Clone(word)), append(n.keys, key)
	n.bytes += len(word)
	n.places[i] = uint32(len(n.words))
	return int32(len(n.words) - 1)
}

// OfBytes is the number of the word that the bytes are.
func (n *Numbering) OfBytes(word []byte) int32 {
	return n.Of(unsafe.String(unsafe.SliceData(word), len(word))) // which keeps no word that it did not copy
}

func (n *Numbering) home(key uint64) int { return int(key * scatter >> n.shift) }

// spread lays the words out on a new table of so many places, a power of two.
func (n *Numbering) spread(places int) {
	n.places, n.shift = make([]uint32, places), 64-bits.TrailingZeros(uint(places))
	for k, key := range n.keys {
		i := n.home(key)
		for n.places[i] != 0 {
			i = (i + 1) & (places - 1)
		}
		n.places[i] = uint32(k + 1)
	}
}

// keep forgets all words but the first so many.
func (n *Numbering) keep(first int) {
	clear(n.words[first:])
	n.words, n.keys = n.words[:first], n.keys[:first]
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

// long is the bit of a key that is a hash.
const long = 1 << 63

// keyOf is the bytes of a word of up to seven and how many they are, or the hash of a longer one.
func keyOf(word string) uint64 {
	switch n := len(word); {
	case n > 7:
		return maphash.String(scatterSeed, word) | long
	case n >= 4: // two halves, which overlap
		return uint64(four(word)) | uint64(four(word[n-4:]))<<(8*(n-4)) | uint64(n)<<56
	case n > 0:
		return uint64(word[0]) | uint64(word[n/2])<<(8*(n/2)) | uint64(word[n-1])<<(8*(n-1)) | uint64(n)<<56
	}
	return 0
}

func four(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
