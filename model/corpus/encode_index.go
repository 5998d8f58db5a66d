package corpus

import (
	"bytes"
	"encoding/binary"
	"runtime"
	"slices"

	"hotline/model"
	"hotline/model/flat"
	"hotline/model/search"
)

// words writes which segments contain each word and each pair of consecutive frequent words. It copies the index of same, unless
// nil, a corpus of the same articles. Cost: that of folding all text once and of looking up each word, on all processors.
func (e *encoder) words(c, same *Corpus) {
	if same != nil {
		e.copy(same, secWordStarts, secWordStarts+5)
		e.copy(same, secPairStarts, secPairStarts+3)
		return
	}
	e.index(secWordStarts, secPairStarts, c.col.segments.len(), func(buf []byte, i int) []byte {
		return search.Append(buf, c.segmentText(i))
	})
}

// quoted is words for quotes, by their place in the order of answers.
func (e *encoder) quoted(c, same *Corpus) {
	byDay := e.byDay()
	if same != nil && same.quotesAs(c) && bytes.Equal(same.col.byDay.All(), byDay) {
		e.copy(same, secQuoteWordStarts, secQuoteWordStarts+5)
		e.copy(same, secQuotePairStarts, secQuotePairStarts+3)
		return
	}
	e.index(secQuoteWordStarts, secQuotePairStarts, byDay.Len(), func(buf []byte, place int) []byte {
		return c.appendQuoteWords(buf, byDay.At(place))
	})
}

// copy copies the sections from first to last.
func (e *encoder) copy(c *Corpus, first, last int) {
	for i := first; i <= last; i++ {
		b := c.file.Bytes(i)
		e.sections[i] = b.Range(0, b.Len())
	}
}

// quotesAs reports whether two corpora of the same articles have the same quotes in the same order with the same words.
func (c *Corpus) quotesAs(other *Corpus) bool {
	if c.NumQuotes() != other.NumQuotes() {
		return false
	}
	for i := range c.NumQuotes() {
		a, words, statement := c.spansOf(i)
		if b, also, reported := other.spansOf(i); a != b || words != also || statement != reported {
			return false
		}
	}
	return true
}

// segments writes the positions of the headline, decks and paragraphs of an article.
func (e *encoder) segments(a *model.Article) {
	e.put(secSegments, len(e.sections[secSegmentSpans])/8)
	add := func(start, length int) { e.put(secSegmentSpans, start, length) }
	if !a.TitleMade {
		add(noSegment, 0)
	}
	for _, h := range a.Headline {
		add(h.Start, h.Len())
	}
	for _, p := range a.Body {
		add(p.Start, p.Len())
	}
}

// sampled is the number of units of the sample that contain a word which is just frequent.
const sampled = 256

// besideLeast is about the number of units from which a word gets a Beside in a large corpus: checking so many may mean to read as many
// texts that nothing else needs. In a small one the texts are soon in memory, and words get one from besideSmall divided by the number
// of units.
var besideLeast, besideSmall = 64, 1 << 25

// index writes which of n units contain each word and each pair of consecutive frequent words; folded appends the text of a unit.
// A sample of the units decides which words are frequent, so that each unit is folded only once more.
func (e *encoder) index(words, pairs, n int, folded func(buf []byte, unit int) []byte) {
	gather := func(x *search.Indexer, from, to, step int) (words, pairs search.Gathered) {
		var buf []byte
		for unit := from; unit < to; unit += step {
			buf = folded(buf[:0], unit)
			x.Add(unit, buf)
		}
		return x.Gathered()
	}
	least := max(n/pairOften, pairLeast)
	step := max(least/sampled, 1)
	sample, _ := gather(search.NewIndexer(nil, nil), 0, n, step)
	frequent := sample.Frequent(least / step)
	middling := slices.DeleteFunc(sample.Frequent(max(max(besideLeast, besideSmall/max(n, 1))/step, 1)), func(word string) bool {
		_, is := slices.BinarySearch(frequent, word)
		return is
	})
	parts := runtime.GOMAXPROCS(0) // one per processor
	single, double := make([]search.Gathered, parts), make([]search.Gathered, parts)
	shares(parts, func(first, last int) {
		for k := first; k < last; k++ {
			single[k], double[k] = gather(search.NewIndexer(frequent, middling), n*k/parts, n*(k+1)/parts, 1)
		}
	})
	put := func(at int, sections ...[]byte) { copy(e.sections[at:], sections) }
	x := search.Join(single) // one after the other: each join frees its inputs
	put(words, x.WordStarts, x.Words, x.UnitStarts, x.Units, x.BesideStarts, x.Beside)
	x = search.Join(double)
	put(pairs, x.WordStarts, x.Words, x.UnitStarts, x.Units)
}

// invert writes, for each of n numbers, the places of the lists that contain it, ascending; at returns the list at a place.
func (e *encoder) invert(lists, into, n int, at func(place int) int) {
	f := flat.Make([][]byte{e.sections[lists], e.sections[lists+1]})
	of := flat.Lists{Starts: f.Uint32s(0), Of: f.Uint32s(1)}
	starts := make([]int, n+1)
	for k := range of.Of.Len() {
		starts[of.Of.At(k)+1]++
	}
	for i := range n {
		starts[i+1] += starts[i]
	}
	e.put(into, starts...)
	out := make([]byte, 4*of.Of.Len())
	for place := range of.Len() {
		from, to := of.Bounds(at(place))
		for k := from; k < to; k++ {
			v := of.Of.At(k)
			binary.LittleEndian.PutUint32(out[4*starts[v]:], uint32(place))
			starts[v]++
		}
	}
	e.sections[into+1] = out
}

// inOrder is at for lists that are in the order of their places.
func inOrder(place int) int { return place }
