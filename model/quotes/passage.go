package quotes

import (
	"sort"

	"hotline/model"
)

// A passage is what somebody says in one breath of the report: the interview or programme named at its beginning, and the day, hold for
// what the speaker says next, until somebody else speaks or the reporter names another time or place.

// carryVia gives quotations without a medium that of the words before them in the same passage. They stand in the order of the text.
func (p *page) carryVia(quotes []model.Quote) {
	for i := range quotes {
		q := &quotes[i]
		if len(q.Via) > 0 || q.SpeakerText == "" {
			continue
		}
		if i > 0 {
			if prev := &quotes[i-1]; len(prev.Via) > 0 && p.goesOn(prev, q) && !p.heardByOthers(q) && (q.Turn == prev.Turn && q.Turn > 0 || !onPlatforms(prev.Via) || p.writesOn(q)) {
				q.Via = prev.Via
				continue
			}
		}
		if name := p.venueBefore(q); name != "" && !p.heardByOthers(q) {
			q.Via = []string{name}
		}
	}
}

// goesOn reports whether a quotation goes on with what the one before it began: the same speaks, in the same paragraph or the next, and
// nothing tells of another time.
func (p *page) goesOn(prev, q *model.Quote) bool {
	if !sameFigures(prev.Speakers, q.Speakers) && prev.SpeakerText != q.SpeakerText {
		return false
	}
	a, b := p.unitAt(prev.Start), p.unitAt(q.Start)
	return a >= 0 && b >= a && b-a <= 1 && !p.apart(q)
}

// cueAt is the cue of a quotation, with the index of its paragraph, or nil.
func (p *page) cueAt(q *model.Quote) (*cue, int) {
	if q.Cue.Empty() {
		return nil, -1
	}
	ui := p.unitAt(q.Cue.Start)
	if ui < 0 {
		return nil, -1
	}
	u := &p.units[ui]
	at := u.tokenAt(q.Cue.Start)
	if k := u.cueFrom(at); k < len(u.cues) && u.cues[k].from == at {
		return &u.cues[k], ui
	}
	return nil, -1
}

// apart reports whether the sentence of a quotation’s cue tells of another time or occasion than that before it: "had said", "said
// earlier", "in a statement", "on Friday".
func (p *page) apart(q *model.Quote) bool {
	c, ui := p.cueAt(q)
	if c == nil {
		return false
	}
	u := &p.units[ui]
	if u.perfect(c.from) || c.passive || c.class == "think" {
		return true
	}
	from, to := u.sentenceTokens(c.from)
	content := q.Whole()
	for i := from; i < to; i++ {
		t := &u.toks[i]
		if t.run >= 0 || content.Contains(t.Span) {
			continue
		}
		if apartWords[t.low] || t.low == "will" && i < c.from && i >= c.from-3 {
			return true
		}
	}
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		ph := &u.phrases[k]
		if i := ph.from - 1; i >= from && (onWhich[u.toks[i].low]) && !content.Contains(ph.span(u)) && (occasions[ph.head] || events[ph.head] || u.toks[ph.to-1].is(documentNoun)) &&
			!u.toks[ph.from].is(definite) {
			return true
		}
	}
	for i := sort.Search(len(p.a.Dates), func(i int) bool { return p.a.Dates[i].End > u.toks[from].Start }); i < len(p.a.Dates) && p.a.Dates[i].Start < u.toks[to-1].End; i++ {
		if d := p.a.Dates[i]; !content.Contains(d.Span) && u.outside(u.tokenAt(d.Start)) {
			return true
		}
	}
	return false
}

// apartWords tell that something was said at another time.
var apartWords = wordSet(`earlier previously once separately ago formerly originally initially elsewhere`)

// events are nouns of occasions on which people speak beside those of occasions.
var events = wordSet(`rally speech event meeting call debate tour visit dinner trial campaign election summit lecture ceremony forum town`)

// heardByOthers reports whether a quotation’s words were told to somebody, and not to the medium that was named before.
func (p *page) heardByOthers(q *model.Quote) bool {
	c, ui := p.cueAt(q)
	if c == nil || c.class != "tell" {
		return false
	}
	u := &p.units[ui]
	k := u.phraseFrom(c.to)
	return k >= 0 && u.phrases[k].from == c.to && !(u.toks[c.to].is(definite) && hosts[u.phrases[k].head])
}

// hosts are nouns by which a medium and those who work for it are called once they were named.
var hosts = wordSet(`newspaper paper network channel program programme show host anchor station magazine agency outlet website site broadcaster interviewer`)

// writesOn reports whether the quotation goes on with what was written: "he added".
func (p *page) writesOn(q *model.Quote) bool {
	c, _ := p.cueAt(q)
	return c == nil || c.class == "write" || goingOn[c.lemma]
}

var goingOn = wordSet(`add continue conclude`)

func onPlatforms(via []string) bool {
	for _, name := range via {
		if !isPlatform[name] {
			return false
		}
	}
	return true
}

// isPlatform are the names of platforms.
var isPlatform = func() map[string]bool {
	m := map[string]bool{truthSocial: true}
	for _, name := range platforms {
		m[name] = true
	}
	return m
}()

// venueBefore is the medium at which the speaker of a quotation spoke by the sentence before that of its cue, or "": "Orlov spoke to CNN on
// Monday. “We will wait,” he said."
func (p *page) venueBefore(q *model.Quote) string {
	at := q.Start
	c, _ := p.cueAt(q)
	if c != nil {
		at = min(at, q.Cue.Start)
	}
	ui := p.unitAt(at)
	if ui < 0 || len(q.Speakers) != 1 || p.apart(q) {
		return ""
	}
	u := &p.units[ui]
	from, _ := u.sentenceTokens(u.tokenAt(at))
	if from == 0 {
		if ui--; ui < 0 {
			return ""
		}
		if u = &p.units[ui]; len(u.toks) == 0 {
			return ""
		}
		from = len(u.toks)
	}
	start, end := u.sentenceTokens(from - 1)
	s := u.phraseIndex(end) - 1
	for s >= 0 && u.phrases[s].from >= start && (u.phrases[s].afterPrep || !u.phrases[s].opens || !sameFigures(u.phrases[s].figures, q.Speakers)) {
		s--
	}
	if s < 0 || u.phrases[s].from < start {
		return ""
	}
	var names []string
	p.venues(ui, &cue{from: end, to: end, class: "say", subject: s, relayer: -1}, start, end, model.Span{}, func(name string) { names = append(names, name) })
	if len(names) == 0 || onPlatforms(names[:1]) && !p.writesOn(q) {
		return ""
	}
	return names[0]
}
