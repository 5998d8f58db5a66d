package corpus

import (
	"cmp"
	"slices"

	"hotline/model"
)

// Facets counts the selected quotes (articles, for Outlets, Wires and Places) by each value, largest first.
type Facets struct {
	Speakers []Count // by person: quotes
	Topics   []Count
	Outlets  []Count
	Wires    []Count
	Sides    []Count
	Places   []Count
	Kinds    []Count
	Media    []Count // by who owns what they came through
}

// Count is one value of a facet. Person is the number of the person, or -1 where the value is not a person.
type Count struct {
	Value  string // as a Query writes it
	Label  string // as the screen shows it
	Person int
	N      int
}

func (c *Corpus) count(r Result) Facets {
	speakers := make([]int, c.NumPeople())
	topics, outlets, wires, places, media := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	sides := map[model.Side]int{}
	var kinds [model.Indirect + 1]int
	for _, i := range r.Quotes.All() {
		q := c.Quote(i)
		for _, p := range q.Speakers {
			speakers[p]++
		}
		for _, id := range q.Topics {
			topics[id]++
		}
		sides[model.Side(sideValue(q.Side))]++
		kinds[q.Kind]++
		media[c.owners[i]]++
	}
	for _, i := range r.Articles.All() {
		a := c.Article(i)
		outlets[a.Outlet]++
		wires[a.Wire]++
		places[a.Place]++
	}
	f := Facets{
		Outlets: plain(outlets), Wires: plain(wires), Places: plain(places), Media: plain(media),
	}
	for p, n := range speakers {
		if n > 0 {
			f.Speakers = append(f.Speakers, Count{c.Handle(p), c.Person(p).Name, p, n})
		}
	}
	for _, t := range c.Topics {
		if n := topics[t.ID]; n > 0 {
			f.Topics = append(f.Topics, Count{t.ID, t.Name, -1, n})
		}
	}
	for _, s := range []model.Side{model.US, model.Russia, model.Other} {
		if n := sides[model.Side(sideValue(s))]; n > 0 {
			f.Sides = append(f.Sides, Count{sideValue(s), sideLabels[s], -1, n})
		}
	}
	for k, n := range kinds {
		if n > 0 {
			name := model.Kind(k).String()
			f.Kinds = append(f.Kinds, Count{name, name, -1, n})
		}
	}
	for _, list := range [][]Count{f.Speakers, f.Topics, f.Outlets, f.Wires, f.Sides, f.Places, f.Kinds, f.Media} {
		slices.SortStableFunc(list, func(a, b Count) int { return cmp.Compare(b.N, a.N) })
	}
	return f
}

var sideLabels = map[model.Side]string{model.US: "United States", model.Russia: "Russia", model.Other: "other"}

// plain lists counts whose value is its own label, by label; the empty value is unknown and left out.
func plain(counts map[string]int) []Count {
	list := make([]Count, 0, len(counts))
	for v, n := range counts {
		if v != "" {
			list = append(list, Count{v, v, -1, n})
		}
	}
	slices.SortFunc(list, func(a, b Count) int { return cmp.Compare(a.Label, b.Label) })
	return list
}
