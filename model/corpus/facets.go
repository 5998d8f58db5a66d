package corpus

import (
	"cmp"
	"slices"

	"hotline/model"
	"hotline/model/flat"
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

// tally counts the values of the selected quotes and articles, by their numbers.
type tally struct {
	speakers, topics       []int
	outlets, wires, places map[int]int // by number of the string
	sides, owners          [twoBits + 1]int
	kinds                  [model.Indirect + 1]int
}

func (c *Corpus) count(r Result) Facets {
	t := tally{
		speakers: make([]int, c.NumPeople()), topics: make([]int, len(c.Topics)),
		outlets: map[int]int{}, wires: map[int]int{}, places: map[int]int{},
	}
	for _, i := range r.Quotes.All() {
		bits := c.col.quotes.bits.At(i)
		count(t.speakers, c.col.quotes.speakers, i)
		count(t.topics, c.col.quotes.topics, i)
		t.sides[bits>>sideShift&twoBits]++
		t.kinds[c.KindOf(i)]++
		t.owners[bits&twoBits]++
	}
	for _, i := range r.Articles.All() {
		t.outlets[c.col.articles.outlet.At(i)]++
		t.wires[c.col.articles.wire.At(i)]++
		t.places[c.col.articles.place.At(i)]++
	}
	return c.facets(t)
}

// count counts the numbers in the i-th list.
func count(counts []int, of flat.Lists, i int) {
	from, to := of.Bounds(i)
	for k := from; k < to; k++ {
		counts[of.Of.At(k)]++
	}
}

func (c *Corpus) facets(t tally) Facets {
	f := Facets{Outlets: c.plain(t.outlets), Wires: c.plain(t.wires), Places: c.plain(t.places)}
	for p, n := range t.speakers {
		if n > 0 {
			f.Speakers = append(f.Speakers, Count{c.Handle(p), c.PersonName(p), p, n})
		}
	}
	for i, n := range t.topics {
		if n > 0 {
			f.Topics = append(f.Topics, Count{c.Topics[i].ID, c.Topics[i].Name, -1, n})
		}
	}
	t.sides[sideBits(model.Other)] += t.sides[0] // an unknown side is shown as other
	for i, n := range t.sides[1:] {
		if s := sideNames[1+i]; n > 0 {
			f.Sides = append(f.Sides, Count{sideValue(s), sideLabels[s], -1, n})
		}
	}
	for k, n := range t.kinds {
		if n > 0 {
			name := model.Kind(k).String()
			f.Kinds = append(f.Kinds, Count{name, name, -1, n})
		}
	}
	for i, n := range t.owners {
		if i > 0 && n > 0 {
			f.Media = append(f.Media, Count{ownerNames[i], ownerNames[i], -1, n})
		}
	}
	sortByLabel(f.Media)
	for _, list := range [][]Count{f.Speakers, f.Topics, f.Outlets, f.Wires, f.Sides, f.Places, f.Kinds, f.Media} {
		slices.SortStableFunc(list, func(a, b Count) int { return cmp.Compare(b.N, a.N) })
	}
	return f
}

var sideLabels = map[model.Side]string{model.US: "United States", model.Russia: "Russia", model.Other: "other"}

// plain lists counts of strings by label; the empty one is unknown and left out.
func (c *Corpus) plain(counts map[int]int) []Count {
	list := make([]Count, 0, len(counts))
	for i, n := range counts {
		if v := c.string(i); v != "" {
			list = append(list, Count{v, v, -1, n})
		}
	}
	sortByLabel(list)
	return list
}

func sortByLabel(list []Count) {
	slices.SortFunc(list, func(a, b Count) int { return cmp.Compare(a.Label, b.Label) })
}
