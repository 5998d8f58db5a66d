package quotes

// A clause or verb behind the statement may show by its form that it cannot belong to it.

// unfit reports whether the words behind the conjunction or comma at token i do not fit the statement of the tokens [start, i): the
// main clause that the clause of the cue precedes, a verb in the singular where the statement speaks of several.
func (p *page) unfit(u *unit, c *cue, start, i, to int, comma bool) bool {
	if i <= c.to || i+2 >= to {
		return false
	}
	if comma && p.endsFronted(u, c, start, i, to) {
		return true
	}
	if comma {
		i++
	}
	if comma && (p.laterTense(u, c, start, i, to) || p.knownSince(u, c, start, i, to)) {
		return true
	}
	w := u.toks[i].low
	if w != "and" && w != "but" || i+2 >= to {
		return false
	}
	next := &u.toks[i+1]
	if w == "but" && next.is(having) && next.low != "had" && c.states() && !c.ing && !c.inf && !present(u, c) && u.isShifted(start, i) && u.toks[u.behindAdverbs(i+2)%len(u.toks)].is(pastVerb) {
		return true // "said it was a farce but | has avoided the town"
	}
	return (next.low == "has" || next.low == "was" || next.low == "is") && p.speaksOfMany(u, c, start, i) && !u.toks[i+2].is(definite|indefinite)
}

// endsFronted reports whether the comma at token i ends a subordinate clause at the beginning of the sentence that holds the cue, as it is
// the last: "Although Orlov said it was over, | investigators remain there", "When Orlov says it is over, | is it?"
func (p *page) endsFronted(u *unit, c *cue, start, i, to int) bool {
	if !u.subordinateTo(c) || c.ing || c.inf || !u.endsWithout(start, i) {
		return false
	}
	from, _ := u.sentenceTokens(c.from)
	if w := u.toks[from].low; w == "as" || w == "even" && !u.at(from+1, "though") || w == "despite" || !u.endsWithout(from, c.from) {
		return false
	}
	next := &u.toks[i+1]
	if next.is(finiteVerb) {
		return u.at(to-1, "?") || to < len(u.toks) && u.at(to, "?")
	}
	s := u.phraseIndex(i + 1)
	return s < len(u.phrases) && u.phrases[s].from == i+1 && u.endsWithout(i+1, to) && u.phrases[s].to+1 < to && !u.at(u.phrases[s].to, "and") && !u.at(u.phrases[s].to, "or")
}

// speaksOfMany reports whether the first verb of the statement, the tokens [start, i), is in the plural, so that one in the singular
// behind an "and" is that of the speaker: "insists that the arms are old and | has".
func (p *page) speaksOfMany(u *unit, c *cue, start, i int) bool {
	if ph := &u.phrases[c.subject]; ph.plural || len(ph.figures) > 1 || ph.others || c.class != "say" || c.passive {
		return false
	}
	for k := start; k < i && !u.toks[k].in(relatives) && u.toks[k].run < 0; k++ {
		switch t := &u.toks[k]; {
		case t.low == "are" || t.low == "were" || t.low == "have":
			return true
		case t.is(finiteVerb):
			return false
		}
	}
	return false
}

// laterTense reports whether a clause in the present begins behind the conjunction at token i, while the words of the statement are shifted
// into the past: "said he would leave, although | inquiries have begun".
func (p *page) laterTense(u *unit, c *cue, start, i, to int) bool {
	switch u.toks[i].low {
	case "but", "although", "though":
	default:
		return false
	}
	if present(u, c) || c.ing || c.inf || !c.states() {
		return false
	}
	k := p.subjectEnd(u, i+1)
	for ; k > i+1 && k+1 < to && u.toks[k].adverb() && !u.toks[k].is(finiteVerb); k++ {
	}
	if k == i+1 || k >= to || !u.toks[k].in(presents) || u.toks[k].run >= 0 {
		return false
	}
	if u.toks[i+1].is(pronominal) && !u.toks[k].is(having) {
		return false // "though | she is still looking"
	}
	return u.isShifted(start, i)
}

// isShifted reports whether the first verb in the tokens [from, to) is shifted into the past: "he would leave".
func (u *unit) isShifted(from, to int) bool {
	for n := from; n < to && u.toks[n].run < 0; n++ {
		if t := &u.toks[n]; t.is(finiteVerb) {
			return t.in(shifted)
		}
	}
	return false
}

// knownSince reports whether a relative clause in the present begins at token i, behind a comma, that tells what the reporter knows of the
// last noun, while the words of the statement are shifted into the past or not yet done: "promised to close the port, | whose clerks have
// been on strike since May".
func (p *page) knownSince(u *unit, c *cue, start, i, to int) bool {
	if w := u.toks[i].low; w != "whose" && w != "where" && w != "which" && w != "who" || present(u, c) || c.ing || c.inf || !u.endsWithout(i, to) {
		return false
	}
	k := i + 1
	if w := u.toks[i].low; w == "whose" || w == "where" {
		for ; k < min(to, i+longestInset) && !u.toks[k].is(finiteVerb); k++ {
			if u.toks[k].run >= 0 || u.comma(k) {
				return false
			}
		}
	}
	return k < to && u.toks[k].in(presents) && (u.at(start, "to") || u.isShifted(start, i))
}

// presents and shifted are auxiliaries in the present, and as they stand in the report of what was said in the past.
var (
	presents = wordSet(`has have is are does do remains remain`)
	shifted  = wordSet(`would was were had could might`)
)
