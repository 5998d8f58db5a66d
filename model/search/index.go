package search

import (
	"iter"
	"sort"
	"strings"

	"hotline/model/flat"
)

// Index finds the units (paragraphs, quotes, …) that contain a word. For each word, in ascending order, it has the units,
// ascending, each as the step from the one before; for some words it also has a Beside for each unit.
type Index struct{ words, units, beside flat.Texts }

// IndexOf returns the Index that Join encoded in these sections.
func IndexOf(words, units, beside flat.Texts) Index { return Index{words, units, beside} }

// Words returns the words of a pattern. If prefix is set, the last one is only the beginning of a word. The zero Pattern has
// none.
func (p Pattern) Words() (words []string, prefix bool) {
	return strings.Fields(p.folded), !strings.HasSuffix(p.folded, " ")
}

// Len returns the number of words, and Word the i-th.
func (x Index) Len() int          { return x.words.Len() }
func (x Index) Word(i int) string { return x.words.At(i) }

// Count returns the number of units that contain word number word. Cost: that of walking through them.
func (x Index) Count(word int) (n int) {
	for range x.Units(word) {
		n++
	}
	return n
}

// Range returns the range [from, to) of the numbers of the words that equal the word or, if prefix is set, begin with it.
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

// Size returns the length of the postings of the words [from, to) in bytes, which is about proportional to the cost of walking
// them.
func (x Index) Size(from, to int) int { return x.units.Starts.At(to) - x.units.Starts.At(from) }

// Units yields the units that contain word number word, ascending.
func (x Index) Units(word int) iter.Seq[int] {
	return func(yield func(int) bool) {
		left, unit := stepsIn(x.units.Gradually(word)), -1
		for step := left.next(); step > 0; step = left.next() {
			if unit += step; !yield(unit) {
				return
			}
		}
	}
}

// AddTo adds the units below 64 times its length that contain word number word to a set of one bit for each unit.
func (x Index) AddTo(set []uint64, word int) {
	left, unit := stepsIn(x.units.Gradually(word)), -1
	for step := left.next(); step > 0; step = left.next() {
		if unit += step; unit>>6 >= len(set) {
			return
		}
		set[unit>>6] |= 1 << (unit & 63)
	}
}
