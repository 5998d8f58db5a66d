package search

import (
	"encoding/binary"
	"iter"
	"slices"
	"strings"
)

// Gathered is words, ascending, and the units that hold each.
type Gathered []entry

type entry struct {
	word string
	*postings
}

// postings are the units that hold a word, each as the step from the one before; they are counted from 1.
type postings struct {
	last  uint32 // the unit met last
	units uint32
	steps []byte
}

func (p *postings) add(unit int) {
	if next := uint32(unit) + 1; p.last != next {
		p.steps = binary.AppendUvarint(p.steps, uint64(next-p.last))
		p.last = next
		p.units++
	}
}

func (g Gathered) sorted() Gathered {
	slices.SortFunc(g, func(a, b entry) int { return strings.Compare(a.word, b.word) })
	return g
}

// Frequent are the words, ascending, that stand in at least so many units.
func (g Gathered) Frequent(least int) (words []string) {
	for _, e := range g {
		if int(e.units) >= least {
			words = append(words, e.word)
		}
	}
	return words
}

// Join lays an index out: the words and the units of each, both as Texts. The units of each part follow those of the part
// before it.
func Join(parts []Gathered) (wordStarts, words, unitStarts, units []byte) {
	put := binary.LittleEndian.AppendUint32
	size := 0
	for _, part := range parts {
		for _, e := range part {
			size += len(e.steps)
		}
	}
	units = make([]byte, 0, size)
	wordStarts, unitStarts = put(nil, 0), put(nil, 0)
	for word, of := range merged(parts) {
		words = append(words, word...)
		wordStarts = put(wordStarts, uint32(len(words)))
		last := uint32(0)
		for _, p := range of {
			if first, n := binary.Uvarint(p.steps); n > 0 {
				units = binary.AppendUvarint(units, first-uint64(last))
				units = append(units, p.steps[n:]...)
				last = p.last
			}
			p.steps = nil
		}
		unitStarts = put(unitStarts, uint32(len(units)))
	}
	return wordStarts, words, unitStarts, units
}

// merged are the words of all parts, ascending, each with what the parts have of it, in their order.
func merged(parts []Gathered) iter.Seq2[string, []*postings] {
	return func(yield func(string, []*postings) bool) {
		rest := slices.Clone(parts)
		var of []*postings
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
					of = append(of, part[0].postings)
					rest[k] = part[1:]
				}
			}
			if !yield(word, of) {
				return
			}
		}
	}
}
