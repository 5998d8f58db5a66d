package corpus

import (
	"cmp"
	"math/bits"
	"slices"

	"hotline/model/search"
)

// A phrase stands where its words stand in a row. Words that are frequent stand together nearly everywhere, and to look
// at all of that takes long; so which units hold two frequent words in a row is indexed as single words are, under the
// name "of the". A frequent word stands in that index by itself too, with no unit: of two such words without an entry
// it is then known that they are nowhere in a row. Of words that are not that frequent it is kept in which company they stand, see
// search.Beside.
const pairOften = 128 // a word is frequent that stands in one of so many units

// pairLeast is in how many units a word must stand for its pairs to be worth an entry: fewer are looked at in some milliseconds.
var pairLeast = 1 << 13

// checkCost is what it takes to look at a paragraph or quote for the phrase, about, in nanoseconds.
const checkCost = 300

// inARow is the units, of so many, that may hold the words in a row; exact says that they do.
func inARow(x, pairs search.Index, words []string, prefix bool, units int) (s set, exact bool) {
	walks, paired := pairWalks(pairs, words, prefix)
	exact = len(words) == 2 && len(walks) == 1
	for i, word := range words {
		if !paired[i] {
			w := walkOf(x, word, prefix && i == len(words)-1)
			w.wanted = wanted(words, i, prefix)
			walks = append(walks, w)
		}
	}
	slices.SortFunc(walks, func(a, b walk) int { return cmp.Compare(a.cost(), b.cost()) })
	for i, w := range walks {
		switch {
		case i == 0:
			s = w.units(units)
		case w.cost() < checkCost*s.size():
			s.and(w.units(units))
		default:
			return s, false // it is cheaper to look at each than to narrow them further
		}
	}
	return s, exact
}

// wanted is what stands beside a word of a phrase; of the last that is only the beginning of a word nothing is known.
func wanted(words []string, i int, prefix bool) search.Beside {
	before, after := "", ""
	if i > 0 {
		before = words[i-1]
	}
	if last := len(words) - 1; i < last && !(prefix && i+1 == last) {
		after = words[i+1]
	}
	return search.BesideOf(before, after)
}

// pairWalks are the postings of the pairs among the words, and which words are in one.
func pairWalks(pairs search.Index, words []string, prefix bool) (walks []walk, paired []bool) {
	paired = make([]bool, len(words))
	frequent := func(i int) bool {
		from, to := pairs.Range(words[i], false)
		return from < to && (!prefix || i < len(words)-1)
	}
	for i := range len(words) - 1 {
		if frequent(i) && frequent(i+1) {
			walks = append(walks, walkOf(pairs, words[i]+" "+words[i+1], false))
			paired[i], paired[i+1] = true, true
		}
	}
	return walks, paired
}

// size is how many there are.
func (s set) size() (n int) {
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}
