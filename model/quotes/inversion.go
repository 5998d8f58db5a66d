package quotes

import (
	"sort"
	"strings"

	"hotline/model"
)

// infinitive reads "prompted Trump to claim", "went on to say": the subject is the one made to speak, or the subject of the
// clause.
func (p *page) infinitive(u *unit, c *cue, from int) bool {
	c.inf, c.score = true, 1
	best := -1
	for k := range u.phrases {
		ph := &u.phrases[k]
		if ph.from < from || ph.to > c.from-1 {
			continue
		}
		if ph.from > from && u.toks[ph.from-1].in(causatives) {
			best, c.score = k, 5
			break
		}
		if best < 0 && ph.opens && !ph.afterPrep && !ph.owner && p.canSpeak(ph) {
			best = k
		}
	}
	c.subject = best
	return best >= 0
}

// causatives are verbs whose object is the subject of the infinitive that follows.
var causatives = wordSet(`prompted prompting prompts led leading leads caused causing forced forcing allowed allowing moved pushed pushing spurred spurring got getting inspired compelled drove driving`)

// quotedAs reads "Interfax quoted Peskov as saying", "Peskov was quoted as saying [on TV] by Interfax": the one quoted is the
// speaker, the one who quotes is the relayer.
func (p *page) quotedAs(u *unit, c *cue, from, to int) bool {
	if !passesOn.has(c.lemma) {
		return false
	}
	as := u.asSaying(c.to)
	if as == 0 {
		return false
	}
	if u.beBefore(c.from, from) {
		for k := range u.phrases {
			if ph := &u.phrases[k]; ph.from >= from && ph.to <= c.from && !ph.afterPrep && !ph.owner {
				c.subject = k
			}
		}
		for k := range u.phrases {
			if ph := &u.phrases[k]; ph.from > c.to && ph.to <= to && u.toks[ph.from-1].low == "by" {
				c.relayer = k
				if next := k + 1; ph.owner && next < len(u.phrases) && u.phrases[next].from == ph.to+1 && u.phrases[next].medium(u) {
					c.relayer = next // "by Russia’s | TASS"
				}
			}
		}
	} else {
		for k := range u.phrases {
			ph := &u.phrases[k]
			if ph.from >= c.to && ph.to <= as && c.subject < 0 {
				c.subject = k
			}
			if ph.from >= from && ph.to <= c.from && !ph.afterPrep && !ph.apposed && !ph.object && !ph.owner {
				c.relayer = k
			}
		}
	}
	if c.subject < 0 {
		return false
	}
	c.class, c.lemma = "say", quotedAsSaying
	c.score = 7
	c.to = as + 2
	return true
}

// asSaying returns the next "as" of the sentence, from token i on, that is followed by a verb of speaking in -ing, or 0.
func (u *unit) asSaying(i int) int {
	for k := i; k+1 < min(len(u.toks), i+asReach) && u.toks[k+1].sent == u.toks[i].sent; k++ {
		if u.toks[k].low == "as" && u.toks[k].run < 0 && u.toks[k+1].is(ingEnding) && u.toks[k+1].lex.verb.Lemma != "" {
			return k
		}
	}
	return 0
}

// asReach is the greatest number of tokens between the verb and "as saying".
const asReach = 20

// quotedAsSaying is the lemma of the cues that quotedAs reads.
const quotedAsSaying = "quoted as saying"

// passesOn are verbs used with "as saying", which relay somebody's words.
var passesOn = wordSet(`quote cite recall remember report`)

// objects are the object forms of the pronouns of people.
var objects = wordSet(`him her them`)

// quotedPronoun returns the subject form of the pronoun at token i that stands for the one quoted, or "": "quoted him as saying".
func (u *unit) quotedPronoun(i int) string {
	if !u.toks[i].is(objective) || i == 0 || i+1 >= len(u.toks) || u.toks[i+1].low != "as" {
		return ""
	}
	if verb := u.toks[i-1].lex.verb.Lemma; verb != "quote" && verb != "cite" {
		return ""
	}
	switch u.toks[i].low {
	case "him":
		return "he"
	case "her":
		return "she"
	case "them":
		return "they"
	}
	return ""
}

// passive reads "was asked by X"; a passive without an agent has no speaker.
func (p *page) passive(u *unit, c *cue, to int) bool {
	c.passive = true
	for k, n := c.to, 0; k < to && n < 8; k++ {
		if u.toks[k].run >= 0 {
			continue
		}
		n++
		if u.toks[k].low == "by" {
			if s := u.phraseFrom(k + 1); s >= 0 {
				c.subject, c.score = u.possessed(s), 3
				return true
			}
		}
	}
	if c.class == "tell" || c.class == "ask" {
		for k := u.phraseIndex(c.from) - 1; k >= 0 && u.phrases[k].to >= c.from-hearerReach; k-- {
			if ph := &u.phrases[k]; u.toks[ph.from].sent == u.toks[c.from].sent && !ph.afterPrep && !ph.owner && !ph.apposed {
				ph.hears = true
				break
			}
		}
	}
	return false
}

// hearerReach is the greatest number of tokens between the verb and the person told or asked before it.
const hearerReach = 6

// undergone reports whether a verb without a form of "be" is a passive participle rather than an act of its subject: "The plan,
// described as “a trap” by Orlov", "a plan described by Orlov as “a trap”".
func (u *unit) undergone(c *cue, from int) bool {
	if c.class != "call" && c.class != "say" || c.to >= len(u.toks) || c.to != c.from+1 || !strings.HasSuffix(u.toks[c.from].low, "ed") {
		return false
	}
	switch u.toks[c.to].low {
	case "by":
		s := u.phraseFrom(c.to + 1)
		return s >= 0 && u.phrases[s].from == c.to+1 && u.phrases[s].kind != otherPhrase
	case "as":
		return c.class == "call" && (c.from == from || u.comma(c.from-1) || c.lemma == "bill" || u.thingBefore(c.from) && u.agentAhead(c.to))
	}
	return false
}

// thingBefore reports whether a phrase that cannot speak ends right before token i.
func (u *unit) thingBefore(i int) bool {
	k := u.phraseIndex(i) - 1
	return k >= 0 && u.phrases[k].to == i && u.phrases[k].kind == otherPhrase
}

// agentAhead reports whether "by" stands right behind the words in marks that follow token i: "as “…” by Orlov".
func (u *unit) agentAhead(i int) bool {
	k := i
	for k < len(u.toks) && k < i+3 && u.toks[k].run < 0 {
		k++
	}
	if k >= len(u.toks) || u.toks[k].run < 0 {
		return false
	}
	for run := u.toks[k].run; k < len(u.toks) && u.toks[k].run == run; k++ {
	}
	return u.at(k, "by")
}

// inverted reads "…, said Dmitry Peskov": the subject stands right behind the verb, and the end of the statement right before it.
func (p *page) inverted(u *unit, c *cue, from, to int) bool {
	if c.ing || c.class != "say" && c.class != "write" && c.class != "ask" && c.class != "tell" {
		return false
	}
	at := p.behindDate(u, c.to, to)
	s := u.phraseFrom(at)
	if s < 0 {
		return false
	}
	if u.phrases[s].owner {
		s = u.possessed(s) // "noted NBC’s Dante Chinni"
		at = u.phrases[s].from
	}
	ph := &u.phrases[s]
	afterRun := c.from > 0 && (u.toks[c.from-1].run >= 0 || c.from > 1 && u.toks[c.from-1].Kind == model.Punct && u.toks[c.from-2].run >= 0)
	if ph.to < to && u.toks[ph.to].is(finiteVerb) {
		return false // "Orlov, citing “…,” said the minister could"
	}
	if ph.from != at || ph.kind == otherPhrase && !ph.definite && !(afterRun && u.toks[at].is(indefinite)) {
		return false // "wrote one commenter"
	}
	if afterRun && c.class == "tell" && p.verbsIn(u, from, c.from) == 0 {
		if k := u.phraseIndex(from); u.phrases[k].from == from && u.phrases[k].kind == namedPhrase && u.comma(u.phrases[k].to) {
			return false // "Karpin, a self-described “fixer,” told a panel"
		}
	}
	opens := c.from == from && ph.to < to && u.toks[ph.to].low == ":" // "Said Orlov: …"
	comma := c.from > from && u.toks[c.from-1].low == "," && (c.class != "ask" && (ph.kind == namedPhrase || !u.names(from, c.from)) || p.tells(u, from, c.from))
	switch {
	case afterRun && ph.kind != pronounPhrase, opens:
	case comma && c.class != "tell" && ph.body.kind == outletForm && ph.to >= to-1: // "…, reports the Northern Herald."
	case comma && c.class != "tell" && (ph.kind == namedPhrase || ph.kind == describedPhrase || ph.kind == anonymousPhrase) && ph.to < len(u.toks) &&
		(ph.to >= to-1 || u.toks[ph.to].low == "," || u.toks[ph.to].low == "." || u.toks[ph.to].is(prepositional) || u.toks[ph.to].low == "who" || u.toks[ph.to].is(ingEnding)):
	default:
		return false
	}
	if s+1 < len(u.phrases) && ph.apposed && u.phrases[s+1].kind == namedPhrase && u.apposes(ph, &u.phrases[s+1]) {
		s++ // "said the bureau’s director, James Comey"
	}
	c.subject, c.after, c.score = s, true, 6
	return true
}

// possessed climbs from a phrase that owns a person or body to what it owns: "the country’s | Elections Commission", "NBC’s |
// Dante Chinni". What a document says ("the bank’s report") its owner says.
func (u *unit) possessed(s int) int {
	for u.phrases[s].owner && s+1 < len(u.phrases) && u.phrases[s+1].from == u.phrases[s].to+1 {
		if k := u.phrases[s+1].kind; k == documentPhrase || k == otherPhrase {
			break
		}
		s++
	}
	return s
}

// names reports whether the tokens [from, to) contain a named person who may be a subject.
func (u *unit) names(from, to int) bool {
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		if ph := &u.phrases[k]; ph.kind == namedPhrase && !ph.afterPrep && !ph.owner {
			return true
		}
	}
	return false
}

// tells reports whether the tokens [from, to) contain a verb or words in marks, as a statement does, unlike a name with its
// state: "Claire McCaskill, D-Missouri, | asked Clapper".
func (p *page) tells(u *unit, from, to int) bool {
	for k := from; k < to; k++ {
		if u.toks[k].run >= 0 || u.toks[k].Kind == model.Word && p.isVerb(u, k) {
			return true
		}
	}
	return false
}

// behindDate returns the token behind the date that begins at token i, or i if there is none: "stated on March 4, Russian
// Ambassador Antonov".
func (p *page) behindDate(u *unit, i, to int) int {
	if i >= to {
		return i
	}
	d := sort.Search(len(p.a.Dates), func(k int) bool { return p.a.Dates[k].End > u.toks[i].Start })
	if d == len(p.a.Dates) || p.a.Dates[d].Start > u.toks[i].End {
		return i
	}
	for i < to && u.toks[i].Start < p.a.Dates[d].End {
		i++
	}
	if i < to && u.toks[i].low == "," {
		i++
	}
	return i
}
