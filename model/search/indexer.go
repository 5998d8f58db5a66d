package search

import (
	"encoding/binary"
	"slices"
	"strings"

	"hotline/model"
)

// Indexer makes an Index.
type Indexer struct {
	of       map[string]*postings
	recent   *model.Recent[*postings] // of the words met lately
	frequent *model.Recent[bool]      // which words pairs are made of
}

type postings struct {
	last  int // the unit met last, counted from 1
	units int
	steps []byte
}

// Add adds the words of a text of a unit. Units come in ascending order, and may come more than once.
func (x *Indexer) Add(unit int, t Text) {
	for s := string(t); s != ""; {
		end := wordEnd(s)
		if word := s[:end]; word != "" && word != Break {
			x.put(word, unit+1)
		}
		s = s[min(end+1, len(s)):]
	}
}

// Frequent makes x an index of pairs of the words that stand in at least so many units of another. The words themselves
// have no unit in it. It returns how many there are.
func (x *Indexer) Frequent(of *Indexer, least int) int {
	x.of = map[string]*postings{}
	for word, p := range of.of {
		if p.units >= least {
			x.of[word] = &postings{}
		}
	}
	x.frequent = model.NewRecent(func(word string) bool { return x.of[word] != nil })
	return len(x.of)
}

// AddPairs adds each two words in a row that are both frequent, as "of the".
func (x *Indexer) AddPairs(unit int, t Text) {
	s := string(t)
	before := -1 // where the frequent word before this one begins
	for at := 0; at < len(s); {
		end := at + wordEnd(s[at:])
		switch word := s[at:end]; {
		case word == "":
		case !x.frequent.Of(word):
			before = -1
		default:
			if before >= 0 {
				x.put(s[before:end], unit+1)
			}
			before = at
		}
		at = end + 1
	}
}

func wordEnd(s string) int {
	if end := strings.IndexByte(s, ' '); end >= 0 {
		return end
	}
	return len(s)
}

func (x *Indexer) put(word string, unit int) {
	if x.recent == nil {
		x.recent = model.NewRecent(x.postings)
	}
	p := x.recent.Of(word)
	if p.last != unit {
		p.steps = binary.AppendUvarint(p.steps, uint64(unit-p.last))
		p.last = unit
		p.units++
	}
}

// postings are those of the word, new ones where it was not met before.
func (x *Indexer) postings(word string) *postings {
	p := x.of[word]
	if p == nil {
		if x.of == nil {
			x.of = map[string]*postings{}
		}
		p = &postings{}
		x.of[strings.Clone(word)] = p
	}
	return p
}

// Sections lay the index out: the words and the units of each, both as Texts. Nothing is left in x.
func (x *Indexer) Sections() (wordStarts, words, unitStarts, units []byte) {
	put := binary.LittleEndian.AppendUint32
	wordStarts, unitStarts = put(nil, 0), put(nil, 0)
	sorted := make([]string, 0, len(x.of))
	size := 0
	for w, p := range x.of {
		sorted = append(sorted, w)
		size += len(p.steps)
	}
	slices.Sort(sorted)
	units = make([]byte, 0, size)
	for _, w := range sorted {
		p := x.of[w]
		words = append(words, w...)
		wordStarts = put(wordStarts, uint32(len(words)))
		units = append(units, p.steps...)
		unitStarts = put(unitStarts, uint32(len(units)))
		p.steps = nil
	}
	*x = Indexer{}
	return wordStarts, words, unitStarts, units
}
