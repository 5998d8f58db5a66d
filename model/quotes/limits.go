package quotes

import (
	"sort"
	"strings"

	"hotline/model"
)

// limit returns the latest end of a statement that begins at token start, behind its cue: before anything that can only be
// somebody else's words or the reporter's. to is the end of the sentence. What follows words in marks is left to the statement of
// those words.
func (p *page) limit(u *unit, c *cue, start, to int) int {
	if c.fronted > start {
		to = c.fronted
	}
	for i := max(start, p.behindThat(u, start)) + 1; i < to; i++ {
		if u.toks[i].run >= 0 {
			return to
		}
		if u.mayLeave(c, i) && p.leaves(u, c, start, i, to) && !p.verbless(u, c, start, i, to) {
			return i
		}
	}
	return to
}

// verbless reports whether the clause that begins at token start, behind "that", has no verb before the comma at token i, so that it
// cannot end there: "said that the bridge | , when it was built, was old".
func (p *page) verbless(u *unit, c *cue, start, i, to int) bool {
	return u.comma(i) && c.states() && start > c.to && u.conjunction(start-1) && p.subjectEnd(u, start) == i && p.verbsIn(u, i+1, to) > 0
}

// limitBehind returns the limit of a statement around words in marks, which end before token from.
func (p *page) limitBehind(u *unit, c *cue, start, from, to int) int {
	for i := from; i < to; i++ {
		if u.toks[i].run < 0 && u.mayLeave(c, i) && p.leaves(u, c, start, i, to) {
			return i
		}
	}
	return to
}

// mayLeave reports whether a rule of leaves may begin at token i: a cheap test that excludes most tokens.
func (u *unit) mayLeave(c *cue, i int) bool {
	return c.ing || u.toks[i].is(parting) || u.toks[i].is(pastVerb) && u.whoUrges(c)
}

// leaves reports whether the words from token i on are no longer part of the statement that begins at token start.
func (p *page) leaves(u *unit, c *cue, start, i, to int) bool {
	t := &u.toks[i]
	if !t.is(parting) {
		return p.outerVerb(u, c, start, i, false) // the other rules begin at a parting
	}
	comma := u.comma(i) && i+1 < to
	dash := u.dash(i)
	switch {
	case p.tellsFurther(u, c, start, i, to, comma), p.counters(u, c, start, i, to, comma), p.manner(u, c, start, i, to, comma), p.unfit(u, c, start, i, to, comma):
		return true // "… was over, which triggered", "calling it a farce | and leaving the town", "… was over, when in fact"
	case dash > 0 && i > c.to && i+1 < to && (u.toks[i-1].End < t.Start || !u.toks[i+1].capital) && u.betweenDashes(c):
		return true // "the deal — which Orlov says was a farce | — is old"
	case t.low == ")" && i+2 < to && u.unopened(start, i):
		return true // "(or so Orlov said | )"
	case t.low == "(" && i > start+2 && p.reportersBracket(u, i, to):
		return true // "… was over | (the talks were broken off in May)"
	case p.turnsBack(u, c, start, i, to, comma, dash):
		return true // "denied that it was over, | but raised new questions", "… was over | — but the talks went on"
	case comma && u.turnsAway(i+1, to):
		return true // "… was over, though"
	case comma && u.toks[i+1].in(besideReport), t.low == "as" && i+1 < to && u.toks[i+1].in(auxiliaries):
		return true // "…, according to the court", "… as has the Kremlin"
	case comma && p.saidBehind(u, c, i+1) && !(c.states() && u.phraseAlone(start, i)):
		return true // "… was dead, Bloomberg reported"
	case comma && u.besides(i+1) && !u.conditioned(start, i), p.backdrop(u, c, start, i, to), t.low == "https", t.low == "http":
		return true // "… was over, strongly condemning", "…, with Whitfield resisting", "announced his plans | after Whitfield said", "… was over in a tweet"
	case u.turns(i) && p.reportersTurn(u, c, start, i, comma):
		return true // "… was dead, though Russia denies this", "… was away | but later said he was home"
	case comma && u.toks[i+1].low == "who" && i+2 < to && u.toks[i+2].is(having) && u.endsWithout(i+2, to):
		return true // "… was written by Whitfield, who has become a key figure"
	case (comma || c.ing) && p.outerVerb(u, c, start, i, comma):
		return true // "Orlov, who has called it a farce, | left", "the letter, which Orlov said was a farce, | was lost"
	case comma && i > c.to && (u.subordinateTo(c) || c.class == "noun") && p.clauseOfAnother(u, c, i+1):
		return true // "While officials said it was over, | Orlov said"
	case comma && i > c.to && i+2 < to && u.toks[i+2].low == "and" && u.toks[i+1].in(nominatives) && u.subordinateTo(c):
		return true // "While officials said it was over, | he and others"
	case comma && i > c.to && !(u.toks[u.behindLead(start)].is(subordinating) && u.endsWithout(start, i)) && (p.mainClause(u, i+1, to) || u.subordinateTo(c) && p.mainInserted(u, i+1, to)) && p.inFronted(u, c, start, i):
		return true // "Since he had promised that it would be over, | the people stayed"
	case (t.low == "and" || t.low == "but") && p.verbsIn(u, start, i) == 0 && p.clauseOfAnother(u, c, i+1):
		return true // "denied any effort | and Whitfield has said"
	case (t.low == "and" || t.low == "but") && u.didMore(i+1) && (p.willDo(u, start, i) || p.verbsIn(u, start, i) == 0) && !u.notOnly(start, i):
		return true // "ordered them to leave | and closed the consulate"
	case comma && i+2 < to && (u.toks[i+1].low == "and" || u.toks[i+1].low == "but") && u.toks[i+2].is(finiteVerb) && !u.toks[i+2].is(modal) && p.verbsIn(u, start, i) == 0:
		return true // "denied wrongdoing, | and was acquitted"
	case comma && u.at(i+1, "only") && u.at(i+2, "to"), c.class == "call" && t.low == "to" && u.at(u.phrases[c.subject].from-1, "what"):
		return true // "criticized the bank, | only to praise it later", "what he called a farce | to please the people"
	case t.low == ":" && i+1 < len(u.toks) && u.toks[i+1].run >= 0 && model.Capitalised(p.runs[u.toks[i+1].run].In(p.a.Text)) && p.countWords(u.toks[i+1].run) > 3:
		return true // "suggests that it was his: “The money went to Elsk.”"
	case comma && i > c.to && c.lemma != "according to" && u.didMore(i+1) && !u.toks[i+1].is(finiteVerb) && p.verbsIn(u, start, i) == 0 && !(u.at(start-1, "that") && p.subjectEnd(u, start) == i) && (!c.states() || u.at(start, "to") || u.endsWithout(start, i)):
		return true // "denied wrongdoing, | criticized witnesses and left"
	case t.low == "and" && i+2 < to && (u.toks[i+1].is(having) || u.toks[i+1].is(settingWord) && u.toks[i+2].is(having)) && u.perfect(c.from):
		return true // "has said that it was over | and has left"
	case t.low == "without" && i+1 < to && i > start+2 && u.toks[i+1].in(particulars) && !u.negates(start, i):
		return true // "… was over, without offering evidence"
	case comma && i > c.to && p.nextParticiple(u, c, start, i, to), (t.low == "and" || t.low == "but") && u.goesOnInstead(c, i, to):
		return true // "saying it was over, | and setting a date", "denies it | and instead points"
	case comma && i > max(c.to, start+2) && (u.despiteFacts(i, to) || u.inSeries(c, i, to)):
		return true // "… was over, | despite evidence that it had begun", "…, | the first step to war"
	case comma && i+2 < to && u.toks[i+1].low == "despite" && i > c.to+1 && p.verbsIn(u, start, i) == 0:
		return true // "questioned their motives, | despite the proof"
	case comma && p.remark(u, i+1, to), dash > 0 && i+dash < to && (p.remark(u, i+dash, to) || p.dashed(u, i+dash, to) || u.dashedOff(i+dash, to)):
		return true // "… was over — a claim that", "… was over -- clearly meaning"
	}
	return false
}

// particulars are what a speaker goes without: "without | naming them".
var particulars = wordSet(`mentioning offering naming giving citing elaborating providing specifying explaining detailing identifying saying going presenting adding referring commenting confirming answering
addressing challenging disputing directly explicitly specifically`)

// partings are the words and marks, in addition to prepositions, conjunctions and dashes, at which a rule of leaves begins.
var partings = wordSet(`, ; : ( ) and but even https http`)

// objectRelative reports whether the cue is in a relative clause between commas: "Orlov, who has called", "the letter, which
// Orlov said".
func (u *unit) objectRelative(c *cue) bool {
	if c.relative > 0 {
		return u.comma(c.relative - 1)
	}
	ph := &u.phrases[c.subject]
	if u.comma(ph.to) && u.at(ph.to+1, "who") && ph.to+1 < c.from && u.endsWithout(ph.to+1, c.from) {
		return true
	}
	which := ph.from - 1
	return which > 1 && (u.toks[which].low == "which" || u.toks[which].low == "whom") && (u.comma(which-1) || u.toks[which-1].is(prepositional) && u.comma(which-2))
}

// verbNear reports whether a verb stands at token i, adverbs aside.
func (p *page) verbNear(u *unit, i int) bool {
	for i < len(u.toks)-1 && u.toks[i].adverb() && !p.isVerb(u, i) {
		i++
	}
	return p.isVerb(u, i)
}

// behindAdverbs returns the first token from i on that is no adverb, or the number of tokens if there is none.
func (u *unit) behindAdverbs(i int) int {
	for i < len(u.toks) && u.toks[i].adverb() {
		i++
	}
	return i
}

// besides reports whether the words from token i on, behind a comma, tell something else the speaker does, or what others do
// meanwhile or have done: ", strongly condemning", ", with Whitfield resisting", ", as Whitfield had done".
func (u *unit) besides(i int) bool {
	if k := u.behindAdverbs(i); k > i && k < len(u.toks) && !u.toks[k-1].is(finiteVerb) && u.toks[k].is(ingEnding) && !u.toks[k].is(prepositional) && (u.toks[k].is(speechForm) || u.toks[k-1].in(hedges)) {
		return true
	}
	s := u.phraseIndex(i + 1)
	if s == len(u.phrases) || u.phrases[s].from != i+1 || u.phrases[s].to >= len(u.toks) {
		return false
	}
	next := u.phrases[s].to
	if u.toks[i].low == "with" {
		next = u.behindAdverbs(next)
		return next < len(u.toks) && u.toks[next].is(ingEnding)
	}
	return u.toks[i].low == "as" && (u.toks[next].is(having) || u.toks[next].low == "did")
}

// turns reports whether a conjunction with which a reporter may turn away from the statement stands at token i, or behind the
// comma there.
func (u *unit) turns(i int) bool {
	t := &u.toks[i]
	if t.low == "," && i+1 < len(u.toks) {
		t = &u.toks[i+1]
	}
	return t.low == ";" || t.low == "but" || t.low == "and" || t.low == "though" || t.low == "although"
}

// reportersTurn reports whether the conjunction at token i, or behind the comma there, leads to something else the speaker says,
// to somebody else's reply, or, if the cue is in the past, to a negation with "has" or "did".
func (p *page) reportersTurn(u *unit, c *cue, start, i int, comma bool) bool {
	if comma {
		i++
	}
	adverse := u.toks[i].low != "and"
	i++
	for k := u.cueFrom(i); k < len(u.cues) && u.toks[u.cues[k].from].sent == u.toks[c.from].sent; k++ {
		if o := &u.cues[k]; u.adverbs(i, o.from) && o.subject == c.subject && !o.ing && !o.inf && says.has(o.class) && leanings[o.lemma] == 0 && present(u, o) == present(u, c) {
			return true
		}
	}
	if comma && adverse && present(u, c) && p.othersHave(u, c, i) {
		return true
	}
	if (comma || c.class == "deny") && p.clauseOfAnother(u, c, i) || adverse && p.othersDeny(u, c, i) || comma && u.saysMore(c, i) || comma && p.reportersClause(u, c, start, i, adverse) {
		return true
	}
	first := i
	i = u.behindWhen(i) // "and on Sunday | their director says"
	if comma && (i > first && p.clauseOfAnother(u, c, i) || (p.verbsIn(u, start, first) > 0 || u.toks[start].is(pronominal)) && p.othersSay(u, c, i)) {
		return true
	}
	s := u.phraseIndex(i)
	if !adverse || present(u, c) || s == len(u.phrases) || u.phrases[s].from != i || u.phrases[s].kind == otherPhrase {
		return false
	}
	k := u.phrases[s].to
	return k+1 < len(u.toks) && (u.toks[k].is(having) && u.toks[k].low != "had" || u.toks[k].low == "did") && u.toks[k+1].in(denying) || k < len(u.toks) && u.toks[k].in(undone)
}

// saysMore reports whether a pronoun with its own verb of saying stands at token i: "but | he added that".
func (u *unit) saysMore(c *cue, i int) bool {
	for k := u.cueFrom(i); k < len(u.cues) && u.cues[k].from <= i+subjectReach/20; k++ {
		if o := &u.cues[k]; u.phrases[o.subject].from == i && u.phrases[o.subject].kind == pronounPhrase && o.states() && !o.ing && !o.inf && !o.passive && !o.after {
			return true
		}
	}
	return false
}

// says are the classes of cues whose subject says something.
var says = wordSet(`say tell write deny call urge`)

// adverbs reports whether the tokens [from, to) are all adverbials: "later", "at times".
func (u *unit) adverbs(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &u.toks[i]; !t.adverb() && !t.is(settingWord) {
			return false
		}
	}
	return from <= to
}

// endsWithout reports whether the sentence that ends at token to has no comma from token i on, so that a clause there ends with
// it.
func (u *unit) endsWithout(i, to int) bool {
	for ; i < to; i++ {
		if u.comma(i) || u.toks[i].run >= 0 {
			return false
		}
	}
	return true
}

var (
	denying = wordSet(`not yet never`)
	undone  = wordSet(`didn't hasn't haven't`)
)

// willDo reports whether the verbs in the tokens [start, i) are infinitives, with "to" or behind "would", so that a past form
// behind them tells what the speaker did.
func (p *page) willDo(u *unit, start, i int) bool {
	infinitives := 0
	for k := start; k < i; k++ {
		switch t := &u.toks[k]; {
		case t.is(modal), t.low == "to" && k+1 < i && !u.toks[k+1].is(definite|indefinite|pronominal|owning) && !u.toks[k+1].capital:
			infinitives++
		case p.isVerb(u, k):
			return false
		}
	}
	return infinitives > 0
}

// didMore reports whether a past-tense verb with its object or direction begins at token i, adverbs aside: "and then left for
// Geneva".
func (u *unit) didMore(i int) bool {
	i = u.behindAdverbs(i)
	if i+1 >= len(u.toks) || !u.toks[i].is(pastVerb) || u.toks[i].run >= 0 || strings.HasSuffix(u.toks[i].low, "s") {
		return false
	}
	next := &u.toks[i+1]
	return next.run < 0 && (u.toks[i].in(took) && next.Kind == model.Word || next.is(definite|indefinite|owning|prepositional|pronominal) || next.name)
}

// took are past-tense forms that are nothing else.
var took = wordSet(`became began came chose did drew gave got kept knew paid ran saw spoke threw took went wore wrote`)

// saidBehind reports whether a clause that names the speaker of the words before it begins at token i.
func (p *page) saidBehind(u *unit, c *cue, i int) bool {
	for k := u.cueFrom(i); k < len(u.cues) && u.cues[k].from <= i+subjectReach/10; k++ {
		o := &u.cues[k]
		if o == c {
			continue
		}
		from, to := u.sentenceTokens(o.from)
		if begin, end := u.clause(o); begin == i && p.postposed(u, o, from, begin, end, to) {
			return true
		}
	}
	return false
}

// cueFrom returns the index of the first cue at or after token i.
func (u *unit) cueFrom(i int) int {
	return sort.Search(len(u.cues), func(k int) bool { return u.cues[k].from >= i })
}

// besideReport are words behind a comma with which the reporter continues.
var besideReport = wordSet(`according contradicting contrary citing confirming prompting giving marking setting sparking triggering fueling echoing raising bowing defying ending drawing reversing underscoring yet`)

// perfect reports whether the verb at token i follows "has" or "had".
func (u *unit) perfect(i int) bool {
	for k := i - 1; k >= 0 && (u.toks[k].adverb() || u.toks[k].is(having)); k-- {
		if u.toks[k].is(having) {
			return true
		}
	}
	return false
}

var auxiliaries = wordSet(`did has have had does do`)

// subordinateTo reports whether the cue is in a subordinate clause at the beginning of its sentence: "While officials said".
func (u *unit) subordinateTo(c *cue) bool {
	from, _ := u.sentenceTokens(c.from)
	return u.toks[from].is(subordinating) && u.ownerStart(c.subject)-from <= 2
}

// clauseOfAnother reports whether a clause with a speech verb begins at token i whose subject is not that of the cue.
func (p *page) clauseOfAnother(u *unit, c *cue, i int) bool {
	for k := u.cueFrom(i); k < len(u.cues) && u.toks[u.cues[k].from].sent == u.toks[i].sent; k++ {
		o := &u.cues[k]
		ph := &u.phrases[o.subject]
		if ph.from == i && o.from >= ph.to && !o.ing && !o.inf && o.subject != c.subject &&
			(ph.kind == namedPhrase || ph.kind == institutionPhrase && u.toks[ph.to-1].capital || ph.kind == describedPhrase && u.toks[i].is(owning) && o.states()) {
			return true
		}
	}
	return false
}

// elsewhere are words behind a comma that say more of the place or time of speaking.
var elsewhere = wordSet(`where when which`)

// spelledOut reports whether the "that" at token i begins the statement, with nothing between it and the verb except where, when
// and to whom: "told Whitfield in televised remarks | that".
func (p *page) spelledOut(u *unit, c *cue, end, i int) bool {
	if !c.states() && c.lemma != "text" || !u.conjunction(i) || u.relativeThat(end, i) {
		return false
	}
	governed := false // by a preposition: such words are nouns, whatever they look like, except a verb right before "that"
	for k := end; k < i; k++ {
		t := &u.toks[k]
		if k+1 < i && u.comma(k) && u.comma(i-1) && u.toks[k+1].in(elsewhere) {
			return true // "said in Elsk, where he lives, | that"
		}
		governed = governed || t.is(prepositional)
		if t.capital && t.is(monthName) {
			continue // "warned in May | that"
		}
		if t.is(finiteVerb) || p.isVerb(u, k) && (!governed || k == i-1 && !t.is(reportNoun)) {
			return false
		}
	}
	return true
}
