package quotes

import "hotline/model"

// plainly reports whether the form of the sentence alone makes it likely that the tokens [from, to) are reported by the cue, whatever
// other verbs that may report are near.
func (p *page) plainly(u *unit, c *cue, from, to int) bool {
	return p.closes(u, c, from, to) || p.opens(u, c, from, to) || p.charges(u, c, from, to) || p.governs(u, c, from, to) || p.thatAtOnce(u, c, from, to)
}

// thatAtOnce reports whether the verb stands between its subject, which can speak, and the "that" of the statement, the tokens [from, to):
// "The law states | that boats, if old, may be sold".
func (p *page) thatAtOnce(u *unit, c *cue, from, to int) bool {
	ph := &u.phrases[c.subject]
	if c.to != from-1 || !u.conjunction(c.to) || !c.states() && c.lemma != "estimate" || c.passive || c.inf || c.after || c.ing || u.toks[c.from].is(nounVerb) || u.toks[c.from].low == "report" || u.toks[c.from].low == "rules" {
		return false
	}
	first := &u.toks[min(u.behindAdverbs(from), len(u.toks)-1)] // of a relative clause: "the rules that | actually govern it"
	return p.canSpeak(ph) && !ph.afterPrep && (ph.to == c.from || adverbsOnly(u, ph.to, c.from)) && to-from > shortest && (p.verbsIn(u, from, to) > 0 || to-from > 2*shortest) && !first.is(pastVerb|finiteVerb) && !(first != &u.toks[from] && first.is(verbForm))
}

// closes reports whether the cue closes a sentence that is otherwise the statement, the tokens [from, to): "The port will close, and the
// mayor thinks it right, Orlov said on Friday." Nothing else can be meant, whatever other verbs that may report are in it.
func (p *page) closes(u *unit, c *cue, from, to int) bool {
	if c.from < to || c.passive || !u.comma(to) || from > 0 && u.toks[from-1].sent == u.toks[from].sent || p.leadsIn(u, from, to) {
		return false
	}
	subject := &u.phrases[c.subject]
	if c.after && c.from == to+1 && subject.from == c.to && (uttering.has(c.lemma) || asserting.has(c.lemma)) && !u.toks[c.from].is(nounVerb) {
		return p.canSpeak(subject) && u.last(subject.to) // "…, writes Mr Orlov."
	}
	return (uttering.has(c.lemma) || asserting.has(c.lemma) && p.verbsIn(u, from, to) > 0) && subject.from == to+1 && c.from == subject.to || c.lemma == "according to" && c.from == to+1
}

// contain reports whether one of the tokens [from, to) is in the list.
func (u *unit) contain(from, to int, l wordList) bool {
	for i := from; i < to; i++ {
		if u.toks[i].in(l) {
			return true
		}
	}
	return false
}

// opens reports whether the cue and "that" come before the statement, the tokens [from, to), with at most hearers and circumstances
// between them: "Orlov said in an interview published on Friday that".
func (p *page) opens(u *unit, c *cue, from, to int) bool {
	if !uttering.has(c.lemma) || c.passive || c.inf || c.to >= from || !u.at(from-1, "that") || u.toks[from].sent != u.toks[c.from].sent {
		return false
	}
	if c.to < from-1 && !u.toks[c.to].is(prepositional|adverbial|dayName) && !u.tellsWhen(c.to) && !hearing.has(c.lemma) {
		return false // "said nothing of the vote that they lost"
	}
	clause := p.verbsIn(u, from, to) > 0 || u.contain(from, to, unreal)
	return clause && p.verbsIn(u, c.to, from-1) == 0 && !p.isVerb(u, from)
}

// charges reports whether the statement, the tokens [from, to), is what the cue charges somebody with, denies or calls on somebody to
// do: "accused Orlov of hiding it", "blamed Orlov for the fire", "denied hiding it", "urged Orlov to show it".
func (p *page) charges(u *unit, c *cue, from, to int) bool {
	if c.passive || c.inf || from < c.to || from > c.to+1 || c.lemma == "call" && c.class != "urge" {
		return false // "called the paper to ask"
	}
	switch {
	case c.lemma == "deny":
		return from == c.to && u.toks[from].is(ingEnding) || p.mainClause(u, from, to)
	case c.lemma == "admit" && from == c.to && u.toks[from].is(ingEnding):
		return !u.toks[from].is(ingNoun) // "admitted hiding it"
	case pledging.has(c.lemma) && from == c.to:
		ph := &u.phrases[c.subject]
		return c.class != "noun" && !c.ing && !u.toks[c.from].is(nounVerb) && p.canSpeak(ph) && ph.kind != documentPhrase && adverbsOnly(u, ph.to, c.from) && (u.at(from, "to") || u.at(from, "not") && u.at(from+1, "to")) // "pledged not to sell it"
	}
	word := linking[c.lemma]
	s := u.phraseFrom(from)
	if word == "" || s < 0 || u.phrases[s].from != from {
		return false
	}
	for i := u.phrases[s].to; i < min(to-1, from+longestAside); i++ {
		if u.at(i, word) {
			return word == "to" || u.toks[i+1].is(ingEnding) || c.class == "call" && u.phraseFrom(i+1) >= 0
		}
		if p.isVerb(u, i) {
			return false
		}
	}
	return false
}

// pledging are lemmas of verbs for saying what one will do.
var pledging = wordSet(`pledge vow promise swear`)

// linking holds the word between whom a verb charges and what with.
var linking = map[string]string{"accuse": "of", "blame": "for", "urge": "to", "call": "to"}

// governs reports whether a verb of saying certainly reports the clause of the tokens [from, to), which follows it either behind
// "that", with at most the hearers and circumstances between them, or at once: "maintained on Monday that it was over", "maintained
// there was no bridge", "claiming the bank had lied".
func (p *page) governs(u *unit, c *cue, from, to int) bool {
	if c.passive || c.inf || c.after || c.from >= from || u.toks[c.from].is(nounVerb) {
		return false
	}
	asserts := asserting.has(c.lemma) || uttering.has(c.lemma)
	that := from - 1
	if u.comma(that) {
		that-- // "testified that, | in May, it was sold"
	}
	if !asserts && !(u.at(that, "that") && vouching.has(c.lemma) && p.canSpeak(&u.phrases[c.subject])) {
		return false
	}
	if to < len(u.toks) && u.toks[to].sent == u.toks[c.from].sent && (u.toks[to].Kind != model.Punct || u.toks[min(to+1, len(u.toks)-1)].run >= 0) {
		return false // it goes on, and into words in marks
	}
	first := &u.toks[c.to]
	switch {
	case from == u.behindHearers(c) && (c.class != "write" || c.lemma == "tweet"):
		first = &u.toks[from]
		return from+shortest-1 <= to && ((first.is(pronominal) || first.low == "there") && p.verbNear(u, from+1) || (first.is(definite|owning) || first.capital) && p.mainClause(u, from, to))
	case !u.at(that, "that") || that+1-c.to > longestAside || !p.mainClause(u, max(from, p.behindThat(u, from)+1), to):
		return false
	case c.to < that && !first.is(prepositional|adverbial|dayName|lyWord) && !u.tellsWhen(c.to) && !hearing.has(c.lemma):
		return false
	case c.lemma == "report" && first.low == "on" && !u.toks[c.to+1].is(dayName|monthName):
		return false // "reported on a bridge that Orlov sold"
	}
	return p.spelledOut(u, c, c.to, that)
}

// behindHearers returns the token behind the cue, and behind the hearers and the day if it is a verb that takes hearers: "told the
// council’s lawyers on Monday | he would", "said | he would".
func (u *unit) behindHearers(c *cue) int {
	i := c.to
	if !hearing.has(c.lemma) {
		return i
	}
	if i = u.behindAddressee(i); i > c.to && i < len(u.toks) {
		i += max(u.dayAt(i), u.timeAt(i))
	}
	return min(i, len(u.toks)-1)
}

// tellsWhen reports whether a time of speaking begins at token i: "this week", "early Saturday".
func (u *unit) tellsWhen(i int) bool {
	return u.timeAt(i) > 0 || (u.at(i, "early") || u.at(i, "late") || u.at(i, "earlier")) && i+1 < len(u.toks) && (u.toks[i+1].is(dayName|prepositional) || u.timeAt(i+1) > 0)
}

// surelyGoverns reports whether the verb certainly reports the tokens [from, to), as governs or charges say of a whole clause: "denied
// that it was over", "denied hiding it", "called on Orlov to leave".
func (p *page) surelyGoverns(u *unit, c *cue, from, to int) bool {
	if p.governs(u, c, from, to) {
		return true
	}
	if from >= to || to < len(u.toks) && u.toks[to].sent == u.toks[c.from].sent && u.toks[to].Kind != model.Punct && !u.at(to, "and") || !p.charges(u, c, from, to) {
		return false
	}
	if c.lemma != "deny" || !u.toks[from].is(ingEnding) {
		return true
	}
	next := &u.toks[min(from+1, len(u.toks)-1)]
	return !u.toks[from].is(ingNoun) && (next.is(definite|indefinite|owning|prepositional|pronominal) || next.capital || next.low == "and")
}

// asserting are verbs of saying, in addition to the uttering ones, that hardly have another sense before a clause.
var asserting = wordSet(`insist assert argue claim maintain acknowledge admit report warn announce note add allege contend concede confirm`)

// vouching are verbs that hardly have another sense before "that" if their subject is somebody who can speak.
var vouching = wordSet(`brag boast complain clarify stress emphasize emphasise reiterate repeat explain pledge vow promise predict affirm recall remind caution lament joke certify
stipulate rule conclude find determine demand recommend hint confess inform`)
