package search

import (
	"encoding/binary"
	"iter"
)

// Beside is the neighbours of a word in a unit, kept in an index for words of middling frequency: a fingerprint of eight bits of the
// word before and one of the word after, each 0 if the unit contains the word several times with different neighbours. It
// excludes nearly all units in which the words of a phrase are not in a row, without a look at their texts.
type Beside uint16

// besideSize is the number of bytes of a Beside.
const besideSize = 2

// BesideOf returns the Beside of a word in a phrase from the words before and after it, empty if there is none.
func BesideOf(before, after string) Beside {
	var wanted Beside
	if before != "" {
		wanted = trace(before) << traceBits
	}
	if after != "" {
		wanted |= trace(after)
	}
	return wanted
}

// traceBasis is chosen so that the sixty most frequent words of English, and a Break, have different traces.
const traceBasis = 780

const traceBits = 8

// trace returns a fingerprint of a word, never 0.
func trace(word string) Beside {
	h := uint32(traceBasis)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return Beside((h^h>>15)%(1<<traceBits-1) + 1)
}

// traceOfBreak stands for a Break or an end of the text.
var traceOfBreak = trace(Break)

const (
	besideAfter  Beside = 1<<traceBits - 1
	besideBefore        = besideAfter << traceBits
)

// and combines two occurrences of a word: a fingerprint that differs becomes 0.
func (b Beside) and(other Beside) Beside {
	for _, side := range [...]Beside{besideBefore, besideAfter} {
		if (b^other)&side != 0 {
			b &^= side
		}
	}
	return b
}

// may reports whether a unit with Beside b may contain the word with the wanted neighbours.
func (b Beside) may(wanted Beside) bool {
	for _, side := range [...]Beside{besideBefore, besideAfter} {
		if b&side != 0 && wanted&side != 0 && (b^wanted)&side != 0 {
			return false
		}
	}
	return true
}

// UnitsBeside yields the units with the word that may contain it with the wanted neighbours.
func (x Index) UnitsBeside(word int, wanted Beside) iter.Seq[int] {
	kept := x.besideOf(word)
	if len(kept) == 0 || wanted == 0 {
		return x.Units(word)
	}
	return func(yield func(int) bool) {
		rest := kept
		for unit := range x.Units(word) {
			if len(rest) > 0 {
				b := Beside(binary.LittleEndian.Uint16(rest))
				if rest = rest[besideSize:]; !b.may(wanted) {
					continue
				}
			}
			if !yield(unit) {
				return
			}
		}
	}
}

// HasBeside reports whether the index has the neighbours of the word.
func (x Index) HasBeside(word int) bool { return len(x.besideOf(word)) > 0 }

func (x Index) besideOf(word int) []byte {
	if x.beside.Starts.Len() == 0 {
		return nil
	}
	b := x.beside.Bytes(word)
	return b[:len(b)/besideSize*besideSize]
}
