package corpus

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

// draft is a corpus being corrected: readings whose figures are its people. What the base corpus holds is copied before
// it is changed.
type draft struct {
	base   *Corpus
	read   *Corpus    // of which the quotes have their numbers: base, unless that is corrected already
	note   model.Note // being carried out
	texts  []draftText
	people []model.Person
	into   []int // of each person: whom they are the same as; themselves
	byID   map[string]int
	named  map[string][]int // article id → texts
	bonds  []bond
	one    map[int]int // utterances of the base that the reader moved: base quote → its utterance now
	asRead bool        // the quotes are those of the base, said by whom and when they were

	bearers func() map[string][]string // fingerprint → ids of articles
}

// draftText is one article of a draft.
type draftText struct {
	article  *model.Article
	own      bool // article is the draft's copy
	reworded bool // other words of it are article or quotes, or it is of another day
	mentions []model.Mention
	quotes   []draftQuote
	topics   []string
	story    int
}

// draftQuote is a quote of a draft.
type draftQuote struct {
	model.Quote
	from  int  // its number in the corpus as it was read, or -1
	fixed bool // the reader named its speaker
}

// site is a place of a text of the draft.
type site struct {
	text int
	span model.Span
}

// newDraft is a draft of all of a corpus.
func newDraft(c *Corpus) *draft {
	d := &draft{
		base: c, read: c, texts: make([]draftText, 0, c.NumArticles()), people: c.allPeople(), into: make([]int, c.NumPeople()),
		byID: map[string]int{}, named: map[string][]int{}, one: map[int]int{}, asRead: true, bearers: c.bearers,
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

// open puts an article of the base into the draft.
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

// sites are where the note applies: the texts with its fingerprint, else a text of the same id in which its words stand
// once; for a note on a person, one site when the person is here.
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
			if n.On.Span.End <= len(d.texts[i].article.Text) {
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

// moved is where the note belongs in an article of the same id whose text is another now: where its words stand, or, for
// a note on all of it, if the headline is still the same.
func moved(a *model.Article, n model.Note) (model.Span, bool) {
	if n.On.Span.Empty() {
		return model.Span{}, a.Title == n.Words
	}
	at := strings.Index(a.Text, n.Words)
	if at < 0 || strings.Contains(a.Text[at+1:], n.Words) || at+n.On.Span.Len() > len(a.Text) {
		return model.Span{}, false
	}
	return model.Span{Start: at, End: at + n.On.Span.Len()}, true
}

// quote is the quote of a text that stands at the span, or, when an engine drew its bounds otherwise, the one that shares
// most of it; -1 when none shares half.
func (t *draftText) quote(s model.Span) int {
	spans := make([]model.Span, len(t.quotes))
	for k := range t.quotes {
		spans[k] = t.quotes[k].Span
	}
	return nearest(spans, s)
}

// edit returns the article of a text for changing.
func (t *draftText) edit() *model.Article {
	if !t.own {
		a := *t.article
		t.article, t.own = &a, true
	}
	return t.article
}

// reword returns the article of a text for changing what depends on its words or its day.
func (t *draftText) reword() *model.Article {
	t.reworded = true
	return t.edit()
}

// drop leaves out the quotes for which gone holds, and returns how many they were.
func (t *draftText) drop(gone func(model.Span) bool) int {
	n := len(t.quotes)
	t.quotes = slices.DeleteFunc(t.quotes, func(q draftQuote) bool { return gone(q.Span) })
	return n - len(t.quotes)
}

// person finds or makes the person whom the reader names by id or by name.
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
	return d.add(model.Person{ID: slug(name), Name: name, Side: model.Other})
}

// lexPerson is the one person of the lexicon with this id or name, else the one with this surname or variant; or nil.
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

func (d *draft) add(p model.Person) int {
	if at, ok := d.byID[p.ID]; ok {
		return at
	}
	d.people = append(d.people, p)
	d.into = append(d.into, len(d.people)-1)
	d.byID[p.ID] = len(d.people) - 1
	return len(d.people) - 1
}

// slug is a name as an id: its folded words with hyphens between them.
func slug(name string) string { return strings.Join(strings.Fields(string(search.Fold(name))), "-") }

// reading is the text as assemble takes it.
func (t *draftText) reading() reading {
	quotes := make([]model.Quote, len(t.quotes))
	for k, q := range t.quotes {
		quotes[k] = q.Quote
	}
	return reading{article: t.article, cast: model.Cast{Mentions: t.mentions}, quotes: quotes, topics: t.topics, story: t.story}
}

// corpus numbers the draft. Persons of whom nothing is left are gone.
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

// root is whom a person is the same as in the end.
func (d *draft) root(p int) int {
	for d.into[p] != p {
		p = d.into[p]
	}
	return p
}
