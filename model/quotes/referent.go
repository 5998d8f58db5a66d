package quotes

import (
	"strings"

	"hotline/model"
)

// referent finds the antecedent of a phrase without a known person: the body that "it" refers to, the "Ministry of Foreign
// Affairs" for "the ministry", the author of "the statement", the "court records" for "those records". It returns nil if the
// phrase has no antecedent.
func (p *page) referent(u *unit, ph *phrase) *entry {
	if k := p.whoseWords(u, ph); k >= 0 {
		return p.entryOf(u, k)
	}
	switch {
	case ph.kind == pronounPhrase:
		pr := pronouns[ph.head]
		if pr.first {
			return nil
		}
		if pr.gender != 0 {
			return p.unnamedBefore(u, ph, pr)
		}
		if e := p.documentBefore(u, ph); e != nil && !pr.plural {
			return e
		}
		if e := p.accused(u, ph); e != nil && !pr.plural && len(e.figures) == 0 {
			return e
		}
		shows := ph.cue >= 0 && showing.has(u.cues[ph.cue].lemma)
		return p.salient(u, ph, func(o *phrase, other *unit) float64 {
			if len(o.figures) > 0 || o.kind == pronounPhrase || other.bracketed(o) || utterances.has(o.head) || pr.plural != o.plural && !(pr.plural && o.kind == institutionPhrase) {
				return no
			}
			if !pr.plural && (o.kind == anonymousPhrase || o.kind == describedPhrase || other.unspecified(o) || shows && o.kind != documentPhrase) {
				return no // "it" is no person; what shows something is no body, but a document or an event
			}
			if pr.plural && (!o.plural || shows != (o.kind == documentPhrase)) {
				return -2 // "they" are rather people than a body, or documents, which rather show than say
			}
			return 0
		})
	case (ph.kind == institutionPhrase || ph.kind == documentPhrase && ph.head == "paper") && ph.definite && u.toks[ph.from].low == "the" && outletNouns.has(ph.head) && !u.toks[ph.to-1].capital && ph.to-ph.from == 2:
		if classOf(ph.head) != nil {
			return p.namesake(u, ph)
		}
		return p.salient(u, ph, func(o *phrase, _ *unit) float64 {
			if o.body.kind != outletForm || o.kind != institutionPhrase {
				return no
			}
			return 0
		})
	case ph.kind == institutionPhrase && ph.definite && ph.body.name == "" && !u.toks[ph.to-1].capital:
		owned := ph.from > 0 && u.toks[ph.from-1].Kind == model.Suffix // "the department’s | agency"
		e := p.salient(u, ph, func(o *phrase, other *unit) float64 {
			if o.kind != institutionPhrase || !other.toks[o.to-1].capital || !o.says(other, ph.head) || owned || !o.saysAll(other, u, ph) {
				return no
			}
			return 40 // the same word again: distance hardly matters
		})
		if e == nil {
			e = p.namesake(u, ph)
		}
		return e
	case ph.kind == documentPhrase && ph.definite && utterances.has(ph.head):
		if k := u.phraseIndex(ph.from) - 1; k >= 0 && u.phrases[k].owner && ph.from-u.phrases[k].to <= 1 && p.canSpeak(&u.phrases[k]) {
			return p.entryOf(u, k) // "Orlov’s | statement"
		}
		if e := p.author(u, ph); e != nil || ph.cue < 0 || ph.head != "statement" && ph.head != "tweet" || u.cues[ph.cue].lemma != "continue" && !(ph.head == "tweet" && u.cues[ph.cue].lemma == "add") {
			return e
		}
		return p.spokeLast(u, ph)
	case ph.kind == documentPhrase && ph.definite && stories.has(ph.head):
		return p.salient(u, ph, func(o *phrase, _ *unit) float64 {
			if o.body.kind != outletForm {
				return no
			}
			return 0
		})
	case ph.kind == documentPhrase && ph.definite && ph.to-ph.from == 2:
		return p.salient(u, ph, func(o *phrase, other *unit) float64 {
			if o.kind != documentPhrase || o.head != ph.head || other.whatKind(o) == o.to-1 {
				return no
			}
			return 0
		})
	}
	return nil
}

// unnamedBefore returns the one without a name who spoke in the sentence before, if "he" or "she" refers to him or her: “…,” a
// spokesman said. He added that.
func (p *page) unnamedBefore(u *unit, ph *phrase, pr pronoun) *entry {
	for e := range p.mentionsBefore(u, ph, documentReach/2) {
		switch {
		case e.plural || !e.speaker || e.weak:
			continue
		case p.isUnnamed(e, pr):
			return e
		}
		return nil
	}
	return nil
}

// unspecified reports whether a phrase refers to nothing in particular: a common noun without an article or owner, as in "in |
// office", "obstruction of | justice".
func (u *unit) unspecified(ph *phrase) bool {
	first := &u.toks[ph.from]
	return !first.is(definite|indefinite|owning) && !u.toks[ph.to-1].capital && !first.capital && !(ph.from > 0 && u.toks[ph.from-1].Kind == model.Suffix)
}

// showing are the lemmas of verbs whose subject is a document rather than people.
var showing = wordSet(`show prove mean indicate suggest reveal`)

// whatKind returns the first token of a phrase that says what kind of thing it is, rather than which, how long or how new: "a new
// 40-page | court filing".
func (u *unit) whatKind(ph *phrase) int {
	i := ph.from
	for i < ph.to-1 && (u.toks[i].is(definite|indefinite|owning) || isNumber(u.toks[i].low) || strings.ContainsAny(u.toks[i].low, "0123456789") || u.toks[i].in(unspecific) || u.toks[i].Kind != model.Word) {
		i++
	}
	return i
}

var unspecific = wordSet(`new full first second final latest recent public published long short earlier previous page pages multimillion dollar redacted unredacted
separate same entire lengthy explosive damning bombshell highly much-anticipated long-awaited`)

// outletNouns are nouns that refer back to a news outlet.
var outletNouns = wordSet(`paper newspaper outlet magazine broadcaster`)

// stories are documents through which a news outlet speaks.
var stories = wordSet(`article story`)

// bracketed reports whether the phrase follows an opening bracket: "Schiff (D-Calif.)".
func (u *unit) bracketed(o *phrase) bool {
	return o.from > 0 && (u.toks[o.from-1].low == "(" || u.toks[o.from-1].low == "[")
}

// documentBefore returns the document that spoke last before the phrase, in its paragraph or the one before, or its author if the
// text names one: “…,” the letter said. “…,” it continued. It returns nil if something else spoke last.
func (p *page) documentBefore(u *unit, ph *phrase) *entry {
	for e, o := range p.mentionsBefore(u, ph, documentReach/2) {
		if !e.speaker || len(o.figures) > 0 { // "it" is no person
			continue
		}
		if o.kind != documentPhrase {
			return nil
		}
		if of := p.referent(&p.units[e.unit], o); of != nil {
			return of
		}
		return e
	}
	return nil
}

// no is a bonus that excludes an entry.
const no = -1000

// says reports whether the phrase contains the word.
func (ph *phrase) says(u *unit, word string) bool {
	for i := ph.from; i < ph.to; i++ {
		if u.toks[i].low == word {
			return true
		}
	}
	return false
}

// saysAll reports whether the phrase, the name of a body, contains the words of another one, except its article and what it says of
// the country or of those behind it: "the German-backed | institute".
func (ph *phrase) saysAll(u, other *unit, of *phrase) bool {
	for i := of.from; i < of.to-1; i++ {
		t := &other.toks[i]
		switch {
		case t.is(definite) || t.Kind != model.Word || ph.says(u, t.low):
		case t.capital && t.lex.alone.kind != noForm:
			if side := t.lex.alone.side; side != "" && ph.body.side != "" && side != ph.body.side {
				return false
			}
		case !strings.Contains(t.low, "-"):
			return false
		}
	}
	return true
}

// salient returns the most salient earlier entry of the zone, or nil; bonus adds to the salience of an entry or excludes it.
func (p *page) salient(u *unit, ph *phrase, bonus func(*phrase, *unit) float64) *entry {
	at := ph.span(u).Start
	var best *entry
	score := -6.0
	for i := range p.memory.entries {
		e := &p.memory.entries[i]
		other := &p.units[e.unit]
		o := &other.phrases[e.phrase]
		if other.zone != u.zone || o.span(other).Start >= at {
			continue
		}
		s := bonus(o, other) - float64(at-o.span(other).Start)/150
		if e.subject {
			s += 2
		}
		if e.speaker {
			s += 2
		}
		if e.weak {
			s -= 1.5
		}
		if s > score {
			best, score = e, s
		}
	}
	return best
}

// nameReferent fills in the speaker from the antecedent.
func (p *page) nameReferent(q *model.Quote, e *entry) {
	u := &p.units[e.unit]
	ph := &u.phrases[e.phrase]
	if ph.kind == institutionPhrase && !u.toks[ph.to-1].capital && ph.to-ph.from == 2 {
		if of := p.referent(u, ph); of != nil { // "it" for "the company", which is Facebook
			e, u = of, &p.units[of.unit]
			ph = &u.phrases[e.phrase]
		}
	}
	if len(ph.figures) > 0 {
		p.name(q, u, ph)
		q.How = model.HowDescription
		return
	}
	from := ph.from
	switch {
	case ph.kind == documentPhrase && !utterances.has(ph.head):
		from = u.whatKind(ph)
	case u.toks[from].is(definite|indefinite) && from+1 < ph.to && len(ph.owners) != 1:
		from++
	}
	somebody := ph.kind == anonymousPhrase || ph.kind == describedPhrase
	if somebody && u.toks[ph.from].is(indefinite) {
		from = ph.from // "a spokesman"
	}
	span := model.Span{Start: u.toks[from].Start, End: u.toks[ph.to-1].End}
	if all := p.owned(u, ph); somebody && all.Start < u.toks[ph.from].Start {
		span = all
	}
	if k := e.phrase; from == ph.from && (ph.kind == institutionPhrase && !u.toks[ph.to-1].capital || ph.kind == documentPhrase) && k > 0 && u.phrases[k-1].owner && u.phrases[k-1].to+1 == from {
		span.Start = u.toks[u.phrases[k-1].from].Start // "Orlov’s | government"
	}
	q.SpeakerText = p.ofOwner(ph, span.Line(p.a.Text))
	if ph.body.kind == outletForm {
		if full, short := p.inFull(ph.body.name, p.unitAt(u.span.Start)), fold(q.SpeakerText); strings.HasSuffix(fold(full), short) || strings.HasSuffix(short, fold(full)) {
			q.SpeakerText = full
		}
	}
	q.Side, q.How = ph.body.side, model.HowInstitution
	if somebody {
		q.SpeakerText += p.whose(u, ph)
	}
	if somebody || ph.kind == otherPhrase {
		q.How = model.HowAnonymous
	}
}
