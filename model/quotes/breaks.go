package quotes

import "hotline/model"

// unbrokenEnd returns the end of a reading. It extends the reading to the end of its sentence if it would break off before a few
// last words that only say where or with whom, "a plan to deal | with the crisis", or at a comma in front of something that
// cannot stand alone.
func (p *page) unbrokenEnd(u *unit, c *cue, g reading) int {
	if g.from < c.from {
		return g.to
	}
	if g.end == commaEnd {
		return p.behindBreak(u, c, g)
	}
	if g.end != wordEnd {
		return g.to
	}
	_, last := u.sentenceTokens(c.from)
	last = p.limit(u, c, g.from, last)
	if p.cutShort(u, g, last) {
		return last
	}
	if g.to >= last || last-g.to > longestMeans || !u.toks[g.to].is(prepositional) && !(u.at(g.to, "and") && u.at(g.to+1, "to")) {
		return g.to
	}
	for i := g.to; i < last; i++ {
		if t := &u.toks[i]; t.run >= 0 || t.Kind == model.Punct && i < last-1 || t.is(dayName|monthName|timely|documentNoun) || t.in(occasions) || platforms[t.low] != "" || isNumber(t.low) && !u.toks[i-1].is(definite) && u.toks[i-1].low != "by" || p.isVerb(u, i) {
			return g.to
		}
	}
	return last
}

// behindBreak returns the end of a reading that ends at a comma or dash. It extends the reading to the end of its sentence if the
// words before the comma are no statement yet ("the report, written by Orlov, | was lost"), or if those behind it need them:
// "should be left alone, | but must not speak", "in Elsk, | Ohio".
func (p *page) behindBreak(u *unit, c *cue, g reading) int {
	_, last := u.sentenceTokens(c.from)
	last = p.limit(u, c, g.from, last)
	_, last = u.strip(g.from, last)
	if g.to+1 >= last || u.runIn(g.to, last) {
		return g.to
	}
	next := &u.toks[g.to+1]
	dash := u.dash(g.to)
	switch {
	case p.resumed(u, c, g, last):
		return last
	case c.states() && (u.conjunction(g.from-1) || c.lemma == "according to") && (u.comma(g.to) || dash > 0) && p.verbsIn(u, g.from, g.to) == 0 && p.verbsIn(u, g.to+1, last) > 0:
		return last
	case !u.comma(g.to):
		return g.to
	case (next.low == "but" || next.low == "and") && g.to+2 < last && u.secondVerb(g.to+1):
		return last
	case next.capital && last-g.to <= 3 && u.toks[g.to-1].capital && u.toks[last-1].capital && p.verbsIn(u, g.to+1, last) == 0:
		return last
	case u.toks[g.to-1].is(monthName) || isNumber(u.toks[g.to-1].low):
		for i := g.to - 1; i > g.from && !u.comma(i) && !p.isVerb(u, i); i-- {
			if u.at(i, "and") && u.comma(i-1) && u.toks[i+1].is(prepositional) && p.mainClause(u, g.to+1, last) {
				return last // "it rained, and in 2014, | it snowed"
			}
		}
	}
	return g.to
}

// secondVerb reports whether a second verb of the statement stands behind the conjunction at token i, rather than one that says
// what the speaker would not do: "but would not rule it out".
func (u *unit) secondVerb(i int) bool {
	return i+2 < len(u.toks) && u.toks[i+1].in(backshifted) && !(u.toks[i+1].low == "would" && u.at(i+2, "not"))
}

// backshifted are modals as they appear in reported speech.
var backshifted = wordSet(`would could should must might cannot`)
