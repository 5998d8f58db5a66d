// Package corpus is the corpus: every article understood, the people in them and what they said, and the answers to
// Queries over all of it. It lies in flat arrays, whether it was just built or is mapped from a snapshot.
package corpus

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"sync"

	"hotline/model"
	"hotline/model/flat"
	"hotline/model/search"
)

// Corpus is a heap of articles understood. Articles, persons and quotes are addressed by their number, which is
// stable for the life of the Corpus: articles in order of publication day (unknown last), then file, then id; persons
// most quoted first, then by name; quotes in order of article, then of text. It is read-only once built and safe for
// concurrent use.
type Corpus struct {
	Topics []model.Topic // the lexicon's topics

	file   *flat.File
	col    columns
	recent recent

	labellings [labelCount]labelling

	facts  func() *model.Lexicon // of a snapshot: asked for when it is to be corrected
	woken  sync.Once
	lex    *model.Lexicon
	rooms  rooms   // zero when the corpus was not read from documents
	base   *Corpus // what this one is a correction of, or nil
	prints *prints
	did    *applied // what corrected it, or nil
	tags   tags
	ahead  map[int]model.Quote // quotes that are shown as they will be when what the reader corrected is in the columns too
	bound  map[[2]int]bool     // two quotes, the lesser first, that the reader took for one utterance, or (false) for two
}

// Article is an article with what was found in it.
type Article struct {
	*model.Article
	Quotes   [2]int          // the numbers [Quotes[0], Quotes[1]) are its quotations
	Mentions []model.Mention // Figures are numbers of persons
	People   []int           // the persons mentioned or quoted in the article proper, ascending
	Topics   []string        // topic ids, most frequent first
	Story    int             // articles with the same number print one text, cut or updated; numbered from 1, 0 is a story of its own
}

// everybody are the persons of the article and those who stand only beside it: in captions, credits, bylines and headlines of other
// stories, ascending.
func (a *Article) everybody() []int {
	all := slices.Clone(a.People)
	for _, m := range a.Mentions {
		if m.Kind == model.Aside {
			all = append(all, m.Figures...)
		}
	}
	return sortedSet(all)
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
	e := newEncoder(lex)
	k := 0
	for i := range articles {
		e.article(&articles[i])
		for ; k < len(quotes) && quotes[k].Article == i; k++ {
			e.quote(&quotes[k].Quote, quotes[k].Article, quotes[k].Utterance, articles[i].Article, e.owner(articles[i].Article))
		}
	}
	c := e.read(people)
	place := e.order(c)
	e.each(func() { e.words(c, nil) }, func() { e.quoted(c, nil) })
	return e.derive(c, place)
}

// over is the corpus that lies in the file.
func over(f *flat.File) *Corpus {
	c := &Corpus{file: f, col: view(f), prints: &prints{}}
	r := c.reader(c.col.topicList.Range(0, c.col.topicList.Len()), 0)
	c.Topics = listOf(r, func() model.Topic {
		return model.Topic{ID: r.string(), Name: r.string(), From: r.Int(), To: r.Int(), Patterns: r.texts()}
	})
	return c
}

// Empty returns a corpus that holds nothing.
func Empty() *Corpus { return New(nil, nil, nil, nil) }

// Key says what a corpus that WriteTo writes was made from.
type Key = flat.Key

// Open is the corpus that WriteTo wrote with the key, lying in b, which must not change while the corpus is used. The
// lexicon is asked for when the corpus is to be corrected. Its error is flat.ErrStale or flat.ErrDamaged. Cost: that of
// the head, some 4 bytes for each 16 KB; the rest is read, and its checksums compared, where it is looked at. What is
// found damaged then reads as empty, and Fault says so: whoever shows an answer asks Fault first.
func Open(b []byte, key flat.Key, facts func() *model.Lexicon) (*Corpus, error) {
	f, err := flat.Open(b, Version, key, sectionCount)
	if err != nil {
		return nil, err
	}
	c := over(f)
	c.facts = facts
	return c, c.consistent()
}

// consistent reports whether the columns are as long as each other; their contents have their checksums.
func (c *Corpus) consistent() error {
	a, q, p, s := &c.col.articles, &c.col.quotes, &c.col.people, &c.col.segments
	articles, quotes, people := c.NumArticles(), c.NumQuotes(), c.NumPeople()
	for _, is := range [][2]int{
		{a.file.Len(), articles}, {a.title.Len(), articles}, {a.outlet.Len(), articles}, {a.wire.Len(), articles}, {a.place.Len(), articles},
		{a.from.Len(), articles}, {a.to.Len(), articles}, {a.bits.Len(), articles}, {a.quotes.Len(), articles + 1}, {a.byID.Len(), articles},
		{a.people.Len(), articles}, {a.topics.Len(), articles}, {a.story.Len(), articles}, {a.records.Len(), articles}, {c.col.textAt.Len(), articles + 1},
		{q.start.Len(), quotes}, {q.length.Len(), quotes}, {q.bits.Len(), quotes}, {q.utterance.Len(), quotes}, {q.from.Len(), quotes},
		{q.to.Len(), quotes}, {q.speakers.Len(), quotes}, {q.about.Len(), quotes}, {q.topics.Len(), quotes}, {q.records.Len(), quotes},
		{c.col.byDay.Len(), quotes}, {c.col.place.Len(), quotes},
		{c.col.often.sets.Len(), setSize(articles) * c.col.often.keys.Len()},
		{c.col.oftenSaid.sets.Len(), setSize(quotes) * c.col.oftenSaid.keys.Len()},
		{c.col.traits.Len(), setSize(quotes) * len(traitShifts) * traitValues},
		{c.col.best.Len(), setSize(quotes)}, {c.col.better.Len(), quotes},
		{p.bits.Len(), people}, {p.mentions.Len(), people}, {p.handle.Len(), people}, {p.byID.Len(), people}, {p.records.Len(), people},
		{p.folded.Len(), people}, {c.col.said.Len(), people}, {c.col.meant.Len(), people}, {c.col.met.Len(), people},
		{c.col.onTopic.Len(), len(c.Topics)}, {c.col.ofTopic.Len(), len(c.Topics)},
		{s.first.Len(), articles + 1}, {s.length.Len(), s.start.Len()},
	} {
		if is[0] != is[1] {
			return fmt.Errorf("%w: its columns are not of one length", flat.ErrDamaged)
		}
	}
	return c.Fault()
}

// WriteTo writes the corpus for Open, with the key and with what is to be kept beside it: extra, which is looked at whenever it is
// opened, and again, which is looked at when its inputs have changed. Cost: that of reading
// all of it twice.
func (c *Corpus) WriteTo(w io.Writer, key flat.Key, extra, again []byte) (int64, error) {
	return c.writeOver(nil, w, key, extra, again)
}

// writeOver is WriteTo but for the sections that are as in the file beneath, unless nil.
func (c *Corpus) writeOver(beneath *flat.File, w io.Writer, key flat.Key, extra, again []byte) (int64, error) {
	all, _ := c.Find(context.Background(), nil)
	f := c.file.With(map[int][]byte{secCounts: packCounts(c.Count(all)), secDays: packDays(c.Timeline(all)), secExtra: extra, secAgain: again})
	if err := c.Fault(); err != nil {
		return 0, err
	}
	return f.WriteOver(beneath, w, Version, key)
}

// Extra is what was kept beside the corpus.
func (c *Corpus) Extra() []byte { return c.col.extra.Range(0, c.col.extra.Len()) }

// Again is what else was kept beside it.
func (c *Corpus) Again() []byte { return c.col.again.Range(0, c.col.again.Len()) }

// Fault is the damage met so far in reading a corpus that Open opened, or the one that this is a correction of; or nil.
func (c *Corpus) Fault() error { return cmp.Or(c.file.Fault(), c.asRead().file.Fault()) }

// Lose makes it the Fault of a corpus, and of the one that it is a correction of, that some of its file is not there any more.
func (c *Corpus) Lose() {
	c.file.Lose()
	c.asRead().file.Lose()
}

// Verify reads all of a corpus that Open opened, and returns its Fault.
func (c *Corpus) Verify() error { return c.file.Verify() }

// Bytes is how much text there is.
func (c *Corpus) Bytes() int { return c.col.text.Len() }

// wake gives a corpus from a snapshot the rooms that it was read in.
func (c *Corpus) wake() {
	c.woken.Do(func() {
		if c.facts != nil {
			c.lex = c.facts()
			c.rooms = open(c.lex)
		}
	})
}

// compareDays puts unknown days last.
func compareDays(a, b model.Day) int {
	if a == 0 || b == 0 {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}

// articleWords is the folded headline, decks and body of the article.
func (c *Corpus) articleWords(i int) search.Text {
	return search.Text(appendArticle(nil, c.Article(i).Article))
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

// quoteWords is the folded words of the quote, and the statement reported.
func (c *Corpus) quoteWords(i int) search.Text { return search.Text(c.appendQuoteWords(nil, i)) }

func (c *Corpus) appendQuoteWords(buf []byte, i int) []byte {
	article, words, statement := c.spansOf(i)
	text := c.textOf(article)
	buf = search.Append(buf, words.In(text))
	if !statement.Empty() {
		buf = search.Append(append(buf, search.Break...), statement.In(text))
	}
	return buf
}
