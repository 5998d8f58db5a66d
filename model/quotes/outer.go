package quotes

// The cue may stand in a clause inside a sentence of the reporter. Its statement ends where that sentence goes on.

// outerVerb reports whether the verb at token i, or behind the comma there, is that of the subject which the clause of the cue only
// describes: "Fishermen calling for help | got a boost", "Orlov, who now says it was a farce, | has left".
func (p *page) outerVerb(u *unit, c *cue, start, i int, comma bool) bool {
	if comma {
		return i > c.to && (u.objectRelative(c) || u.describes(c)) && p.verbNear(u, i+1)
	}
	t := &u.toks[i]
	if !c.ing {
		return t.is(pastVerb) && i > start+1 && u.whoUrges(c) && p.verbsIn(u, start, i) == 0 && u.didMore(i) && u.endsWithout(start, i)
	}
	return t.is(finiteVerb|pastVerb) && i > start+1 && (c.class == "urge" || c.class == "call" || c.class == "deny") && u.describes(c) && p.verbsIn(u, start, i) == 0 &&
		(t.is(finiteVerb) || u.didMore(i) && !u.toks[i+1].is(prepositional))
}

// whoUrges reports whether the cue calls for something in a clause, without a comma, that only tells which people are meant:
// "some clerks who have called for".
func (u *unit) whoUrges(c *cue) bool {
	if c.lemma != "call" || c.class != "urge" || c.ing || c.inf || c.passive {
		return false
	}
	k := c.from - 1
	for k > 0 && (u.toks[k].is(having) || u.toks[k].adverb()) {
		k--
	}
	ph := &u.phrases[c.subject]
	return k > 0 && u.toks[k].low == "who" && !u.comma(k-1) && ph.from < k && ph.kind != namedPhrase
}

// describes reports whether the cue is a participle that only tells which subject of the sentence is meant: "Fishermen calling
// for", "A story from the Herald alleging".
func (u *unit) describes(c *cue) bool {
	ph := &u.phrases[c.subject]
	if !c.ing || !u.toks[c.from].is(ingEnding) || c.fronted > 0 || ph.from >= c.from || u.toks[c.from-1].is(prepositional) || u.at(ph.from-1, "with") {
		return false
	}
	from, _ := u.sentenceTokens(c.from)
	for i := from; i < c.from; i++ {
		if t := &u.toks[i]; u.comma(i) || t.is(finiteVerb|pastVerb|subordinating) || t.run >= 0 || i == from && t.is(prepositional) {
			return false
		}
	}
	return true
}

// behindMeanwhile returns the token behind words at the beginning of a sentence, token from, that only say how long before or after
// something it happened, "Hours | after", or from.
func (u *unit) behindMeanwhile(from int) int {
	for i := from; i < min(from+longestMeanwhile, len(u.toks)-1); i++ {
		switch t := &u.toks[i]; {
		case i > from && (t.low == "after" || t.low == "before"):
			return i
		case !t.in(elapsed) && !t.is(indefinite) && !t.adverb() && !isNumber(t.low):
			return from
		}
	}
	return from
}

// longestMeanwhile is the greatest number of words before the "after" of such a clause.
const longestMeanwhile = 5

var elapsed = wordSet(`minutes hours days weeks months years minute hour day week month year the just only shortly soon immediately moments even right less more than barely`)
