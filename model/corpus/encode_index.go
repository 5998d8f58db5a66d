package corpus

import (
	"encoding/binary"

	"hotline/model/flat"
	"hotline/model/search"
)

// words writes the segments of the articles and which of them, and which quotes, hold each word. Cost: that of folding
// all text, and of a look-up for each word.
func (e *encoder) words(articles []Article, quotes []Quote) {
	var inSegments, inQuotes search.Indexer
	var buf []byte
	segment := 0
	for i := range articles {
		a := articles[i].Article
		e.put(secSegments, segment)
		add := func(start, length int, text string) {
			e.put(secSegmentArticle, i)
			e.put(secSegmentStart, start)
			e.put(secSegmentLength, length)
			buf = search.Append(buf[:0], text)
			inSegments.Add(segment, search.Text(buf))
			segment++
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
	e.put(secSegments, segment)
	for i := range quotes {
		q := &quotes[i]
		buf = appendQuote(buf[:0], articles[q.Article].Text, q.Span, q.Statement)
		inQuotes.Add(i, search.Text(buf))
	}
	s := &e.sections
	s[secWordStarts], s[secWords], s[secWordSegmentStarts], s[secWordSegments] = inSegments.Sections()
	s[secQuoteWordStarts], s[secQuoteWords], s[secWordQuoteStarts], s[secWordQuotes] = inQuotes.Sections()
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
