package corpus

import (
	"slices"
	"sync"

	"hotline/model"
)

// NoteOn returns a note on a span of the article, or on the whole article if the span is empty. The note contains what is needed
// to find its place again if the file or the program changes.
func (c *Corpus) NoteOn(kind model.NoteKind, article int, span model.Span) model.Note {
	a := c.Article(article)
	n := model.Note{Kind: kind, On: model.Anchor{Text: model.Fingerprint(a.Text), Span: span}, Article: a.ID, Words: a.Title}
	if !span.Empty() {
		n.Words = span.In(a.Text)
	}
	return n
}

// NoteOnQuote returns a note on the words of the quote.
func (c *Corpus) NoteOnQuote(kind model.NoteKind, quote int) model.Note {
	q := c.Quote(quote)
	return c.NoteOn(kind, q.Article, q.Span)
}

// NoteWith returns the note with the quote as its With.
func (c *Corpus) NoteWith(n model.Note, quote int) model.Note {
	other := c.NoteOnQuote(n.Kind, quote)
	n.With, n.WithArticle, n.WithWords = other.On, other.Article, other.Words
	return n
}

// Noted is a note and one place to which it belongs.
type Noted struct {
	model.Note
	Article int // or -1: the note is on a person, or on a text that is not in the corpus
	Quote   int // the quote at that place, or -1
}

// Noted finds the places of the notes, in the order of the notes: one entry for each place, and one for a note without any. A
// text that has kept its id is not looked for elsewhere. Cost: a look at every article's id and a fingerprint of each text with
// notes; the first time that one of them is not found, a fingerprint of every text.
func (c *Corpus) Noted(notes []model.Note) []Noted {
	numbers := map[string][]int{}
	for _, n := range notes {
		numbers[n.Article] = nil
	}
	c.number(numbers)
	var out []Noted
	for _, n := range notes {
		first := len(out)
		put := func(i int, span model.Span) { out = append(out, Noted{n, i, c.QuoteAt(i, span)}) }
		for _, i := range numbers[n.Article] {
			if n.On.Text != "" && n.On.Text == model.Fingerprint(c.textOf(i)) {
				put(i, n.On.Span)
			}
		}
		if len(out) == first && n.On.Text != "" {
			named := map[string][]int{}
			for _, id := range c.bearers()[n.On.Text] {
				named[id] = nil
			}
			c.number(named)
			for _, id := range c.bearers()[n.On.Text] {
				for _, i := range named[id] {
					put(i, n.On.Span)
				}
			}
		}
		if len(out) == first && n.On.Text != "" && n.Words != "" {
			for _, i := range numbers[n.Article] {
				if span, ok := moved(c.Article(i).Article, n); ok {
					put(i, span)
				}
			}
		}
		if len(out) == first {
			out = append(out, Noted{n, -1, -1})
		}
	}
	return out
}

// number sets the values of the map to the articles whose ids are its keys.
func (c *Corpus) number(ids map[string][]int) {
	if len(ids) == 0 {
		return
	}
	for i := range c.NumArticles() {
		id := c.string(c.col.articles.id.At(i))
		if list, asked := ids[id]; asked {
			ids[id] = append(list, i)
		}
	}
}

// prints holds the fingerprints of all texts, computed on first use. Corrections change no text, so a corpus and its corrected
// versions share them.
type prints struct {
	once    sync.Once
	bearers map[string][]string // fingerprint → ids of articles
}

func (c *Corpus) bearers() map[string][]string {
	p := c.prints
	p.once.Do(func() {
		p.bearers = make(map[string][]string, c.NumArticles())
		for i := range c.NumArticles() {
			print := model.Fingerprint(c.textOf(i))
			p.bearers[print] = append(p.bearers[print], c.string(c.col.articles.id.At(i)))
		}
	})
	return p.bearers
}

// QuoteAt returns the quote of the article at the span, or the one that overlaps it most; -1 if none shares half of it, or the
// span is empty.
func (c *Corpus) QuoteAt(article int, span model.Span) int {
	if span.Empty() {
		return -1
	}
	first := c.QuotesOf(article)[0]
	spans := make([]model.Span, 0, 16)
	for i := first; i < c.QuotesOf(article)[1]; i++ {
		spans = append(spans, c.Quote(i).Span)
	}
	if k := nearest(spans, span); k >= 0 {
		return first + k
	}
	return -1
}

// Known returns the people of the lexicon. A correction may name them even if they are not in the corpus.
func (c *Corpus) Known() []model.LexPerson {
	c.wake()
	if c.lex == nil {
		return nil
	}
	return c.lex.People
}

// nearest returns the index of the span that equals s, or overlaps it most; -1 if none shares half of both.
func nearest(spans []model.Span, s model.Span) int {
	if k := slices.Index(spans, s); k >= 0 {
		return k
	}
	best, most := -1, s.Len()/2
	for k, q := range spans {
		if both := min(q.End, s.End) - max(q.Start, s.Start); both > most && both*2 > q.Len() {
			best, most = k, both
		}
	}
	return best
}

// Means reports whether a correction that names a person so, by id or by name, means one of the corpus or of the lexicon; of any
// other name it makes someone new.
func (c *Corpus) Means(name string) bool {
	c.wake()
	return c.FindPerson(name) >= 0 || len(c.find(name)) > 0 || c.lex != nil && lexPerson(c.lex, name) != nil
}
