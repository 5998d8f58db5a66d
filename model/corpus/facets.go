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
	speakers, topics []int
	labels           [labelCount][]int
	sides, owners    [twoBits + 1]int
	kinds            [model.Indirect + 1]int
}

// Count counts what is selected by the values of each facet.
func (c *Corpus) Count(r Result) Facets {
	if c.all(r) {
		if f, ok := c.keptCounts(); ok {
			return f
		}
	}
	t := tally{
		speakers: make([]int, c.NumPeople()), topics: make([]int, len(c.Topics)),
	}
	for of := range t.labels {
		l := c.labels(label(of))
		t.labels[of] = make([]int, len(l.names))
		for i := range r.Articles.set.all() {
			t.labels[of][l.of[i]]++
		}
	}
	number, all := c.col.byDay.All(), c.col.quotes.bits.All()
	speakers, topics := counterOf(c.col.quotes.speakers), counterOf(c.col.quotes.topics)
	for bit := range r.Quotes.set.all() {
		i := number.At(bit)
		bits := all.At(i)
		speakers.count(t.speakers, i)
		topics.count(t.topics, i)
		t.sides[bits>>sideShift&twoBits]++
		t.kinds[kindOf(bits)]++
		t.owners[bits&twoBits]++
	}
	return c.facets(t)
}

// counter counts the members of lists.
type counter struct{ starts, of flat.Numbers }

func counterOf(l flat.Lists) counter { return counter{l.Starts.All(), l.Of.All()} }

// count counts the members of the i-th list.
func (c counter) count(counts []int, i int) {
	for k, end := c.starts.At(i), c.starts.At(i+1); k < end; k++ {
		counts[c.of.At(k)]++
	}
}

func (c *Corpus) facets(t tally) Facets {
	f := Facets{Outlets: c.plain(labelOutlet, t), Wires: c.plain(labelWire, t), Places: c.plain(labelPlace, t)}
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

// plain lists counts of names by label; what is unknown is left out.
func (c *Corpus) plain(of label, t tally) []Count {
	list := []Count{}
	for i, n := range t.labels[of] {
		if i > 0 && n > 0 {
			v := c.labels(of).names[i]
			list = append(list, Count{v, v, -1, n})
		}
	}
	sortByLabel(list)
	return list
}

func sortByLabel(list []Count) {
	slices.SortFunc(list, func(a, b Count) int { return cmp.Compare(a.Label, b.Label) })
}
