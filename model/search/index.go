package search

import (
	"encoding/binary"
	"slices"
	"sort"
	"strings"

	"hotline/model/flat"
)

// Index finds the units (paragraphs, quotes: whatever was numbered) that hold a word. For each word of the texts, in
// their order, it has the units that hold it, ascending, each as the step from the one before.
type Index struct{ words, units flat.Texts }

// IndexOf is the Index that an Indexer laid out in those sections.
func IndexOf(words, units flat.Texts) Index { return Index{words, units} }

// Words are the words of a pattern. The last one is only the beginning of a word when prefix is set. The zero Pattern has
// none.
func (p Pattern) Words() (words []string, prefix bool) {
	return strings.Fields(p.folded), !strings.HasSuffix(p.folded, " ")
}

// Len is how many words there are, and Word the i-th.
func (x Index) Len() int          { return x.words.Len() }
func (x Index) Word(i int) string { return x.words.At(i) }

// Count is how many units hold the word of that number.
func (x Index) Count(word int) int {
	n := 0
	for _, b := range x.units.Bytes(word) {
		n += 1 - int(b>>7)
	}
	return n
}

// Range are the numbers [from, to) of the words that are the word or, when it is a prefix, begin with it.
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

// Each visits the units that hold the word of that number, ascending.
func (x Index) Each(word int, visit func(unit int)) {
	b := x.units.Bytes(word)
	unit := 0
	for len(b) > 0 {
		if step := b[0]; step < 0x80 {
			unit += int(step)
			b = b[1:]
		} else {
			step, n := binary.Uvarint(b)
			if n <= 0 {
				return
			}
			unit += int(step)
			b = b[n:]
		}
		visit(unit - 1)
	}
}

// Indexer makes an Index.
type Indexer struct{ of map[string]*postings }

type postings struct {
	last  int // the unit met last, counted from 1
	steps []byte
}

// Add adds the words of a text of a unit. Units come in ascending order, and may come more than once.
func (x *Indexer) Add(unit int, t Text) {
	if x.of == nil {
		x.of = map[string]*postings{}
	}
	unit++
	for s := string(t); s != ""; {
		end := strings.IndexByte(s, ' ')
		if end < 0 {
			end = len(s)
		}
		word := s[:end]
		s = s[min(end+1, len(s)):]
		if word == "" || word == Break {
			continue
		}
		p := x.of[word]
		if p == nil {
			p = &postings{}
			x.of[strings.Clone(word)] = p
		}
		if p.last != unit {
			p.steps = binary.AppendUvarint(p.steps, uint64(unit-p.last))
			p.last = unit
		}
	}
}

// Sections lay the index out: the words and the units of each, both as Texts.
func (x *Indexer) Sections() (wordStarts, words, unitStarts, units []byte) {
	put := binary.LittleEndian.AppendUint32
	wordStarts, unitStarts = put(nil, 0), put(nil, 0)
	sorted := make([]string, 0, len(x.of))
	for w := range x.of {
		sorted = append(sorted, w)
	}
	slices.Sort(sorted)
	for _, w := range sorted {
		words = append(words, w...)
		wordStarts = put(wordStarts, uint32(len(words)))
		units = append(units, x.of[w].steps...)
		unitStarts = put(unitStarts, uint32(len(units)))
	}
	return wordStarts, words, unitStarts, units
}
