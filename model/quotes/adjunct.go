package quotes

import (
	"strconv"

	"hotline/model"
)

// The place or occasion of speaking often stands between the verb and its day.

// ofOccasion reports whether the day in the tokens [at, next) belongs to the occasion of the words: "in a | May 20 | interview".
func (u *unit) ofOccasion(at, next int) bool {
	if at > 1 && (u.toks[at-1].low == "late" || u.toks[at-1].low == "early") {
		at--
	}
	return at > 1 && u.toks[at-1].is(definite|indefinite|owning) && u.toks[at-2].in(placed) && u.holdsOccasion(next, min(next+3, len(u.toks)))
}

// beganOccasion reports whether the day at token i belongs to an occasion of speaking whose words begin at token next: "at Monday's
// | media briefing,".
func (u *unit) beganOccasion(i, next int) bool {
	if i == 0 || !u.toks[i-1].in(placed) || u.toks[i-1].low == "before" {
		return false
	}
	for k := next; k < min(next+5, len(u.toks)) && u.outside(k) && u.toks[k].Kind == model.Word; k++ {
		if t := &u.toks[k]; t.is(endsNoun | prepositional) {
			return false
		} else if t.in(occasions) {
			return u.last(k) || u.comma(k+1) || u.last(k+1) || u.toks[k+1].low == "that" || u.toks[k+1].is(prepositional)
		}
	}
	return false
}

// inDocument reports whether the day at token i is part of the name of the document that speaks: "the | May 2 | report said",
// "said | Friday’s | headline".
func (u *unit) inDocument(ph *phrase, i int) bool {
	last := &u.toks[ph.to-1]
	return i < ph.to && i >= ph.from-2 && (last.is(documentNoun) || last.low == "assessment") && (i >= ph.from || i == ph.from-1 && !u.toks[i].is(prepositional) || u.toks[ph.from-1].Kind == model.Suffix)
}

// boundsTime reports whether the day at token i only begins or ends a time: "since | July".
func (u *unit) boundsTime(i int) bool {
	return i > 0 && (u.toks[i-1].low == "since" || u.toks[i-1].low == "until" || u.toks[i-1].low == "till")
}

// dayOfAct returns the day beside the subject of a sentence in which no verb of speech governs the words in marks: "Orlov | on
// Monday | ridiculed it, a “farce”", "In a session with reporters on Monday, Orlov blasted".
func (p *page) dayOfAct(u *unit, subject int, content model.Span) model.When {
	ph := &u.phrases[subject]
	if ph.to >= len(u.toks) || ph.to == 0 || u.zone != bodyZone {
		return model.When{}
	}
	from, to := u.sentenceTokens(ph.from)
	if content.End < u.toks[from].Start || content.Start > u.toks[to-1].End {
		return model.When{}
	}
	c := &cue{from: ph.to, to: ph.to, class: "say", subject: subject, relayer: -1}
	for i := p.dateFrom(u.toks[from].Start); i < len(p.a.Dates) && p.a.Dates[i].Start < u.toks[min(to, ph.to+5)-1].End; i++ {
		d := &p.a.Dates[i]
		at := u.tokenAt(d.Start)
		next := u.tokenAt(d.End-1) + 1
		if u.toks[at].run < 0 && u.inDocument(ph, at) {
			return d.When
		}
		if u.toks[at].run >= 0 || u.boundsTime(at) || u.datesThing(at, d.End) || at >= to {
			continue
		}
		switch {
		case at >= ph.to && (u.light(ph.to, at) || at == ph.to+1 && u.closesDay(next)), at < ph.from && !u.toks[max(0, at-1)].in(aired) && p.dateGap(u, c, from, at, next, d.When, model.Span{}) < tooFar:
			return d.When
		}
	}
	return model.When{}
}

// closesDay reports whether a clause ends behind a day: ".", "night."
func (u *unit) closesDay(next int) bool {
	if next < len(u.toks) && u.toks[next].in(dayParts) {
		next++
	}
	return next >= len(u.toks) || u.toks[next].Kind == model.Punct
}

var dayParts = wordSet(`morning afternoon evening night`)

// endsTag reports whether the day in the tokens [at, next) ends the tag behind words in marks, which says who spoke, where and
// when: “…,” said Orlov, a lawyer, on his blog | on Sunday.
func (p *page) endsTag(u *unit, c *cue, from, at, next int, content model.Span) bool {
	const longest = 30 // tokens
	if content.Empty() || at-from > longest || !c.states() || c.ing || c.inf || content.End > u.toks[min(c.from, u.phrases[c.subject].from)].Start+1 || !u.closesDay(next) && u.toks[next].sent == u.toks[at].sent {
		return false
	}
	run := -1
	for i := from; i < at; i++ {
		t := &u.toks[i]
		switch {
		case t.run >= 0:
			if run >= 0 && run != t.run || !p.shortTitle(t.run) {
				return false
			}
			run = t.run
		case t.is(finiteVerb|modal|subordinating) || t.in(relatives) || t.low == "to" || t.low == "about" || t.low == ":" || t.low == "for" && i == from, t.is(pastVerb) && !t.capital && !u.toks[i-1].is(definite|indefinite) && u.toks[i-1].low != ",", p.isCueForm(u, i) && !t.speech():
			return false
		}
	}
	return true
}

// onProgramme reports whether only a programme stands between the verb and token at: "said on ABC’s “This Week” | Sunday".
func (u *unit) onProgramme(from, at int) bool {
	const longest = 12 // tokens, marks included
	if u.toks[at-1].low == "on" {
		at--
	}
	if u.toks[from].run < 0 && u.toks[from].lex.alone.kind == outletForm && u.toks[at-1].run >= 0 && at-from <= longest && at-from > 2 && u.toks[from+1].Kind == model.Suffix && u.onlyRun(from, at) && u.titledEnd(from+2, at) {
		return true // "told ABC’s “This Week” on Sunday"
	}
	if u.toks[from].run >= 0 && u.toks[at-1].run == u.toks[from].run && at-from <= longest && u.titledEnd(from, at) && u.toks[from-1].low == "told" {
		return true // "told “Greet the Lake” last month"
	}
	if at-from > longest || at-from < 3 || u.toks[from].low != "on" || u.toks[at-1].run < 0 {
		return false
	}
	for i := from + 1; i < at; i++ {
		if t := &u.toks[i]; t.run < 0 && !t.capital && !t.is(definite) && t.Kind != model.Suffix || t.run >= 0 && t.run != u.toks[at-1].run {
			return false
		}
	}
	return true
}

// titledEnd reports whether the tokens [from, to) are all in marks.
func (u *unit) titledEnd(from, to int) bool {
	for i := from; i < to; i++ {
		if u.toks[i].run < 0 {
			return false
		}
	}
	return from < to
}

// airedOn reports whether token at is the day on which the occasion of the words was broadcast, behind the statement: "called it
// a farce in an interview that aired | Sunday".
func (u *unit) airedOn(from, at int) bool {
	i := at - 1
	if i > from && u.toks[i].low == "on" {
		i--
	}
	if i <= from+1 || !u.toks[i].in(aired) || !u.outside(i) {
		return false
	}
	if i--; u.toks[i].in(relatives) {
		i--
	}
	return i >= from && (u.toks[i].speech() || u.toks[i].in(pieces)) && u.spokenIn(from, i)
}

// spokenIn reports whether the noun at token i follows a preposition that makes it an occasion or document in which somebody
// spoke, or follows none: "in an interview", but not "of the world order".
func (u *unit) spokenIn(from, i int) bool {
	for i--; i > from && !u.toks[i].is(prepositional) && u.outside(i); i-- {
	}
	return i >= from && (!u.toks[i].is(prepositional) || u.toks[i].in(onWhich) || u.toks[i].low == "on" || u.toks[i].low == "through" || u.toks[i].low == "via")
}

// inPieceBehind reports whether only where its subject spoke or wrote stands between words in marks and the day at token at: "called
// it “a farce” in a tweet earlier on | Monday".
func (u *unit) inPieceBehind(from, at int) bool {
	i := at - 1
	for i > from && u.outside(i) && (u.toks[i].low == "on" || u.toks[i].low == "in" || u.toks[i].low == "earlier" || u.toks[i].low == "early" || u.toks[i].low == "late") {
		i--
	}
	if i-3 < from || !(u.toks[i].speech() || u.toks[i].in(pieces)) || !u.outside(i) {
		return false
	}
	k := i - 1
	for k > i-4 && k > from+2 && u.outside(k) && !u.toks[k].is(indefinite|owning|definite|prepositional) && u.toks[k].Kind == model.Word {
		k-- // "in a stinging speech"
	}
	return u.toks[k].is(indefinite|owning) && k-2 >= from && u.toks[k-1].in(onWhich) && u.toks[k-2].run >= 0
}

// otherVerb reports whether the day in the tokens [at, next) between a subject and its cue belongs to another verb, as the perfect or
// a contrast behind it shows: "advised the council | last year | but has vowed".
func (u *unit) otherVerb(subject, at, next, cue int) bool {
	if u.light(subject, at) || cue-next > 3 || next >= cue || !u.at(next, "but") && !u.at(next, "and") {
		return false
	}
	for cue--; u.toks[cue].is(having) || u.toks[cue].adverb(); cue-- {
		if u.toks[cue].is(having) {
			return !u.toks[cue-1].is(modal) // but "talked to him in December and may have suggested"
		}
	}
	return false
}

// afterwards reports whether a clause about what came long enough before begins in the tokens [from, at): "Since the report was |
// published last year", "After the report was | published on Thursday night". at and next bound the day.
func (u *unit) afterwards(from, at, next int) bool {
	late := next < len(u.toks) && (u.toks[next].low == "night" || u.toks[next].low == "evening")
	for i := from; i < at; i++ {
		if u.at(i, "since") || late && u.at(i, "after") {
			return true
		}
	}
	return false
}

// asideFrom reports whether the cue is what somebody says at all times, in a clause behind that of somebody who spoke on the day
// before token next: "At a rally on Monday, | Orlov warned them, and some experts say".
func (u *unit) asideFrom(c *cue, next int) bool {
	if !present(u, c) && (u.toks[c.from].low != c.lemma || c.inf) || !u.at(u.phrases[c.subject].from-1, "and") {
		return false
	}
	for i := u.cueFrom(next); i < len(u.cues) && u.cues[i].to < u.phrases[c.subject].from; i++ {
		if o := &u.cues[i]; !present(u, o) && !u.sameSubject(o, c) {
			return true
		}
	}
	return false
}

// onlyWhere reports whether the tokens [from, at) behind a verb only say where its subject spoke, and the day in [at, next) ends
// the clause: "as Orlov explained | on television on May 20,".
func (u *unit) onlyWhere(from, at, next int) bool {
	if at-from > nearVerb || from >= at || !u.toks[from].in(onWhich) && u.toks[from].low != "on" || next < len(u.toks) && u.toks[next].low != "," {
		return false
	}
	for i := from; i < at; i++ {
		if t := &u.toks[i]; t.run >= 0 || t.Kind != model.Word || t.is(openingClause|finiteVerb|pastVerb|ingVerb|pronominal) {
			return false
		}
	}
	return true
}

// onlyDuring reports whether the tokens [from, to) are one phrase without a verb, before a comma: "some of the worst fighting of the
// war,".
func (u *unit) onlyDuring(from, to int) bool {
	for i := from; i < to-1; i++ {
		if t := &u.toks[i]; t.run >= 0 || t.Kind != model.Word && t.Kind != model.Suffix || t.is(openingClause|finiteVerb|pastVerb) {
			return false
		}
	}
	return to > from && u.comma(to-1)
}

// yearAt returns the year that token i stands for, or 0.
func (u *unit) yearAt(i int) int {
	const digits = 4
	if i < 0 || i >= len(u.toks) || u.toks[i].run >= 0 || len(u.toks[i].low) != digits {
		return 0
	}
	if y, err := strconv.Atoi(u.toks[i].low); err == nil && y >= 1900 && y < 2100 {
		return y
	}
	return 0
}
