package quotes

import (
	"strings"

	"hotline/model"
)

// subjectReach is the greatest distance, in tokens, between a verb and a subject before it: readers do not remember more.
const subjectReach = 150

// subjectOf finds the subject of a cue. It returns false if the verb turns out to be no cue.
func (p *page) subjectOf(u *unit, c *cue) bool {
	from, to := u.sentenceTokens(c.from)
	prev := ""
	if c.from > from {
		prev = u.toks[c.from-1].low
	}
	c.ing = u.toks[c.from].is(ingEnding)
	if at := u.goingOn(c.from, from); at < c.from {
		c.from, c.ing, prev = at, false, ""
	}
	if c.ing && prev == "as" && c.lemma != "say" && c.class != "tell" && u.takenAs(c.from-1, from) {
		return false
	}
	if prev == "to" {
		return p.infinitive(u, c, from)
	}
	if p.quotedAs(u, c, from, to) {
		return true
	}
	if !c.ing && (u.beBefore(c.from, from) && !strings.HasSuffix(u.toks[c.from].low, "s") && c.class != "be" || u.undergone(c, from)) {
		return p.passive(u, c, to)
	}
	if p.inverted(u, c, from, to) {
		return true
	}
	if c.ing && (c.from == from || u.toks[c.from].is(ingVerb) && fronts.has(prev) && (c.from == from+1 || u.spanOfTime(from, c.from-1))) && p.fronted(u, c, to) {
		return true
	}
	if s := u.whoGoesOn(c, from); s >= 0 {
		c.subject, c.score = s, 5
		return true
	}
	if p.ofWho(u, c, from) {
		return true
	}
	if s := u.withWhom(c); s >= 0 {
		c.subject, c.score = s, 5
		return true
	}
	if s := u.phraseIndex(c.from) - 1; c.ing && s >= 0 && u.saysWith(&u.phrases[s], c.from) {
		c.subject, c.score = s, 5
		return true
	}
	if s := u.goesOnFrom(c); s >= 0 {
		c.subject, c.score = s, 4
		return true
	}
	if s := p.aboutWhom(u, c, from); s >= 0 {
		c.subject, c.score = s, 5
		return true
	}
	best, score := -1, 0.0
	near, coordinated := max(from, c.from-subjectReach), u.coordinated(u.beforeCircumstance(c.from), from)
	for k := u.phraseIndex(near); k < len(u.phrases); k++ {
		ph := &u.phrases[k]
		if ph.to > c.from {
			break
		}
		if ph.from < near {
			continue
		}
		if s := p.subjectScore(u, c, ph, from, coordinated); best < 0 || s > score {
			best, score = k, s
		}
	}
	if best >= 0 && score >= 0 {
		best = u.apposedTo(best, c)
	}
	if best >= 0 && u.nounBehind(&u.phrases[best], c) {
		return false
	}
	if best >= 0 && score >= 0 && !p.nobodys(u, c, &u.phrases[best]) {
		c.subject, c.score = best, score
		if end := u.phrases[best].to; p.gap(u, end, c.from).who {
			c.relative = u.relativeAt(end, c.from)
		} else {
			c.relative = u.relativeBefore(end, c.from)
		}
		return true
	}
	return false
}

// nounBehind reports whether the verb is in fact a noun, governed by a preposition together with the phrase before it: "despite
// some media | reports, Orlov was".
func (u *unit) nounBehind(ph *phrase, c *cue) bool {
	return ph.to == c.from && ph.afterPrep && u.toks[c.from].is(nounVerb) && u.comma(c.to)
}

// goesOnFrom returns the subject of the previous cue if this one continues it, or -1: "said Orlov, | adding that", "Orlov, who
// called it a farce and | vowed to leave".
func (u *unit) goesOnFrom(c *cue) int {
	if len(u.cues) == 0 {
		return -1
	}
	o := &u.cues[len(u.cues)-1]
	if u.toks[o.from].sent != u.toks[c.from].sent || o.from >= c.from {
		return -1
	}
	switch {
	case c.ing && o.after && o.states() && u.comma(c.from-1) && u.phrases[o.subject].to == c.from-1:
		return o.subject
	case !c.ing && o.relative > 0 && !o.ing && !o.inf && present(u, o) == present(u, c) && u.coordinated(c.from, o.to) && u.unbroken(o.to, u.beforeAnd(c.from)):
		return o.subject
	}
	return -1
}

// beforeAnd returns the token of the "and" or "but" before token i, with only adverbs between, or i.
func (u *unit) beforeAnd(i int) int {
	for k := i - 1; k >= 0 && k >= i-5; k-- {
		if u.toks[k].low == "and" || u.toks[k].low == "but" {
			return k
		}
	}
	return i
}

// goingOn returns the token at which "went on to" or "kept" begins before the verb at token i, or i: the subject of these is that
// of the verb.
func (u *unit) goingOn(i, from int) int {
	if i > from && u.toks[i].is(ingEnding) && u.toks[i-1].in(keeping) {
		return i - 1
	}
	if i-3 >= from && u.toks[i-1].low == "to" && u.toks[i-2].low == "on" && (u.toks[i-3].low == "went" || u.toks[i-3].low == "goes") {
		return i - 3
	}
	return i
}

var keeping = wordSet(`keep keeps kept`)

// apposedTo returns the name to which phrase k, right before the verb, is an apposition, if no comma closes it: "Orlov, a
// lecturer at the Academy of Arts told a crowd". Without such a name it returns k.
func (u *unit) apposedTo(k int, c *cue) int {
	if u.phrases[k].to != c.from || c.to < len(u.toks) && u.toks[c.to].low == "," {
		return k
	}
	at := k
	for at > 0 && u.phrases[at].afterPrep && u.phrases[at].from-u.phrases[at-1].to == 1 {
		at--
	}
	if at == 0 || u.phrases[at].afterPrep || at == k && !u.toks[u.phrases[k].from].is(officeNoun) {
		return k
	}
	name := &u.phrases[at-1]
	if name.kind != namedPhrase || !name.opens || name.owner || name.afterPrep || name.object || !u.apposes(name, &u.phrases[at]) {
		return k
	}
	return at - 1
}

// participleBehind are prepositions that may introduce somebody together with what they do: "with Orlov saying", "a video of
// Orlov saying".
var participleBehind = wordSet(`with of about`)

// saysWith reports whether the phrase is the subject of the participle at token i behind it: "with Orlov saying", "officials
// saying", "a report saying". If it is a statement issued by somebody, the speaker is that one instead.
func (u *unit) saysWith(ph *phrase, i int) bool {
	if ph.to != i || ph.owner || ph.kind == otherPhrase || ph.body.kind == placeForm && u.ofName(ph) { // "Orlov of Ohio | calling for"
		return false
	}
	governed := ph.from > 0 && u.toks[ph.from-1].run < 0
	switch {
	case governed && u.toks[ph.from-1].in(participleBehind):
		return true
	case ph.kind == documentPhrase:
		return !utterances.has(ph.head) || ph.afterPrep || !ph.object || u.toks[ph.from-1].in(readings)
	}
	return ph.kind == anonymousPhrase && ph.plural && !ph.afterPrep
}

// nobodys reports whether the subject of a verb of showing is an action, which says nothing: "Appeasing Moscow shows that".
func (p *page) nobodys(u *unit, c *cue, ph *phrase) bool {
	if c.class != "show" {
		return false
	}
	i := ph.from
	for range 2 { // "Giving up | land shows"
		if p.gerundAt(u, i) {
			return true
		}
		if i == 0 || u.toks[i-1].sent != u.toks[i].sent || u.toks[i-1].Kind != model.Word {
			return false
		}
		i--
	}
	return p.gerundAt(u, i)
}

// gerundAt reports whether token i begins a sentence and is a verb form in -ing rather than a name.
func (p *page) gerundAt(u *unit, i int) bool {
	t := &u.toks[i]
	return t.is(ingEnding) && len(t.low) > 5 && !t.name && t.run < 0 && (i == 0 || u.toks[i-1].sent != t.sent)
}

// beBefore reports whether a form of "be" precedes token i, with only adverbs between.
func (u *unit) beBefore(i, from int) bool {
	for k := i - 1; k >= from && k >= i-3; k-- {
		switch w := u.toks[k].low; {
		case w == "was" || w == "were" || w == "is" || w == "are" || w == "be" || w == "been" || w == "being":
			return true
		case u.toks[k].adverb():
		default:
			return false
		}
	}
	return false
}

// circumstance reports whether the phrase between a subject and its verb is an occasion or document: "and in a statement credited
// her".
func (u *unit) circumstance(ph *phrase) bool {
	return ph.afterPrep && u.toks[ph.from-1].low == "in" && (ph.kind == documentPhrase || occasions.has(ph.head))
}

// beforeCircumstance returns the beginning of the occasion or document before the verb at token i, or i if there is none.
func (u *unit) beforeCircumstance(i int) int {
	if k := u.phraseIndex(i) - 1; k >= 0 && u.phrases[k].to == i && u.circumstance(&u.phrases[k]) {
		return u.phrases[k].from - 1
	}
	return i
}

// occasions are nouns of occasions on which people speak.
var occasions = wordSet(`interview interviews briefing conference debate hearing appearance remarks comments testimony address`)

// subjectScore rates a phrase before the cue as its subject.
func (p *page) subjectScore(u *unit, c *cue, ph *phrase, from int, coordinated bool) float64 {
	score := 0.0
	if ph.owner {
		score -= 5
	}
	if ph.afterPrep {
		score -= 3
	}
	if ph.opens {
		score += 1.5
	}
	if ph.kind == otherPhrase {
		score -= 1.5
	}
	gap := p.gap(u, ph.to, c.from)
	governed := c.ing && ph.to < c.from && p.governedToo(u, ph)
	if governed {
		score -= 4.5
	}
	if ph.object {
		score -= 2.5
		if u.inRelative(ph) {
			score -= 3
		}
	}
	if ph.apposed {
		score -= 2.5
	}
	if (ph.afterPrep || ph.object) && ph.kind == otherPhrase && !ph.plural && u.plainForm(c) {
		score -= 3 // "those who saw | the map | say"
	}
	if ph.afterPrep && ph.one() && c.lemma != "report" && u.plainForm(c) {
		score -= 3 // "emails obtained by | The Times | show"
	}
	if ph.afterPrep && ph.body.kind == placeForm && c.ing && ph.to == c.from && u.ofName(ph) {
		score -= 6 // "Orlov of Ohio | calling for"
	}
	if u.circumstance(ph) || u.onlyInside(ph, c) {
		score -= 5
	}
	if ph.afterPrep && ph.to == c.from && (!ph.plural && u.plainForm(c) || !c.ing && !c.inf && !u.toks[ph.from-1].is(openingClause)) && u.withinWho(ph, from) {
		score -= 5
	}
	switch {
	case gap.words == 0 && !gap.comma && !(c.ing && ph.to < c.from && (u.comma(c.from-1) && ph.to < c.from-1 || u.at(c.from-1, ";"))):
		score += 5
	case gap.who, gap.that && (ph.kind == documentPhrase || ph.kind == otherPhrase && c.states() && !u.toks[ph.to-1].is(timely|dayName)):
		score += 4
	case gap.comma && gap.words == 0 && ph.kind == namedPhrase && ph.from > 1 && u.toks[ph.from-1].in(dashes) && u.phraseEnds(ph.from-1):
		score += 6 // "two deputies — Orlov and Karpin — have said"
	case gap.comma && gap.words == 0 && ph.closes && !governed:
		score += 4.5
	case gap.comma && gap.words == 0 && c.ing && ph.kind == namedPhrase && !ph.afterPrep && u.at(c.to, ":") && strings.ToUpper(c.span(u).In(p.a.Text)) == c.span(u).In(p.a.Text):
		score += 5 // "(SOUNDBITE) PRESIDENT OLEG KARPIN, SAYING:"
	case gap.comma && gap.words == 0:
		score -= 2
	case gap.comma && gap.closed:
		score += 3.5
		if gap.verbs > 0 {
			score -= 0.5
		}
	case !gap.comma && gap.closed && !c.ing && u.forSomebody(ph):
		score += 3.5
	case !gap.comma && gap.words > 0 && u.comma(c.from-1) && !c.ing && !(ph.opens && !ph.apposed && p.canSpeak(ph) && !u.comma(ph.from-1) && u.reduced(ph.to, ph.to) && u.at(ph.to+1, "by")):
		score -= 2 // inside a remark between commas
	case coordinated || c.ing:
		if ph.opens && !ph.afterPrep && !governed {
			score += 3
		}
		score -= 0.3 * float64(gap.verbs)
		score += p.agrees(u, c, ph, from)
		if u.embedded(ph, c, from) {
			score -= 3
		}
		if u.toks[from].in(fronting) && p.beforeMain(u, ph, c) {
			score -= 5
		}
		if c.ing && ph.kind == pronounPhrase && ph.opens && ph.from > from && (u.toks[ph.from-1].low == "and" || u.toks[ph.from-1].low == "so") {
			score += 1.65 // "The council chided Orlov, and he withdrew it, saying"
		}
	case gap.prep:
		score += 3 - 2*float64(gap.verbs)
	default:
		score -= 2 * float64(gap.verbs)
	}
	return score - 0.06*float64(gap.words)
}

// governedToo reports whether the phrase, or what it is the name of, is joined by "and" to one that a preposition governs, so that it begins
// no clause: "raged at Orlov and | Karpin, accusing", "a meeting between Whitfield and the mayor, | Karpin, saying".
func (p *page) governedToo(u *unit, ph *phrase) bool {
	k := u.descriptionBefore(u.phraseIndex(ph.from))
	and := u.phrases[k].from - 1
	return k > 0 && u.at(and, "and") && u.phrases[k-1].to == and && u.phrases[k-1].afterPrep && !u.phrases[k-1].owner && ph.kind != pronounPhrase && !p.verbNear(u, ph.to)
}

// ofName reports whether the phrase is the place behind the "of" of a name.
func (u *unit) ofName(ph *phrase) bool {
	k := u.phraseIndex(ph.from) - 1
	return k >= 0 && u.phrases[k].kind == namedPhrase && u.phrases[k].to == ph.from-1 && u.toks[ph.from-1].low == "of"
}

// plainForm reports whether the verb of the cue is a plural form without an auxiliary: "they say".
func (u *unit) plainForm(c *cue) bool {
	if c.to != c.from+1 || u.toks[c.from].low != c.lemma || u.toks[c.from].is(nounPast) {
		return false
	}
	k := c.from - 1
	for k > 0 && u.toks[k].is(lyEnding) {
		k--
	}
	return k >= 0 && !u.toks[k].is(modal) && u.toks[k].low != "to"
}

// coordinated reports whether "and" or "but" joins the verb at token i to a verb before it, with only adverbs between.
func (u *unit) coordinated(i, from int) bool {
	for k := i - 1; k >= from && k >= i-5; k-- {
		switch w := u.toks[k].low; {
		case w == "and" || w == "but":
			return true
		case u.toks[k].is(dayName), w == "on":
		case k > from && u.timeAt(k-1) > 0: // "but earlier this week told"
			k--
		case u.toks[k].adverb() || w == "at" || w == "times" || w == "in" || w == "turn" || w == "then":
		default:
			return false
		}
	}
	return false
}

// agrees favours the subject of an earlier cue of the sentence in the same tense: in "Blinken said that Biden hopes … and said"
// the second subject is Blinken again.
func (p *page) agrees(u *unit, c *cue, ph *phrase, from int) float64 {
	for k := len(u.cues) - 1; k >= 0 && u.cues[k].from >= from; k-- {
		o := &u.cues[k]
		if &u.phrases[o.subject] != ph {
			continue
		}
		if o.ing && !c.ing && ph.to == o.from {
			continue // "Orlov said that reports saying so were wrong and accused": not the reports
		}
		if c.ing { // "said that the report was wrong, adding": not the report
			switch {
			case o.states() && !ph.medium(u):
				return 2
			case (o.class == "call" || o.class == "deny") && !o.ing && (ph.kind == namedPhrase || ph.kind == pronounPhrase || ph.kind == describedPhrase):
				return 1.5
			}
			return 0
		}
		if present(u, o) == present(u, c) {
			return 1.5
		}
		return -2
	}
	return 0
}
