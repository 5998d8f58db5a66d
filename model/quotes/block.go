package quotes

import "hotline/model"

// Long extracts are often set as a paragraph of their own, without marks, behind a colon: "Orlov wrote in the memo:", and below it what he
// wrote.

const (
	longestLead   = 14 // tokens between the verb and the colon
	fewestExtract = 12 // tokens of the extract
)

// extracts appends the extracts of the page to the quotations.
func (p *page) extracts(out []model.Quote) []model.Quote {
	var taken map[int]bool // paragraphs with quotations; made only if an extract is found
	found := len(out)
	for ui := range p.units {
		q, ok := p.extract(ui)
		if !ok {
			continue
		}
		if taken == nil {
			taken = make(map[int]bool, found)
			for i := range out[:found] {
				taken[p.unitAt(out[i].Start)] = true
			}
		}
		if !taken[ui+1] {
			out = append(out, q)
		}
	}
	return out
}

// extract returns the paragraph behind a colon that is what the subject of the verb before it said or wrote, if unit ui ends with such a
// colon. Nothing of that paragraph may be somebody else's.
func (p *page) extract(ui int) (model.Quote, bool) {
	u := &p.units[ui]
	last := len(u.toks) - 1
	if last < 2 || ui+1 >= len(p.units) || u.zone != bodyZone || !u.at(last, ":") || len(u.cues) == 0 {
		return model.Quote{}, false
	}
	from, _ := u.sentenceTokens(last)
	ci := u.cueFrom(max(from, last-longestLead))
	next := &p.units[ui+1]
	if ci == len(u.cues) || next.zone != bodyZone || len(next.toks) < fewestExtract || !p.plainText(next) {
		return model.Quote{}, false
	}
	for i := ci + 1; i < len(u.cues); i++ {
		if o := &u.cues[i]; o.class != "noun" && !o.inf {
			ci = i
		}
	}
	if u.cues[ci].lemma == "according to" && ci > 0 && u.cues[ci-1].states() && u.comma(u.cues[ci-1].to) && u.cues[ci-1].to == u.cues[ci].from-1 {
		ci-- // "He said, according to the Herald:"
	}
	c := &u.cues[ci]
	ph := &u.phrases[c.subject]
	if !c.states() || c.passive || c.inf || c.claimed || u.toks[c.from].is(nounVerb) || !p.canSpeak(ph) && ph.kind != nameLikePhrase || u.withheld(c) || !p.leadsTo(u, c, last) {
		return model.Quote{}, false
	}
	q := model.Quote{Span: next.spanOf(0, len(next.toks)), Kind: model.Indirect}
	for i := range next.cues {
		if sameFigures(next.phrases[next.cues[i].subject].figures, ph.figures) && next.phrases[next.cues[i].subject].kind == namedPhrase {
			return model.Quote{}, false // nobody tells what he says himself by his name
		}
	}
	l := link{relation: leftCue, score: likely, unit: ui, phrase: c.subject, cue: ci, from: -1}
	p.attach(&q, l)
	if q.Sure == model.High {
		q.Sure = model.Medium
	}
	q.Said, q.Via = p.said(l, q.Span), p.via(l, q.Span)
	q.About = p.about(q)
	return q, true
}

// leadsTo reports whether nothing but hearers, circumstances or "the following" stands between the cue and the colon at token last.
func (p *page) leadsTo(u *unit, c *cue, last int) bool {
	end := c.to
	if c.after {
		end = max(end, u.phrases[c.subject].to)
	}
	if c.lemma == "according to" && end < last || c.ing && !u.comma(c.from-1) && c.lemma != "say" && c.lemma != "explain" || end <= last && (u.at(end, "no") || u.at(end, "yes")) {
		return false // "options, according to Orlov, include:", "ran screaming:", "said no:"
	}
	for i := end; i < last; i++ {
		if t := &u.toks[i]; t.run >= 0 || t.in(asking) || u.conjunction(i) {
			return false
		}
	}
	return end <= last && last-end <= longestLead && p.verbsIn(u, end, last) == 0
}

// plainText reports whether the paragraph is running text without marks that are quotations, and without a label before it: "Q: Why?"
func (p *page) plainText(u *unit) bool {
	if u.toks[0].Kind != model.Word || u.toks[0].run >= 0 {
		return false
	}
	for i := 1; i < len(u.toks) && i < shortest; i++ {
		if u.at(i, ":") {
			return false
		}
	}
	for _, r := range u.runs {
		if p.kept(r) {
			return false
		}
	}
	return true
}
