package search

import (
	"bytes"
	"encoding/binary"
)

// Indexer collects which units contain each word of their texts and each pair of consecutive frequent words, such as "of the",
// and the Beside of the middling words. Several Indexers may share the work: each takes units that follow those of the one before
// it, and Join makes one Index of the results.
type Indexer struct {
	words    Numbers    // the frequent ones first, then the middling
	of       []postings // by number
	frequent int32
	paired   []int32 // for each two frequent words: the index of their postings + 1, or 0
	pairs    []pairPostings
	beside   [][]byte // of the middling words
	traces   []Beside // of all words
}

type pairPostings struct {
	one, two int32
	postings
}

// NewIndexer returns an Indexer for these frequent and middling words. Cost: four bytes for each two frequent words.
func NewIndexer(frequent, middling []string) *Indexer {
	x := &Indexer{frequent: int32(len(frequent)), paired: make([]int32, len(frequent)*len(frequent)), beside: make([][]byte, len(middling))}
	for _, words := range [...][]string{frequent, middling} {
		for _, word := range words {
			x.words.Of(word)
		}
	}
	x.of = make([]postings, len(x.words.Words()))
	return x
}

// Add adds a folded text of a unit. Units must be added in ascending order; a unit may have several texts.
func (x *Indexer) Add(unit int, folded []byte) {
	before, trace := int32(none), traceOfBreak // of the word before
	met := meeting{middling: -1}
	for at := 0; at < len(folded); at++ {
		if folded[at] == ' ' {
			continue
		}
		n, end := x.words.next(folded, at)
		last := trace
		trace, at = x.traceOf(n), end
		if met.middling >= 0 {
			x.note(met, trace)
			met.middling = -1
		}
		if n != none {
			if int(n) == len(x.of) {
				x.of = append(x.of, postings{})
			}
			another := x.of[n].add(unit)
			if k := int(n - x.frequent); k >= 0 && k < len(x.beside) {
				met = meeting{k, another, last}
			}
			if before < x.frequent && n < x.frequent {
				x.pair(before, n).add(unit)
			}
		}
		before = n
	}
	if met.middling >= 0 {
		x.note(met, traceOfBreak)
	}
}

// traceOf returns the trace of word number n.
func (x *Indexer) traceOf(n int32) Beside {
	if n == none {
		return traceOfBreak
	}
	for names := x.words.Words(); len(x.traces) < len(names); {
		x.traces = append(x.traces, trace(names[len(x.traces)]))
	}
	return x.traces[n]
}

// meeting is an occurrence of a middling word in the current unit: whether it is the first there, and the trace of the word
// before.
type meeting struct {
	middling int
	another  bool
	before   Beside
}

// note records the neighbours of a middling word.
func (x *Indexer) note(m meeting, after Beside) {
	b, kept := m.before<<traceBits|after, x.beside[m.middling]
	if m.another {
		x.beside[m.middling] = binary.LittleEndian.AppendUint16(kept, uint16(b))
		return
	}
	last := kept[len(kept)-besideSize:]
	binary.LittleEndian.PutUint16(last, uint16(Beside(binary.LittleEndian.Uint16(last)).and(b)))
}

// pair returns the postings of two consecutive frequent words, valid until the next call.
func (x *Indexer) pair(one, two int32) *postings {
	at := &x.paired[one*x.frequent+two]
	if *at == 0 {
		x.pairs = append(x.pairs, pairPostings{one: one, two: two})
		*at = int32(len(x.pairs))
	}
	return &x.pairs[*at-1].postings
}

// Gathered returns the postings of the words, and of the pairs; the latter contain the frequent words by themselves without a
// unit. x must not be used afterwards.
func (x *Indexer) Gathered() (words, pairs Gathered) {
	names := x.words.Words()
	words = make(Gathered, 0, len(names))
	for n, word := range names {
		e := entry{word: word, postings: &x.of[n]}
		if k := n - int(x.frequent); k >= 0 && k < len(x.beside) {
			e.beside = x.beside[k]
		}
		words = append(words, e)
	}
	pairs = make(Gathered, 0, int(x.frequent)+len(x.pairs))
	for _, word := range names[:x.frequent] {
		pairs = append(pairs, entry{word: word, postings: &postings{}})
	}
	for i := range x.pairs {
		p := &x.pairs[i]
		pairs = append(pairs, entry{word: names[p.one] + " " + names[p.two], postings: &p.postings})
	}
	*x = Indexer{}
	return words.sorted(), pairs.sorted()
}

// wordEnd returns the end of the word that begins at a position in a folded text.
func wordEnd(folded []byte, at int) int {
	if end := bytes.IndexByte(folded[at:], ' '); end >= 0 {
		return at + end
	}
	return len(folded)
}
