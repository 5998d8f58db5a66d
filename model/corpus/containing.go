package corpus

import (
	"iter"
	"sync"

	"hotline/model"
	"hotline/model/search"
)

// containing returns what contains one of the words or phrases.
func (c *Corpus) containing(values []string) (k condition) {
	for _, v := range values {
		articles, quotes := c.holding(search.Compile(v))
		k.articles, k.quotes = append(k.articles, articles), append(k.quotes, quotes)
	}
	return k
}

// holding returns what contains the pattern. The index answers a single word or prefix exactly; for several words, what may contain
// them in a row must be checked for the phrase.
func (c *Corpus) holding(p search.Pattern) (articles, quotes part) {
	words, prefix := p.Words()
	switch len(words) {
	case 0:
		articles.members, quotes.members = upTo(c.NumArticles()), upTo(c.NumQuotes())
	case 1:
		if s := c.col.often.holding(words[0], prefix, c.NumArticles()); s != nil {
			articles.members = s
		} else {
			articles.members = articlesWith(walkOf(c.col.segment, words[0], prefix), c.col.segments, false)
		}
		if s := c.col.oftenSaid.holding(words[0], prefix, c.NumQuotes()); s != nil {
			quotes.members = s
		} else {
			quotes.members = walkOf(c.col.quoted, words[0], prefix)
		}
	default:
		row := rowOf(c.col.segment, c.col.segmentPairs, words, prefix)
		in := articlesWith(row, c.col.segments, !row.exact)
		if articles.members = in; !row.exact {
			articles.check = func(i int) bool { return c.anySegment(in.noted(i), p) }
		}
		row = rowOf(c.col.quoted, c.col.quotedPairs, words, prefix)
		if quotes.members = row; !row.exact {
			quotes.check = func(i int) bool {
				return inFolded(p, func(buf []byte) []byte { return c.appendQuoteWords(buf, i) })
			}
		}
	}
	return articles, quotes
}

// anySegment reports whether the pattern occurs in one of the segments.
func (c *Corpus) anySegment(segments iter.Seq[int], p search.Pattern) bool {
	for n := range segments {
		if inFolded(p, func(buf []byte) []byte { return search.Append(buf, c.segmentText(n)) }) {
			return true
		}
	}
	return false
}

// buffers pools buffers for folded text.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// inFolded reports whether the pattern occurs in the text that fold appends.
func inFolded(p search.Pattern, fold func(buf []byte) []byte) bool {
	room := buffers.Get().(*[]byte)
	defer buffers.Put(room)
	*room = fold((*room)[:0])
	return p.InBytes(*room)
}

// segmentText returns the text of segment n: a headline, deck or paragraph.
func (c *Corpus) segmentText(n int) string {
	article := c.col.segments.article(n)
	start := c.col.segments.spans.At(2 * n)
	if start == noSegment {
		return c.string(c.col.articles.title.At(article))
	}
	return c.textIn(article, model.Span{Start: start, End: start + c.col.segments.spans.At(2*n+1)})
}
