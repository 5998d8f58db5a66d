package corpus

import (
	"encoding/binary"
	"math/bits"

	"hotline/model"
	"hotline/model/flat"
)

// tally is how many of the selected quotes, or articles, have each value, by its number. The number 0 of what has a name is that it
// is not known, and not counted.
type tally struct {
	speakers, topics []int
	labels           [labelCount][]int // of articles
	sides, kinds     [traitValues]int
	owners           [traitValues]int
}

// tally counts on all processors.
func (c *Corpus) tally(r Result) (t tally) {
	atOnce(
		func() { t.speakers = members(r.Quotes, c.col.said, c.col.quotes.speakers) },
		func() { t.topics = members(r.Quotes, c.col.onTopic, c.col.quotes.topics) },
		func() {
			for of := range t.labels {
				t.labels[of] = c.labels(label(of)).tally(r.Articles)
			}
		},
		func() {
			t.sides, t.kinds, t.owners = c.withTrait(traitSide, r.Quotes), c.withTrait(traitKind, r.Quotes), c.withTrait(traitOwner, r.Quotes)
			t.sides[sideBits(model.Other)] += t.sides[0] // an unknown side is shown as other
			t.sides[0], t.owners[0] = 0, 0
		},
	)
	return t
}

// quoteCost is how many numbers of a list are read in the time in which the list of one quote is found.
var quoteCost = 512

// members counts, of each of several lists of places, those where a quote is selected; of leads from a quote to its lists. Where
// few are selected it looks at those.
func members(quotes List, lists, of flat.Lists) []int {
	counts := make([]int, lists.Len())
	if quoteCost*quotes.Len() < lists.Of.Len() {
		starts, in := of.Starts.Expect(quotes.Len()), of.Of.Expect(quotes.Len())
		for _, i := range quotes.All() {
			for k, end := starts.At(i), starts.At(i+1); k < end; k++ {
				counts[in.At(k)]++
			}
		}
		return counts
	}
	starts, places := lists.Starts.All(), lists.Of.All()
	for n := range counts {
		selected := 0
		for in := places.Slice(starts.At(n), starts.At(n+1)); len(in) > 0; in = in[4:] {
			selected += quotes.set.bit(in.At(0))
		}
		counts[n] = selected
	}
	return counts
}

// withTrait counts the quotes by their value of a trait.
func (c *Corpus) withTrait(trait int, quotes List) (counts [traitValues]int) {
	for v := range counts {
		with := c.having(trait, v)
		for i, w := range quotes.set {
			if w != 0 {
				counts[v] += bits.OnesCount64(w & binary.LittleEndian.Uint64(with[8*i:]))
			}
		}
	}
	return counts
}
