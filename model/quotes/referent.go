package quotes

import (
	"strings"

	"hotline/model"
)

// referent finds the earlier phrase that a phrase without a known person stands for: the body that "it" means,
// the "Ministry of Foreign Affairs" that "the ministry" means, the author of "the statement". It returns nil
// when the phrase stands for itself.
func (p *page) referent(u *unit, ph *phrase) *entry {
	var fits func(o *phrase, other *unit) bool
	switch {
	case ph.kind == pronounPhrase:
		pr := pronouns[ph.head]
		if pr.first || pr.gender != 0 {
			return nil
		}
		fits = func(o *phrase, _ *unit) bool {
			return len(o.figures) == 0 && o.kind != pronounPhrase && (pr.plural == o.plural || pr.plural && o.kind == institutionPhrase)
		}
	case ph.kind == institutionPhrase && ph.definite && ph.body.name == "" && !model.Capitalised(u.toks[ph.to-1].In(p.a.Text)):
		fits = func(o *phrase, other *unit) bool {
			return o.kind == institutionPhrase && model.Capitalised(other.toks[o.to-1].In(p.a.Text)) && o.says(other, ph.head)
		}
	case ph.kind == documentPhrase && ph.definite && utterances[ph.head]:
		fits = func(o *phrase, _ *unit) bool {
			return o.kind == namedPhrase || o.kind == institutionPhrase || o.kind == anonymousPhrase
		}
	default:
		return nil
	}
	return p.salient(u, ph, fits)
}

// utterances are documents that are one body's or person's own words, so that their author speaks in them.
var utterances = wordSet(`statement letter email e-mail message tweet post release readout memo communique communiqué`)

// says reports whether the phrase holds the word.
func (ph *phrase) says(u *unit, word string) bool {
	for i := ph.from; i < ph.to; i++ {
		if u.toks[i].low == word {
			return true
		}
	}
	return false
}

// salient returns the most salient earlier entry that fits, or nil.
func (p *page) salient(u *unit, ph *phrase, fits func(*phrase, *unit) bool) *entry {
	at := ph.span(u).Start
	var best *entry
	score := -6.0
	for i := range p.memory.entries {
		e := &p.memory.entries[i]
		other := &p.units[e.unit]
		o := &other.phrases[e.phrase]
		if other.zone != u.zone || o.span(other).Start >= at || !fits(o, other) {
			continue
		}
		s := -float64(at-o.span(other).Start) / 150
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

// nameReferent fills in the speaker by the earlier phrase.
func (p *page) nameReferent(q *model.Quote, e *entry) {
	u := &p.units[e.unit]
	ph := &u.phrases[e.phrase]
	if len(ph.figures) > 0 {
		p.name(q, u, ph)
		q.How = model.HowDescription
		return
	}
	from := ph.from
	if determiners[u.toks[from].low] != 0 && from+1 < ph.to {
		from++
	}
	span := model.Span{Start: u.toks[from].Start, End: u.toks[ph.to-1].End}
	q.SpeakerText = strings.Join(strings.Fields(span.In(p.a.Text)), " ")
	q.Side, q.How = ph.body.side, model.HowInstitution
	if ph.kind == anonymousPhrase || ph.kind == describedPhrase || ph.kind == otherPhrase {
		q.How = model.HowAnonymous
	}
}
