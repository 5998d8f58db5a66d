package quotes

import (
	"strings"

	"hotline/model"
)

// The reporter continues with a clause or remark that cannot be part of the statement.

// dash returns the number of tokens of the dash at token i, outside the runs: one for "—", two for "--", none if there is no
// dash.
func (u *unit) dash(i int) int {
	t := &u.toks[i]
	switch {
	case !t.in(dashes) || t.run >= 0:
		return 0
	case t.low != "-":
		return 1
	case i+1 < len(u.toks) && u.toks[i+1].low == "-":
		return 2
	}
	return int(flag(i > 0 && u.toks[i-1].End < t.Start))
}

// mainClause reports whether a clause with a subject and its verb begins at token i, with the verb before token to: "the head of
// the fund has left", "it’s unclear".
func (p *page) mainClause(u *unit, i, to int) bool {
	k := p.subjectEnd(u, i)
	if k == i && k+1 < to && u.toks[k].in(contractions) && u.outside(k) {
		return true
	}
	return k > i && k < to && u.toks[k].run < 0 && (p.verbNear(u, k) || u.toks[k].Kind == model.Suffix && (u.toks[k-1].is(pronominal) || u.toks[k-1].in(subjectless)))
}

// contractions are pronouns with their verbs in one word.
var contractions = wordSet(`i'm i've i'll i'd you're you've you'll you'd he'll he'd she'll she'd it'll it'd we're we've we'll we'd they're they've they'll they'd there'll there'd`)

// subjectEnd returns the token behind the noun phrase, or the pronoun or "there" in its place, that begins at token i, or i if there is
// none: "the head of the fund |", "Orlov himself |".
func (p *page) subjectEnd(u *unit, i int) int {
	i = u.behindSettings(i)
	s := u.phraseIndex(i)
	if s == len(u.phrases) || u.phrases[s].from != i {
		if i+1 < len(u.toks) && u.toks[i].in(subjectless) && u.outside(i) {
			return i + 1
		}
		return i
	}
	for n := 0; n < 3 && s+1 < len(u.phrases); n++ {
		a, b := &u.phrases[s], &u.phrases[s+1]
		if b.from != a.to+1 || !a.owner && !(u.toks[a.to].is(prepositional) && u.outside(a.to)) {
			break
		}
		s++
	}
	i = u.phrases[s].to
	for i < len(u.toks) && (u.toks[i].is(settingWord) || u.toks[i].in(reflexive)) {
		i++ // "the order of the world today"
	}
	return i
}

// subjectless stand at the place of a subject that is no phrase.
var subjectless = wordSet(`there it`)

// behindSettings returns the first token from i on that is no adverbial of time: "now | their director".
func (u *unit) behindSettings(i int) int {
	for i+1 < len(u.toks) && u.toks[i].is(settingWord) {
		i++
	}
	return i
}

// inFronted reports whether the cue of the statement [start, end) is in a subordinate clause before the main clause: "And since
// he had promised that", "In May, after he left".
func (p *page) inFronted(u *unit, c *cue, start, end int) bool {
	from, _ := u.sentenceTokens(c.from)
	if i := u.phrases[c.subject].from - 1; i > from && u.toks[i].is(subordinating) && u.comma(i-1) && u.phrases[c.subject].to <= c.from {
		return !p.mainClause(u, from, i)
	}
	for from < c.from && (u.toks[from].low == "and" || u.toks[from].low == "but" || u.toks[from].adverb()) {
		from++
	}
	if c.ing && u.at(from, "with") && u.phrases[c.subject].from == from+1 {
		return true
	}
	from = u.behindMeanwhile(from)
	if !u.toks[from].is(subordinating) || u.toks[from].low == "as" && c.states() && p.verbsIn(u, start, end) == 0 { // "As Orlov said, | it was over"
		return false
	}
	for i := from + 1; i < c.from; i++ {
		if u.comma(i) && p.mainClause(u, i+1, len(u.toks)) {
			return false
		}
	}
	return true
}

// reportersClause reports whether a clause of the reporter begins at token i, behind a comma and a conjunction: one that calls
// something unclear, or any clause after something that is only named or denied ("talked of leaving, and | the people stayed",
// "denied it was over, but | rumors persist").
func (p *page) reportersClause(u *unit, c *cue, start, i int, adverse bool) bool {
	if adverse && u.at(i, "it") && u.unclear(i+1) {
		return true
	}
	k := p.subjectEnd(u, i)
	if k == i || k >= len(u.toks) {
		return false
	}
	if adverse && (c.class == "deny" || c.class == "noun" || c.class == "urge" && p.verbNear(u, k)) {
		return true
	}
	first := &u.toks[u.behindLead(start)]
	named := c.lemma == "talk" || c.lemma == "speak" || c.class == "call" || c.class == "urge" || c.class == "deny" || first.low == "to" || first.is(ingEnding)
	return named && p.verbNear(u, k) && p.verbsIn(u, start, i) == 0
}

// unclear reports whether the tokens from i on say that something is not known: "is not clear", "remains unknown".
func (u *unit) unclear(i int) bool {
	for k := i; k < min(i+4, len(u.toks)); k++ {
		if w := u.toks[k].low; w == "unclear" || w == "unknown" || w == "uncertain" || w == "clear" && k > i && u.negates(k-1, k) {
			return true
		}
	}
	return false
}

// behindLead returns the token behind a "that" or preposition at token i, or i.
func (u *unit) behindLead(i int) int {
	if i+1 < len(u.toks) && (u.toks[i].low == "that" || u.toks[i].is(prepositional) && u.toks[i].low != "to") {
		i++
	}
	return i
}

// remark reports whether the reporter's own term for the statement begins at token i: "a claim that", "a rare concession".
func (p *page) remark(u *unit, i, to int) bool {
	if i+1 < to && u.at(i, "something") && (u.toks[i+1].name || u.toks[i+1].capital || u.toks[i+1].is(definite|pronominal)) {
		return true // "something Orlov has called a farce"
	}
	if i+1 >= to || !u.toks[i].is(indefinite) {
		return false
	}
	s := u.phraseIndex(i)
	if s == len(u.phrases) || u.phrases[s].from != i || u.phrases[s].to > to {
		return false
	}
	last := &u.toks[u.phrases[s].to-1]
	if last.low == "version" {
		return u.at(u.phrases[s].to, "of") // "a different version of events"
	}
	return last.is(reportNoun) && !last.is(documentNoun) || last.in(gestures)
}

// gestures are terms for a statement, in addition to the nouns of speaking.
var gestures = wordSet(`concession shift move sign signal reminder indication reversal departure stance rebuke swipe jab nod admission assessment gesture retreat turnaround sentiment contrast`)

// dashed reports whether an aside of the reporter begins at token i, behind a dash: "clearly meaning the vote", "as he is due to
// do".
func (p *page) dashed(u *unit, i, to int) bool {
	if u.toks[i].low == "as" {
		return p.mainClause(u, i+1, to)
	}
	k := u.behindAdverbs(i)
	return k > i && k < to && !u.toks[k-1].is(finiteVerb) && u.toks[k].is(ingEnding)
}

// backdrop reports whether token i begins an adverbial of the verb that is no part of the statement, which would end at token to:
// the time of an act whose object alone is named ("announced his plans | after Whitfield spoke"), or the occasion or document ("…
// was over | in a tweet on Monday").
func (p *page) backdrop(u *unit, c *cue, start, i, to int) bool {
	t := &u.toks[i]
	switch {
	case !t.is(prepositional | subordinating):
		return false
	case (t.low == "after" || t.low == "before" || t.low == "when" || t.low == "while") && c.class != "think" && i > start+1:
		return p.verbsIn(u, start, i) == 0 && p.verbsIn(u, i+1, to) > 0 && !(t.low == "while" && p.acts(u, c, start, i)) && !(clauseOnly.has(c.lemma) && start == c.to && !p.mainClause(u, i+1, to))
	case t.low == "in" && i > start+1 && i+2 < to && u.toks[start].is(owning) && u.toks[i+1].is(indefinite) && u.toks[i+2].in(voiced) && p.verbsIn(u, start, i) == 0:
		return true // "expressed his dismay | in a letter that went unanswered"
	case (t.low == "in" || t.low == "on" || t.low == "during" || t.low == "at") && i > start+2:
		if s := u.phraseIndex(i + 1); s < len(u.phrases) && u.phrases[s].from == i+1 {
			ph := &u.phrases[s]
			means, behind := ph.kind == documentPhrase && !(t.low == "on" && u.toks[i+1].is(indefinite)) || occasions.has(ph.head) || ph.head == "questionnaire", p.verbsIn(u, ph.to, to) > 0
			switch {
			case means && u.toks[i+1].is(indefinite) && behind && p.verbsIn(u, start, i) == 0 && u.endsSoon(ph.to, min(to, i+longestMeans)):
				return true // "called for help | in a speech Tuesday, saying that"
			case means && u.toks[i+1].is(indefinite):
				return to-i <= longestAside && !behind || u.carried(ph.to, to)
			case means && u.toks[i+1].is(owning):
				return !behind && p.verbsIn(u, start, i) == 0
			}
			return to-i <= longestMeans && platforms[ph.head] != "" && ph.to == ph.from+1 && !behind
		}
	}
	return false
}

// clauseOnly are lemmas of verbs behind which only a clause can stand: "said | his work while a clerk was good".
var clauseOnly = wordSet(`say argue contend insist`)

// voiced are what somebody speaks or writes to voice something of his own.
var voiced = wordSet(`letter speech statement tweet interview`)

// endsSoon reports whether only a day stands between token i and a comma before token to.
func (u *unit) endsSoon(i, to int) bool {
	for i < to && (u.toks[i].low == "on" || u.toks[i].is(dayName|monthName|timely|pointing) || isNumber(u.toks[i].low)) {
		i++
	}
	return i < to && u.comma(i)
}

// acts reports whether the tokens [start, i) tell what somebody does or cannot do, so that a "while" behind them may tell when: "to
// burn it | while they slept".
func (p *page) acts(u *unit, c *cue, start, i int) bool {
	for k := start; k < i; k++ {
		if w := u.toks[k].low; w == "cannot" || w == "to" && k == start {
			return true
		}
	}
	return false
}

// carried reports whether the words from token i on, behind an occasion or document, tell how it was made public: "in an
// interview | which aired on Sunday", "in a questionnaire | he provided to the panel".
func (u *unit) carried(i, to int) bool {
	for k := i; k < min(to, i+subjectReach/20); k++ {
		if u.toks[k].in(carrying) {
			return true
		}
	}
	return false
}

var carrying = wordSet(`aired airing broadcast published taped recorded released posted provided submitted scheduled`)

// longestMeans is the greatest number of words at the end of a sentence that name the occasion or document.
const longestMeans = 8

// negates reports whether the tokens [from, to) contain a negation: "it would not sign | without seeing it".
func (u *unit) negates(from, to int) bool {
	for i := from; i < to; i++ {
		if w := u.toks[i].low; w == "not" || w == "never" || w == "no" || w == "cannot" || strings.HasSuffix(w, "n't") {
			return true
		}
	}
	return false
}

// hedges are adverbs with which a reporter marks somebody else's claim.
var hedges = wordSet(`reportedly allegedly apparently supposedly`)
