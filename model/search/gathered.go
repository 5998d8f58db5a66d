package search

import (
	"cmp"
	"encoding/binary"
	"iter"
	"math/bits"
	"slices"
	"strings"
)

// Gathered is a list of words, ascending, with the units of each.
type Gathered []entry

type entry struct {
	word  string
	first uint64 // the first bytes of the word: they decide most comparisons
	*postings
	beside []byte // for each unit, or empty
}

// postings are the units with a word, counted from 1, each as the difference from the one before.
type postings struct {
	last  uint32 // the latest unit
	units uint32
	steps []byte
}

// add adds a unit and reports whether it differs from the latest.
func (p *postings) add(unit int) bool {
	next := uint32(unit) + 1
	if p.last == next {
		return false
	}
	p.steps = binary.AppendUvarint(p.steps, uint64(next-p.last))
	p.last = next
	p.units++
	return true
}

func (g Gathered) sorted() Gathered {
	for i := range g {
		g[i].first = bits.ReverseBytes64(eightOf(g[i].word))
	}
	slices.SortFunc(g, entry.compare)
	return g
}

func (e entry) compare(other entry) int {
	if e.first != other.first {
		return cmp.Compare(e.first, other.first)
	}
	return strings.Compare(e.word, other.word)
}

// Frequent returns the words that are in at least so many units, ascending.
func (g Gathered) Frequent(least int) (words []string) {
	for _, e := range g {
		if int(e.units) >= least {
			words = append(words, e.word)
		}
	}
	return words
}

// Joined is an encoded index: the words, the units of each and their Beside, each as Texts.
type Joined struct{ WordStarts, Words, UnitStarts, Units, BesideStarts, Beside []byte }

// Join encodes an index. The units of each part follow those of the part before it.
func Join(parts []Gathered) (x Joined) {
	put := binary.LittleEndian.AppendUint32
	units, beside := 0, 0
	for _, part := range parts {
		for _, e := range part {
			units += len(e.steps)
			beside += len(e.beside)
		}
	}
	x.Units, x.Beside = make([]byte, 0, units), make([]byte, 0, beside)
	var above []uint32
	x.WordStarts, x.UnitStarts, x.BesideStarts = put(nil, 0), put(nil, 0), put(nil, 0)
	for word, of := range merged(parts) {
		x.Words = append(x.Words, word...)
		x.WordStarts = put(x.WordStarts, uint32(len(x.Words)))
		last := uint32(0)
		above = above[:0]
		for _, e := range of {
			unit := uint32(0)
			for rest := e.steps; len(rest) > 0; {
				step, n := binary.Uvarint(rest)
				rest = rest[n:]
				unit += uint32(step)
				above = append(above, unit-last-1)
				last = unit
			}
			e.steps = nil
			x.Beside = append(x.Beside, e.beside...)
		}
		x.Units = appendSteps(x.Units, above)
		x.UnitStarts = put(x.UnitStarts, uint32(len(x.Units)))
		x.BesideStarts = put(x.BesideStarts, uint32(len(x.Beside)))
	}
	return x
}

// merged yields the words of all parts, ascending, each with its entries in the parts, in their order.
func merged(parts []Gathered) iter.Seq2[string, []entry] {
	return func(yield func(string, []entry) bool) {
		rest := slices.Clone(parts)
		var of []entry
		for {
			word, more := "", false
			for _, part := range rest {
				if len(part) > 0 && (!more || part[0].word < word) {
					word, more = part[0].word, true
				}
			}
			if !more {
				return
			}
			of = of[:0]
			for k, part := range rest {
				if len(part) > 0 && part[0].word == word {
					of = append(of, part[0])
					rest[k] = part[1:]
				}
			}
			if !yield(word, of) {
				return
			}
		}
	}
}
