package quotes

import "strings"

// epithets are nouns by which writers call somebody again whom they have just named, though neither the article nor the lexicon gives
// that title: "the billionaire", "the former general".
var epithets = wordSet(`nominee candidate front-runner frontrunner hopeful businessman businesswoman tycoon mogul billionaire congressman congresswoman general veteran statesman celebrity magnate heiress`)

// generals are words before "general" that make it another office.
var generals = wordSet(`inspector attorney solicitor surgeon secretary director governor consul postmaster auditor`)

// epithet returns the figure that a definite description with such a noun, or by age ("the 57-year-old"), refers to: the one who is the
// subject of the last sentence before that has a named subject or speaker, if this is no more than a paragraph back. It returns nil if
// there are several, or if somebody is named in the same sentence before it.
func (p *page) epithet(u *unit, ph *phrase, d description) []int {
	if u.toks[ph.from].low != "the" || !epithets.has(ph.head) && !strings.HasSuffix(ph.head, "-year-old") || ph.to < len(u.toks) && (u.toks[ph.to].in(belonging) || u.at(ph.to, "who")) ||
		ph.head == "general" && u.toks[ph.to-2].in(generals) || u.comma(ph.to) && ph.to+1 < len(u.toks) && u.toks[ph.to+1].name {
		return nil
	}
	var found []int
	sent := -1
	for i := len(p.memory.entries) - 1; i >= 0; i-- {
		e := &p.memory.entries[i]
		switch {
		case p.memory.par-e.par > 1 || sent >= 0 && e.sent < sent:
			return found
		case e.sent == p.memory.sent && len(e.figures) > 0:
			return nil
		case !e.subject && !e.speaker || e.weak:
			continue
		case len(e.figures) != 1:
			return nil
		}
		if g := p.cast.Figures[e.figures[0]].Gender; d.gender != 0 && g != 0 && g != d.gender || found != nil && found[0] != e.figures[0] {
			return nil
		}
		found, sent = e.figures, e.sent
	}
	return found
}
