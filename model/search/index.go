package search

import (
	"encoding/binary"
	"iter"
	"sort"
	"strings"

	"hotline/model/flat"
)

// Index finds the units (paragraphs, quotes: whatever was numbered) that hold a word. For each word of the texts, in
// their order, it has the units that hold it, ascending, each as the step from the one before, and of some words a Beside for each.
type Index struct{ words, units, beside flat.Texts }

// IndexOf is the Index that Join laid out in those sections.
func IndexOf(words, units, beside flat.Texts) Index { return Index{words, units, beside} }

// Words are the words of a pattern. The last one is only the beginning of a word when prefix is set. The zero Pattern has
// none.
func (p Pattern) Words() (words []string, prefix bool) {
	return strings.Fields(p.folded), !strings.HasSuffix(p.folded, " ")
}

// Len is how many words there are, and Word the i-th.
func (x Index) Len() int          { return x.words.Len() }
func (x Index) Word(i int) string { return x.words.At(i) }

// Count is how many units hold the word of that number.
func (x Index) Count(word int) int {
	n := 0
	for _, b := range x.units.Bytes(word) {
		n += 1 - int(b>>7)
	}
	return n
}

// Range are the numbers [from, to) of the words that are the word or, when it is a prefix, begin with it.
func (x Index) Range(word string, prefix bool) (from, to int) {
	n := x.words.Len()
	from = sort.Search(n, func(i int) bool { return x.words.At(i) >= word })
	if !prefix {
		if from < n && x.words.At(from) == word {
			return from, from + 1
		}
		return from, from
	}
	return from, from + sort.Search(n-from, func(i int) bool { return !strings.HasPrefix(x.words.At(from+i), word) })
}

// Size is how many bytes of postings the words [from, to) have, which is about what it costs to walk through them.
func (x Index) Size(from, to int) int { return x.units.Starts.At(to) - x.units.Starts.At(from) }

// Units yields the units that hold the word of that number, ascending.
func (x Index) Units(word int) iter.Seq[int] {
	return func(yield func(int) bool) {
		b, unit := x.units.Bytes(word), -1
		for i := 0; i < len(b); {
			step, n := stepAt(b, i)
			i += n
			if unit += step; step == 0 || !yield(unit) {
				return
			}
		}
	}
}

// stepAt is the step at a place of postings and the bytes it takes; it is 0 where they are damaged.
func stepAt(b []byte, i int) (step, n int) {
	if step = int(b[i]); step < 0x80 {
		return step, 1
	}
	return longStepAt(b, i)
}

func longStepAt(b []byte, i int) (step, n int) {
	if i+1 < len(b) && b[i+1] < 0x80 {
		return int(b[i]&0x7f) | int(b[i+1])<<7, 2
	}
	long, n := binary.Uvarint(b[i:])
	if n <= 0 {
		return 0, 1
	}
	return int(long), n
}
