package search

import (
	"encoding/binary"
	"math"
	"math/bits"

	"hotline/model"
)

// Numbers numbers the words of folded texts. It caches the numbers of recent short words, which are most of the words of a text:
// this takes a fraction of the time of a full lookup. The zero Numbers is empty and ready to use.
type Numbers struct {
	model.Numbering
	lately [1 << latelyBits]numbered
}

const latelyBits = 10

// numbered is a word and its number; no word has the key 0.
type numbered struct {
	key    uint64
	number int32
}

// none stands for what is not a word: a Break, or an end of the text.
const none = math.MaxInt32

// Append appends the numbers of the words of a folded text to ids.
func (x *Numbers) Append(ids []int32, folded []byte) []int32 {
	for at := 0; at < len(folded); at++ {
		if folded[at] == ' ' {
			continue
		}
		n := int32(none)
		if n, at = x.next(folded, at); n != none {
			ids = append(ids, n)
		}
	}
	return ids
}

// next returns the number of the word that begins at a position in a folded text, and where it ends.
func (x *Numbers) next(folded []byte, at int) (n int32, end int) {
	key, size := shortAt(folded, at)
	if size == longer {
		end = wordEnd(folded, at)
		return x.OfBytes(folded[at:end]), end
	}
	end = at + size
	last := &x.lately[key*0x9e3779b97f4a7c15>>(64-latelyBits)]
	if last.key != key {
		*last = numbered{key, none}
		if word := folded[at:end]; string(word) != Break {
			last.number = x.OfBytes(word)
		}
	}
	return last.number, end
}

// longer is the size returned for words that are too long for a key.
const longer = 8

// shortAt returns the key of the word that begins at a position in a folded text, which must not be blank: its bytes, and their
// number or longer.
func shortAt(folded []byte, at int) (key uint64, size int) {
	const ones, high, blanks = 0x0101010101010101, 0x8080808080808080, 0x2020202020202020
	var x uint64
	if rest := folded[at:]; len(rest) >= 8 {
		x = binary.LittleEndian.Uint64(rest)
	} else {
		x = blanks // beyond the end of the text
		for i, c := range rest {
			x ^= uint64(c^' ') << (8 * i)
		}
	}
	t := x ^ blanks
	size = bits.TrailingZeros64((t-ones)&^t&high) / 8
	return x&(1<<(8*size)-1) | uint64(size)<<56, size
}
