package corpus

import (
	"strconv"
	"sync/atomic"

	"hotline/model"
	"hotline/model/flat"
)

// Article is the article of that number, whole: for what is on the screen or printed. It is shared, so it must not be
// changed. A loop over the corpus reads single columns instead.
func (c *Corpus) Article(i int) *Article {
	return c.recent.articles.of(i, c.unpackArticle)
}

// Quote is the quote of that number; as with Article, for what is on the screen.
func (c *Corpus) Quote(i int) *Quote {
	return c.recent.quotes.of(i, c.unpackQuote)
}

// Person is the person of that number; as with Article, for what is on the screen.
func (c *Corpus) Person(i int) *model.Person {
	return c.recent.people.of(i, c.unpackPerson)
}

// recent are the values that were asked for last: a screen asks for the same few over and over.
type recent struct {
	articles slots[Article]
	quotes   slots[Quote]
	people   slots[model.Person]
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

// allPeople are all persons, for changing.
func (c *Corpus) allPeople() []model.Person {
	all := make([]model.Person, c.NumPeople())
	for i := range all {
		c.unpackPerson(i, &all[i])
	}
	return all
}

func (c *Corpus) unpackArticle(i int, out *Article) {
	cols := &c.col.articles
	u := flat.Unpacker(cols.records.Bytes(i))
	text := c.textOf(i)
	r := reader{&u, c, len(text)}
	bits := cols.bits.At(i)
	a := &model.Article{
		ID: c.string(cols.id.At(i)), File: c.string(cols.file.At(i)), Text: text, Title: c.string(cols.title.At(i)),
		TitleMade: bits&bitTitleMade != 0, Outlet: c.string(cols.outlet.At(i)), Wire: c.string(cols.wire.At(i)),
		Place: c.string(cols.place.At(i)), Published: c.published(i),
		URL: r.string(), Language: r.string(), Byline: r.string(),
	}
	a.Published.Basis = r.string()
	a.Dateline = r.span()
	a.Headline = r.spans()
	a.Body = listOf(r, func() model.Paragraph { return model.Paragraph{Span: r.span(), Sentences: r.spans(), Holes: r.spans()} })
	a.Furniture = listOf(r, func() model.Furniture { return model.Furniture{Span: r.span(), Reason: r.string()} })
	a.Tags = r.spans()
	a.Dates = listOf(r, func() model.Dated {
		return model.Dated{Span: r.span(), When: model.When{From: model.Day(u.Int()), To: model.Day(u.Int()), Basis: r.string()}}
	})
	a.Blurbs = r.spans()
	*out = Article{Article: a, Quotes: c.QuotesOf(i), People: cols.people.Slice(i), Topics: c.topicsOf(cols.topics, i), Story: cols.story.At(i)}
	out.Mentions = listOf(r, func() model.Mention {
		return model.Mention{Span: r.span(), Name: r.span(), Kind: model.MentionKind(u.Int()), Figures: u.Ints()}
	})
}

func (c *Corpus) unpackQuote(i int, out *Quote) {
	cols := &c.col.quotes
	u := flat.Unpacker(cols.records.Bytes(i))
	article := cols.article.At(i)
	r := reader{&u, c, c.col.textAt.At(article+1) - c.col.textAt.At(article)}
	bits, start := cols.bits.At(i), cols.start.At(i)
	q := model.Quote{
		Span: r.within(model.Span{Start: start, End: start + cols.length.At(i)}), Kind: c.KindOf(i),
		How: model.How(bits >> howShift & fourBits), Sure: model.Sure(bits >> sureShift & twoBits), Side: c.SideOf(i),
		Speakers: cols.speakers.Slice(i), About: cols.about.Slice(i), Topics: c.topicsOf(cols.topics, i),
		Statement: r.span(), Mention: r.span(), Cue: r.span(), Turn: u.Int(), SpeakerText: r.string(), Why: r.string(),
	}
	basis := r.string()
	if bits&bitSaid != 0 {
		q.Said = c.When(i)
		q.Said.Basis = basis
	}
	for _, v := range u.Ints() {
		q.Via = append(q.Via, c.string(v))
	}
	*out = Quote{
		Quote: q, ID: c.string(c.col.articles.id.At(article)) + ":" + strconv.Itoa(start), Article: article, Utterance: cols.utterance.At(i),
	}
}

func (c *Corpus) unpackPerson(i int, p *model.Person) {
	cols := &c.col.people
	u := flat.Unpacker(cols.records.Bytes(i))
	r := reader{&u, c, 0}
	bits := cols.bits.At(i)
	*p = model.Person{
		ID: r.string(), Name: c.PersonName(i), Side: c.SideOfPerson(i), Gender: model.Gender(bits >> genderShift), Known: bits&bitKnown != 0,
		Quotes: u.Int(), Articles: u.Int(), Mentions: c.MentionsOf(i),
	}
	p.Offices = listOf(r, func() model.Office {
		return model.Office{
			Title: r.string(), Side: sideNames[u.Int()&twoBits], Class: r.string(), From: model.Day(u.Int()), To: model.Day(u.Int()),
		}
	})
	p.Forms = listOf(r, func() model.Form { return model.Form{Text: r.string(), Count: u.Int(), Reason: r.string()} })
}

// reader reads the parts of a record of an article whose text has size bytes.
type reader struct {
	*flat.Unpacker
	c    *Corpus
	size int
}

func (r reader) string() string { return r.c.string(r.Int()) }

// within is the span, or none when it does not lie in the text: no damage makes us look outside.
func (r reader) within(s model.Span) model.Span {
	if s.Start < 0 || s.End < s.Start || s.End > r.size {
		return model.Span{}
	}
	return s
}

func (r reader) span() model.Span {
	start := r.Int()
	return r.within(model.Span{Start: start, End: start + r.Int()})
}

func (r reader) spans() []model.Span { return listOf(r, r.span) }

func listOf[T any](r reader, one func() T) []T {
	n := r.Count()
	if n == 0 {
		return nil
	}
	list := make([]T, n)
	for i := range list {
		list[i] = one()
	}
	return list
}
