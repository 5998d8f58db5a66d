package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// freshness is the number of days after a known occasion in which an article still reports its words as news.
const freshness = 10

// occasion dates a quotation by a known event: the speaker took part, the quoted words include some that identify the event, and
// the article appeared during it or within freshness days.
func (p *page) occasion(q *model.Quote) (model.When, bool) {
	if len(q.Speakers) != 1 || p.a.Published.Day() == 0 {
		return model.When{}, false
	}
	id := p.cast.Figures[q.Speakers[0]].ID
	if id == "" {
		return model.When{}, false
	}
	day := p.a.Published.Day()
	for i := range p.lex.Events {
		e := &p.lex.Events[i]
		if day < e.From || e.To.Add(freshness) < day || !slices.Contains(e.People, id) {
			continue
		}
		words := fold(q.In(p.a.Text))
		for _, pattern := range e.Patterns {
			if hasPattern(words, pattern) && !p.toldBefore(q, e.From) {
				return model.When{From: e.From, To: e.To, Basis: "known occasion: " + e.Name}, true
			}
		}
	}
	return model.When{}, false
}

// toldBefore reports whether the sentence around a quotation names a time, all of which was before a day: "the report, released in
// April, told of “…”", "in an email days before the meeting".
func (p *page) toldBefore(q *model.Quote, day model.Day) bool {
	ui := p.unitAt(q.Start)
	if ui < 0 {
		return false
	}
	u := &p.units[ui]
	from, to := u.sentenceTokens(u.tokenAt(q.Start))
	whole := q.Whole()
	for i := p.dateFrom(u.toks[from].Start); i < len(p.a.Dates) && p.a.Dates[i].Start < u.toks[to-1].End; i++ {
		if d := &p.a.Dates[i]; d.When.To != 0 && d.When.To < day && !whole.Contains(d.Span) && u.outside(u.tokenAt(d.Start)) {
			return true
		}
	}
	for i := from; i+1 < to; i++ {
		if u.toks[i].in(longTimes) && u.toks[i+1].in(setsApart) && u.outside(i) && u.toks[i].Start < whole.Start {
			return true
		}
	}
	return false
}

// hasPattern reports whether the folded text contains the pattern as whole words; "*" matches any ending of a word.
func hasPattern(text, pattern string) bool {
	stem := strings.TrimSuffix(pattern, "*")
	for from := 0; ; {
		i := strings.Index(text[from:], stem)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(stem)
		if (i == 0 || !letter(text[i-1])) && (end == len(text) || stem != pattern || !letter(text[end])) {
			return true
		}
		from = i + 1
	}
}

func letter(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b >= 0x80
}

// occasionBefore returns the time of an occasion that the sentence of a quotation's cue refers back to, if a paragraph shortly before
// gives it: "at the Lake Conference in May", two paragraphs before "he said at the conference".
func (p *page) occasionBefore(q *model.Quote) model.When {
	c, ui := p.cueAt(q)
	if c == nil {
		return model.When{}
	}
	u := &p.units[ui]
	from, to := u.around(c)
	content := q.Whole()
	for k := u.phraseIndex(max(from, c.from-nearVerb)); k < len(u.phrases) && u.phrases[k].from < min(to, c.to+nearVerb); k++ {
		ph := &u.phrases[k]
		if ph.from == 0 || ph.to != ph.from+2 || !u.toks[ph.from].is(definite) || u.toks[ph.from].is(owning) || !referable.has(ph.head) || !u.toks[ph.from-1].in(placed) || content.Contains(ph.span(u)) {
			continue
		}
		for i := ui - 1; i >= max(0, ui-3); i-- {
			if w := p.timeOf(&p.units[i], ph.head); w.Known() {
				return p.printed(w)
			}
		}
	}
	return model.When{}
}

// referable are nouns of occasions on which people speak that a text refers back to.
var referable = wordSet(`conference summit hearing interview debate rally speech meeting briefing forum`)

// timeOf returns the time beside the last phrase of the unit whose head is the noun, or none.
func (p *page) timeOf(u *unit, noun string) model.When {
	for k := len(u.phrases) - 1; k >= 0; k-- {
		ph := &u.phrases[k]
		if ph.head != noun || !u.outside(ph.from) {
			continue
		}
		for i := p.dateFrom(u.toks[ph.from].Start); i < len(p.a.Dates) && p.a.Dates[i].Start < u.span.End; i++ {
			d := &p.a.Dates[i]
			if at := u.tokenAt(d.Start); at >= ph.to && u.outside(at) {
				if at-ph.to <= 4 && u.unbroken(ph.to, at) && !u.boundsTime(at) {
					w := d.When
					w.Basis = "the " + noun + " named before; " + w.Basis
					return w
				}
				break
			}
		}
		return model.When{}
	}
	return model.When{}
}
