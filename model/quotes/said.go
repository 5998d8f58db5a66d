package quotes

import (
	"sort"

	"hotline/model"
)

// nearVerb is the greatest number of words between a speech verb and a date that still dates the speaking: "said in an interview
// published on Tuesday".
const nearVerb = 9

// said dates a statement by a date expression that belongs to its cue. content is the span of the statement. Nothing was said
// after it was printed.
func (p *page) said(l link, content model.Span) model.When {
	if l.phrase < 0 {
		return model.When{}
	}
	u := &p.units[l.unit]
	if l.cue < 0 {
		return p.printed(p.dayOfAct(u, l.phrase, content))
	}
	c := &u.cues[l.cue]
	w := p.cueDate(l.unit, l.cue, content)
	for i := l.cue - 1; !w.Known() && i >= max(0, l.cue-cuesBack) && u.toks[u.cues[i].from].sent == u.toks[c.from].sent; i-- {
		if o := &u.cues[i]; o.class != "think" && u.sameSubject(o, c) && !u.anew(c) { // "said on Monday that A and called it B"
			w = p.cueDate(l.unit, i, p.complement(u, o))
		}
	}
	if !w.Known() {
		w = p.longAgo(u, c, content)
	}
	return p.printed(w)
}

// cuesBack is how many cues before another are searched for its day.
const cuesBack = 3

// printed cuts off the part of a period after the day of publication: "this week" ends with that day.
func (p *page) printed(w model.When) model.When {
	last := p.a.Published.To
	switch {
	case last == 0 || w.To <= last:
	case w.From > last:
		return model.When{}
	case w.From == last:
		return model.When{To: last, Basis: w.Basis} // the length of a week or month that begins on that day is unknown
	default:
		w.To = last
	}
	return w
}

// cueDate finds the date expression that says when the cue's subject spoke: one beside the subject or the verb, not one inside
// the statement.
func (p *page) cueDate(ui, ci int, content model.Span) model.When {
	u := &p.units[ui]
	c := &u.cues[ci]
	from, to := u.around(c)
	sentence := model.Span{Start: u.toks[from].Start, End: u.toks[to-1].End}
	var found model.When
	best := 99
	for i := p.dateFrom(sentence.Start); i < len(p.a.Dates) && p.a.Dates[i].Start < sentence.End; i++ {
		d := p.a.Dates[i]
		at := u.tokenAt(d.Start)
		next := u.tokenAt(d.End-1) + 1
		if at >= to || u.toks[at].run >= 0 || u.boundsTime(at) || u.datesThing(at, d.End) && !u.inDocument(&u.phrases[c.subject], at) || content.Contains(d.Span) && !u.ofVerb(c, at, next) && !p.endsObject(u, c, at, next, d.When) {
			continue
		}
		if far := p.dateGap(u, c, from, at, next, d.When, content); far < best {
			best, found = far, d.When
		}
	}
	return found
}

// ofVerb reports whether the day in the tokens [at, next) follows the verb of the cue in a place where it can belong to nothing
// else, whatever the extent of the statement: "said on Monday", "said in a statement | on Monday", "called it “a farce” | on
// Monday", "told them in January | that".
func (u *unit) ofVerb(c *cue, at, next int) bool {
	switch {
	case at < c.to:
		return false
	case u.light(c.to, at), at-c.to < 4 && u.toks[at-1].speech() && u.toks[c.to].low == "in", u.behindPart(c.to, at, next), c.class != "think" && c.class != "urge" && u.onlyWhere(c.to, at, next):
		return true
	}
	return u.beforeThat(c, at, next)
}

// beforeThat reports whether the "that" behind the day in the tokens [at, next) begins the statement rather than a relative
// clause about the noun before the day: "told them in January | that", but not "cited strikes on Monday | that killed".
func (u *unit) beforeThat(c *cue, at, next int) bool {
	if next == len(u.toks) || u.toks[next].low != "that" && !(c.class == "ask" && (u.toks[next].low == "if" || u.toks[next].low == "whether")) {
		return false
	}
	k := u.phraseIndex(at) - 1
	return c.class == "tell" || u.toks[next].low != "that" || warning.has(c.lemma) && k >= 0 && u.phrases[k].from == c.to && u.phrases[k].kind != otherPhrase || u.light(c.to, at) || k < 0 || u.phrases[k].to != at || u.phrases[k].from < c.to || u.toks[c.to].is(prepositional)
}

// warning holds the lemmas of verbs whose object is the addressee, in addition to those of telling.
var warning = wordSet(`warn remind assure inform notify advise promise`)

// dateFrom returns the index of the first date expression that ends after the byte offset.
func (p *page) dateFrom(offset int) int {
	return sort.Search(len(p.a.Dates), func(i int) bool { return p.a.Dates[i].End > offset })
}

// tooFar is the gap for a date expression that does not say when somebody spoke.
const tooFar = 99

// dateGap returns the number of words between the date expression in the tokens [at, next) and the cue that it may date.
func (p *page) dateGap(u *unit, c *cue, from, at, next int, w model.When, content model.Span) int {
	subject := &u.phrases[c.subject]
	end := max(c.to, subject.to)
	switch {
	case c.from-subject.to > nearCue:
		return tooFar
	case at >= end:
		if u.onProgramme(end, at) || u.airedOn(end, at) {
			return at - end
		}
		if p.endsTag(u, c, end, at, next, content) {
			return at - end
		}
		if (at-end > nearVerb || p.complementBetween(u, end, at) || p.objectBetween(u, c, end, at, next)) && !u.whileSpeaking(end, at) && !((w.Day() != 0 || u.inPieceBehind(end, at)) && u.behindPart(end, at, next)) && !p.endsObject(u, c, at, next, w) {
			return tooFar
		}
		if k := u.phraseIndex(at) - 1; w.Day() == 0 && k >= 0 && u.phrases[k].to == at && u.phrases[k].from >= end && !u.phrases[k].afterPrep && c.class != "tell" && !u.beforeThat(c, at, next) {
			return tooFar // "dismissed a column last week"
		}
		return at - end
	case u.inDocument(subject, at):
		return 0
	case at >= min(subject.from, c.from):
		if at < subject.to || c.from <= at {
			return 0
		}
		if u.ofOccasion(at, next) && u.comma(subject.to) {
			return 0 // "Orlov, in a late May interview, claimed"
		}
		if !c.ing && c.relative == 0 && u.otherVerb(subject.to, at, next, c.from) {
			return tooFar // "advised the council last year but has vowed"
		}
		if near := u.light(subject.to, at); !near && !c.ing && !(c.inf && u.unbroken(subject.to, c.from)) && !u.spokenAt(subject.to, at) && (next < c.from && u.comma(next) || !u.light(next, c.from) || u.toks[c.from-1].low == "and" && w.Day() == 0) {
			return tooFar // "Lavrov, who arrived on Monday, said", "Lavrov dismissed a report last week and said"
		}
		return 0
	}
	first := u.phraseIndex(from)
	switch {
	case c.lemma == "according to", u.asideFrom(c, next):
		return tooFar // "On Sunday, according to Orlov, he left"
	case !content.Empty() && content.End <= u.toks[min(subject.from, c.from)].Start && u.toks[at].Start < content.Start:
		return tooFar // "On Sunday he left, Orlov said"
	case at == from || u.toks[at-1].is(openingClause) || u.light(from, at): // "But on Monday, Orlov said"
	case u.toks[at-1].speech() && u.spokenIn(from, at-1) || u.toks[at-1].is(dayName) || u.toks[at-1].in(aired) && !u.afterwards(from, at, next): // "In an interview on Monday, Orlov said"
	case u.ofOccasion(at, next): // "In a Monday interview, Orlov said"
	case u.inCircumstance(from, at, w):
	case u.inWhich(next, subject.from): // "the meeting in May in which Orlov said"
	case subject.kind == documentPhrase && (c.relative > 0 || u.at(subject.to, "that")) && u.at(subject.from-1, "in") && (next == subject.from-1 || next == subject.from-2 && u.comma(next)): // "told of it on May 7, in a statement that charged"
	case next < subject.from && u.sameTime(next, subject.from): // "It got worse on Friday, when Orlov said"
	case first < len(u.phrases) && u.phrases[first].to <= at && u.light(u.phrases[first].to, at) && (first == c.subject || len(subject.figures) == 0 && subject.kind == pronounPhrase || sameFigures(u.phrases[first].figures, subject.figures)): // "The council on Monday condemned what it called"
	default:
		return tooFar
	}
	return min(subject.from, c.from) - at
}

// aired are participles that precede the day of publication.
var aired = wordSet(`published broadcast aired released posted printed recorded taped conducted issued obtained`)

// light reports whether the tokens [from, to) are nothing but commas, adverbs and function words that may precede a day.
func (u *unit) light(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &u.toks[i]; t.low != "," && !t.adverb() && !t.is(settingWord|dayName) && !t.in(beforeDays) {
			return false
		}
	}
	return true
}

var beforeDays = wordSet(`on late early earlier later and but in back`)

// sameTime reports whether the tokens [from, to) are nothing but a word that begins a clause about the same time, perhaps behind
// a comma.
func (u *unit) sameTime(from, to int) bool {
	if u.comma(from) {
		from++
	}
	return to == from+1 && (u.toks[from].low == "when" || u.toks[from].low == "as" || u.toks[from].low == "with")
}

// inWhich reports whether the tokens [from, to) are nothing but "in which", "at which" or the like, perhaps behind a comma.
func (u *unit) inWhich(from, to int) bool {
	if u.comma(from) {
		from++
	}
	return to == from+2 && u.toks[from].in(onWhich) && u.toks[from+1].low == "which"
}

// inCircumstance reports whether the clause of token at begins with how or where its subject spoke: "Speaking to students in Kyiv
// on Monday", "Asked about it on Monday", "In Ohio on Monday", but not "After meeting the envoy on Monday".
func (u *unit) inCircumstance(from, at int, w model.When) bool {
	verbs := false
	for i := at - 1; i >= from; i-- {
		t := &u.toks[i]
		if i == from || u.toks[i-1].is(openingClause) {
			return t.in(speakingOf) && (w.Day() != 0 || !u.topical(i, at)) || t.low == "when" || t.low == "as" || t.in(placed) && (!verbs || u.holdsOccasion(i, at))
		}
		verbs = verbs || t.is(finiteVerb|pastVerb|verbForm|ingVerb) && !t.capital || t.is(ingEnding) && u.toks[i-1].is(prepositional)
	}
	return false
}

// placed are prepositions before the place of speaking.
var placed = wordSet(`in at on during from before`)

// whileSpeaking reports whether token at is the day of an occasion behind the statement: "called it a farce while speaking to
// reporters | Monday".
func (u *unit) whileSpeaking(from, at int) bool {
	for i := at - 1; i > from; i-- {
		if t := &u.toks[i]; t.run >= 0 || t.is(openingClause) {
			return (t.run >= 0 || t.low == "," || t.low == "while" || t.low == "when") && i+1 < at && u.toks[i+1].in(speakingOf)
		}
	}
	return false
}

// endsObject reports whether the day in the tokens [at, next) follows the object of the cue's verb, without another verb that it
// could date: "announced the plan | Monday at his resort", but not "said the plan on Monday became", "called for a strike on
// Friday".
func (p *page) endsObject(u *unit, c *cue, at, next int, w model.When) bool {
	if at <= c.to || c.class == "think" || w.Day() == 0 || c.after || at-c.to > nearVerb {
		return false
	}
	k := u.phraseFrom(c.to)
	if k < 0 || u.phrases[k].from != c.to || u.phrases[k].to > at || u.phrases[k].kind == pronounPhrase {
		return false
	}
	for i := c.to; i < at; i++ {
		if t := &u.toks[i]; t.run >= 0 || t.Kind != model.Word && t.Kind != model.Suffix || t.is(openingClause|finiteVerb|pastVerb) || t.is(ingEnding) && u.toks[i-1].Kind != model.Suffix || p.isCueForm(u, i) && i >= u.phrases[k].to {
			return false
		}
	}
	if c.class == "urge" || next < len(u.toks) && u.toks[next].low == "not" {
		return next < len(u.toks) && (u.toks[next].low == "to" || u.toks[next].low == "not") // "warned the council | on Monday not to act"
	}
	return next == len(u.toks) || u.toks[next].Kind == model.Punct || u.toks[next].is(prepositional) || u.toks[next].sent != u.toks[at].sent
}

// behindPart reports whether the day in the tokens [at, next) ends a clause behind words in marks: "called it “a farce” |
// Tuesday, and".
func (u *unit) behindPart(from, at, next int) bool {
	if u.inPieceBehind(from, at) {
		return u.closesDay(next) || u.toks[next].low == "and" || u.toks[next].low == "while"
	}
	if at-1 > from && (u.toks[at-1].low == "early" || u.toks[at-1].low == "late") && u.toks[at-2].run >= 0 {
		at-- // "called it “a farce” early | Tuesday"
	}
	if u.toks[at-1].run < 0 && !(at > 1 && u.toks[at-1].low == "on" && u.toks[at-2].run >= 0) || next < len(u.toks) && u.toks[next].Kind != model.Punct && u.toks[next].low != "and" && !u.toks[next].in(onWhich) {
		return false
	}
	for i := from; i < at; i++ {
		if r := u.toks[i].run; r >= 0 && r != u.toks[at-1].run && r != u.toks[at-2].run {
			return false
		}
	}
	return true
}

// spokenAt reports whether the tokens [from, at) between a subject and a day name an occasion on which the subject spoke: "Orlov
// used an address to the council | on Monday to praise", "Orlov, speaking in Kyiv | on Monday, said".
func (u *unit) spokenAt(from, at int) bool {
	for i := from; i < at; i++ {
		if w := u.toks[i].low; (occasions.has(w) || w == "conversation" || w == "exchange") && (u.unbroken(from, at) || u.comma(from) && u.unbroken(from+1, at) && u.toks[from+1].in(onWhich)) || speakingOf.has(w) && u.comma(i-1) {
			return true
		}
	}
	return false
}

// holdsOccasion reports whether the tokens [from, to) contain a noun for an occasion on which people speak.
func (u *unit) holdsOccasion(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &u.toks[i]; t.speech() || t.in(events) || t.in(pieces) {
			return true
		}
	}
	return false
}

// speakingOf are participles that introduce the circumstances of a statement.
var speakingOf = wordSet(`speaking asked appearing testifying addressing writing responding answering pressed questioned talking interviewed briefing faced confronted`)

// topical reports whether the tokens [from, to) behind a participle of asking contain its topic: "Asked about the talks in | May".
func (u *unit) topical(from, to int) bool {
	for i := from; i < to; i++ {
		switch u.toks[i].low {
		case "about", "whether", "why", "what", "how", "if":
			return true
		}
	}
	return false
}

// objectBetween reports whether the topic of the words begins in the tokens [from, at) behind the cue, so that the day belongs to
// it: if the verb reports a clause, the topic is the subject of this clause.
func (p *page) objectBetween(u *unit, c *cue, from, at, next int) bool {
	if u.beforeThat(c, at, next) {
		return false // "asserted on the programme in January that"
	}
	asks := c.class == "urge"
	if c.class != "say" && c.class != "think" && c.class != "be" && !asks {
		return false
	}
	if u.light(from, at) {
		return false // "early" and "late" count as phrases too
	}
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < at; k++ {
		if ph := &u.phrases[k]; !ph.afterPrep || asks && ph.from <= from+1 {
			return true
		}
	}
	return false
}

// datesThing reports whether the day at token i, which ends at the byte offset, belongs to a thing that the words are about:
// "Sunday’s vote", "a July 26 phone call", "the vote Sunday of the council"; not "in a Monday interview", which is when somebody
// spoke.
func (u *unit) datesThing(i, end int) bool {
	next := u.tokenAt(end-1) + 1
	if next >= len(u.toks) || u.toks[next].sent != u.toks[i].sent {
		return false
	}
	t := &u.toks[next]
	if t.Kind == model.Suffix && u.beganOccasion(i, next+1) {
		return false // "at Monday's briefing"
	}
	if t.Kind == model.Suffix || t.low == "of" && next+1 < len(u.toks) && !u.toks[next+1].is(pointing) {
		return true
	}
	if i == 0 || !(u.toks[i-1].is(definite|indefinite|owning) || u.toks[i-1].Kind == model.Suffix) || t.Kind != model.Word || t.is(endsNoun|finiteVerb|pastVerb|verbForm) {
		return false
	}
	for next+1 < len(u.toks) && !u.toks[next].speech() && u.toks[next+1].Kind == model.Word && !u.toks[next+1].is(endsNoun|finiteVerb|pastVerb|verbForm) {
		next++ // "a Monday news | conference"
	}
	return !u.toks[next].speech() || i < 2 || !u.toks[i-2].in(onWhich)
}

// onWhich are prepositions before an occasion or document in which somebody speaks.
var onWhich = wordSet(`in at during on after`)

// speech reports whether the word is a noun for an occasion or document in which somebody speaks.
func (t *token) speech() bool { return t.in(occasions) || t.is(documentNoun) }

// complementBetween reports whether the statement begins between the verb and the date.
func (p *page) complementBetween(u *unit, from, at int) bool {
	for i := from; i < at; i++ {
		t := &u.toks[i]
		if t.run >= 0 || t.low == "that" || t.low == "he" || t.low == "she" || t.low == "it" || t.low == ":" {
			return true
		}
		if i > from && (p.isCueForm(u, i) && t.low != "published" && t.low != "broadcast") || t.is(finiteVerb) {
			return true
		}
	}
	return false
}
