package corpus

import (
	"encoding/binary"
	"math/bits"

	"hotline/model"
	"hotline/model/flat"
)

// tally counts the selected quotes, or articles, by value. For outlets, wires and places the value 0 means unknown and is not
// counted.
type tally struct {
	speakers, topics []int
	labels           [labelCount][]int // by article
	sides, kinds     [traitValues]int
	owners           [traitValues]int
	institutions     []int
}

// tally counts on all processors.
func (c *Corpus) tally(r Result) (t tally) {
	r.Quotes = r.Quotes.within(c.NumQuotes())
	atOnce(
		func() { t.speakers = perList(r.Quotes, c.col.said, c.col.quotes.speakers) },
		func() { t.topics = perList(r.Quotes, c.col.onTopic, c.col.quotes.topics) },
		func() { t.institutions = held(r.Quotes, c.col.institutions.voiced) },
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

// quoteCost is how many numbers of a list can be read in the time it takes to find the list of one quote.
var quoteCost = 512

// perList counts, for each of several lists of places, the places with a selected quote; of leads from a quote to its lists. If
// few quotes are selected, it reads those instead.
func perList(quotes List, lists, of flat.Lists) []int {
	if quoteCost*quotes.Len() < lists.Of.Len() {
		counts := make([]int, lists.Len())
		starts, in := of.Starts.Expect(quotes.Len()), of.Of.Expect(quotes.Len())
		for _, i := range quotes.All() {
			for k, end := starts.At(i), starts.At(i+1); k < end; k++ {
				counts[in.At(k)]++
			}
		}
		return counts
	}
	return held(quotes, lists)
}

// held counts, for each of several lists of places, the places with a selected quote.
func held(quotes List, lists flat.Lists) []int {
	counts := make([]int, lists.Len())
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
