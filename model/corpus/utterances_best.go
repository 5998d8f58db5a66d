package corpus

import (
	"cmp"
	"math/bits"
	"slices"

	"hotline/model/flat"
)

// The wordings of an utterance have an order of quality: verbatim before partial before reported, then the longest, then the
// first. For each wording the corpus stores the next better one, so that it is quick to decide whether it is the best of those
// that were selected.

// Utterances keeps the best of the quotes of each utterance, in the same order. Cost: that of reading a number for each quote
// that is not the best of all wordings, on all processors.
func (c *Corpus) Utterances(quotes List) List {
	if quotes.few != nil {
		return c.ordered(fewNumbersIn(slices.DeleteFunc(slices.Clone(quotes.few), func(place int) bool {
			return c.outdoneIn(quotes.few, place)
		})))
	}
	if quotes.Len() == c.NumQuotes() {
		c.total.best.Do(func() { c.total.rows = c.quoteList(setIn(c.col.best.Range(0, c.col.best.Len()))) })
		return c.total.rows
	}
	kept := setIn(c.col.best.Range(0, min(c.col.best.Len(), 8*len(quotes.set))))
	better := c.col.better.All()
	shares(len(kept), func(from, to int) {
		for i := from; i < to; i++ {
			best, rest := kept[i]&quotes.set[i], quotes.set[i]&^kept[i]
			for ; rest != 0; rest &= rest - 1 {
				if place := i*64 + bits.TrailingZeros64(rest); !outdone(better, place, quotes.set) {
					best |= rest & -rest
				}
			}
			kept[i] = best
		}
	})
	return c.quoteList(kept)
}

// outdone reports whether a better wording than the one at place is in the set.
func outdone(better flat.Numbers, place int, in set) bool {
	for {
		next := better.At(place)
		if next == place {
			return false
		}
		if next/64 < len(in) && in.has(next) {
			return true
		}
		place = next
	}
}

// outdoneIn is outdone for a few places, ascending.
func (c *Corpus) outdoneIn(few []int, place int) bool {
	for {
		next := c.col.better.At(place)
		if next == place {
			return false
		}
		if _, found := slices.BinarySearch(few, next); found {
			return true
		}
		place = next
	}
}

// better writes the next better wording of each, and a bit for each place with the best wording of an utterance.
func (e *encoder) better(c *Corpus, place []int) {
	kinds, length := c.col.quotes.bits.All(), c.col.quotes.length.All()
	same := flat.Make([][]byte{e.sections[secWordingStarts], e.sections[secWordings]})
	starts, of := same.Uint32s(0).All(), same.Uint32s(1).All()
	best, next := newSet(len(place)), make([]int, len(place))
	var wordings []int
	for u := range starts.Len() - 1 {
		wordings = wordings[:0]
		for k := starts.At(u); k < starts.At(u+1); k++ {
			wordings = append(wordings, of.At(k))
		}
		slices.SortFunc(wordings, func(i, j int) int {
			return cmp.Or(cmp.Compare(kindOf(kinds.At(i)), kindOf(kinds.At(j))), cmp.Compare(length.At(j), length.At(i)), cmp.Compare(place[i], place[j]))
		})
		for k, i := range wordings {
			next[place[i]] = place[wordings[max(k-1, 0)]]
		}
		if len(wordings) > 0 {
			best.add(place[wordings[0]])
		}
	}
	e.put(secBetter, next...)
	e.sections[secBest] = best.bytes()
}
