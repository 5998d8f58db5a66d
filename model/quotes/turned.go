package quotes

import "hotline/model"

// A word that turns away from the sentence before is the reporter's, if the verb comes behind the statement.

// unturned returns the span without such a word at its beginning or end: "But | the sale was lost, Orlov said", "The sale was lost, |
// however, Orlov said".
func (u *unit) unturned(c *cue, s model.Span) model.Span {
	const least = 4 // tokens that must remain
	from, to := u.tokenAt(s.Start), u.tokenAt(s.End-1)+1
	if c.from < to || to-from < least+2 {
		return s
	}
	if first, _ := u.sentenceTokens(from); first == from && u.toks[from].in(turningAway) && !u.toks[from+1].is(subordinating) {
		if from++; u.comma(from) {
			from++
		}
	}
	if u.toks[to-1].low == "however" && u.comma(to-2) {
		to -= 2
	}
	return u.spanOf(from, to)
}

// turningAway are words with which a reporter turns from one sentence to the next.
var turningAway = wordSet(`but and yet however meanwhile still`)

// reportersBracket reports whether the bracket that opens at token i ends the sentence and holds a clause, which is the reporter's: "was
// over | (the talks were broken off in May)".
func (p *page) reportersBracket(u *unit, i, to int) bool {
	const longest = 60 // tokens
	finite := false
	for k := i + 1; k < min(to, i+longest) && u.toks[k].run < 0; k++ {
		t := &u.toks[k]
		if t.in(relatives) {
			return false
		}
		if finite = finite || t.is(finiteVerb) && !t.is(modal) && !t.capital; t.low == ")" {
			return k+2 >= to && (finite && p.subjectEnd(u, i+1) > i+1 || p.mainClause(u, i+1, k))
		}
	}
	return false
}

// othersHave reports whether a clause begins at token i that tells what several others have said before: "but | two clerks have admitted".
func (p *page) othersHave(u *unit, c *cue, i int) bool {
	k := p.subjectEnd(u, i)
	if !c.states() || k == i || k+1 >= len(u.toks) || !u.toks[k].is(having) || u.toks[i].is(pronominal|definite) {
		return false
	}
	t := &u.toks[u.behindAdverbs(min(k+1, len(u.toks)-1))%len(u.toks)]
	return t.run < 0 && t.is(speechForm) && says.has(t.lex.verb.Class)
}

// turnsBack reports whether the reporter turns from the statement behind the comma or dash at token i: to what the speaker did besides
// denying it ("denied that he knew, | but raised new questions"), or to a clause of his own ("… was safe | — but fears were growing"),
// or to the next verb of a speaker ("… was over, | calling for a vote").
func (p *page) turnsBack(u *unit, c *cue, start, i, to int, comma bool, dash int) bool {
	switch {
	case dash > 0:
		k := i + dash
		if k+2 >= to || u.toks[k].low != "but" || i <= c.to || !c.states() || present(u, c) {
			return false
		}
		end := p.subjectEnd(u, k+1)
		return end > k+1 && end < to && (u.at(end, "that") || u.at(end, "who") || p.verbNear(u, end)) && p.verbsIn(u, end, to) > 0 && !u.toks[k+1].is(pronominal)
	case !comma || i+3 >= to:
		return false
	}
	next, second := &u.toks[i+1], &u.toks[i+2]
	switch next.low {
	case "but":
		return c.lemma == "deny" && second.is(pastVerb) && second.run < 0
	case "calling":
		return !c.ing && i > c.to && c.states() && (second.low == "for" || second.low == "on")
	}
	return false
}
