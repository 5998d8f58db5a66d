package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// ofWho finds the subject of a verb behind a "who" whose antecedent is not the subject of the sentence: "It was opposed by |
// Orlov, who said", "aid groups in Chile, who said".
func (p *page) ofWho(u *unit, c *cue, from int) bool {
	who := u.relativeBefore(from+1, c.from)
	if who == 0 {
		return u.ofThat(c, from)
	}
	k := u.phraseIndex(who) - 1
	if k < 0 || u.phrases[k].from < from || !p.gap(u, u.phrases[k].to, c.from).who {
		return false
	}
	ph := &u.phrases[k]
	switch {
	case ph.kind == namedPhrase && len(ph.figures) == 1 && !ph.apposed && !ph.owner && !(k > 0 && u.belongs(&u.phrases[k-1], ph)):
	case (ph.object && ph.plural || (ph.object || ph.from > 0 && u.toks[ph.from-1].is(ingEnding)) && ph.to == who && ph.to-ph.from > 1 && u.toks[ph.from].is(indefinite)) && ph.kind != namedPhrase && ph.kind != pronounPhrase && !ph.apposed && !ph.owner: // "cited | witnesses who said"
	case (ph.body.kind == placeForm || ph.kind == institutionPhrase && u.at(who, "who") || !ph.plural && ph.afterPrep && ph.kind != namedPhrase && u.plainForm(c)) && k > 0 && u.phrases[k-1].from >= from && u.standsIn(&u.phrases[k-1], ph):
		k--
	default:
		return false
	}
	c.subject, c.score, c.relative = k, 5, who
	return true
}

// whoGoesOn returns the one of whom a relative clause tells, which the participle continues, if a preposition governs that name, or -1: "those
// made by | Orlov, who defended the council on Sunday, | saying".
func (u *unit) whoGoesOn(c *cue, from int) int {
	if !c.ing || !u.comma(c.from-1) {
		return -1
	}
	i := c.from - 2
	for i > from && u.outside(i) && u.toks[i].Kind != model.Punct && u.toks[i].low != "who" {
		i--
	}
	k := u.phraseIndex(i) - 1
	if i <= from || c.from-i < 4 || !u.at(i, "who") || !u.comma(i-1) || k < 0 || u.phrases[k].to != i-1 || u.phrases[k].kind != namedPhrase || len(u.phrases[k].figures) != 1 || !u.phrases[k].afterPrep || u.phrases[k].owner {
		return -1
	}
	return k
}

// ofThat finds the subject of a verb behind the "that" of a thing that bears or contains words: "a sign that said", "a campaign
// that called". A statement stands for its author.
func (u *unit) ofThat(c *cue, from int) bool {
	that := c.from - 1
	for that > from && u.toks[that].adverb() {
		that--
	}
	k := u.phraseIndex(that) - 1
	if !u.at(that, "that") || k < 0 || u.phrases[k].to != that || u.phrases[k].from < from {
		return false
	}
	ph := &u.phrases[k]
	cleft := ph.from > from && u.toks[ph.from-1].in(beForms) // "it was the council | that said"
	if cleft || ph.kind != otherPhrase && ph.kind != documentPhrase || ph.owner || utterances.has(ph.head) || u.toks[ph.to-1].is(timely|reportNoun) || !u.toks[ph.from].is(definite|indefinite) || !c.states() && c.class != "call" {
		return false
	}
	c.subject, c.score, c.relative = k, 5, that
	return true
}

// withWhom returns the unnamed person whom a preposition governs together with a participle and the name right before the verb, or -1:
// "with one official traveling with | Orlov | saying".
func (u *unit) withWhom(c *cue) int {
	k := u.phraseIndex(c.from) - 1
	if c.ing && u.comma(c.from-1) {
		for n := k; n >= 0 && n > k-4 && u.toks[u.phrases[n].from].sent == u.toks[c.from].sent; n-- {
			if ph := &u.phrases[n]; u.toks[ph.to-1].in(spokesmen) && u.at(ph.from-1, "with") && (u.at(ph.to, "for") || u.at(ph.to, "to")) && ph.to < c.from {
				if u.verbless(ph.to, c.from) {
					return n // "with a spokesman for Orlov, the chairman, | saying"
				}
				break
			}
		}
	}
	if !c.ing || k < 1 || u.phrases[k].to != c.from || !u.phrases[k].afterPrep {
		return -1
	}
	who, link := &u.phrases[k-1], u.phrases[k].from-2
	if who.plural && who.afterPrep && !who.owner && u.at(who.from-1, "with") && who.to == link+1 && u.at(link+1, "like") {
		return k - 1 // "with deputies like | Orlov | saying"
	}
	if who.kind != anonymousPhrase || !who.afterPrep || who.owner || !u.at(who.from-1, "with") || who.to != link && who.to != link+1 || !u.toks[link].is(ingEnding) && u.toks[link].low != "familiar" {
		return -1
	}
	return k - 1
}

// verbless reports whether the tokens [from, to) contain no form that only a verb can have.
func (u *unit) verbless(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &u.toks[i]; t.is(finiteVerb|pastVerb|subordinating) || t.in(relatives) || t.run >= 0 {
			return false
		}
	}
	return true
}

// aboutWhom returns the subject at the beginning of the sentence that has a relative clause but no other verb before this one, which
// is therefore its own, or -1: "A firm | that ordered a file on links between Orlov and Russia said".
func (p *page) aboutWhom(u *unit, c *cue, from int) int {
	k := u.phraseIndex(from)
	if c.ing || c.class == "call" || k >= len(u.phrases) || u.phrases[k].from != from || u.phrases[k].to > c.from-4 || p.verbsIn(u, from, u.auxiliaryAt(c.from)) != 1 {
		return -1
	}
	ph := &u.phrases[k]
	if ph.owner || ph.kind == pronounPhrase || ph.kind == namedPhrase || ph.kind == otherPhrase {
		return -1
	}
	relative := 0
	for i := ph.to; i < c.from; i++ {
		switch t := &u.toks[i]; {
		case t.run >= 0 && !p.endsClause(t.run):
		case t.run >= 0 || t.Kind == model.Punct && !u.hyphen(i) && t.low != ".":
			return -1
		case t.in(relatives):
			if relative > 0 {
				return -1
			}
			relative = i
		case t.in(turning), relative == 0 && (t.is(openingClause) && !t.is(prepositional) || p.isVerb(u, i)), p.isCueForm(u, i) && u.thatVerb(i):
			return -1
		}
	}
	if relative == 0 || !u.unbroken(ph.to, relative) || relative-ph.to > longestAside {
		return -1
	}
	return k
}

// auxiliaryAt returns the token at which the auxiliary of the verb at token i begins, or i: "has | told".
func (u *unit) auxiliaryAt(i int) int {
	for i > 0 && u.outside(i-1) && (u.toks[i-1].is(having) || u.toks[i-1].adverb()) {
		i--
	}
	return i
}

// turning are words behind which a clause begins that has its own subject.
var turning = wordSet(`when while because although if but so`)

// thatTells reports whether the words in marks stand in a clause that ofThat reads.
func (p *page) thatTells(l *link) bool {
	if l.relation != leftCue || l.score < 7.5 || l.cue < 0 {
		return false
	}
	u := &p.units[l.unit]
	c := &u.cues[l.cue]
	return c.subject == l.phrase && c.relative > 0 && u.at(c.relative, "that")
}

// whoTells reports whether the words in marks stand right behind a verb whose subject is a "who" for somebody told, asked or
// cited: "told | Orlov, who replied", "cited | witnesses who said". They are not the words of the one who tells or cites. Nor are those
// in "a letter by clerks who told him: “…”" and "what one clerk called a “…”".
func (p *page) whoTells(l *link) bool {
	if l.relation != leftCue || l.score < 7.5 || l.cue < 1 {
		return false
	}
	u := &p.units[l.unit]
	c := &u.cues[l.cue]
	return u.toldWho(l.cue) || l.phrase == c.subject && (c.states() && u.at(c.relative, "who") && u.introduces(c) || p.whatCalled(u, c) || u.whoSays(c))
}

// whoSays reports whether words in marks stand right behind a verb of speaking whose subject is a "who" for one of whom the sentence has
// just spoken: "pointing at a guest | who shouted “…”".
func (u *unit) whoSays(c *cue) bool {
	ph := &u.phrases[c.subject]
	return (c.states() || c.class == "call") && !c.inf && !c.passive && !c.ing && u.at(c.relative, "who") && ph.to == c.relative && !ph.opens && c.to < len(u.toks) && u.toks[c.to].run >= 0
}

// vague are determiners of people who are nobody in particular: what "some" call a thing, the speaker calls it, too.
var vague = wordSet(`some many most others people critics few`)

// introducesOwn reports whether the inner cue introduces words in marks of somebody else than the outer one.
func (p *page) introducesOwn(u *unit, outer, inner *cue) bool {
	a, b := &u.phrases[outer.subject], &u.phrases[inner.subject]
	return u.introduces(inner) && p.canSpeak(b) && !(len(b.figures) > 0 && slices.Equal(a.figures, b.figures))
}

// whatCalled reports whether the cue says what its subject calls the thing of which others speak: "the sale of what | one clerk called
// a “…”".
func (p *page) whatCalled(u *unit, c *cue) bool {
	ph := &u.phrases[c.subject]
	return c.class == "call" && !c.ing && !c.inf && !c.passive && u.at(ph.from-1, "what") && ph.to == c.from && (p.canSpeak(ph) || ph.kind == nameLikePhrase) && ph.kind != pronounPhrase && !u.toks[ph.from].is(owning) && !u.toks[ph.from].in(vague)
}

// toldWho reports whether the subject of the cue is the one told, asked or cited in the cue before it, continued by a "who"
// clause.
func (u *unit) toldWho(ci int) bool {
	inner, outer := &u.cues[ci], &u.cues[ci-1]
	ph := &u.phrases[inner.subject]
	if inner.relative == 0 || inner.inf || inner.passive || outer.to != ph.from {
		return false
	}
	return passesOn.has(outer.lemma) || (outer.class == "tell" || outer.class == "ask") && u.comma(inner.relative-1)
}

// belongs reports whether phrase a describes a person by a relation to b: "an aide to | Orlov". "A rebuke of | Orlov" is nobody.
func (u *unit) belongs(a, b *phrase) bool {
	return b.from-a.to == 1 && u.toks[a.to].in(belonging) && !(a.kind == otherPhrase && u.comma(b.to)) || b.from-a.to == 1 && u.toks[a.to].low == "to" && (a.kind == anonymousPhrase || a.kind == describedPhrase)
}

// standsIn reports whether the phrase before a place refers to people who are or act there: "aid groups | working in | Chile".
func (u *unit) standsIn(a, place *phrase) bool {
	n, last := place.from-a.to, a.to-1
	if u.toks[last].is(ingEnding) && last > a.from {
		last--
	}
	many := a.plural || strings.HasSuffix(u.toks[last].low, "s")
	return n > 0 && n <= 3 && many && a.kind != pronounPhrase && a.kind != documentPhrase && !a.owner && u.toks[place.from-1].is(prepositional) && u.unbroken(a.to, place.from)
}

// relativeAt returns the first relative pronoun in the tokens [from, to), or 0.
func (u *unit) relativeAt(from, to int) int {
	for i := from; i < to; i++ {
		if w := u.toks[i].low; w == "who" || w == "which" {
			return i
		}
	}
	return 0
}

// relativeBefore returns the "who" right before the verb at token i, adverbs aside, but not before token from, or 0: "Bentel, a
// staffer at the State Department who told".
func (u *unit) relativeBefore(from, i int) int {
	for k := i - 1; k >= from; k-- {
		switch w := u.toks[k].low; {
		case w == "who":
			return k
		case !u.toks[k].adverb():
			return 0
		}
	}
	return 0
}

// inRelative reports whether the phrase is the object of a relative clause about another phrase: "A lawyer who met | Orlov |
// said".
func (u *unit) inRelative(ph *phrase) bool {
	k := ph.from - 2
	for k > 0 && u.toks[k].adverb() {
		k--
	}
	return k > 0 && u.toks[k].in(relatives) && u.outside(k) && u.toks[k].sent == u.toks[ph.from].sent && u.toks[k-1].low != ","
}

// withinWho reports whether the phrase ends a relative clause about people before it: "aides who have met with | the council |
// say".
func (u *unit) withinWho(ph *phrase, from int) bool {
	for k := ph.from - 1; k > from && u.outside(k) && u.toks[k].Kind != model.Punct; k-- {
		if u.toks[k].low == "who" {
			i := u.phraseIndex(k) - 1
			return i >= 0 && u.phrases[i].to == k && u.phrases[i].plural
		}
	}
	return false
}

// relativeOf returns the "who" right behind a phrase, perhaps behind a comma, if its clause extends to token at, or 0: "Orlov,
// who has in the past called it a “farce”".
func (p *page) relativeOf(u *unit, ph *phrase, at int) int {
	i := ph.to
	if i < at && u.toks[i].low == "(" {
		i = u.aside(i)
	}
	if u.comma(i) {
		i++
	}
	if i >= at || !u.toks[i].in(relatives) || !u.outside(i) || u.toks[at-1].sent != u.toks[i].sent {
		return 0
	}
	for k := i + 1; k < at; k++ {
		switch t := &u.toks[k]; {
		case t.run < 0 && t.Kind == model.Punct && (t.low == "," || t.low == ";" || t.low == ":" && k < at-1 || t.low == "—" || t.low == "–"):
			return 0
		case t.run >= 0 && (k+1 == len(u.toks) || u.toks[k+1].run != t.run) && p.endsClause(t.run):
			return 0
		}
	}
	return i
}

// relatives are the pronouns that begin a relative clause.
var relatives = wordSet(`who which that`)
