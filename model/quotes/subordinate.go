package quotes

import "hotline/model"

// agentOf reports whether the words in marks stand right behind a verb of calling and its agent: "what is billed by the ministry
// as a “…”".
func (p *page) agentOf(l *link) bool {
	if l.relation != leftCue || l.cue < 0 {
		return false
	}
	u := &p.units[l.unit]
	c := &u.cues[l.cue]
	ph := &u.phrases[l.phrase]
	if !c.passive || c.subject != l.phrase || c.class != "call" && c.class != "say" || ph.from <= c.to || u.toks[c.to].low != "by" {
		return false
	}
	i := ph.to
	if !u.at(i, "as") {
		return false
	}
	if i++; i < len(u.toks) && u.toks[i].is(definite|indefinite) {
		i++
	}
	return i < len(u.toks) && u.toks[i].run >= 0
}

// asPut reports whether the words in marks are followed by "as" and the one who put it so: “…” (as Orlov put it), “…,” as a
// report revealed.
func (p *page) asPut(l *link) bool {
	if l.relation != rightCue || l.score < 7.5 || l.cue < 0 {
		return false
	}
	u := &p.units[l.unit]
	c := &u.cues[l.cue]
	_, to := u.sentenceTokens(c.from)
	return c.subject == l.phrase && u.asShown(c) && adverbsOnly(u, u.phrases[l.phrase].to, c.from) && (c.to >= to || u.toks[c.to].Kind == model.Punct)
}

// withVerb reports whether the words in marks are in a "with" clause that has its own verb of speaking: "with Tass reporting that
// Orlov had “…”".
func (p *page) withVerb(l *link) bool {
	if l.relation != leftCue || l.score < 7.5 || l.cue < 0 {
		return false
	}
	u := &p.units[l.unit]
	c := &u.cues[l.cue]
	return c.subject == l.phrase && c.ing && c.states() && u.saysWith(&u.phrases[l.phrase], c.from) && u.at(u.phrases[l.phrase].from-1, "with")
}

// inFront reports whether the words in marks end a clause that precedes the main clause, behind a verb of speaking of its own:
// "After Karpin declared that it was “…,” Orlov claimed", "Despite Karpin’s claim that it was “…,” Orlov said".
func (p *page) inFront(l *link) bool {
	if l.relation != leftCue || l.cue < 0 || l.from >= 0 || l.score < 7.5 && p.units[l.unit].cues[l.cue].that == 0 {
		return false
	}
	u := &p.units[l.unit]
	c := &u.cues[l.cue]
	from, _ := u.sentenceTokens(c.from)
	ph := &u.phrases[l.phrase]
	if c.class == "noun" && (c.that == 0 || !u.toks[from].in(setAgainst)) || c.class != "noun" && (!u.toks[from].in(fronting) || c.after || !c.states()) {
		return false
	}
	if c.subject != l.phrase || c.ing || c.inf || c.passive || ph.from <= from || !p.canSpeak(ph) && ph.kind != nameLikePhrase {
		return false
	}
	i := c.to
	for ; i < len(u.toks) && u.toks[i].run < 0; i++ {
		if t := u.toks[i].low; t == "," || t == ";" || t == "—" || t == "–" {
			return false
		}
	}
	return true
}

// beforeMain reports whether the phrase belongs to a clause that precedes the main clause, whose subject stands between it and the
// verb: "After | Karpin spoke, Orlov put out a note, saying".
func (p *page) beforeMain(u *unit, ph *phrase, c *cue) bool {
	for k := u.phraseIndex(ph.to); k < len(u.phrases) && u.phrases[k].to < c.from; k++ {
		o := &u.phrases[k]
		before := &u.toks[o.from-1]
		if (before.run < 0 && before.low == "," || before.run >= 0 && p.endsClause(before.run)) && p.canSpeak(o) && !o.owner && p.isVerb(u, o.to) {
			return true
		}
	}
	return false
}

// setAgainst are words before a noun of speaking at the beginning of a sentence: "Despite Orlov’s | insistence that".
var setAgainst = wordSet(`despite given amid notwithstanding regardless contrary`)

// fronting are words that begin a clause which precedes the main clause.
var fronting = wordSet(`after when while although though as since because before whereas`)

// ofDenied reports whether the words in marks are in a claim that somebody else denies, and whose owner is named: "They have denied
// Karpin’s allegations that it was a “farce”".
func (p *page) ofDenied(l *link) bool {
	if l.relation != leftCue || l.cue < 1 || l.from >= 0 {
		return false
	}
	u := &p.units[l.unit]
	c, o := &u.cues[l.cue], &u.cues[l.cue-1]
	ph := &u.phrases[l.phrase]
	return c.class == "noun" && c.that > 0 && !c.after && c.subject == l.phrase && ph.owner && ph.kind == namedPhrase && o.class == "deny" && o.to == ph.from && o.subject != c.subject
}

// asked reports whether run k of a unit is the topic of a question, before the answer: "Asked about the “…,” Orlov said".
func (p *page) asked(ui, k int) bool {
	u := &p.units[ui]
	f := p.frame(u, k)
	if f.first >= len(u.toks) || f.prev >= 0 {
		return false
	}
	from, to := u.sentenceTokens(f.first)
	i := from
	if u.at(i, "when") || u.at(i, "if") {
		i++
	}
	if i >= f.first || u.toks[i].low != "asked" && u.toks[i].low != "pressed" && u.toks[i].low != "questioned" || f.last >= to || !u.comma(f.last) && !p.endsClause(u.runs[k]) {
		return false
	}
	for ; i < f.first; i++ {
		if u.toks[i].low == "," || u.toks[i].low == ":" || u.toks[i].low == "by" {
			return false
		}
	}
	return true
}

// embedded reports whether the phrase is the subject of a clause embedded in that of the verb and closed by a comma: "brushed off
// charges that | Whitfield did it, claiming", "walked out as | Whitfield spoke, and said".
func (u *unit) embedded(ph *phrase, c *cue, from int) bool {
	i := ph.from - 1
	if i < from+2 || u.toks[i].run >= 0 || !c.ing && !u.comma(c.from-2) || c.ing && !u.comma(c.from-1) {
		return false
	}
	before := &u.toks[i-1]
	if u.toks[i].low == "that" {
		return c.ing && (before.is(reportNoun) || before.in(contents))
	}
	return !c.ing && u.toks[i].in(during) && before.Kind == model.Word && before.run < 0
}

var (
	// contents are nouns whose content a "that" clause gives, in addition to those of speaking.
	contents = wordSet(`charges reports rumors rumours speculation suggestions evidence fears concerns notion idea belief fact news theory theories`)
	// during are words that begin an adverbial clause of time or reason.
	during = wordSet(`as while when after before because until`)
)
