package search

import "iter"

// Beside is the neighbours of a word in a unit, kept in an index for words of middling frequency: a four-bit fingerprint of the
// word before and one of the word after, each 0 if the unit contains the word several times with different neighbours. It
// excludes nearly all units in which the words of a phrase are not in a row, without a look at their texts.
type Beside byte

// BesideOf returns the Beside of a word in a phrase from the words before and after it, empty if there is none.
func BesideOf(before, after string) Beside {
	var wanted Beside
	if before != "" {
		wanted = trace(before) << 4
	}
	if after != "" {
		wanted |= trace(after)
	}
	return wanted
}

// traceBasis is chosen so that the dozen most frequent words of English have different traces.
const traceBasis = 10817

// trace returns a four-bit fingerprint of a word, never 0.
func trace(word string) Beside {
	h := uint32(traceBasis)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return Beside((h^h>>15)%15 + 1)
}

// traceOfBreak stands for a Break or an end of the text.
var traceOfBreak = trace(Break)

const (
	besideBefore Beside = 0xf0
	besideAfter  Beside = 0x0f
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
	var may [256]bool
	for b := range may {
		may[b] = Beside(b).may(wanted)
	}
	return func(yield func(int) bool) {
		k := 0
		for unit := range x.Units(word) {
			if (k >= len(kept) || may[kept[k]]) && !yield(unit) {
				return
			}
			k++
		}
	}
}

func (x Index) besideOf(word int) []byte {
	if x.beside.Starts.Len() == 0 {
		return nil
	}
	return x.beside.Bytes(word)
}
