package main

import (
	"context"
	"slices"

	"hotline/model"
)

// benchQuotes measures the engine, or the records of a file, on a file of gold articles.
func benchQuotes(ctx context.Context, file, from string) (bench, error) {
	gold, err := readGold(file)
	if err != nil {
		return bench{}, err
	}
	all, err := understand(ctx, file, from, byID)
	if err != nil {
		return bench{}, err
	}
	b := bench{measures: quoteMeasures()}
	for i := range gold {
		ours, err := all.article(gold[i].id, gold[i].text)
		if err != nil {
			return bench{}, err
		}
		c := count{article: &gold[i], ours: statements(ours)}
		c.all()
		b.rows = append(b.rows, c.tally)
		b.faults = append(b.faults, c.faults...)
	}
	return b, nil
}

// statements removes answers that repeat an earlier one: all quotes in one statement have the whole statement as their content.
func statements(all []answer) []answer {
	var some []answer
	for _, a := range all {
		same := func(o answer) bool { return o.content == a.content && o.mention == a.mention && o.speaker == a.speaker }
		if !slices.ContainsFunc(some, same) {
			some = append(some, a)
		}
	}
	return some
}

// count is the state of counting one article.
type count struct {
	*article
	ours   []answer
	tally  tally
	faults []fault
}

func (c *count) all() {
	in := quoted(c.text)
	var gold, ours []segment
	for i, q := range c.quotes {
		for _, piece := range q.pieces {
			gold = segments(gold, c.text, piece, in, i)
		}
	}
	for i, a := range c.ours {
		ours = segments(ours, c.text, a.content, in, i)
	}
	c.spans(gold, ours, true)
	found, of := c.spans(gold, ours, false)
	c.speakers(gold, ours, found, of)
	c.runs(ours)
}

// spans counts which segments are found.
func (c *count) spans(gold, ours []segment, exact bool) (found, of []int) {
	found, of = match(gold, ours, exact)
	counts := &c.tally.spans[one(exact)]
	for g := anyMarks; g <= noMarks; g++ {
		n := &counts[g]
		for i, s := range gold {
			if g.holds(s.kind) {
				n.gold++
				n.goldFound += one(found[i] >= 0)
			}
		}
		for i, s := range ours {
			if g.holds(s.kind) {
				n.ours++
				n.oursRight += one(of[i] >= 0)
			}
		}
	}
	return found, of
}

// speakers counts how often the speakers of the segments found are right.
func (c *count) speakers(gold, ours []segment, found, of []int) {
	for _, g := range []group{anyMarks, noMarks} {
		n := &c.tally.units[g]
		for i, s := range gold {
			switch want := c.quotes[s.of].source; {
			case !g.holds(s.kind):
			case found[i] < 0:
				n.miss(want)
				c.unmatched(s, want, ours)
			default:
				a := &c.ours[ours[found[i]].of]
				v := judge(*a, want)
				n.have(want, v)
				if class := v.fault(want, a); class != "" && g == noMarks {
					c.faulty(class, span(c.text, s.words), want, a)
				}
			}
		}
		for i, s := range ours {
			if !g.holds(s.kind) || of[i] >= 0 {
				continue
			}
			n.extra++
			if g == noMarks && nearest(s, gold) < 0 {
				c.faulty(falseReport, span(c.text, s.words), origin{}, &c.ours[s.of])
			}
		}
	}
	for _, s := range ours {
		if noMarks.holds(s.kind) {
			c.trustReport(&c.ours[s.of], nearest(s, gold), gold)
		}
	}
}

// trustReport counts an indirect segment of ours by sureness; near is the segment of gold that shares most words with it, or -1:
// then it is not a statement.
func (c *count) trustReport(a *answer, near int, gold []segment) {
	n := &c.tally.trust[reportClaims][a.sure]
	if near < 0 {
		n.extra++
		return
	}
	n.attributed++
	n.right += one(judge(*a, c.quotes[gold[near].of].source).right)
}

// unmatched records the error that a segment of gold has no match in ours. If it has marks and nothing of ours is near, the error
// belongs to its run and is recorded there.
func (c *count) unmatched(s segment, want origin, ours []segment) {
	switch o := nearest(s, ours); {
	case o >= 0:
		c.faulty(boundary, span(c.text, s.words), want, &c.ours[ours[o].of])
	case s.kind == indirect:
		c.faulty(unreported, span(c.text, s.words), want, nil)
	}
}

// nearest returns the index of the segment that shares most words with the given one, or -1 if none shares any.
func nearest(s segment, others []segment) int {
	most, best := 0, -1
	for o := range others {
		if n := shared(s.words, others[o].words); n > most {
			most, best = n, o
		}
	}
	return best
}

// runs counts which pairs of marks are claimed and how often their speakers are right.
func (c *count) runs(ours []segment) {
	for _, r := range c.article.runs {
		words := starts(c.text, r.Span)
		if r.words == 0 || len(words) == 0 {
			continue
		}
		var a *answer
		if o := claim(words, ours); o >= 0 {
			a = &c.ours[ours[o].of]
		}
		groups := []group{allRuns, longRuns}
		if r.words < fiveWords {
			groups = groups[:1]
		}
		if r.quote < 0 {
			c.unattributed(groups, r.Span, a)
			continue
		}
		want := c.quotes[r.quote].source
		if a == nil {
			for _, g := range groups {
				c.tally.units[g].miss(want)
			}
			c.faulty(missed, r.Span, want, nil)
			continue
		}
		v := judge(*a, want)
		for _, g := range groups {
			c.tally.units[g].have(want, v)
		}
		c.tally.trust[runClaims][a.sure].attributed++
		c.tally.trust[runClaims][a.sure].right += one(v.right)
		if class := v.fault(want, a); class != "" {
			c.faulty(class, r.Span, want, a)
		}
	}
}

// unattributed counts a run that is not a statement.
func (c *count) unattributed(groups []group, at model.Span, a *answer) {
	if a == nil {
		return
	}
	for _, g := range groups {
		c.tally.units[g].extra++
	}
	c.tally.trust[runClaims][a.sure].extra++
	c.faulty(falseAlarm, at, origin{}, a)
}

// span returns the span from the first word to the end of the last.
func span(text string, words []int) model.Span {
	last := words[len(words)-1]
	return model.Span{Start: words[0], End: last + wordLen(text[last:])}
}
