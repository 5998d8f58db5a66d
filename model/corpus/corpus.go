// Package corpus holds the corpus (all analysed articles, the people in them and what they said) and answers Queries about it.
// Its data is in flat arrays, whether it was just built or is mapped from a snapshot.
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

// Corpus is a set of analysed articles. Articles, persons and quotes are addressed by their number, which is stable for the life
// of the Corpus: articles are in order of publication day (unknown last), then file, then id; persons in order of number of
// quotes (most first), then name; quotes in order of article, then position. A Corpus is immutable and safe for concurrent use.
type Corpus struct {
	Topics []model.Topic // the lexicon's topics

	file   *flat.File
	col    columns
	recent recent
	total  total

	labellings [labelCount]labelling

	facts  func() *model.Lexicon // for a snapshot: called when it is to be corrected
	woken  sync.Once
	lex    *model.Lexicon
	rooms  rooms   // zero if the corpus was not read from documents
	base   *Corpus // the uncorrected corpus, or nil if this is it
	prints *prints
	did    *applied // the corrections made, or nil
	tags   tags
	ahead  map[int]model.Quote // quotes to be shown with a correction of the reader before the columns contain it
	bound  map[[2]int]bool     // by two quotes, lower number first: whether the reader declared them one utterance (true) or two (false)
}

// Article is an article and what was found in it.
type Article struct {
	*model.Article
	Quotes   [2]int          // its quotes are numbered [Quotes[0], Quotes[1])
	Mentions []model.Mention // Figures are numbers of persons
	People   []int           // the persons mentioned or quoted in the article proper, ascending
	Topics   []string        // topic ids, most frequent first
	Story    int             // articles with the same number print the same text, cut or updated; counted from 1; 0 is a story of its own
}

// everybody returns the persons of the article and those who appear only outside it, in captions, credits, bylines and headlines
// of other stories, ascending.
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
	ID           string // article id + ":" + start offset
	Article      int
	Utterance    int   // quotes with the same number are the same statement, in whatever articles; counted from 1
	Institutions []int // numbers of the institutions that say it; none if a person does
}

// New returns a corpus of values that are already in the order and have the indexes that Corpus describes. The lexicon, which may
// be nil, gives the topics and the spellings by which people are found. Cost: about that of folding all text once.
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
	e.days(c)
	place := e.order(c)
	e.each(func() { e.words(c, nil) }, func() { e.quoted(c, nil) })
	return e.derive(c, place)
}

// over returns the corpus stored in the file.
func over(f *flat.File) *Corpus {
	c := &Corpus{file: f, col: view(f), prints: &prints{}}
	r := c.reader(c.col.topicList.Range(0, c.col.topicList.Len()), 0)
	c.Topics = listOf(r, func() model.Topic {
		return model.Topic{ID: r.string(), Name: r.string(), From: r.Int(), To: r.Int(), Patterns: r.texts()}
	})
	return c
}

// Empty returns a corpus without articles.
func Empty() *Corpus { return New(nil, nil, nil, nil) }

// Key identifies the inputs of a corpus that WriteTo writes.
type Key = flat.Key

// Memory is what a snapshot lies in.
type Memory = flat.Memory

// Open returns the corpus that WriteTo wrote to b with the key; b must not change while the corpus is used. memory is what b lies
// in, or nil. facts is called for the lexicon when the corpus is to be corrected. The error is flat.ErrStale or flat.ErrDamaged. Cost: that of the head, some 4
// bytes for each 16 KB; the rest is read, and its checksums compared, on access. Damaged data reads as empty and sets Fault:
// check Fault before showing an answer.
func Open(b []byte, memory Memory, key flat.Key, facts func() *model.Lexicon) (*Corpus, error) {
	f, err := flat.Open(b, memory, Version, key, sectionCount)
	if err != nil {
		return nil, err
	}
	c := over(f)
	c.facts = facts
	return c, c.consistent()
}

// consistent reports whether the columns have matching lengths; their contents are protected by checksums.
func (c *Corpus) consistent() error {
	a, q, p, s, in := &c.col.articles, &c.col.quotes, &c.col.people, &c.col.segments, &c.col.institutions
	articles, quotes, people := c.NumArticles(), c.NumQuotes(), c.NumPeople()
	for _, is := range [][2]int{
		{a.file.Len(), articles}, {a.title.Len(), articles}, {a.outlet.Len(), articles}, {a.wire.Len(), articles}, {a.place.Len(), articles},
		{a.from.Len(), articles}, {a.to.Len(), articles}, {a.bits.Len(), articles}, {a.quotes.Len(), articles + 1}, {a.byID.Len(), articles},
		{a.people.Len(), articles}, {a.topics.Len(), articles}, {a.story.Len(), articles}, {a.records.Len(), articles}, {c.col.textAt.Len(), articles + 1},
		{q.start.Len(), quotes}, {q.length.Len(), quotes}, {q.bits.Len(), quotes}, {q.utterance.Len(), quotes}, {q.from.Len(), quotes},
		{q.to.Len(), quotes}, {q.day.Len(), quotes}, {q.speakers.Len(), quotes}, {q.about.Len(), quotes}, {q.topics.Len(), quotes}, {q.records.Len(), quotes},
		{c.col.byDay.Len(), quotes}, {c.col.place.Len(), quotes},
		{c.col.often.sets.Len(), setSize(articles) * c.col.often.keys.Len()},
		{c.col.oftenSaid.sets.Len(), setSize(quotes) * c.col.oftenSaid.keys.Len()},
		{c.col.traits.Len(), setSize(quotes) * len(traitShifts) * traitValues},
		{c.col.quoteDates.kinds.Len(), setSize(quotes) * dateKinds}, {c.col.articleDates.kinds.Len(), setSize(articles) * dateKinds},
		{c.col.best.Len(), setSize(quotes)}, {c.col.better.Len(), quotes},
		{p.bits.Len(), people}, {p.mentions.Len(), people}, {p.handle.Len(), people}, {p.byID.Len(), people}, {p.records.Len(), people},
		{p.folded.Len(), people}, {in.side.Len(), in.name.Len()}, {in.handle.Len(), in.name.Len()}, {in.met.Len(), in.name.Len()}, {in.voiced.Len(), in.name.Len()},
		{c.col.said.Len(), people}, {c.col.meant.Len(), people}, {c.col.met.Len(), people},
		{c.col.onTopic.Len(), len(c.Topics)}, {c.col.ofTopic.Len(), len(c.Topics)},
		{s.first.Len(), articles + 1}, {s.spans.Len() % 2, 0},
	} {
		if is[0] != is[1] {
			return fmt.Errorf("%w: its columns are not of one length", flat.ErrDamaged)
		}
	}
	return c.Fault()
}

// WriteTo writes the corpus for Open, with the key and two extra values: extra is read whenever the snapshot is opened, again
// only when its inputs have changed. Cost: that of reading all of it twice.
func (c *Corpus) WriteTo(w io.Writer, key flat.Key, extra, again []byte) (int64, error) {
	return c.writeOver(nil, w, key, extra, again)
}

// writeOver is WriteTo without the sections that are the same in the file beneath, unless that is nil.
func (c *Corpus) writeOver(beneath *flat.File, w io.Writer, key flat.Key, extra, again []byte) (int64, error) {
	all, _ := c.Find(context.Background(), nil)
	f := c.file.With(map[int][]byte{secCounts: packCounts(c.Count(all)), secDays: packDays(c.Timeline(all)), secExtra: extra, secAgain: again})
	if err := c.Fault(); err != nil {
		return 0, err
	}
	return f.WriteOver(beneath, w, Version, key)
}

// Extra returns the value extra of WriteTo.
func (c *Corpus) Extra() []byte { return c.col.extra.Range(0, c.col.extra.Len()) }

// Again returns the value again of WriteTo.
func (c *Corpus) Again() []byte { return c.col.again.Range(0, c.col.again.Len()) }

// Fault returns the first damage found while reading the snapshot of this corpus or of the uncorrected one; or nil.
func (c *Corpus) Fault() error { return cmp.Or(c.file.Fault(), c.asRead().file.Fault()) }

// Lose sets Fault of a corpus, and of the uncorrected one, because part of its file has gone.
func (c *Corpus) Lose() {
	c.file.Lose()
	c.asRead().file.Lose()
}

// Verify reads all of a corpus that Open opened, and returns its Fault.
func (c *Corpus) Verify() error { return c.file.Verify() }

// Bytes returns the total length of the texts.
func (c *Corpus) Bytes() int { return c.col.text.Len() }

// wake loads the lexicon and engines of a corpus from a snapshot.
func (c *Corpus) wake() {
	c.woken.Do(func() {
		if c.facts != nil {
			c.lex = c.facts()
			c.rooms = open(c.lex)
		}
	})
}

// compareDays sorts unknown days last.
func compareDays(a, b model.Day) int {
	if a == 0 || b == 0 {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}

// articleWords returns the folded headline, decks and body of the article.
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

// quoteWords returns the folded words of the quote and of the statement that it reports.
func (c *Corpus) quoteWords(i int) search.Text { return search.Text(c.appendQuoteWords(nil, i)) }

func (c *Corpus) appendQuoteWords(buf []byte, i int) []byte {
	article, words, statement := c.spansOf(i)
	buf = search.Append(buf, c.textIn(article, words))
	if !statement.Empty() {
		buf = search.Append(append(buf, search.Break...), c.textIn(article, statement))
	}
	return buf
}
