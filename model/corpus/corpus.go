// Package corpus is the in-memory corpus: every article understood, the people in them and what they said,
// and the answers to Queries over all of it.
package corpus

import (
	"cmp"
	"slices"

	"hotline/model"
	"hotline/model/search"
)

// Corpus is a heap of articles understood. Articles, persons and quotes are addressed by their number, which is
// stable for the life of the Corpus. It is read-only once built and safe for concurrent use.
type Corpus struct {
	Topics []model.Topic // the lexicon's topics

	articles []Article      // in order of publication day (unknown last), then file, then id
	people   []model.Person // most quoted first, then by name
	quotes   []Quote        // in order of article, then of text

	texts    []search.Text // of each article: its headline and body, folded
	words    []search.Text // of each quote: its words or the statement reported, folded
	byDay    []int         // quotes in the order of Result.Quotes
	wordings map[int][]int // utterance → its quotes, ascending
	owners   []string      // of the media each quote came through
	names    *names

	articleOwners []string

	lex   *model.Lexicon
	rooms rooms           // zero when the corpus was not read from documents
	base  *Corpus         // what this one is a correction of, or nil
	bound map[[2]int]bool // two quotes, the lesser first, that the reader took for one utterance, or (false) for two
}

// Article is an article with what was found in it.
type Article struct {
	*model.Article
	Quotes   [2]int          // the numbers [Quotes[0], Quotes[1]) are its quotations
	Mentions []model.Mention // Figures are numbers of persons
	People   []int           // the persons mentioned or quoted, ascending
	Topics   []string        // topic ids, most frequent first
}

// Quote is a quotation with its place in the corpus. Speakers and About are numbers of persons.
type Quote struct {
	model.Quote
	ID        string // article id + ":" + start offset
	Article   int
	Utterance int // quotes with the same number are one statement, whoever printed it; numbered from 1
}

// New returns a corpus of values already in the order and with the indexes that Corpus describes, ready to be
// selected from. The lexicon gives the topics and the spellings by which people are found; it may be nil.
// Cost: about that of folding all text once.
func New(articles []Article, people []model.Person, quotes []Quote, lex *model.Lexicon) *Corpus {
	if lex == nil {
		lex = &model.Lexicon{}
	}
	c := &Corpus{
		articles: articles, people: people, quotes: quotes, Topics: lex.Topics,
		wordings: make(map[int][]int, len(quotes)),
		names:    indexNames(people, lex),
		lex:      lex,
	}
	c.foldArticles()
	c.foldQuotes()
	for i := range quotes {
		u := quotes[i].Utterance
		c.wordings[u] = append(c.wordings[u], i)
	}
	c.owners, c.articleOwners = owners(articles, quotes, c.wordings, lex)
	c.byDay = make([]int, len(quotes))
	for i := range c.byDay {
		c.byDay[i] = i
	}
	slices.SortStableFunc(c.byDay, func(a, b int) int {
		return compareDays(c.When(a).Sort(), c.When(b).Sort())
	})
	return c
}

// Empty returns a corpus that holds nothing.
func Empty() *Corpus { return New(nil, nil, nil, nil) }

// When is the day on which the quote was said, or else published.
func (c *Corpus) When(quote int) model.When {
	q := c.Quote(quote)
	if q.Said.Known() {
		return q.Said
	}
	return c.Article(q.Article).Published
}

// Wordings are all quotes that are the same utterance as the given quote, itself included, ascending.
func (c *Corpus) Wordings(quote int) []int { return c.wordings[c.Quote(quote).Utterance] }

// Text is the quote's words as they stand in the source, without their marks.
func (c *Corpus) Text(quote int) string {
	q := c.Quote(quote)
	return q.In(c.Article(q.Article).Text)
}

// compareDays puts unknown days last.
func compareDays(a, b model.Day) int {
	if a == 0 || b == 0 {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}

func (c *Corpus) foldArticles() {
	c.texts = make([]search.Text, c.NumArticles())
	var buf []byte
	for i := range c.NumArticles() {
		buf = appendArticle(buf[:0], c.Article(i).Article)
		c.texts[i] = search.Text(buf)
	}
}

// appendArticle appends the folded headline, decks and body of the article.
func appendArticle(buf []byte, a *model.Article) []byte {
	if !a.TitleMade {
		buf = search.Append(buf, a.Title)
	}
	for _, h := range a.Headline {
		buf = search.Append(append(buf, search.Break...), h.In(a.Text))
	}
	for _, p := range a.Body {
		buf = search.Append(append(buf, search.Break...), p.In(a.Text))
	}
	return buf
}

func (c *Corpus) foldQuotes() {
	c.words = make([]search.Text, c.NumQuotes())
	var buf []byte
	for i := range c.NumQuotes() {
		q := c.Quote(i)
		text := c.Article(q.Article).Text
		buf = search.Append(buf[:0], q.In(text))
		if !q.Statement.Empty() {
			buf = search.Append(append(buf, search.Break...), q.Statement.In(text))
		}
		c.words[i] = search.Text(buf)
	}
}
