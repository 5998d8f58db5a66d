package corpus

import (
	"sync"

	"hotline/model"
	"hotline/model/flat"
)

// A snapshot contains the Facets and the Timeline of the whole corpus: the screen starts with them, and counting them reads whole
// columns.

// total is all quotes and articles, and the best wordings of all utterances; made on first use.
type total struct {
	found, best sync.Once
	result      Result
	rows        List
}

// everything returns all quotes and articles.
func (c *Corpus) everything() Result {
	c.total.found.Do(func() {
		c.total.result = Result{Articles: numbersIn(fullSet(c.NumArticles())), Quotes: c.quoteList(fullSet(c.NumQuotes()))}
	})
	return c.total.result
}

// all reports whether everything is selected.
func (c *Corpus) all(r Result) bool {
	return r.Quotes.Len() == c.NumQuotes() && r.Articles.Len() == c.NumArticles()
}

// lists returns the facets in the order in which they are stored.
func (f *Facets) lists() []*[]Count {
	return []*[]Count{&f.Speakers, &f.Topics, &f.Outlets, &f.Wires, &f.Sides, &f.Places, &f.Kinds, &f.Media, &f.Institutions}
}

// packCounts encodes the Facets of the whole corpus.
func packCounts(f Facets) (p flat.Packer) {
	for _, list := range f.lists() {
		p.Int(len(*list))
		for _, n := range *list {
			p.Text(n.Value)
			p.Text(n.Label)
			p.Int(n.Person)
			p.Int(n.N)
			p.Int(sideBits(n.Side))
		}
	}
	return p
}

// keptCounts returns the Facets of the whole corpus; ok is false if none are stored.
func (c *Corpus) keptCounts() (f Facets, ok bool) {
	u := flat.Unpacker(c.col.counts.Range(0, c.col.counts.Len()))
	if ok = len(u) > 0; !ok {
		return f, false
	}
	for _, list := range f.lists() {
		*list = make([]Count, u.Count())
		for i := range *list {
			(*list)[i] = Count{u.View(), u.View(), u.Int(), u.Int(), sideNames[u.Int()&twoBits]}
		}
	}
	return f, true
}

// figures returns the counts of a bucket.
func (b *Bucket) figures() []*int {
	return []*int{&b.Utterances, &b.US, &b.Russia, &b.Other, &b.Quotes, &b.Articles}
}

// packDays encodes the Timeline of the whole corpus.
func packDays(days []Bucket) (p flat.Packer) {
	p.Int(len(days))
	for i := range days {
		p.Int(int(days[i].Day))
		for _, n := range days[i].figures() {
			p.Int(*n)
		}
	}
	return p
}

// keptDays returns the Timeline of the whole corpus; ok is false if none is stored.
func (c *Corpus) keptDays() (days []Bucket, ok bool) {
	u := flat.Unpacker(c.col.days.Range(0, c.col.days.Len()))
	if ok = len(u) > 0; !ok {
		return nil, false
	}
	days = make([]Bucket, u.Count())
	for i := range days {
		days[i].Day = model.Day(u.Int())
		for _, n := range days[i].figures() {
			*n = u.Int()
		}
	}
	return days, true
}
