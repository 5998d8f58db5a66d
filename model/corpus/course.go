package corpus

import (
	"context"

	"hotline/model"
)

// Course is how much was said on a day, per column. Day is 0 for everything whose date is unknown or only a range.
type Course struct {
	Day   model.Day
	N     []int // utterances; each counts once per column, on the first day on which the column has it
	First int   // the first of the quotes counted, or -1
}

// CourseOf counts, day by day and with the unknown day last, the utterances of the selected quotes that match each column (a term
// such as by:lavrov, at most 8). Days without a match are left out. If ctx ends, it returns soon, with ctx's error. Cost: about
// ten nanoseconds per quote.
func (c *Corpus) CourseOf(ctx context.Context, r Result, columns []model.Term) ([]Course, error) {
	of := make([]matches, len(columns))
	for i, t := range columns {
		of[i] = c.compile(t)
	}
	var out []Course
	var undated []int // places
	number, utterance := c.col.byDay.Expect(r.Quotes.Len()), c.col.quotes.utterance.Expect(r.Quotes.Len())
	days := c.col.quotes.day.Expect(r.Quotes.Len())
	seen := make([]uint8, c.col.wordings.Len()) // by utterance: a bit for each column
	count := func(place int, day model.Day) {
		quote := number.At(place)
		for i := range of {
			if k := &of[i]; k.quotes != nil && !k.quotes.has(place) || (k.quotes == nil || k.checkQuote != nil) && !c.satisfies(quote, *k) {
				continue
			}
			if n := len(out); n == 0 || out[n-1].Day != day {
				out = append(out, Course{day, make([]int, len(columns)), -1})
			}
			if u, bit := utterance.At(quote), uint8(1)<<i; seen[u]&bit == 0 {
				seen[u] |= bit
				at := &out[len(out)-1]
				if at.N[i]++; at.First < 0 {
					at.First = quote
				}
			}
		}
	}
	looked := 0
	for place := range r.Quotes.bits().all() { // in order of day
		if looked++; looked%(batchSize*batchSize) == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if day := model.Day(days.At(number.At(place))); day != 0 {
			count(place, day)
		} else {
			undated = append(undated, place)
		}
	}
	for _, place := range undated {
		count(place, 0)
	}
	return out, ctx.Err()
}
