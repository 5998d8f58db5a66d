package corpus

import (
	"strconv"
	"sync/atomic"

	"hotline/model"
	"hotline/model/institutions"
)

// Article returns article i in full, for display or printing. It is shared and must not be changed. Loops over the corpus should
// read columns instead.
func (c *Corpus) Article(i int) *Article {
	return c.recent.articles.of(i, c.unpackArticle)
}

// Quote returns quote i in full; see Article.
func (c *Corpus) Quote(i int) *Quote {
	return c.recent.quotes.of(i, c.unpackQuote)
}

// Person returns person i in full; see Article.
func (c *Corpus) Person(i int) *model.Person {
	return c.recent.people.of(i, c.unpackPerson)
}

// recent caches the values used last: a screen asks for the same few again and again.
type recent struct {
	articles slots[Article]
	quotes   slots[Quote]
	people   slots[model.Person]
	speakers pending

	institutions pending
}

type slots[T any] [256]atomic.Pointer[slot[T]]

type slot[T any] struct {
	n     int
	value T
}

func (s *slots[T]) of(i int, unpack func(int, *T)) *T {
	at := &s[uint(i)%uint(len(s))]
	if had := at.Load(); had != nil && had.n == i {
		return &had.value
	}
	made := &slot[T]{n: i}
	unpack(i, &made.value)
	at.Store(made)
	return &made.value
}

// allPeople returns copies of all persons.
func (c *Corpus) allPeople() []model.Person {
	all := make([]model.Person, c.NumPeople())
	for i := range all {
		c.unpackPerson(i, &all[i])
	}
	return all
}

func (c *Corpus) unpackArticle(i int, out *Article) {
	cols := &c.col.articles
	a, r := c.articleOf(i)
	*out = Article{Article: a, Quotes: c.QuotesOf(i), People: cols.people.Slice(i), Topics: c.topicsOf(cols.topics, i), Story: cols.story.At(i)}
	out.Mentions = r.mentions()
}

// articleOf returns an article without what was found in it, and its record, positioned at the mentions.
func (c *Corpus) articleOf(i int) (*model.Article, reader) {
	cols := &c.col.articles
	text := c.textOf(i)
	r := c.reader(cols.records.Bytes(i), len(text))
	a := &model.Article{
		ID: c.string(cols.id.At(i)), File: c.string(cols.file.At(i)), Text: text, Title: c.string(cols.title.At(i)),
		TitleMade: cols.bits.At(i)&bitTitleMade != 0, Outlet: c.string(cols.outlet.At(i)), Wire: c.string(cols.wire.At(i)),
		Place: c.string(cols.place.At(i)), Published: c.published(i),
	}
	r.article(a)
	return a, r
}

func (c *Corpus) unpackQuote(i int, out *Quote) {
	cols := &c.col.quotes
	article := cols.article.At(i)
	r := c.reader(cols.records.Bytes(i), c.sizeOf(article))
	bits, start := cols.bits.At(i), cols.start.At(i)
	q := model.Quote{
		Span: r.within(model.Span{Start: start, End: start + cols.length.At(i)}), Kind: kindOf(bits), How: howOf(bits), Sure: sureOf(bits),
		Side: sideOf(bits), Stance: stanceOf(bits), Speakers: cols.speakers.Slice(i), About: cols.about.Slice(i), Topics: c.topicsOf(cols.topics, i),
	}
	if bits&bitSaid != 0 {
		q.Said = c.AsPrinted(i)
	}
	r.quote(&q)
	if bits&bitSaid == 0 {
		q.Said.Basis = ""
	}
	var speaking []int
	if institutions.Speaks(&q) {
		speaking = c.institutionsOf(r)
	}
	if to, changed := c.ahead[i]; changed {
		if q = to; !institutions.Speaks(&q) {
			speaking = nil
		}
	}
	*out = Quote{
		Quote: q, ID: c.string(c.col.articles.id.At(article)) + ":" + strconv.Itoa(start), Article: article, Utterance: cols.utterance.At(i),
		Institutions: speaking,
	}
}

func (c *Corpus) unpackPerson(i int, p *model.Person) {
	cols := &c.col.people
	r := c.reader(cols.records.Bytes(i), 0)
	bits := cols.bits.At(i)
	*p = model.Person{
		ID: r.string(), Name: c.PersonName(i), Side: c.SideOfPerson(i), Gender: model.Gender(bits >> genderShift), Known: bits&bitKnown != 0,
		Quotes: r.Int(), Articles: r.Int(), Mentions: c.MentionsOf(i),
	}
	p.Offices, p.Forms = listOf(r, r.office), listOf(r, r.form)
}
