package corpus

import (
	"cmp"
	"slices"
	"strings"

	"hotline/model"
)

// texts are readings in the order of articles.
type texts interface {
	size() int
	at(i int) reading       // the caller may change its lists
	speakers(i int) [][]int // for each quote of text i
	done(i int)             // text i is not needed any more
}

// heap is texts as they were read; it releases each when it is done.
type heap []packed

func (h heap) size() int              { return len(h) }
func (h heap) at(i int) reading       { return h[i].meant() }
func (h heap) speakers(i int) [][]int { return h[i].speakers() }
func (h heap) done(i int)             { h[i] = packed{} }

// drafted is the texts of a draft.
type drafted []reading

func (d drafted) size() int { return len(d) }
func (d drafted) done(int)  {}
func (d drafted) at(i int) reading {
	r := d[i]
	r.cast.Mentions, r.quotes = slices.Clone(r.cast.Mentions), slices.Clone(r.quotes)
	return r
}
func (d drafted) speakers(i int) [][]int {
	of := make([][]int, len(d[i].quotes))
	for k := range of {
		of[k] = d[i].quotes[k].Speakers
	}
	return of
}

// assemble joins the readings of single documents into a corpus: one order, one list of people, one numbering. It consumes the
// readings.
func assemble(read heap, e *encoder, rooms rooms) *Corpus {
	slices.SortFunc(read, comparePacked)
	people, of := rooms.join(read.casts)
	c := number(e, read, people, of, nil, nil, nil)
	c.rooms = rooms
	return c
}

func (h heap) casts(yield func(int, model.Cast) bool) {
	ahead(len(h), func(i int) model.Cast { return h[i].people() })(yield)
}

// number makes a corpus of texts and people; of[i] maps the figures of text i to people, or to -1. The bonds are the reader's.
// same, unless nil, is a corpus of the same texts in the same order, and said one of the same quotes, whose utterances (without
// bonds) are kept; what still holds of them is copied.
func number(e *encoder, texts texts, people []model.Person, of [][]int, bonds []bond, same, said *Corpus) *Corpus {
	r := rank(texts, people, of)
	for i, text := range ahead(texts.size(), func(i int) reading { return r.numbered(texts.at(i), of[i]) }) {
		e.reading(&text, r.met(&text))
		texts.done(i)
	}
	c := e.read(r.people)
	var stories, utterances []int
	e.each(
		func() {
			if said != nil {
				utterances = said.utterances()
			} else {
				utterances = numberUtterances(c)
			}
		},
		func() { e.words(c, same) },
		func() {
			if same == nil {
				stories = numberStories(c)
			}
		},
	)
	bound := bind(c, utterances, bonds)
	for i, u := range utterances {
		e.set(secQuoteUtterance, i, u)
	}
	for i, s := range stories {
		e.set(secArticleStory, i, s)
	}
	e.days(c)
	place := e.order(c)
	e.quoted(c, same)
	c = e.derive(c, place)
	c.bound = bound
	return c
}

// utterances returns the utterance of each quote.
func (c *Corpus) utterances() []int {
	all := make([]int, c.NumQuotes())
	for i := range all {
		all[i] = c.UtteranceOf(i)
	}
	return all
}

func compareArticles(a, b *model.Article) int {
	return cmp.Or(
		compareDays(a.Published.Sort(), b.Published.Sort()),
		strings.Compare(a.File, b.File),
		strings.Compare(a.ID, b.ID),
		strings.Compare(a.Text, b.Text),
	)
}

// ranks holds people sorted by number of quotes, and the new number of each person by the old one.
type ranks struct {
	people []model.Person
	place  []int
}

// rank counts the quotes of people and sorts the most quoted first.
func rank(texts texts, people []model.Person, of [][]int) ranks {
	for i := range people {
		people[i].Quotes, people[i].Mentions, people[i].Articles = 0, 0, 0
	}
	var who []int
	for i := range texts.size() {
		for _, speakers := range texts.speakers(i) {
			who = appendPersons(who[:0], speakers, of[i])
			for _, p := range who {
				people[p].Quotes++
			}
		}
	}
	order := make([]int, len(people))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(x, y int) int {
		p, q := &people[x], &people[y]
		return cmp.Or(cmp.Compare(q.Quotes, p.Quotes), strings.Compare(p.Name, q.Name), strings.Compare(p.ID, q.ID))
	})
	r := ranks{make([]model.Person, len(order)), make([]int, len(order))}
	for to, from := range order {
		r.place[from], r.people[to] = to, people[from]
	}
	return r
}

// numbered replaces the figures of a text by ranked persons and sorts its quotes; of maps the figures to people before ranking,
// or to -1.
func (r *ranks) numbered(t reading, of []int) reading {
	var lists numberLists
	for i := range t.cast.Mentions {
		m := &t.cast.Mentions[i]
		m.Figures = r.persons(&lists, m.Figures, of)
	}
	for i := range t.quotes {
		q := &t.quotes[i]
		q.Speakers = r.persons(&lists, q.Speakers, of)
		q.About = about(q, t.cast.Mentions, r.persons(&lists, q.About, of))
	}
	slices.SortStableFunc(t.quotes, func(x, y model.Quote) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End))
	})
	return t
}

// met returns the persons in a numbered text, ascending, and adds them to the persons' counts.
func (r *ranks) met(t *reading) (who []int) {
	for _, m := range t.cast.Mentions {
		if m.Kind == model.Aside {
			continue
		}
		who = append(who, m.Figures...)
		for _, p := range m.Figures {
			r.people[p].Mentions++
		}
	}
	for _, q := range t.quotes {
		who = append(who, q.Speakers...)
	}
	who = sortedSet(who)
	for _, p := range who {
		r.people[p].Articles++
	}
	return who
}

// persons maps figures to ranked persons; figures that are nobody are left out.
func (r *ranks) persons(lists *numberLists, figures, of []int) []int {
	who := appendPersons(lists.take(len(figures), fewNumbers), figures, of)
	for i, p := range who {
		who[i] = r.place[p]
	}
	return who
}

// appendPersons appends the persons of the figures, each once; figures that are nobody are left out.
func appendPersons(who, figures, of []int) []int {
	for _, f := range figures {
		if p := of[f]; p >= 0 && !slices.Contains(who, p) {
			who = append(who, p)
		}
	}
	return who
}

// about adds to found the persons mentioned in the quote or in the statement that contains it, except its speakers.
func about(q *model.Quote, mentions []model.Mention, found []int) []int {
	for _, m := range mentions {
		if m.Kind == model.Tagged || m.Kind == model.Aside || !q.Contains(m.Span) && !q.Statement.Contains(m.Span) {
			continue
		}
		found = append(found, m.Figures...)
	}
	found = slices.DeleteFunc(found, func(p int) bool { return slices.Contains(q.Speakers, p) })
	return sortedSet(found)
}

func sortedSet(list []int) []int {
	slices.Sort(list)
	return slices.Compact(list)
}
