package quotes

import "hotline/model"

// What is to be done lies ahead of the words, so that a time past at the end tells when they were said.

// beforePast returns the token at which a past time begins that ends what is to be done, the tokens [from, to): "asked the council to
// extend it | in 2011", "told them to leave | last month"; or to.
func (p *page) beforePast(u *unit, c *cue, from, to int) int {
	if from < c.to || c.passive || to-from < shortest || c.class != "urge" && c.class != "tell" && c.class != "ask" || !u.at(from, "to") {
		return to
	}
	for i := from; i < to; i++ {
		if t := &u.toks[i]; t.is(finiteVerb|modal|pastVerb) || t.is(ingEnding) && !t.is(ingNoun) || t.run >= 0 || t.in(relatives) {
			return to
		}
	}
	end := to
	switch last := to - 1; {
	case last-1 > from && u.toks[last-1].low == "last" && u.timeAt(last-1) == 2:
		end = last - 1
	case u.toks[last].low == "yesterday":
		end = last
	case u.at(last-1, "in") && u.yearAt(last) > 0 && p.a.Published.Day() > model.NewDay(u.yearAt(last), 12, 31):
		end = last - 1
	default:
		for i := from + shortest; i+1 < to; i++ {
			if u.at(i, "earlier") && (u.toks[i+1].is(dayName) || u.timeAt(i+1) > 0) {
				end = i
			}
		}
	}
	for end < to && end > from+shortest && (u.toks[end-1].low == "late" || u.toks[end-1].low == "early" || u.toks[end-1].low == "in" || u.toks[end-1].low == "during" || u.comma(end-1)) {
		end--
	}
	return end
}
