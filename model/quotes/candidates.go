package quotes

// candidate is a phrase that may name the speaker of a run, or "nobody" (phrase -1), with the best link that the rules allow.
type candidate struct {
	link
	side     sideKind
	features []uint32
}

// sideKind tells where the phrase stands in relation to the run.
type sideKind byte

const (
	noSide sideKind = iota
	leftSide
	rightSide
	sentenceBefore
	sentenceAfter
	paragraphBefore
	paragraphAfter
	furtherBefore
)

// candidates lists the phrases that may name the speaker of run k of a unit; the first is "nobody". A phrase that the rules could
// link in several ways is listed once, with its best link.
func (p *page) candidates(ui, k int) []candidate {
	u := &p.units[ui]
	f := p.frame(u, k)
	p.round++
	c := collector{p: p, list: p.shelves.candidates.open()}
	c.list = append(c.list, candidate{link: none})
	for _, l := range p.options(ui, k) {
		c.add(l, p.sideOf(ui, f, l.unit, l.phrase))
	}
	p.sentenceCandidates(&c, ui, f)
	for back := 1; back <= 2 && ui-back >= 0 && u.zone == bodyZone; back++ {
		if p.units[ui-back].zone == bodyZone {
			p.unitCandidates(&c, ui-back, back == 1)
		}
	}
	if ui+1 < len(p.units) && u.zone == bodyZone && p.units[ui+1].zone == bodyZone {
		if v := &p.units[ui+1]; len(v.cues) > 0 {
			c.add(link{relation: unlinked, score: 0, unit: ui + 1, phrase: v.cues[0].subject, cue: 0, from: -1}, paragraphAfter)
		}
	}
	return p.shelves.candidates.close(c.list)
}

type collector struct {
	p    *page
	list []candidate
}

func (c *collector) add(l link, side sideKind) {
	if l.phrase < 0 {
		return
	}
	relays := c.p.trails
	if side != leftSide && side != rightSide {
		relays = c.p.onlyRelays
	}
	if u := &c.p.units[l.unit]; l.cue >= 0 && l.from < 0 && (relays(u, l.cue) || side != leftSide && c.p.sourced(u, l.cue)) {
		return
	}
	ph := &c.p.units[l.unit].phrases[l.phrase]
	if ph.round == c.p.round {
		if l.score > c.list[ph.listed].score {
			c.list[ph.listed].link = l
		}
		return
	}
	ph.round, ph.listed = c.p.round, len(c.list)
	c.list = append(c.list, candidate{link: l, side: side})
}

// sentenceCandidates adds the phrases of the sentences that the run touches and of the neighbouring sentences.
func (p *page) sentenceCandidates(c *collector, ui int, f frame) {
	u := &p.units[ui]
	if len(u.toks) == 0 {
		return
	}
	first := u.toks[f.first].sent
	last := u.toks[max(f.last-1, f.first)].sent
	for k := range u.phrases {
		ph := &u.phrases[k]
		sent := u.toks[ph.from].sent
		if sent < first-1 || sent > last+1 {
			continue
		}
		ci := ph.cue
		isSubject := ci >= 0
		if !p.canSpeak(ph) && ph.kind != nameLikePhrase && ph.kind != pronounPhrase && !isSubject {
			continue
		}
		if sent == last+1 && !isSubject {
			continue
		}
		c.add(link{relation: unlinked, unit: ui, phrase: k, cue: ci, from: -1}, p.sideOf(ui, f, ui, k))
	}
}

// unitCandidates adds the speakers in an earlier paragraph and the subjects of its last sentence.
func (p *page) unitCandidates(c *collector, ui int, near bool) {
	u := &p.units[ui]
	side := furtherBefore
	if near {
		side = paragraphBefore
	}
	for i := range u.cues {
		c.add(link{relation: unlinked, unit: ui, phrase: u.cues[i].subject, cue: i, from: -1}, side)
	}
	for _, r := range u.runs {
		if l := p.links[r]; l.phrase >= 0 {
			c.add(link{relation: unlinked, unit: l.unit, phrase: l.phrase, cue: l.cue, from: r}, side)
		}
	}
	if !near || len(u.toks) == 0 {
		return
	}
	last := u.toks[len(u.toks)-1].sent
	for k := range u.phrases {
		if ph := &u.phrases[k]; u.toks[ph.from].sent >= last-1 && p.canSpeak(ph) && !ph.afterPrep {
			c.add(link{relation: unlinked, unit: ui, phrase: k, cue: -1, from: -1}, side)
		}
	}
}

// sideOf returns where a phrase stands in relation to a run.
func (p *page) sideOf(ui int, f frame, unit, phrase int) sideKind {
	if unit < ui-1 {
		return furtherBefore
	}
	if unit < ui {
		return paragraphBefore
	}
	if unit > ui {
		return paragraphAfter
	}
	u := &p.units[ui]
	ph := &u.phrases[phrase]
	switch sent := u.toks[ph.from].sent; {
	case ph.from < f.first && sent == u.toks[f.first].sent:
		return leftSide
	case ph.from < f.first:
		return sentenceBefore
	case sent == u.toks[max(f.last-1, f.first)].sent:
		return rightSide
	}
	return sentenceAfter
}
