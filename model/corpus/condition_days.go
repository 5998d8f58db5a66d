package corpus

import (
	"slices"

	"hotline/model"
)

// Terms about dates. A date that is known only as a range satisfies since:, until: and on: if it may lie in the days asked for.

// exactness says how exactly a date is known, as a value of dated:.
func exactness(w model.When) string {
	switch {
	case w.Day() != 0:
		return "day"
	case w.Known():
		return "range"
	}
	return "no"
}

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

// mayLieIn returns the test whether a date may lie in one of the periods.
func mayLieIn(periods []period) func(model.When) bool {
	return func(w model.When) bool {
		return slices.ContainsFunc(periods, func(p period) bool { return w.Within(p.from, p.to) })
	}
}

// contains reports whether a date of which at most a range is known certainly lies in the period.
func (p period) contains(w model.When) bool {
	return (p.from == 0 || w.From >= p.from) && (p.to == 0 || w.To != 0 && w.To <= p.to)
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

// dated returns the condition on the date of articles and quotes.
func (c stretch) dated(within func(model.When) bool) condition {
	k := condition{articles: newSet(c.NumArticles()), quotes: newSet(c.places)}
	for i := range c.NumArticles() {
		if within(c.published(i)) {
			k.articles.add(i)
		}
	}
	if c.places < c.NumQuotes() {
		for place := range c.places {
			if within(c.When(c.col.byDay.At(place))) {
				k.quotes.add(place)
			}
		}
		return k
	}
	from, to, day, place := c.col.quotes.from.All(), c.col.quotes.to.All(), c.col.quotes.day.All(), c.col.place.All()
	var last model.When
	yes := within(last)
	for i := range from.Len() {
		w := model.When{From: model.Day(day.At(i)), To: model.Day(day.At(i))}
		if w.From == 0 {
			w = model.When{From: model.Day(from.At(i)), To: model.Day(to.At(i))}
		}
		if w != last {
			last, yes = w, within(w)
		}
		if yes {
			k.quotes.add(place.At(i))
		}
	}
	return k
}
