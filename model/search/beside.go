package search

import (
	"encoding/binary"
	"iter"
)

// Beside is the neighbours of a word in a unit, kept in an index for words of middling frequency: a fingerprint of eight bits of the
// words before it and one of those after it. It excludes nearly all units in which the words of a phrase are not in a row, without a
// look at their texts. If there is one word before, or the same one each time, the fingerprint is its trace; otherwise it is a mark and
// a bit for each of the traces, which may share some of the seven bits.
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

// traceBasis is chosen so that the most frequent words of English, nearly fifty, and a Break have different traces.
const traceBasis = 552

const (
	traceBits = 8
	several   = 1 << 7 // the mark of a fingerprint of several words
	traceMost = several - 1
)

// trace returns the trace of a word, never 0.
func trace(word string) Beside {
	h := uint32(traceBasis)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return Beside((h^h>>15)%traceMost + 1)
}

// traceOfBreak stands for a Break or an end of the text.
var traceOfBreak = trace(Break)

const (
	besideAfter  Beside = 1<<traceBits - 1
	besideBefore        = besideAfter << traceBits
)

// and combines the neighbours of two occurrences of a word.
func (b Beside) and(other Beside) (both Beside) {
	for _, shift := range [...]int{0, traceBits} {
		one, two := b>>shift&besideAfter, other>>shift&besideAfter
		if one != two {
			one = bitsOf(one) | bitsOf(two)
		}
		both |= one << shift
	}
	return both
}

// bitsOf returns the fingerprint of several words in place of a trace.
func bitsOf(fingerprint Beside) Beside {
	if fingerprint >= several {
		return fingerprint
	}
	return several | 1<<(fingerprint%7)
}

// may reports whether a unit with Beside b may contain the word with the wanted neighbours.
func (b Beside) may(wanted Beside) bool {
	return has(b>>traceBits, wanted>>traceBits) && has(b&besideAfter, wanted&besideAfter)
}

// has reports whether a fingerprint may be of a word with the trace, or of any if that is 0.
func has(fingerprint, trace Beside) bool {
	if fingerprint >= several {
		return trace == 0 || fingerprint&bitsOf(trace) == bitsOf(trace)
	}
	return trace == 0 || fingerprint == trace
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
func (x Index) HasBeside(word int) bool {
	return x.beside.Starts.Len() > 0 && x.beside.Starts.At(word) < x.beside.Starts.At(word+1)
}

func (x Index) besideOf(word int) []byte {
	if x.beside.Starts.Len() == 0 {
		return nil
	}
	b := x.beside.Bytes(word)
	return b[:len(b)/besideSize*besideSize]
}
