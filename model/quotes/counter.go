package quotes

// The reporter sets something against the statement, or goes on with what he tells himself.

// counters reports whether the reporter turns against the statement of the tokens [start, i), or back to his own story, at token i or
// behind the comma there: "… was over, | when in fact it had begun", "… was over | even as the ministry sold it", "… was over | although a
// clerk later said".
func (p *page) counters(u *unit, c *cue, start, i, to int, comma bool) bool {
	k := i
	if comma {
		k++
	}
	if k+2 >= to || i <= c.to {
		return false
	}
	switch t := &u.toks[k]; t.low {
	case "when", "while", "although", "though", "whereas":
		return u.at(k+1, "in") && u.at(k+2, "fact") || k > start+2 && t.low != "when" && (comma || t.low != "while") && !u.at(k-1, "even") && p.saysOther(u, c, k+1)
	case "even":
		if u.at(k+1, "as") && comma && u.toks[k+2].is(pronominal) && p.onlySpeaker(u, c, start, i, k+2) {
			return p.mainClause(u, k+2, to) // "that much was left, even as | he praised it"
		}
		if u.at(k+1, "as") && (comma || u.toks[u.behindLead(start)].is(pronominal) || c.class == "call" || c.class == "noun") {
			return !u.toks[k+2].is(pronominal|owning) && p.mainClause(u, k+2, to) || p.saysSoon(u, c, k+2)
		}
		return u.at(k+1, "though") && k > start+2 && p.saysOther(u, c, k+2)
	case "meaning":
		return u.dash(k-1) > 0
	case "and":
		ph := &u.phrases[c.subject]
		return u.at(k+1, "by") && u.at(ph.from-1, "by") && (u.at(c.from-1, "who") || u.at(c.from-2, "who")) ||
			comma && p.haveSince(u, k+1, to) || k+1 < to && u.toks[k+1].is(lyWord) && c.class == "call" && u.didMore(k+1) && p.onlyFor(u, start, i)
	case ";":
		return c.class == "noun" && u.at(k+1, "and")
	}
	return false
}

// onlySpeaker reports whether the pronoun at token i can only refer to the subject of the cue, as the statement, the tokens [start, end),
// speaks of nobody.
func (p *page) onlySpeaker(u *unit, c *cue, start, end, i int) bool {
	s := u.phraseIndex(i)
	if s == len(u.phrases) || u.phrases[s].from != i || u.phrases[s].kind != pronounPhrase || !p.mayBe(u, c, &u.phrases[s]) {
		return false
	}
	for k := u.phraseIndex(start); k < s && u.phrases[k].from < end; k++ {
		if ph := &u.phrases[k]; ph.kind != otherPhrase && ph.kind != documentPhrase && ph.kind != institutionPhrase {
			return false
		}
	}
	return true
}

// saysOther reports whether a clause begins at token i in which somebody else says something: "some clerks | described it as".
func (p *page) saysOther(u *unit, c *cue, i int) bool {
	for k := u.cueFrom(i); k < len(u.cues) && u.cues[k].from <= i+subjectReach/10 && u.toks[u.cues[k].from].sent == u.toks[i].sent; k++ {
		o := &u.cues[k]
		if ph := &u.phrases[o.subject]; ph.from == i && o.from >= ph.to && ph.kind != pronounPhrase && ph.kind != otherPhrase && !o.ing && !o.inf && !o.passive && o.that == 0 && o.subject != c.subject && (o.states() || o.class == "call") {
			return true
		}
	}
	return false
}

// saysSoon reports whether somebody other than the subject of the cue says or thinks something in the clause that begins at token i: "some
// strategists and experts | believe".
func (p *page) saysSoon(u *unit, c *cue, i int) bool {
	for k := u.cueFrom(i); k < len(u.cues) && u.cues[k].from <= i+longestInset && u.toks[u.cues[k].from].sent == u.toks[i].sent; k++ {
		o := &u.cues[k]
		if ph := &u.phrases[o.subject]; ph.from >= i && o.from >= ph.to && u.endsWithout(i, o.from) && !o.ing && !o.inf && o.that == 0 && o.class != "noun" && (o.states() || o.class == "think" || o.class == "deny") {
			return true
		}
	}
	return false
}

// haveSince reports whether a clause begins at token i that tells what has happened since: "the clerks | have since found".
func (p *page) haveSince(u *unit, i, to int) bool {
	k := p.subjectEnd(u, i)
	return k > i && k+1 < to && u.toks[k].is(having) && u.at(k+1, "since")
}

// onlyFor reports whether the tokens [start, i) have no verb but participles, as what somebody is criticized for: "the mayor | for selling
// it".
func (p *page) onlyFor(u *unit, start, i int) bool {
	found := false
	for k := start; k < i; k++ {
		found = found || u.at(k, "for")
		if p.isVerb(u, k) && !u.toks[k].is(ingEnding) {
			return false
		}
	}
	return found
}

// beforeSaying returns the comma in the tokens [from, to), behind something that is only named, at which the speaker goes on to say what he
// thinks of it, or to: "denied the sale | , saying it was a farce". It returns from if what is named says nothing: "agreed with | him,
// saying", "said, | without giving details, adding".
func (p *page) beforeSaying(u *unit, c *cue, from, to int) int {
	if from < c.to {
		return to
	}
	for i := from + 1; i+1 < to; i++ {
		if u.comma(i) && (u.toks[i+1].in(sayingMore) || u.toks[i+1].is(ingEnding) && u.at(i+2, "that") && c.class != "say" || u.at(from, "as") && u.at(from+1, "much") && u.toks[i+1].is(ingEnding) && u.toks[i+1].is(speechForm)) && p.verbsIn(u, from, i) == 0 {
			if i == from+1 && c.class != "deny" || u.at(from, "without") {
				return from
			}
			return i
		}
	}
	return to
}

var sayingMore = wordSet(`saying adding noting`)

// mainInserted reports whether a main clause begins at token i with an insertion behind its subject: "the sale, | if it is found, could".
func (p *page) mainInserted(u *unit, i, to int) bool {
	if u.at(i, "such") {
		i++
	}
	k := p.subjectEnd(u, i)
	if k == i || !u.comma(k) {
		return false
	}
	for j := k + 1; j+1 < min(to, k+longestInsertion) && u.toks[j].run < 0; j++ {
		if u.comma(j) {
			return u.toks[j+1].is(modal|having) || p.verbNear(u, j+1) && !u.toks[j+1].is(ingEnding)
		}
	}
	return false
}
