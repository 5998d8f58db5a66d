package tui

import (
	"cmp"
	"context"
	"slices"

	"hotline/model"
	"hotline/model/corpus"
)

// loosening is a term of the Query, its index, and how many quotes there would be without it.
type loosening struct {
	term  model.Term
	at, n int
}

// loosen returns, for a Query that finds nothing, the terms without which it would find something, worst first. Cost: a Find per
// term.
func loosen(ctx context.Context, c *corpus.Corpus, q model.Query) []loosening {
	if len(q) < 2 {
		return nil
	}
	var out []loosening
	for i := range q {
		if found, err := c.Find(ctx, q.Without(i)); err == nil && found.Quotes.Len() > 0 {
			out = append(out, loosening{q[i], i, found.Quotes.Len()})
		}
	}
	slices.SortStableFunc(out, func(a, b loosening) int { return cmp.Compare(b.n, a.n) })
	return out
}

// loosenLines say which chip to drop and what that brings.
func (v view) loosenLines() []text {
	var out []text
	for _, l := range v.Answer.loosen {
		out = append(out, say("x%d drops “%s”: %s.", l.at+1, l.term.String(), plural(l.n, "quote", "quotes")))
	}
	return out
}
