package corpus

import (
	"cmp"

	"hotline/model/flat"
)

// Utterances keeps one of the quotes for each utterance: verbatim before partial before reported, then the longest, then
// the first. The order stays. Cost: of wordings that are the best of all, that of reading a bit for each quote.
func (c *Corpus) Utterances(quotes List) List {
	kept := setIn(c.col.best.Range(0, c.col.best.Len()))
	if quotes.Len() == c.NumQuotes() {
		return c.quoteList(kept)
	}
	rest := quotes.set.without(kept)
	kept.and(quotes.set)
	number, utterance := c.col.byDay.Expect(quotes.Len()), c.col.quotes.utterance.Expect(quotes.Len())
	best := c.scratch(c.col.wordings.Len()) // by utterance of the rest: the place of the best so far, counted from 1
	for bit := range rest.all() {
		i := number.At(bit)
		u := utterance.At(i)
		if quotes.set.has(c.col.bestOf.At(u)) {
			rest.remove(bit)
			continue
		}
		was := int(best[u]) - 1
		if was >= 0 {
			if !c.better(i, number.At(was)) {
				rest.remove(bit)
				continue
			}
			rest.remove(was)
		}
		best[u] = uint32(bit + 1)
	}
	for bit := range rest.all() {
		best[utterance.At(number.At(bit))] = 0
	}
	c.scratches.Put(&best)
	kept.or(rest)
	return c.quoteList(kept)
}

// better reports whether the one wording is to be shown rather than the other.
func (c *Corpus) better(one, other int) bool {
	if a, b := c.KindOf(one), c.KindOf(other); a != b {
		return a < b
	}
	return c.LenOf(one) > c.LenOf(other)
}

// scratch is n zeros that whoever takes them zeroes again and puts back: an answer leaves no garbage of the corpus's size.
func (c *Corpus) scratch(n int) []uint32 {
	if had, ok := c.scratches.Get().(*[]uint32); ok && len(*had) == n {
		return *had
	}
	return make([]uint32, n)
}

// best writes the best wording of each utterance: where each stands in the order of answers, and a bit for each place.
func (e *encoder) best(c *Corpus, place []int) {
	bits, length := c.col.quotes.bits.All(), c.col.quotes.length.All()
	better := func(i, j int) bool { // better, and of two that are as good the one in the earlier place
		return cmp.Or(cmp.Compare(kindOf(bits.At(i)), kindOf(bits.At(j))), cmp.Compare(length.At(j), length.At(i)), cmp.Compare(place[i], place[j])) < 0
	}
	all := newSet(len(place))
	same := flat.Make([][]byte{e.sections[secWordingStarts], e.sections[secWordings]})
	starts, of := same.Uint32s(0).All(), same.Uint32s(1).All()
	for u := range starts.Len() - 1 {
		at := 0
		if from, to := starts.At(u), starts.At(u+1); from < to {
			best := of.At(from)
			for k := from + 1; k < to; k++ {
				if i := of.At(k); better(i, best) {
					best = i
				}
			}
			at = place[best]
			all.add(at)
		}
		e.put(secBestOf, at)
	}
	e.sections[secBest] = all.bytes()
}
