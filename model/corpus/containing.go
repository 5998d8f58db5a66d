package corpus

import (
	"slices"
	"sync"

	"hotline/model"
	"hotline/model/search"
)

// containing returns what contains one of the words or phrases.
func (c stretch) containing(values []string) condition {
	all := make([]condition, len(values))
	for i, v := range values {
		all[i] = c.holding(search.Compile(v))
	}
	k := all[0]
	for _, other := range all[1:] {
		k.checkArticle = either(k.articles, k.checkArticle, other.articles, other.checkArticle, func(i int) int { return i })
		k.checkQuote = either(k.quotes, k.checkQuote, other.quotes, other.checkQuote, c.col.place.At)
		k.articles, k.quotes = union(k.articles, other.articles), union(k.quotes, other.quotes)
	}
	return k
}

func union(a, b set) set {
	out := slices.Clone(a)
	out.or(b)
	return out
}

// either returns the check for the union of two sets with checks.
func either(a set, checkA func(int) bool, b set, checkB func(int) bool, bit func(int) int) func(int) bool {
	if checkA == nil && checkB == nil {
		return nil
	}
	return func(i int) bool {
		return a.has(bit(i)) && (checkA == nil || checkA(i)) || b.has(bit(i)) && (checkB == nil || checkB(i))
	}
}

// holding returns what contains the pattern. The index answers a single word or prefix exactly; for several words, what contains
// all of them must be checked for the phrase.
func (c stretch) holding(p search.Pattern) (k condition) {
	words, prefix := p.Words()
	switch len(words) {
	case 0:
		k.articles, k.quotes = fullSet(c.NumArticles()), fullSet(c.places)
	case 1:
		atOnce(
			func() {
				if k.articles = c.col.often.holding(words[0], prefix, c.NumArticles(), c.NumArticles()); k.articles == nil {
					k.articles = c.col.segments.articles(walkOf(c.col.segment, words[0], prefix).units(c.segments))
				}
			},
			func() {
				if k.quotes = c.col.oftenSaid.holding(words[0], prefix, c.NumQuotes(), c.places); k.quotes == nil {
					k.quotes = walkOf(c.col.quoted, words[0], prefix).units(c.places)
				}
			},
		)
	default:
		atOnce(
			func() { k.articles, k.checkArticle = c.articlesInARow(p, words, prefix) },
			func() { k.quotes, k.checkQuote = c.quotesInARow(p, words, prefix) },
		)
	}
	return k
}

// articlesInARow returns the articles that may contain the words of the pattern in a row, and the check for it.
func (c stretch) articlesInARow(p search.Pattern, words []string, prefix bool) (articles set, check func(int) bool) {
	segments, exactly := inARow(c.col.segment, c.col.segmentPairs, words, prefix, c.segments)
	articles = c.col.segments.articles(segments)
	if exactly {
		return articles, nil
	}
	first := c.col.segments.first
	return articles, func(i int) bool {
		for n := range segments.within(first.At(i), first.At(i+1)) {
			if inFolded(p, func(buf []byte) []byte { return search.Append(buf, c.segmentText(n)) }) {
				return true
			}
		}
		return false
	}
}

// quotesInARow is articlesInARow for quotes.
func (c stretch) quotesInARow(p search.Pattern, words []string, prefix bool) (quotes set, check func(int) bool) {
	quotes, exactly := inARow(c.col.quoted, c.col.quotedPairs, words, prefix, c.places)
	if exactly {
		return quotes, nil
	}
	return quotes, func(i int) bool {
		return inFolded(p, func(buf []byte) []byte { return c.appendQuoteWords(buf, i) })
	}
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
	start := c.col.segments.start.At(n)
	if start == noSegment {
		return c.string(c.col.articles.title.At(article))
	}
	return c.textIn(article, model.Span{Start: start, End: start + c.col.segments.length.At(n)})
}
