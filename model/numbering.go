package model

import (
	"hash/maphash"
	"math/bits"
	"math/rand/v2"
	"unsafe"
)

// Numbering assigns consecutive numbers to words in order of first appearance, so that facts about words can be kept in slices.
// It copies the words. It is not safe for concurrent use; the zero value is empty and ready to use.
type Numbering struct {
	words  []string
	keys   []uint64 // of the words
	bytes  int      // total length of words
	room   []byte   // where words are copied to; the rest of its capacity is free
	places []place  // an open-addressing hash table, at most half full
	shift  int      // right shift that turns a hash into an index
}

// place is an entry of the table: the key of a word beside its number + 1, so that most words are found with one access to memory that
// is not cached; or zero.
type place struct {
	key    uint64
	number uint32
}

const fewestPlaces = 1 << 12

// scatter is a random multiplier for hashing keys; being random, it cannot be attacked with a text full of collisions. Nor can the
// hashes of longer words.
var (
	scatter                   = rand.Uint64() | 1
	scatterFirst, scatterLast = rand.Uint64(), rand.Uint64()
	scatterSeed               = maphash.MakeSeed()
)

// Words returns all words in order of their numbers. It must not be changed.
func (n *Numbering) Words() []string { return n.words }

// Of returns the number of the word, which must not be empty; a new word is copied and gets the next number.
func (n *Numbering) Of(word string) int32 { return n.of(keyOf(word), word) }

// OfPart is Of for a part of a text: what follows a short word lets its bytes be read at once.
func (n *Numbering) OfPart(text string, s Span) int32 {
	word := s.In(text)
	if len(word) > 7 || s.Start+8 > len(text) {
		return n.of(keyOf(word), word)
	}
	rest := (64 - 8*uint(len(word))) % 64 // bits of what follows
	return n.of(eight(text[s.Start:])<<rest>>rest|uint64(len(word))<<56, word)
}

func (n *Numbering) of(key uint64, word string) int32 {
	if 2*len(n.words) >= len(n.places) {
		n.spread(max(fewestPlaces, 2*len(n.places)))
	}
	i := n.home(key)
	for ; n.places[i].number != 0; i = (i + 1) & (len(n.places) - 1) {
		if at := &n.places[i]; at.key == key && (key&long == 0 || n.words[at.number-1] == word) {
			return int32(at.number - 1)
		}
	}
	n.words, n.keys = append(n.words, n.copied(word)), append(n.keys, key)
	n.bytes += len(word)
	n.places[i] = place{key, uint32(len(n.words))}
	return int32(len(n.words) - 1)
}

// roomBytes is how much memory is allocated for words at a time.
const roomBytes = 4 << 10

// copied returns a copy of a word, one of many that share an allocation.
func (n *Numbering) copied(word string) string {
	if len(word) > cap(n.room)-len(n.room) {
		n.room = make([]byte, 0, max(roomBytes, len(word)))
	}
	at := len(n.room)
	n.room = append(n.room, word...)
	return unsafe.String(&n.room[at], len(word)) // safe: these bytes are never written again
}

// OfBytes is Of for a word given as bytes.
func (n *Numbering) OfBytes(word []byte) int32 {
	return n.Of(unsafe.String(unsafe.SliceData(word), len(word))) // safe: Of copies what it keeps
}

func (n *Numbering) home(key uint64) int { return int(key * scatter >> n.shift) }

// spread builds a new table with the given number of places, a power of two.
func (n *Numbering) spread(places int) {
	n.places, n.shift = make([]place, places), 64-bits.TrailingZeros(uint(places))
	for k, key := range n.keys {
		i := n.home(key)
		for n.places[i].number != 0 {
			i = (i + 1) & (places - 1)
		}
		n.places[i] = place{key, uint32(k + 1)}
	}
}

// keep drops all words but the first so many.
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

// long is set in keys that are a hash.
const long = 1 << 63

// keyOf returns the bytes and the length of a word of up to seven bytes, which identify it, or the hash of a longer one.
func keyOf(word string) uint64 {
	switch n := len(word); {
	case n > 16:
		return maphash.String(scatterSeed, word) | long
	case n > 7: // the bytes of both halves, which may overlap, multiplied as in wyhash
		high, low := bits.Mul64(eight(word)^scatterFirst, eight(word[n-8:])^scatterLast)
		return high ^ low ^ uint64(n) | long
	case n >= 4: // two halves, which may overlap
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

func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
