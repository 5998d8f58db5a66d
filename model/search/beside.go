package search

import "iter"

// Beside is what stands before and after a word in a unit, as an index keeps it for words that are neither frequent nor rare: four
// bits of the word before and four of the word after, each 0 where the unit holds the word several times and not all beside the
// same. By it nearly all units are left out that hold the words of a phrase apart from each other, without a look at their texts.
type Beside byte

// BesideOf is what stands beside a word of a phrase, whose words before and after it are given; empty where none is.
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

// traceBasis is one with which the dozen commonest words of English have traces of their own.
const traceBasis = 10817

// trace is four bits of a word, some of them set.
func trace(word string) Beside {
	h := uint32(traceBasis)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return Beside((h^h>>15)%15 + 1)
}

// traceOfBreak is also that of an end of a text.
var traceOfBreak = trace(Break)

const (
	besideBefore Beside = 0xf0
	besideAfter  Beside = 0x0f
)

// and is what two places of a word have in common.
func (b Beside) and(other Beside) Beside {
	for _, side := range [...]Beside{besideBefore, besideAfter} {
		if (b^other)&side != 0 {
			b &^= side
		}
	}
	return b
}

// may reports whether a unit of which b is kept may hold the word beside what is wanted.
func (b Beside) may(wanted Beside) bool {
	for _, side := range [...]Beside{besideBefore, besideAfter} {
		if b&side != 0 && wanted&side != 0 && (b^wanted)&side != 0 {
			return false
		}
	}
	return true
}

// UnitsBeside yields, of the units that hold the word of that number, those that may hold it beside what is wanted.
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
