package corpus

import (
	"slices"

	"hotline/model"
)

// Terms about dates. A date that is known only as a range satisfies since:, until: and on: if it may lie in the days asked for.

// period is the days of a term since:, until: or on:; a zero bound is open.
type period struct{ from, to model.Day }

// periodsOf returns the days that the values of the term mean.
func periodsOf(t model.Term) (all []period) {
	for _, v := range t.Values {
		from, to, _ := model.Period(v)
		switch t.Field {
		case model.FieldSince:
			to = 0
		case model.FieldUntil:
			from = 0
		}
		all = append(all, period{from, to})
	}
	return all
}

// contains reports whether a date of which at most a range is known certainly lies in the period.
func (p period) contains(w model.When) bool {
	return (p.from == 0 || w.From >= p.from) && (p.to == 0 || w.To != 0 && w.To <= p.to)
}

// dated returns the condition on the date of articles and quotes; in returns those of an order by day that satisfy it.
func (c *Corpus) dated(in func(byDay) set) condition {
	return of(in(c.articleDays()), in(c.quoteDays()))
}

// dayIn returns what may lie in one of the periods.
func dayIn(periods []period) func(byDay) set {
	return func(o byDay) set {
		s := newSet(o.n)
		for _, p := range periods {
			s.or(o.within(p))
		}
		return s
	}
}

// knownAs returns what has a date known as exactly as one of the values of dated: says.
func knownAs(values []string) func(byDay) set {
	return func(o byDay) set {
		s := newSet(o.n)
		for _, v := range values {
			switch v {
			case "day":
				s.or(rangeSet(0, o.known(), o.n).without(o.ranges()))
			case "range":
				s.or(o.ranges())
			case "no":
				s.or(rangeSet(o.known(), o.n, o.n))
			}
		}
		return s
	}
}

// Perhaps returns how many of the quotes only may lie in the days for which the Query asks, because no more than a range is known of
// their date. Cost: that of reading a number for each of the quotes.
func (c *Corpus) Perhaps(q model.Query, quotes List) (n int) {
	var asked [][]period
	for _, t := range q {
		if !t.Not && (t.Field == model.FieldSince || t.Field == model.FieldUntil || t.Field == model.FieldOn) {
			asked = append(asked, periodsOf(t))
		}
	}
	if len(asked) == 0 {
		return 0
	}
	days := c.col.quotes.day.Expect(quotes.Len())
	for _, i := range quotes.All() {
		if days.At(i) != 0 {
			continue
		}
		w := c.AsPrinted(i)
		if w.Day() == 0 && slices.ContainsFunc(asked, func(all []period) bool {
			return !slices.ContainsFunc(all, func(p period) bool { return p.contains(w) })
		}) {
			n++
		}
	}
	return n
}
