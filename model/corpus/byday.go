package corpus

import (
	"math"
	"sort"

	"hotline/model"
	"hotline/model/flat"
)

// Quotes by place, and articles, are in order of day, the unknown last. So those of a day, and those of which only one end is known,
// are found by a binary search for the ends of a period; of ranges with two ends, the later ones have to be looked at. The corpus
// stores which dates are not days, as a set for each kind, and the ends of the ranges in their order.
const (
	kindUntil = iota // the beginning is not known
	kindSince        // the end is not known
	kindRange        // two different ends
	dateKinds
)

// byDay is quotes or articles, which are in order of day.
type byDay struct {
	n     int
	when  func(i int) model.When
	dates dateColumns
}

// dateColumns are a set of all for each kind of date, and the later ends of ranges.
type dateColumns struct {
	kinds flat.Bytes
	ends  flat.Uint32s
}

func (c *Corpus) articleDays() byDay {
	return byDay{c.NumArticles(), c.published, c.col.articleDates}
}

// quoteDays returns the quotes, by place.
func (c *Corpus) quoteDays() byDay {
	return byDay{c.NumQuotes(), func(place int) model.When { return c.When(c.col.byDay.At(place)) }, c.col.quoteDates}
}

// dates writes the columns of n dates in order.
func (e *encoder) dates(section, n int, when func(i int) model.When) {
	var kinds [dateKinds]set
	for k := range kinds {
		kinds[k] = newSet(n)
	}
	for i := range n {
		w := when(i)
		switch {
		case w.Day() != 0 || !w.Known():
		case w.From == 0:
			kinds[kindUntil].add(i)
		case w.To == 0:
			kinds[kindSince].add(i)
		default:
			kinds[kindRange].add(i)
			e.put(section+1, int(w.To))
		}
	}
	for _, k := range kinds {
		e.sections[section] = append(e.sections[section], k.bytes()...)
	}
}

func (o byDay) of(kind int) set {
	size := setSize(o.n)
	return setIn(o.dates.kinds.Range(kind*size, (kind+1)*size))
}

// ranges returns what has a date that is no day.
func (o byDay) ranges() set {
	s := o.of(kindUntil)
	s.or(o.of(kindSince))
	s.or(o.of(kindRange))
	return s
}

// from returns the first that sorts at a day or later.
func (o byDay) from(day model.Day) int {
	return sort.Search(o.n, func(i int) bool {
		at := o.when(i).Sort()
		return at == 0 || at >= day
	})
}

// known returns the number of those with a date.
func (o byDay) known() int { return o.from(math.MaxInt32) }

// within returns what may lie in the period. Cost: a few steps for each 64, and for each range with two ends.
func (o byDay) within(p period) set {
	if p == (period{}) {
		return fullSet(o.n)
	}
	from, to := 0, o.known()
	if p.from != 0 {
		from = o.from(p.from)
	}
	if p.to != 0 {
		to = min(to, o.from(p.to+1))
	}
	s, begun := rangeSet(from, o.known(), o.n), rangeSet(0, to, o.n)
	if p.from != 0 {
		s.or(o.of(kindSince))
	}
	if p.to != 0 {
		begun.or(o.of(kindUntil))
	}
	s.and(begun)
	if p.from == 0 {
		return s
	}
	ends, k := o.dates.ends.All(), 0
	for i := range o.of(kindRange).all() {
		if i >= to || k == ends.Len() {
			break
		}
		if model.Day(ends.At(k)) >= p.from {
			s.add(i)
		} else {
			s.remove(i)
		}
		k++
	}
	return s
}
