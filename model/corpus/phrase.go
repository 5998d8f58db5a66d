package corpus

import (
	"cmp"
	"math/bits"
	"slices"

	"hotline/model/search"
)

// A phrase occurs where its words are in a row. Frequent words occur together nearly everywhere, and checking all those units
// takes long; so pairs of consecutive frequent words are indexed like words, under a key such as "of the". Each frequent word is
// also in that index by itself, without units: if two such words have no entry, they are nowhere in a row. For words that are not
// that frequent, their neighbours are stored, see search.Beside.
const pairOften = 128 // a word is frequent if it is in one of so many units

// pairLeast is the number of units that a word needs for its pairs to be indexed: fewer are checked in a few milliseconds.
var pairLeast = 1 << 13

// checkCost is about the cost of checking a paragraph or quote for the phrase, in nanoseconds, most of which is that of touching parts of
// the snapshot for the first time.
const checkCost = 1000

// besideLeaves is how many units with a word there are at least, as a rule, to one that is left by its neighbours.
const besideLeaves = 32

// inRow is the units that may contain the words of a phrase in a row.
type inRow struct {
	walks []*walk   // the shortest first
	exact bool      // all of them do
	met   []members // the walks that are worth it, once next was called
}

func rowOf(x, pairs search.Index, words []string, prefix bool) *inRow {
	walks, paired := pairWalks(pairs, words, prefix)
	exact := len(words) == 2 && len(walks) == 1
	for i, word := range words {
		if !paired[i] {
			w := walkOf(x, word, prefix && i == len(words)-1)
			w.wanted = wanted(words, i, prefix)
			walks = append(walks, w)
		}
	}
	slices.SortFunc(walks, func(a, b *walk) int { return cmp.Compare(a.cost(), b.cost()) })
	return &inRow{walks: walks, exact: exact}
}

func (r *inRow) gather(into set) {
	s := set(nil)
	for i, w := range r.walks {
		switch {
		case i == 0:
			s = w.units(64 * len(into))
		case w.cost() < checkCost*s.size():
			s.and(w.units(64 * len(into)))
		}
	}
	into.or(s)
}

func (r *inRow) next(from int) int {
	if r.met == nil {
		left := r.walks[0].cost() / stepCost // about so many units
		for i, w := range r.walks {
			if i > 0 && w.cost() >= checkCost*left {
				continue
			}
			if r.met = append(r.met, w); w.beside() {
				left /= besideLeaves
			}
		}
	}
	return meet(r.met, from)
}

// wanted returns the neighbours of a word in a phrase; a last word that is only a prefix is left out.
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

// pairWalks returns the postings of the pairs of frequent words, and which words are in a pair.
func pairWalks(pairs search.Index, words []string, prefix bool) (walks []*walk, paired []bool) {
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

// size returns the number of members.
func (s set) size() (n int) {
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}
