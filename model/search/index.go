package search

import (
	"encoding/binary"
	"iter"
	"sort"
	"strings"

	"hotline/model/flat"
)

// Index finds the units (paragraphs, quotes, …) that contain a word. For each word, in ascending order, it has the units,
// ascending, each as the difference from the one before; for some words it also has a Beside for each unit.
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

// Count returns the number of units that contain word number word.
func (x Index) Count(word int) int {
	n := 0
	for _, b := range x.units.Bytes(word) {
		n += 1 - int(b>>7)
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

// stepAt returns the difference encoded at position i and its length in bytes; it is 0 if the postings are damaged.
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
