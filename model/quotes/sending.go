package quotes

import (
	"slices"

	"hotline/model"
)

// A sentence may only tell that somebody put out a text or gave a speech, and when; the words follow in the next one: "Orlov sent a
// memo Thursday to his friends. “…,” he wrote."

// dayOfSending returns the day on which, according to the sentence before a quotation's, its speaker put out a text or spoke at an
// occasion, or none.
func (p *page) dayOfSending(q *model.Quote) model.When {
	c, ui := p.cueAt(q)
	at := q.Start
	if c != nil {
		at = min(at, q.Cue.Start)
	} else if ui = p.unitAt(at); ui < 0 {
		return model.When{}
	}
	u := &p.units[ui]
	if u.zone != bodyZone || len(u.toks) == 0 {
		return model.When{}
	}
	from, _ := u.sentenceTokens(u.tokenAt(at))
	if from == 0 {
		if ui--; ui < 0 || len(p.units[ui].toks) == 0 {
			return model.When{}
		}
		u = &p.units[ui]
		from = len(u.toks)
	}
	start, end := u.sentenceTokens(from - 1)
	for k := u.phraseIndex(start); k < len(u.phrases) && u.phrases[k].from < min(end, start+nearCue); k++ {
		s := &u.phrases[k]
		if !s.opens || s.afterPrep || s.owner || len(s.figures) == 0 || !slices.Equal(s.figures, q.Speakers) {
			continue
		}
		if w := p.dayOfSent(u, u.behindAdverbs(s.to), end); w.Known() && !p.apart(q, model.When{}) {
			return w
		}
		break
	}
	return model.When{}
}

// dayOfSent returns the day right behind a verb of putting out and its object, a text or an occasion of speaking, if they begin at
// token i; or none: "sent a memo | Thursday", "gave a speech on | Monday".
func (p *page) dayOfSent(u *unit, i, end int) model.When {
	if i+2 >= end || !u.toks[i].in(puttingOut) {
		return model.When{}
	}
	k := u.phraseFrom(i + 1)
	if k < 0 || u.phrases[k].from != i+1 {
		return model.When{}
	}
	behind := u.phrases[k].to
	if last := &u.toks[behind-1]; !last.speech() && !last.in(pieces) && !last.in(events) {
		return model.When{}
	}
	d := p.dateFrom(u.toks[behind-1].End)
	if d == len(p.a.Dates) || p.a.Dates[d].Start >= u.toks[end-1].End {
		return model.When{}
	}
	w := p.a.Dates[d].When
	if at := u.tokenAt(p.a.Dates[d].Start); w.Day() == 0 || !p.news(w) || !u.light(behind, at) || u.datesThing(at, p.a.Dates[d].End) {
		return model.When{}
	}
	w.Basis = goesOnBasis + w.Basis
	return p.printed(w)
}

// puttingOut are past forms of verbs by which words reach the public.
var puttingOut = wordSet(`sent released issued published posted gave delivered held circulated`)
