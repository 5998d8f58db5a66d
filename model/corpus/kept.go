package corpus

import (
	"hotline/model"
	"hotline/model/flat"
)

// A snapshot keeps what is shown of a whole corpus, its Facets and its Timeline: whoever starts looks at them first, and
// counting them reads whole columns.

// all reports whether everything is selected.
func (c *Corpus) all(r Result) bool {
	return r.Quotes.Len() == c.NumQuotes() && r.Articles.Len() == c.NumArticles()
}

// lists are the facets in the order in which they are kept.
func (f *Facets) lists() []*[]Count {
	return []*[]Count{&f.Speakers, &f.Topics, &f.Outlets, &f.Wires, &f.Sides, &f.Places, &f.Kinds, &f.Media}
}

// packCounts packs the Facets of everything.
func packCounts(f Facets) (p flat.Packer) {
	for _, list := range f.lists() {
		p.Int(len(*list))
		for _, n := range *list {
			p.Text(n.Value)
			p.Text(n.Label)
			p.Int(n.Person)
			p.Int(n.N)
		}
	}
	return p
}

// keptCounts are the Facets of everything; ok is false where none are kept.
func (c *Corpus) keptCounts() (f Facets, ok bool) {
	u := flat.Unpacker(c.col.counts.Range(0, c.col.counts.Len()))
	if ok = len(u) > 0; !ok {
		return f, false
	}
	for _, list := range f.lists() {
		*list = make([]Count, u.Count())
		for i := range *list {
			(*list)[i] = Count{u.View(), u.View(), u.Int(), u.Int()}
		}
	}
	return f, true
}

// figures are the numbers of a bucket.
func (b *Bucket) figures() []*int {
	return []*int{&b.Utterances, &b.US, &b.Russia, &b.Other, &b.Quotes, &b.Articles}
}

// packDays packs the Timeline of everything.
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

// keptDays is the Timeline of everything; ok is false where none is kept.
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
