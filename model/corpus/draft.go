package corpus

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/people"
	"hotline/model/search"
)

// draft is a corpus being corrected: readings whose figures are its people. Values of the base corpus are copied before they are
// changed.
type draft struct {
	base   *Corpus
	read   *Corpus    // the corpus that defines the numbers of quotes: base, unless that has corrections already
	note   model.Note // the note being carried out
	texts  []draftText
	people []model.Person
	into   []int // per person: the person that it was merged into, or itself
	byID   map[string]int
	named  map[string][]int // article id → texts
	bonds  []bond
	groups *grouping // the utterances as the bonds have changed them; nil before the first
	asRead bool      // no correction so far has changed a quote's words, speaker or date

	bearers func() map[string][]string // fingerprint → ids of articles with that text
}

// draftText is one article of a draft.
type draftText struct {
	article  *model.Article
	own      bool // article is a copy made for the draft
	reworded bool // the words that are body or quotes have changed, or the date
	mentions []model.Mention
	quotes   []draftQuote
	topics   []string
	story    int
}

// draftQuote is a quote of a draft.
type draftQuote struct {
	model.Quote
	from  int  // its number in the corpus as it was read, or -1
	fixed bool // the reader set its speaker
}

// site is a place in a text of the draft.
type site struct {
	text int
	span model.Span
}

// newDraft returns a draft of the whole corpus.
func newDraft(c *Corpus) *draft {
	d := &draft{
		base: c, read: c, texts: make([]draftText, 0, c.NumArticles()), people: c.allPeople(), into: make([]int, c.NumPeople()),
		byID: map[string]int{}, named: map[string][]int{}, asRead: true, bearers: c.bearers,
	}
	for p := range d.people {
		d.into[p] = p
		d.byID[d.people[p].ID] = p
	}
	for i := range c.NumArticles() {
		d.open(i)
	}
	return d
}

// open adds an article of the base to the draft.
func (d *draft) open(article int) {
	a := d.base.Article(article)
	t := draftText{article: a.Article, mentions: slices.Clone(a.Mentions), topics: a.Topics, story: a.Story}
	for k := a.Quotes[0]; k < a.Quotes[1]; k++ {
		q := d.base.Quote(k).Quote
		q.Speakers, q.About = slices.Clone(q.Speakers), slices.Clone(q.About)
		t.quotes = append(t.quotes, draftQuote{Quote: q, from: k})
	}
	d.named[a.ID] = append(d.named[a.ID], len(d.texts))
	d.texts = append(d.texts, t)
}

// sites returns where the note applies: the texts with its fingerprint, else a text with the same id that contains its words
// exactly once. For a note on a person it returns one site if the person exists.
func (d *draft) sites(n model.Note) []site {
	if n.On.Text == "" {
		if _, here := d.byID[n.Person]; here {
			return []site{{text: -1}}
		}
		return nil
	}
	var out []site
	for _, id := range d.bearers()[n.On.Text] {
		for _, i := range d.named[id] {
			if uncut(d.texts[i].article.Text, n.On.Span) {
				out = append(out, site{i, n.On.Span})
			}
		}
	}
	if len(out) > 0 || n.Article == "" || n.Words == "" {
		return out
	}
	for _, i := range d.named[n.Article] {
		if s, ok := moved(d.texts[i].article, n); ok {
			out = append(out, site{i, s})
		}
	}
	return out
}

// moved returns where the note belongs in an article of the same id whose text has changed: where its words occur, or, for a note
// on the whole article, if the headline is the same.
func moved(a *model.Article, n model.Note) (model.Span, bool) {
	if n.On.Span.Empty() {
		return model.Span{}, a.Title == n.Words
	}
	at := strings.Index(a.Text, n.Words)
	if at < 0 || strings.Contains(a.Text[at+1:], n.Words) {
		return model.Span{}, false
	}
	s := model.Span{Start: at, End: at + n.On.Span.Len()}
	return s, uncut(a.Text, s)
}

// uncut reports whether the span lies in the text and cuts no rune, as the span of a damaged note may.
func uncut(text string, s model.Span) bool {
	between := func(i int) bool { return i == len(text) || i < len(text) && utf8.RuneStart(text[i]) }
	return s.Start >= 0 && between(s.Start) && between(s.End)
}

// quote returns the quote of a text with this span, or, if the boundaries have changed, the one that overlaps it most; -1 if none
// shares half of it.
func (t *draftText) quote(s model.Span) int {
	spans := make([]model.Span, len(t.quotes))
	for k := range t.quotes {
		spans[k] = t.quotes[k].Span
	}
	return nearest(spans, s)
}

// edit returns the article of a text for changes, copying it first if necessary.
func (t *draftText) edit() *model.Article {
	if !t.own {
		a := *t.article
		t.article, t.own = &a, true
	}
	return t.article
}

// reword is edit for changes of the body or the date.
func (t *draftText) reword() *model.Article {
	t.reworded = true
	return t.edit()
}

// drop deletes the quotes for which gone returns true, and returns their number.
func (t *draftText) drop(gone func(model.Span) bool) int {
	n := len(t.quotes)
	t.quotes = slices.DeleteFunc(t.quotes, func(q draftQuote) bool { return gone(q.Span) })
	return n - len(t.quotes)
}

// namedBy returns the person whom the reader names by id or name, adding one if there is none. If several bear the name, ok is false and what
// says so.
func (d *draft) namedBy(name string) (person int, what string, ok bool) {
	if _, here := d.byID[name]; !here {
		if n := len(d.base.bearing(name)); n > 1 {
			return 0, fmt.Sprintf("%s are called “%s”: name one by id", counted(n, "person"), name), false
		}
	}
	return d.person(name), "", true
}

// person returns the person with an id or a name, adding one if there is none.
func (d *draft) person(name string) int {
	if p, ok := d.byID[name]; ok {
		return p
	}
	if who := d.base.find(name); len(who) == 1 {
		return who[0]
	}
	if l := lexPerson(d.base.lex, name); l != nil {
		return d.add(model.Person{ID: l.ID, Name: l.Name, Side: l.Side, Gender: l.Gender, Offices: l.Offices, Known: true})
	}
	return d.add(model.Person{ID: people.Slug(name), Name: name, Side: model.Other})
}

// lexPerson returns the only person of the lexicon with this id or name, else the only one with this surname or variant; or nil.
func lexPerson(lex *model.Lexicon, name string) *model.LexPerson {
	key := search.Fold(name)
	same := func(s string) bool { return search.Fold(s) == key }
	var by [2][]*model.LexPerson
	for i := range lex.People {
		l := &lex.People[i]
		switch {
		case l.ID == name || same(l.Name):
			by[0] = append(by[0], l)
		case same(surname(l.Name)) || slices.ContainsFunc(l.Variants, same):
			by[1] = append(by[1], l)
		}
	}
	for _, found := range by {
		if len(found) == 1 {
			return found[0]
		}
	}
	return nil
}

// add puts a person into the draft, unless the draft has the id.
func (d *draft) add(p model.Person) int {
	if at, ok := d.byID[p.ID]; ok {
		return at
	}
	d.people = append(d.people, p)
	d.into = append(d.into, len(d.people)-1)
	d.byID[p.ID] = len(d.people) - 1
	return len(d.people) - 1
}

// reading returns the text in the form that number takes.
func (t *draftText) reading() reading {
	quotes := make([]model.Quote, len(t.quotes))
	for k, q := range t.quotes {
		quotes[k] = q.Quote
	}
	return reading{article: t.article, cast: model.Cast{Mentions: t.mentions}, quotes: quotes, topics: t.topics, story: t.story}
}

// corpus returns the corrected corpus. Persons who do not occur any more are left out.
func (d *draft) corpus() *Corpus {
	used := make([]bool, len(d.people))
	for _, t := range d.texts {
		for _, m := range t.mentions {
			for _, p := range m.Figures {
				used[d.root(p)] = true
			}
		}
		for _, q := range t.quotes {
			for _, p := range q.Speakers {
				used[d.root(p)] = true
			}
		}
	}
	var people []model.Person
	place := make([]int, len(d.people))
	for p := range d.people {
		place[p] = -1
		if used[p] {
			place[p] = len(people)
			people = append(people, d.people[p])
		}
	}
	of := make([]int, len(d.people))
	for p := range of {
		of[p] = place[d.root(p)]
	}
	texts := make(drafted, len(d.texts))
	same := d.base
	marker := newTopicMatcher(d.base.lex.Topics).marker()
	for i, t := range d.texts {
		texts[i] = t.reading()
		if t.reworded {
			texts[i], same = marker.marked(texts[i]), nil
		}
	}
	slices.SortStableFunc(texts, func(a, b reading) int { return compareArticles(a.article, b.article) })
	at := make(map[*model.Article]int, len(texts))
	for i := range texts {
		at[texts[i].article] = i
	}
	for i := range d.bonds {
		b := &d.bonds[i]
		b.a.text, b.b.text = at[d.texts[b.a.text].article], at[d.texts[b.b.text].article]
	}
	var said *Corpus
	if d.asRead {
		said = d.base
	}
	c := number(newEncoder(d.base.lex), texts, people, slices.Repeat([][]int{of}, len(texts)), d.bonds, same, said)
	c.rooms, c.base, c.prints = d.base.rooms, d.base, d.base.prints
	return c
}

// root returns the person that p has finally been merged into.
func (d *draft) root(p int) int {
	for d.into[p] != p {
		p = d.into[p]
	}
	return p
}
