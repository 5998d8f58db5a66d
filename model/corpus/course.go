package corpus

import (
	"context"

	"hotline/model"
)

// Course is how much was said on a day, per column. Day is 0 for everything whose date is unknown or only a range.
type Course struct {
	Day model.Day
	N   []int // utterances; each counts once per column, on the first day on which the column has it
}

// CourseOf counts, day by day and with the unknown day last, the utterances of the selected quotes that match each column (a term
// such as by:lavrov, at most 8). Days without a match are left out. If ctx ends, it returns soon, with ctx's error. Cost: about
// ten nanoseconds per quote.
func (c *Corpus) CourseOf(ctx context.Context, r Result, columns []model.Term) ([]Course, error) {
	of := make([]condition, len(columns))
	for i, t := range columns {
		of[i] = c.compile(t)
	}
	var out []Course
	var undated []int // places
	number, utterance := c.col.byDay.Expect(r.Quotes.Len()), c.col.quotes.utterance.Expect(r.Quotes.Len())
	from, to := c.col.quotes.from.Expect(r.Quotes.Len()), c.col.quotes.to.Expect(r.Quotes.Len())
	seen := make([]uint8, c.col.wordings.Len()) // by utterance: a bit for each column
	count := func(place int, day model.Day) {
		quote := number.At(place)
		for i := range of {
			if k := &of[i]; k.quotes != nil && !k.quotes.has(place) || (k.quotes == nil || k.checkQuote != nil) && !c.satisfies(quote, *k) {
				continue
			}
			if n := len(out); n == 0 || out[n-1].Day != day {
				out = append(out, Course{day, make([]int, len(columns))})
			}
			if u, bit := utterance.At(quote), uint8(1)<<i; seen[u]&bit == 0 {
				seen[u] |= bit
				out[len(out)-1].N[i]++
			}
		}
	}
	looked := 0
	for place := range r.Quotes.set.all() { // in order of day
		if looked++; looked%(batchSize*batchSize) == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		i := number.At(place)
		if day := (model.When{From: model.Day(from.At(i)), To: model.Day(to.At(i))}).Day(); day != 0 {
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
