package search

import (
	"encoding/binary"
	"math"
	"math/bits"

	"hotline/model"
)

// Numbers numbers the words of folded texts. It remembers those of short words that were met lately, which most words of a text are: that
// takes a fraction of looking them up among all. The zero Numbers has no words.
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

// none is the number of what is no word: a Break, or an end of a text.
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

// next is the number of the word that begins at a place of a folded text, and where it ends.
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

// longer is the size of words that have no key: longer ones than a key has room for.
const longer = 8

// shortAt is the key of the word that begins at a place of a folded text, which is no blank: its bytes and how many they are, or
// longer.
func shortAt(folded []byte, at int) (key uint64, size int) {
	const ones, high, blanks = 0x0101010101010101, 0x8080808080808080, 0x2020202020202020
	var x uint64
	if rest := folded[at:]; len(rest) >= 8 {
		x = binary.LittleEndian.Uint64(rest)
	} else {
		x = blanks // behind the end of the text
		for i, c := range rest {
			x ^= uint64(c^' ') << (8 * i)
		}
	}
	t := x ^ blanks
	size = bits.TrailingZeros64((t-ones)&^t&high) / 8
	return x&(1<<(8*size)-1) | uint64(size)<<56, size
}
