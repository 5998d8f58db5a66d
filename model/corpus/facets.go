package corpus

import (
	"math"
	"slices"
	"sync"
	"sync/atomic"

	"hotline/model"
)

// Facets counts the selected quotes (articles, for Outlets, Wires and Places) by value, the largest count first; equal counts are
// in order of the values: persons by number, names alphabetically.
type Facets struct {
	Speakers []Count // by person: number of quotes
	Topics   []Count
	Outlets  []Count
	Wires    []Count
	Sides    []Count
	Places   []Count
	Kinds    []Count
	Media    []Count // by the owner of the media through which they came

	Institutions []Count // by institution that speaks: number of quotes
}

// Count is one value of a facet. Person is the number of the person, or -1 if the value is not a person; Side is that of an
// institution.
type Count struct {
	Value  string // as it is written in a Query
	Label  string // as it is shown on the screen
	Person int
	N      int
	Side   model.Side
}

// Count counts the selection by the values of each facet. Cost: linear in the speakers and persons mentioned of all quotes or, if
// few are selected, of these; plus the names of all who are counted.
func (c *Corpus) Count(r Result) Facets {
	if c.all(r) {
		if f, ok := c.keptCounts(); ok {
			return f
		}
	}
	t := c.tally(r)
	return Facets{
		Speakers: ranked(t.speakers, c.recent.speakers.of(c.NumPeople(), c.countOfPerson)),
		Topics:   ranked(t.topics, func(i int) Count { return Count{Value: c.Topics[i].ID, Label: c.Topics[i].Name, Person: -1} }),
		Outlets:  ranked(t.labels[labelOutlet], named(c.labels(labelOutlet).names)),
		Wires:    ranked(t.labels[labelWire], named(c.labels(labelWire).names)),
		Places:   ranked(t.labels[labelPlace], named(c.labels(labelPlace).names)),
		Sides: ranked(t.sides[:], func(side int) Count {
			return Count{Value: sideValue(sideNames[side]), Label: sideLabels[sideNames[side]], Person: -1}
		}),
		Kinds: ranked(t.kinds[:model.Indirect+1], named(kindNames)),
		Media: ranked(t.owners[:], named(ownerNames)),

		Institutions: ranked(t.institutions, c.recent.institutions.of(c.NumInstitutions(), c.countOfInstitution)),
	}
}

var sideLabels = map[model.Side]string{model.US: "United States", model.Russia: "Russia", model.Other: "other"}

var kindNames = []string{model.Direct.String(), model.Partial.String(), model.Indirect.String()}

// named returns a function that makes the Count, with N 0, of a value that is shown as it is written.
func named(names []string) func(value int) Count {
	return func(value int) Count { return Count{Value: names[value], Label: names[value], Person: -1} }
}

// countOfPerson returns the Count of a person, with N 0.
func (c *Corpus) countOfPerson(person int) Count {
	return Count{Value: c.Handle(person), Label: c.PersonName(person), Person: person}
}

// countOfInstitution returns the Count of an institution, with N 0.
func (c *Corpus) countOfInstitution(i int) Count {
	return Count{Value: c.InstitutionHandle(i), Label: c.InstitutionName(i), Person: -1, Side: c.SideOfInstitution(i)}
}

// pending caches the Count, with N still 0, of every person or institution counted so far: if there are many, looking up their names
// takes longer than counting.
type pending struct {
	once sync.Once
	made []atomic.Pointer[Count]
}

// of returns a function that returns the Count of one of n, which count makes.
func (s *pending) of(n int, count func(int) Count) func(int) Count {
	s.once.Do(func() { s.made = make([]atomic.Pointer[Count], n) })
	return func(i int) Count {
		one := s.made[i].Load()
		if one == nil {
			made := count(i)
			one = &made
			s.made[i].Store(one)
		}
		return *one
	}
}

// ranked lists the values counted, the largest count first, equal counts in order of the values.
func ranked(counts []int, one func(value int) Count) []Count {
	var order []uint64 // count, inverted so that the largest sorts first, and value
	for value, n := range counts {
		if n > 0 {
			order = append(order, uint64(math.MaxUint32-n)<<32|uint64(value))
		}
	}
	slices.Sort(order)
	list := make([]Count, len(order))
	for i, key := range order {
		value := int(uint32(key))
		list[i] = one(value)
		list[i].N = counts[value]
	}
	return list
}
