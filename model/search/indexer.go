package search

import (
	"bytes"
	"slices"
	"strings"
	"unsafe"

	"hotline/model"
)

// Indexer gathers which units hold each word of their texts. Several may share the work: each takes units that follow those of the
// one before it, and Join makes one Index of what they gathered.
type Indexer struct {
	of     map[string]*postings
	recent *model.Recent[*postings] // of the words met lately
}

// Add adds the words of a folded text of a unit. Units come in ascending order, and may come more than once.
func (x *Indexer) Add(unit int, folded []byte) {
	if x.of == nil {
		x.of = map[string]*postings{}
		x.recent = model.NewRecent(x.postings)
	}
	for at := 0; at < len(folded); {
		end := wordEnd(folded, at)
		if word := folded[at:end]; len(word) > 0 && string(word) != Break {
			x.recent.Of(unsafe.String(unsafe.SliceData(word), len(word))).add(unit) // which keeps no word that it did not copy
		}
		at = end + 1
	}
}

// postings are those of the word, new ones where it was not met before.
func (x *Indexer) postings(word string) *postings {
	p := x.of[word]
	if p == nil {
		p = &postings{}
		x.of[strings.Clone(word)] = p
	}
	return p
}

// Gathered is what was gathered. Nothing is left in x.
func (x *Indexer) Gathered() Gathered {
	all := make(Gathered, 0, len(x.of))
	for word, p := range x.of {
		all = append(all, entry{word, p})
	}
	*x = Indexer{}
	return all.sorted()
}

// PairIndexer gathers which units hold each two words in a row of some words, as "of the".
type PairIndexer struct {
	words  []string
	begun  [256]uint64        // by the first byte: the lengths of the words, those from 63 on as one
	number *model.Recent[int] // of each of the words, from 0; -1 of others
	of     []int32            // of each two words: where their postings are, counted from 1
	pairs  []pairPostings
}

type pairPostings struct {
	words [2]int
	postings
}

// NewPairIndexer is a PairIndexer for these words, ascending. Cost: four bytes for each two of them.
func NewPairIndexer(words []string) *PairIndexer {
	x := &PairIndexer{words: words, of: make([]int32, len(words)*len(words))}
	for _, word := range words {
		x.begun[word[0]] |= lengthBit(len(word))
	}
	x.number = model.NewRecent(func(word string) int {
		if i, found := slices.BinarySearch(words, word); found {
			return i
		}
		return -1
	})
	return x
}

func lengthBit(n int) uint64 { return 1 << min(n, 63) }

// Add adds the pairs of a folded text of a unit, as that of an Indexer does.
func (x *PairIndexer) Add(unit int, folded []byte) {
	before := -1
	for at := 0; at < len(folded); {
		end := wordEnd(folded, at)
		if word := folded[at:end]; len(word) > 0 {
			n := -1
			if x.begun[word[0]]&lengthBit(len(word)) != 0 {
				n = x.number.Of(unsafe.String(unsafe.SliceData(word), len(word)))
			}
			if n >= 0 && before >= 0 {
				x.postings(before, n).add(unit)
			}
			before = n
		}
		at = end + 1
	}
}

// postings are those of two words, valid until others are asked for.
func (x *PairIndexer) postings(one, two int) *postings {
	at := &x.of[one*len(x.words)+two]
	if *at == 0 {
		x.pairs = append(x.pairs, pairPostings{words: [2]int{one, two}})
		*at = int32(len(x.pairs))
	}
	return &x.pairs[*at-1].postings
}

// Gathered is what was gathered, and the words themselves, without a unit. Nothing is left in x.
func (x *PairIndexer) Gathered() Gathered {
	all := make(Gathered, 0, len(x.words)+len(x.pairs))
	for _, word := range x.words {
		all = append(all, entry{word, &postings{}})
	}
	for i := range x.pairs {
		p := &x.pairs[i]
		all = append(all, entry{x.words[p.words[0]] + " " + x.words[p.words[1]], &p.postings})
	}
	*x = PairIndexer{}
	return all.sorted()
}

// wordEnd is where the word ends that begins at a place of a folded text.
func wordEnd(folded []byte, at int) int {
	if end := bytes.IndexByte(folded[at:], ' '); end >= 0 {
		return at + end
	}
	return len(folded)
}
