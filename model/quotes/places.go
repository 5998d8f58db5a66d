package quotes

import (
	"strings"

	"hotline/model"
)

// dayAt returns the number of tokens at i that are a day or month with or without a preposition: "in February", "on May 3",
// "Monday".
func (u *unit) dayAt(i int) int {
	n := 0
	if u.toks[i].low == "on" || u.toks[i].low == "in" {
		n++
	}
	if i+n >= len(u.toks) || !u.toks[i+n].is(dayName) && !(n > 0 && u.toks[i+n].in(months)) {
		return 0
	}
	if n++; i+n < len(u.toks) && isNumber(u.toks[i+n].low) {
		n++
	}
	return n
}

func (u *unit) spanOf(from, to int) model.Span {
	return model.Span{Start: u.toks[from].Start, End: u.toks[to-1].End}
}

// strip removes punctuation and connecting words from both ends of the tokens [from, to), and the time of speaking: "last week
// that", "on Sunday".
func (u *unit) strip(from, to int) (int, int) {
	for from < to {
		if from > 0 && u.conjunction(from-1) && u.toks[from].is(prepositional|dayName) {
			break // "that | in October it was"
		} else if u.toks[from].low == "that" && u.pointsAt(from) {
			break // "That envoy was old, Orlov said."
		} else if u.toks[from].low == "however" && u.comma(from+1) && from > 0 && u.toks[from-1].sent == u.toks[from].sent {
			from++ // "According to Orlov, | however, it was"
		} else if n := u.timeAt(from); n > 0 && from+n < to && (u.toks[from+n].low == "that" || u.toks[from+n].low == "if" || u.toks[from+n].low == "whether") {
			if from += n; u.toks[from].low != "that" {
				break // "asked last week | if"
			}
		} else if n := u.dayAt(from); n > 0 && from+n+1 < to && u.toks[from+n].is(timely) && u.toks[from+n+1].low == "that" {
			from += n + 1 // "told The Herald | Tuesday night that"
		} else if n := u.dayAt(from); n > 0 && from+n < to && u.toks[from+n].is(definite|indefinite|pronominal|owning) {
			from += n - 1
		} else if u.toks[from].low == "on" && from+2 < to && u.toks[from+1].is(dayName) && u.toks[from+2].Kind != model.Punct {
			from++
		} else if u.toks[from].Kind != model.Punct && !u.conjunction(from) {
			break
		}
		from++
	}
	for to > from && (u.toks[to-1].Kind == model.Punct && u.toks[to-1].low != ")" || u.toks[to-1].low == "and" || u.toks[to-1].low == "but" || to < len(u.toks) && u.toks[to].is(subordinating) && u.toks[to-1].in(sharpening)) {
		to--
	}
	return from, to
}

// sharpening are adverbs that belong to the conjunction behind them: "won | even after".
var sharpening = wordSet(`even particularly especially shortly`)

// pointsAt reports whether the "That" at token i begins its sentence and points at a noun: "That | envoy was".
func (u *unit) pointsAt(i int) bool {
	if !u.toks[i].capital || i+2 >= len(u.toks) || i > 0 && u.toks[i-1].sent == u.toks[i].sent {
		return false
	}
	next := &u.toks[i+1]
	return !next.capital && !next.is(definite|indefinite|pronominal|owning|prepositional) && next.Kind == model.Word && !strings.HasSuffix(next.low, "s")
}

// room returns an empty list with room for n places, which stay where they are until the readings of another cue are listed.
func (p *page) room(n int) []place {
	if p.keep {
		return make([]place, 0, n)
	}
	if cap(p.places) == 0 {
		p.places = make([]place, 0, 2*(mostStarts+mostEnds))
	}
	at := len(p.places)
	p.places = p.places[:at+n]
	return p.places[at : at : at+n]
}

// addPlace adds a place unless the list already has one at this token, or is full with most places.
func addPlace(list []place, n place, most int) []place {
	if len(list) >= most {
		return list
	}
	for i := range list {
		if list[i].at == n.at {
			return list
		}
	}
	return append(list, n)
}

// startsBefore lists where a statement before its cue may begin: with the sentence, or behind an opening such as "But" or "In
// March,".
func (p *page) startsBefore(u *unit, c *cue, from, begin int) []place {
	out := p.room(mostStarts)
	add := func(i int) {
		if i, _ = u.strip(i, begin); i < begin {
			out = addPlace(out, place{at: i, start: atSentence}, mostStarts)
		}
	}
	if i := u.behindMedium(from, begin); i > from {
		add(i)
		p.describeStarts(u, c, out)
		return out
	}
	add(from)
	if from+1 < begin && (u.toks[from].low == "but" || u.toks[from].low == "and" || u.toks[from].low == "so" || u.toks[from].low == "still") {
		add(from + 1)
	}
	for i := from; i < min(begin, from+8); i++ {
		if u.toks[i].low == "," {
			add(i + 1)
			break
		}
	}
	p.describeStarts(u, c, out)
	return out
}

// behindMedium returns the token behind a medium, its verb and "that" at the beginning, token from, of a sentence that reports
// others, or from: "CNN is reporting that | the bank was sold, according to officials".
func (u *unit) behindMedium(from, begin int) int {
	s := u.phraseFrom(from)
	if s < 0 || u.phrases[s].from != from || !u.phrases[s].medium(u) {
		return from
	}
	for i := u.phrases[s].to; i+1 < begin && i < from+subjectReach/15; i++ {
		switch t := &u.toks[i]; {
		case t.is(speechForm) && u.conjunction(i+1):
			return i + 2
		case !t.adverb():
			return from
		}
	}
	return from
}

// startsAfter lists where a statement behind its cue may begin.
func (p *page) startsAfter(u *unit, c *cue, end, to int, rule model.Span) []place {
	out := p.room(mostStarts)
	add := func(i int, k startKind) {
		if i, _ = u.strip(i, to); i < to && u.toks[i].Kind != model.Suffix && !(u.comma(i-1) && u.toks[i-1].End == u.toks[i].Start) {
			out = addPlace(out, place{at: i, start: k}, mostStarts)
		}
	}
	only := func(i int, k startKind) []place {
		add(i, k)
		p.describeStarts(u, c, out)
		return out
	}
	if c.that > 0 {
		return only(c.that+1, atThat)
	}
	if i := p.behindAside(u, c, end, to); i > end {
		return only(i, atComma)
	}
	if (c.lemma == "accuse" || c.lemma == "blame") && !c.passive && end < to && u.toks[end].run < 0 {
		return only(end, atVerb) // whom it charges belongs to the charge
	}
	if i := p.behindProgramme(u, c, end, to); i > end {
		return only(i, atThat)
	}
	if i := p.against(u, c, end, to); i > end {
		return only(i, atPrep)
	}
	for i := end; i < min(to, end+longestAside) && u.toks[i].run < 0; i++ {
		if p.spelledOut(u, c, end, i) {
			return only(i+1, atThat)
		}
	}
	if !rule.Empty() && rule.Start >= u.toks[max(end-1, 0)].End {
		add(u.tokenAt(rule.Start), atRule)
	}
	add(end, atVerb)
	addressed := c.class != "say" && c.class != "think" || addressing.has(c.lemma)
	object := u.phraseFrom(end)
	if addressed && object >= 0 && u.phrases[object].from == end && p.taken(u, c, u.phrases[object].to) {
		if behind := u.phrases[object].to; u.phrases[object].owner && hearing.has(c.lemma) {
			add(u.behindAddressee(end), atPhrase) // "told the mayor’s lawyers | he would"
		} else {
			add(behind, atPhrase)
		}
	}
	prep, inf := false, false
	for i := end; i < min(to, end+longestAside); i++ {
		t := &u.toks[i]
		if t.run >= 0 {
			break
		}
		if u.conjunction(i) && !u.relativeThat(end, i) || t.low == ":" {
			add(i+1, atThat)
			break
		}
		switch {
		case !addressed && i > end:
		case t.low == "to" && !inf && i < end+10:
			add(i, atTo)
			if inf = true; c.class == "urge" {
				p.describeStarts(u, c, out)
				return out // "called on them | to keep the spirit that"
			}
		case t.is(prepositional) && !prep && i < end+8 && !u.amount(i):
			add(i+1, atPrep)
			prep = true
		}
	}
	p.describeStarts(u, c, out)
	return out
}

// taken reports whether a statement may begin at token i, behind the object of the verb: for the class "call" only with a
// preposition ("blamed for"), "as" or an indefinite determiner ("called a"), and never after "call for".
func (p *page) taken(u *unit, c *cue, i int) bool {
	switch {
	case c.lemma == "call" && u.toks[c.to-1].low == "for":
		return false
	case c.class == "call":
		return i < len(u.toks) && (u.toks[i].is(prepositional) || u.toks[i].low == "as" || u.toks[i].is(indefinite))
	}
	return true
}

// addressing are verbs of saying that may be followed by the addressee: "informed Whitfield there was proof".
var addressing = wordSet(`inform assure remind warn notify`)

// amount reports whether the preposition at token i belongs to a number: "at least 7".
func (u *unit) amount(i int) bool {
	return i+2 < len(u.toks) && (u.toks[i].low == "at" && (u.toks[i+1].low == "least" || u.toks[i+1].low == "most") || isNumber(u.toks[i+1].low))
}

// behindAside returns the token at which the statement begins behind the speaker and an aside about him, or end if there is no
// aside: "According to a source, who asked not to be named, | it was", "As Orlov told Fox News, | it was".
func (p *page) behindAside(u *unit, c *cue, end, to int) int {
	from, _ := u.sentenceTokens(c.from)
	as := from
	for as < c.from && (u.toks[as].in(joining) || u.comma(as)) {
		as++
	}
	switch {
	case c.lemma == "according to" && c.from <= from+1:
		k := end
		for k < min(to, end+longestAside) && !u.comma(k) && u.toks[k].run < 0 && u.toks[k].low != ":" {
			k++
		}
		if k+1 >= to || !u.comma(k) || !u.toks[k+1].in(relatives) && !(u.toks[k+1].is(indefinite) && p.apposition(u, k+1, to)) {
			return end
		}
		for i := k + 1; i < to && u.toks[i].run < 0; i++ {
			if u.comma(i) || u.toks[i].low == ":" {
				return i + 1
			}
		}
	case u.toks[as].low == "as" && says.has(c.class) && u.ownerStart(c.subject) <= as+2 && !c.after && u.phrases[c.subject].to <= c.from:
		i := end
		if c.class == "tell" {
			i = u.behindAddressee(i)
		}
		if i < to && (u.toks[i].is(prepositional|dayName) || u.timeAt(i) > 0) {
			for i < min(to, end+longestAside) && !u.comma(i) && u.toks[i].run < 0 {
				i++
			}
		}
		if u.comma(i) && i+1 < to {
			return i + 1
		}
	}
	return end
}

// joining are words that link a sentence to the one before.
var joining = wordSet(`but and yet so still or`)

// against returns the "against" behind those who are warned and an aside about them, or end if there is none: "warned the bank,
// which is old, | against lending".
func (p *page) against(u *unit, c *cue, end, to int) int {
	if c.lemma != "warn" {
		return end
	}
	for i := u.behindAddressee(end); i < min(to, end+longestAside) && u.toks[i].run < 0 && i > end; i++ {
		if u.toks[i].low == "against" {
			return i
		}
	}
	return end
}

// apposition reports whether the words from token i to the next comma are only an apposition to the name before: "Oleg Karpin, |
// a lecturer in Geneva, it".
func (p *page) apposition(u *unit, i, to int) bool {
	for k := i; k < min(to, i+longestAside); k++ {
		if u.comma(k) {
			return u.phraseFrom(i) >= 0 && u.phrases[u.phraseFrom(i)].to == k || k+1 < to && p.verbsIn(u, i, k) == 0 && !u.toks[k+1].is(settingWord) && p.mainClause(u, k+1, to)
		}
	}
	return false
}

// longestAside is the greatest number of tokens between a verb and its statement.
const longestAside = 14

// endsAfter lists where a statement that begins at token start or later may end.
func (p *page) endsAfter(u *unit, c *cue, start, to int, rule model.Span) []place {
	out := p.room(mostEnds)
	add := func(i int, k endKind) {
		if _, i = u.strip(start, i); i > start {
			out = addPlace(out, place{at: i, end: k}, mostEnds)
		}
	}
	to = p.limit(u, c, start, to)
	if !rule.Empty() && rule.End > u.toks[min(start, len(u.toks)-1)].Start {
		add(min(u.tokenAt(rule.End-1)+1, to), ruleEnd)
	}
	add(to, sentenceEnd)
	words := 0
scan:
	for i := start + 1; i < to; i++ {
		switch t := &u.toks[i]; {
		case t.run >= 0:
			break scan
		case t.low == "," && i+1 < to && t.End == u.toks[i+1].Start: // "1,400"
		case t.low == "," || t.low == ";" || t.low == "—" || t.low == "–" || t.low == "-" && u.toks[i-1].End < t.Start:
			add(i, commaEnd)
		case t.is(endsReport) && words < 5:
			add(i, wordEnd)
			words++
		}
	}
	p.describeEnds(u, c, out)
	return out
}

// endings are words before which a statement may end and the reporter continue.
var endings = wordSet(`when while after before because as in on at during with who which and but though although if until since by for from`)
