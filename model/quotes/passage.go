package quotes

import (
	"slices"

	"hotline/model"
)

// A passage is a series of quotations from one occasion: the interview or programme named at its beginning, and the day, hold for
// what the speaker says next, until somebody else speaks or the reporter names another time or place.

// carryVia gives quotations without a medium that of earlier words in the same passage. The quotations are in text order.
func (p *page) carryVia(quotes []model.Quote) {
	for i := range quotes {
		q := &quotes[i]
		if len(q.Via) > 0 || q.SpeakerText == "" || p.inList(q.Span) {
			continue
		}
		if i > 0 {
			prev := &quotes[i-1]
			for k := i - 1; q.Turn > 0 && len(prev.Via) == 0 && k >= 0 && k >= i-3; k-- {
				if quotes[k].Turn == q.Turn {
					prev = &quotes[k] // “…,” with other words in it
				}
			}
			if len(prev.Via) > 0 && p.goesOn(prev, q) && !p.somebody(prev.Via[0]) && !p.elsewhere(q) && !p.oftenSaid(q) && (q.Turn == prev.Turn && q.Turn > 0 || !onPlatforms(prev.Via) || p.writesOn(q)) {
				q.Via = prev.Via
				continue
			}
		}
		if name := p.venueBefore(q); name != "" && !p.elsewhere(q) {
			q.Via = []string{name}
			continue
		}
		if ui := p.unitAt(q.Start); ui >= 0 {
			if name := p.excerptOf(ui); name != "" && name != q.SpeakerText {
				q.Via = []string{name}
				continue
			}
		}
		if p.sameVenue(q) && !p.oftenSaid(q) {
			if via := p.viaBefore(quotes[max(0, i-farthestVenue):i], q); len(via) > 0 && p.lastNamed(q, via[0]) {
				q.Via = via
			} else if name := p.toldThere(q); name != "" && len(via) == 0 {
				q.Via = []string{name}
			}
		}
	}
}

// somebody reports whether a name given as a medium is that of a person, who passed on only the words that he is said to have told.
func (p *page) somebody(name string) bool {
	if p.people == nil {
		p.people = make(map[string]bool, len(p.cast.Figures))
		for i := range p.cast.Figures {
			p.people[p.cast.Figures[i].Name] = true
		}
	}
	return p.people[name]
}

// oftenSaid reports whether the quotation is what its speaker says time and again, so at no one medium: "Orlov routinely describes it
// as".
func (p *page) oftenSaid(q *model.Quote) bool {
	c, ui := p.cueAt(q)
	if c == nil || c.from < 2 {
		return false
	}
	u := &p.units[ui]
	return u.toks[c.from-1].in(oftenWords) && !u.toks[c.from-2].is(having) && u.toks[c.from-1].low != "never"
}

// farthestVenue is the greatest number of quotations between the words that name a medium and those that refer back to it.
const farthestVenue = 12

// viaBefore returns the medium of the last words of the same speaker that were not posted, or nil.
func (p *page) viaBefore(quotes []model.Quote, q *model.Quote) []string {
	for k := len(quotes) - 1; k >= 0; k-- {
		if o := &quotes[k]; len(o.Via) > 0 && sameFigures(o.Speakers, q.Speakers) && !onPlatforms(o.Via) && !p.somebody(o.Via[0]) {
			return o.Via
		}
	}
	return nil
}

// toldThere returns the last medium named before words told to "the publication", in their paragraph or the one before, or "".
func (p *page) toldThere(q *model.Quote) string {
	c, ui := p.cueAt(q)
	u := &p.units[ui]
	if k := u.phraseFrom(c.to); c.class != "tell" || k < 0 || u.phrases[k].from != c.to || !hosts.has(u.phrases[k].head) {
		return ""
	}
	end := u.phraseIndex(c.from)
	for i := ui; i >= 0 && i >= ui-1; i-- {
		u := &p.units[i]
		if i < ui {
			end = len(u.phrases)
		}
		for k := end - 1; k >= 0 && k >= end-nearCue; k-- {
			if f := p.outletIn(u, &u.phrases[k]); f.kind == outletForm {
				return p.inFull(f.name, i)
			}
		}
	}
	return ""
}

// lastNamed reports whether the medium is the last one named shortly before a quotation’s cue, in its paragraph or the one
// before, or none is named there.
func (p *page) lastNamed(q *model.Quote, medium string) bool {
	c, ui := p.cueAt(q)
	end := p.units[ui].phraseIndex(c.from)
	for i := ui; i >= 0 && i >= ui-1; i-- {
		u := &p.units[i]
		if i < ui {
			end = len(u.phrases)
		}
		for k := end - 1; k >= 0 && k >= end-nearCue; k-- {
			if u.phrases[k].medium(u) {
				return p.inFull(p.relayer(u, k), i) == medium
			}
		}
	}
	return true
}

// sameVenue reports whether the sentence of a quotation’s cue refers back to a medium named before: "told the program", "in the
// interview".
func (p *page) sameVenue(q *model.Quote) bool {
	c, ui := p.cueAt(q)
	if c == nil {
		return false
	}
	u := &p.units[ui]
	from, to := u.around(c)
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		ph := &u.phrases[k]
		if !u.toks[ph.from].is(definite) || u.toks[ph.from].is(owning) || u.toks[ph.to-1].capital || ph.to > ph.from+2 && u.toks[ph.from+1].capital {
			continue
		}
		if c.class == "tell" && ph.from == c.to && hosts.has(ph.head) || ph.head == "interview" && ph.from > from && (u.toks[ph.from-1].low == "in" || u.toks[ph.from-1].low == "during") {
			return true
		}
	}
	return false
}

// goesOn reports whether a quotation continues the one before it: the same person speaks, in the same paragraph or the next, or a
// question is answered, and nothing indicates another time.
func (p *page) goesOn(prev, q *model.Quote) bool {
	if !sameFigures(prev.Speakers, q.Speakers) && prev.SpeakerText != q.SpeakerText && !p.answered(prev, q) {
		return false
	}
	if p.inList(q.Span) || p.inList(prev.Span) {
		return false
	}
	a, b := p.unitAt(prev.Start), p.unitAt(q.Start)
	return a >= 0 && b >= a && b-a <= 1 && !p.apart(q, prev.Said) && !p.anotherDay(prev, q)
}

// anotherDay reports whether the text between two quotations, outside their statements, says that something happened on another
// day than that of the first, and not before it: "Orlov, who said so on Sunday, took it back on Monday. “…,” he said."
func (p *page) anotherDay(prev, q *model.Quote) bool {
	day := prev.Said.Day()
	if day == 0 {
		return false
	}
	end := q.Start
	if !q.Cue.Empty() {
		end = min(end, q.Cue.Start)
	}
	for i := p.dateFrom(prev.Whole().End); i < len(p.a.Dates) && p.a.Dates[i].End <= end; i++ {
		d := &p.a.Dates[i]
		ui := p.unitAt(d.Start)
		if d.When.Day() <= day || d.When.Day() > p.a.Published.To || ui < 0 {
			continue
		}
		u := &p.units[ui]
		if k := u.tokenAt(d.Start); u.outside(k) && !u.datesThing(k, d.End) && !u.boundsTime(k) {
			return true
		}
	}
	return false
}

// answered reports whether a quotation answers the question before it in the paragraph: “Why now?” Whitfield asked. “Why not?”
// Orlov replied.
func (p *page) answered(prev, q *model.Quote) bool {
	a, ui := p.cueAt(prev)
	b, uk := p.cueAt(q)
	return a != nil && b != nil && ui == uk && a.class == "ask" && answering.has(b.lemma)
}

// answering holds the lemmas of verbs of answering.
var answering = wordSet(`reply respond answer retort`)

// cueAt returns the cue of a quotation and the index of its paragraph, or nil.
func (p *page) cueAt(q *model.Quote) (*cue, int) {
	if q.Cue.Empty() {
		return nil, -1
	}
	if p.lastCue.from != q.Cue.Start { // many rules ask about one quotation after the other
		p.lastCue = p.findCue(q.Cue.Start)
	}
	if p.lastCue.unit < 0 {
		return nil, -1
	}
	return &p.units[p.lastCue.unit].cues[p.lastCue.cue], p.lastCue.unit
}

// askedCue is the cue that begins at a byte offset; unit is negative if there is none.
type askedCue struct{ from, unit, cue int }

func (p *page) findCue(from int) askedCue {
	if ui := p.unitAt(from); ui >= 0 {
		u := &p.units[ui]
		at := u.tokenAt(from)
		if k := u.cueFrom(at); k < len(u.cues) && u.cues[k].from == at {
			return askedCue{from, ui, k}
		}
	}
	return askedCue{from: from, unit: -1}
}

// apart reports whether the sentence of a quotation’s cue indicates a time other than that of the words before: "had said", "said
// earlier", "on Friday" if that is not the given day.
func (p *page) apart(q *model.Quote, day model.When) bool {
	c, ui := p.cueAt(q)
	if c == nil {
		return false
	}
	u := &p.units[ui]
	if u.perfect(c.from) || c.passive || c.class == "think" {
		return true
	}
	from, to := u.around(c)
	content := q.Whole()
	for i := from; i < to; i++ {
		t := &u.toks[i]
		if t.run >= 0 || content.Contains(t.Span) {
			continue
		}
		if t.in(apartWords) || t.low == "will" && i < c.from && i >= c.from-3 || (t.low == "next" || t.low == "following") && i+1 < to && u.toks[i+1].in(afterThat) || i < c.from && t.in(longTimes) && i+1 < to && u.toks[i+1].in(setsApart) {
			return true
		}
	}
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		if ph := &u.phrases[k]; ph.from > from && u.toks[ph.from-1].low == "during" && times.has(ph.head) && !content.Contains(ph.span(u)) {
			return true
		}
	}
	scene := min(c.from, u.phrases[c.subject].from) // a day before the scene belongs to the whole sentence
	for i := p.dateFrom(u.toks[from].Start); i < len(p.a.Dates) && p.a.Dates[i].Start < u.toks[scene].Start; i++ {
		if d := p.a.Dates[i]; !content.Contains(d.Span) && u.outside(u.tokenAt(d.Start)) && !(d.When.From == day.From && d.When.To == day.To) {
			return true
		}
	}
	return false
}

// longTimes are spans of time of a day or more; setsApart are words behind them that indicate another time: "days | before".
var (
	longTimes = wordSet(`day days week weeks month months year years`)
	setsApart = wordSet(`before after later earlier prior`)
)

// afterThat are spans of time behind a word such as "next": "the next morning".
var afterThat = wordSet(`day morning afternoon evening night week month year`)

// times are nouns of long periods in which something was said.
var times = wordSet(`campaign election presidency transition administration term war years`)

// elsewhere reports whether the sentence of a quotation’s cue names a new occasion, or other hearers: "in a statement", "told
// reporters", but not "in the interview", "told the network".
func (p *page) elsewhere(q *model.Quote) bool {
	c, ui := p.cueAt(q)
	if c == nil {
		return false
	}
	u := &p.units[ui]
	if c.class == "tell" {
		if k := u.phraseFrom(c.to); k >= 0 && u.phrases[k].from == c.to {
			return !(u.toks[c.to].is(definite) && hosts.has(u.phrases[k].head))
		}
	}
	from, to := u.around(c)
	content := q.Whole()
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		ph := &u.phrases[k]
		if ph.from == from || !u.toks[ph.from-1].in(onWhich) || content.Contains(ph.span(u)) {
			continue
		}
		if last := &u.toks[ph.to-1]; !u.toks[ph.from].is(definite) && (last.speech() || events.has(ph.head)) || last.is(documentNoun) && !pieces.has(ph.head) && !printed.has(ph.head) && u.beside(c, ph.from-1) {
			return true // "said in the memo"
		}
	}
	return false
}

// beside reports whether token i follows right behind the cue, or behind its subject if that comes after the cue.
func (u *unit) beside(c *cue, i int) bool {
	return i == c.to || c.after && i == u.phrases[c.subject].to
}

// printed are documents, other than pieces, that media print or receive: "the article" refers back to one, "the memo" does not.
var printed = wordSet(`article story report interview statement text message messages email e-mail emails`)

// ownOccasion reports whether the sentence of a quotation’s cue names a separate occasion, with a day of its own: "in a letter
// to", "in a memoir".
func (p *page) ownOccasion(q *model.Quote) bool {
	c, ui := p.cueAt(q)
	if c == nil {
		return false
	}
	u := &p.units[ui]
	from, to := u.around(c)
	content := q.Whole()
	for k := u.phraseIndex(from); k < len(u.phrases) && u.phrases[k].from < to; k++ {
		if ph := &u.phrases[k]; ph.from > from && u.toks[ph.from-1].in(onWhich) && !u.toks[ph.from].is(definite) && apartOccasions.has(ph.head) && !content.Contains(ph.span(u)) {
			return true
		}
	}
	return false
}

// apartOccasions are nouns of occasions and documents that are rarely the source of the other words in an article.
var apartOccasions = wordSet(`letter op-ed column essay article book memoir deposition testimony debate podcast`)

// apartWords indicate that something was said at another time.
var apartWords = wordSet(`earlier previously once separately ago formerly originally initially elsewhere`)

// events are nouns of occasions on which people speak, in addition to those in occasions.
var events = wordSet(`rally speech event meeting call debate tour visit dinner trial campaign election summit lecture ceremony forum town`)

// hosts are nouns for a medium and its employees that refer back to one named before.
var hosts = wordSet(`newspaper paper network channel program programme show host anchor station magazine agency outlet website site broadcaster interviewer publication`)

// writesOn reports whether the quotation continues what was written: "he added".
func (p *page) writesOn(q *model.Quote) bool {
	c, _ := p.cueAt(q)
	return c == nil || c.class == "write" || goingOn.has(c.lemma)
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

// isPlatform holds the names of the platforms.
var isPlatform = func() map[string]bool {
	m := map[string]bool{truthSocial: true}
	for _, name := range platforms {
		m[name] = true
	}
	return m
}()

// venueBefore returns the medium that the sentence before that of the cue names as the place where the speaker spoke, or "":
// "Orlov spoke to CNN on Monday. “We will wait,” he said."
func (p *page) venueBefore(q *model.Quote) string {
	at := q.Start
	c, _ := p.cueAt(q)
	if c != nil {
		at = min(at, q.Cue.Start)
	}
	ui := p.unitAt(at)
	if ui < 0 || len(q.Speakers) != 1 {
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
	start = max(start, end-nearCue)
	s := u.phraseIndex(end) - 1
	for s >= 0 && u.phrases[s].from >= start && (u.phrases[s].afterPrep || !u.phrases[s].opens || !sameFigures(u.phrases[s].figures, q.Speakers) && !(u.phrases[s].plural && slices.Contains(u.phrases[s].figures, q.Speakers[0]))) {
		s--
	}
	if s < 0 || u.phrases[s].from < start {
		return ""
	}
	var names []string
	p.venues(ui, &cue{from: end, to: end, class: "say", subject: s, relayer: -1}, start, end, model.Span{}, func(name string) { names = append(names, name) })
	if len(names) == 0 {
		if name := p.postedIn(u, start, end, s, q); name != "" && !p.apart(q, q.Said) {
			return name
		}
	}
	if len(names) == 0 || onPlatforms(names[:1]) && !p.writesOn(q) && !(p.onlyAnnounces(u, start, end) && p.unitAt(q.Start) == ui) || p.apart(q, q.Said) {
		return ""
	}
	return names[0]
}
