package corpus

import (
	"encoding/binary"

	"hotline/model/flat"
	"hotline/model/search"
)

// words writes the segments of the articles and which of them hold each word, and each two frequent words in a row. A
// corpus of the same articles, unless nil, is asked for it. Cost: that of folding all text twice, and of some look-ups for each
// word.
func (e *encoder) words(c, same *Corpus) {
	if same != nil {
		e.copy(same, secSegments, secSegmentLength)
		e.copy(same, secWordStarts, secWordStarts+3)
		e.copy(same, secPairStarts, secPairStarts+3)
		return
	}
	var buf []byte
	segments := e.segments(c)
	e.index(secWordStarts, secPairStarts, len(segments), func(i int) search.Text {
		buf = search.Append(buf[:0], segments[i])
		return search.Text(buf)
	})
}

// quoted writes which quotes hold each word, and each two in a row, as words does.
func (e *encoder) quoted(c, same *Corpus) {
	if same != nil && same.quotesAs(c) {
		e.copy(same, secQuoteWordStarts, secQuoteWordStarts+3)
		e.copy(same, secQuotePairStarts, secQuotePairStarts+3)
		return
	}
	var buf []byte
	e.index(secQuoteWordStarts, secQuotePairStarts, c.NumQuotes(), func(i int) search.Text {
		buf = c.appendQuoteWords(buf[:0], i)
		return search.Text(buf)
	})
}

// copy takes over the sections from first to last.
func (e *encoder) copy(c *Corpus, first, last int) {
	for i := first; i <= last; i++ {
		b := c.file.Bytes(i)
		e.sections[i] = b.Range(0, b.Len())
	}
}

// quotesAs reports whether two corpora of the same articles have the same quotes, in their order, with the same words.
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

// segments writes where the segments are, and returns their texts.
func (e *encoder) segments(c *Corpus) (texts []string) {
	var a Article
	for i := range c.NumArticles() {
		c.unpackArticle(i, &a)
		e.put(secSegments, len(texts))
		add := func(start, length int, text string) {
			e.put(secSegmentArticle, i)
			e.put(secSegmentStart, start)
			e.put(secSegmentLength, length)
			texts = append(texts, text)
		}
		if !a.TitleMade {
			add(noSegment, 0, a.Title)
		}
		for _, h := range a.Headline {
			add(h.Start, h.Len(), h.In(a.Text))
		}
		for _, p := range a.Body {
			add(p.Start, p.Len(), p.In(a.Text))
		}
	}
	e.put(secSegments, len(texts))
	return texts
}

// index writes which of n units hold each word, and which two frequent words in a row.
func (e *encoder) index(words, pairs, n int, unit func(i int) search.Text) {
	var single, double search.Indexer
	for i := range n {
		single.Add(i, unit(i))
	}
	frequent := double.Frequent(&single, max(n/pairOften, pairLeast))
	s := &e.sections
	s[words], s[words+1], s[words+2], s[words+3] = single.Sections()
	if frequent > 0 {
		for i := range n {
			double.AddPairs(i, unit(i))
		}
	}
	s[pairs], s[pairs+1], s[pairs+2], s[pairs+3] = double.Sections()
}

// invert writes, for each of n numbers, the lists that hold it.
func (e *encoder) invert(lists, into, n int) {
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
	at := starts
	for i := range of.Len() {
		from, to := of.Bounds(i)
		for k := from; k < to; k++ {
			v := of.Of.At(k)
			binary.LittleEndian.PutUint32(out[4*at[v]:], uint32(i))
			at[v]++
		}
	}
	e.sections[into+1] = out
}
