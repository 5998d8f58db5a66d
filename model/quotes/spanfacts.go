package quotes

import (
	"strings"

	"hotline/model"
)

// shapes are numbers for the kinds of words at the borders of statements, for the second rankers.
const (
	noToken float32 = iota
	commaToken
	stopToken // a colon, semicolon or dash
	markToken // another mark
	thatWord
	toWord
	prepositionWord
	determinerWord
	pronounWord
	whWord
	andWord
	finiteWord
	verbWord
	ingWord
	nameWord
	otherWord
	insideMarks
)

// shapeAt returns the kind of word or mark at token i, within the sentence of token of.
func (p *page) shapeAt(u *unit, i, of int) float32 {
	if i < 0 || i >= len(u.toks) || u.toks[i].sent != u.toks[of].sent {
		return noToken
	}
	t := &u.toks[i]
	if t.look == 0 {
		t.look = 1 + uint8(p.shape(u, i))
	}
	return float32(t.look - 1)
}

// shape returns the kind of token i.
func (p *page) shape(u *unit, i int) float32 {
	t := &u.toks[i]
	switch {
	case t.run >= 0:
		return insideMarks
	case t.low == ",":
		return commaToken
	case t.low == ":" || t.low == ";" || t.low == "—" || t.low == "–" || t.low == "-":
		return stopToken
	case t.Kind != model.Word:
		return markToken
	case t.low == "that":
		return thatWord
	case t.low == "to":
		return toWord
	case t.low == "and" || t.low == "but" || t.low == "or":
		return andWord
	case strings.HasPrefix(t.low, "wh") || t.low == "how" || t.low == "if":
		return whWord
	case t.is(pronominal):
		return pronounWord
	case t.is(definite | indefinite):
		return determinerWord
	case t.is(prepositional):
		return prepositionWord
	case t.is(finiteVerb | adverbial):
		return finiteWord
	case p.isVerb(u, i):
		return verbWord
	case t.is(ingEnding):
		return ingWord
	case t.capital:
		return nameWord
	}
	return otherWord
}

// cueFacts appends the facts that all readings of a cue share.
func (p *page) cueFacts(ui, ci int, out []float32) []float32 {
	u := &p.units[ui]
	c := &u.cues[ci]
	ph := &u.phrases[c.subject]
	from, to := u.sentenceTokens(c.from)
	_, end := u.clause(c)
	spoken := float32(-1)
	if len(ph.figures) > 0 {
		spoken = float32(p.prior(ph))
	}
	later, runs := 0, 0
	for k := range u.cues {
		if o := &u.cues[k]; o.from > c.from && o.from < to {
			later++
		}
	}
	for i := from; i < to; i++ {
		if u.toks[i].run >= 0 {
			runs++
		}
	}
	return append(out,
		c.rank, float32(c.score), truth(c.ing)+2*truth(c.inf)+4*truth(c.passive)+8*truth(c.after), float32(ph.kind), spoken,
		truth(ph.opens)+2*truth(ph.afterPrep)+4*truth(ph.owner)+8*truth(ph.object), truth(c.relative > 0), float32(u.zone), float32(to-from), float32(c.from-from), float32(to-end),
		float32(later), float32(runs), p.shapeAt(u, c.from-1, c.from), p.shapeAt(u, end, c.from), p.shapeAt(u, end+1, c.from), p.shapeAt(u, end+2, c.from), float32(c.from-ph.to),
		truth(u.withheld(c)), float32(len(u.cues)), float32(ui)/float32(len(p.units)), u.opening(c.from),
	)
}

// readingFacts appends the facts of a reading of a cue for the second ranker.
func (p *page) readingFacts(ui, ci int, r *reading, out []float32) []float32 {
	u := &p.units[ui]
	c := &u.cues[ci]
	_, to := u.sentenceTokens(c.from)
	_, end := u.clause(c)
	if r.from < 0 {
		for range readingNumbers {
			out = append(out, -1)
		}
		return out
	}
	verbs, first, cues := p.verbsIn(u, r.from, r.to), float32(-1), 0
	for i := r.from; verbs > 0 && first < 0; i++ {
		if p.isVerb(u, i) {
			first = float32(i - r.from)
		}
	}
	phrases := max(u.phraseIndex(r.to)-u.phraseIndex(r.from), 0)
	for k := range u.cues {
		if o := &u.cues[k]; o.from >= r.from && o.from < r.to {
			cues++
		}
	}
	return append(out,
		float32(r.start), float32(r.end), float32(r.to-r.from), float32(r.from-end), float32(to-r.to), float32(verbs), float32(phrases), first, float32(cues),
		p.shapeAt(u, r.from-1, c.from), p.shapeAt(u, r.from, c.from), p.shapeAt(u, r.from+1, c.from), p.shapeAt(u, r.to-1, c.from), p.shapeAt(u, r.to, c.from), p.shapeAt(u, r.to+1, c.from),
		p.shapeAt(u, r.to+2, c.from), float32(p.borderOf(u, r.from, leftEdge)), float32(p.borderOf(u, r.to-1, rightEdge)),
		u.beforeBorder(r.from, c), u.behindBorder(r.to, c), p.goesOnAs(u, r.to, c),
	)
}

// readingNumbers is the number of facts that only a reading has that reports something.
const readingNumbers = 21

// borderFacts appends the facts that all cuts of one end of a run share.
func (p *page) borderFacts(u *unit, b *border, out []float32) []float32 {
	f := &b.frame
	class, after, kind := float32(0), float32(0), float32(-1)
	if b.cue != nil {
		class, after, kind = b.cue.rank, truth(b.cue.after), float32(u.phrases[b.cue.subject].kind)
	}
	of := min(f.first, len(u.toks)-1)
	return append(out,
		float32(b.edge), float32(b.relation), class, after, kind, float32(b.cueSide), float32(b.words), float32(b.begins), float32(b.endsIn), float32(f.first-f.left), float32(f.right-f.last),
		truth(f.prev >= 0), truth(f.next >= 0), p.shapeAt(u, f.first-1, of), p.shapeAt(u, f.first-2, of), p.shapeAt(u, f.last, of), p.shapeAt(u, f.last+1, of), p.shapeAt(u, f.last+2, of), u.opening(of),
	)
}

// cutFacts appends the facts of a cut for the second ranker.
func (p *page) cutFacts(u *unit, b *border, c *cut, out []float32) []float32 {
	f := &b.frame
	of := min(f.first, len(u.toks)-1)
	if c.token < 0 {
		for range cutNumbers {
			out = append(out, -99)
		}
		return out
	}
	i := c.token
	n, before, next, gap, at := f.first-i, i-1, i, float32(99), float32(0)
	if b.edge == rightEdge {
		n, before, next = i-f.last+1, i, i+1
	}
	if q := b.cue; q != nil {
		gap = float32(i - q.to)
		if b.edge == rightEdge && i < q.from {
			gap = float32(i - min(q.from, u.phrases[q.subject].from))
		}
		s := b.reports
		at = truth(!s.Empty() && (b.edge == leftEdge && s.Start == u.toks[i].Start || b.edge == rightEdge && s.End >= u.toks[i].End && s.End <= u.toks[i].End+2))
	}
	commas, runs := 0, 0
	from, to := i, f.first
	if b.edge == rightEdge {
		from, to = f.last, i+1
	}
	for k := from; k < to; k++ {
		switch {
		case u.toks[k].run >= 0:
			runs++
		case u.toks[k].low == ",":
			commas++
		}
	}
	beside, goesOn := u.beforeBorder(i, b.cue), float32(0)
	if b.edge == rightEdge {
		beside, goesOn = u.behindBorder(i+1, b.cue), p.goesOnAs(u, i+1, b.cue)
	}
	passed := 0 // cues between the reporting cue and the border
	if b.cue != nil {
		for k := range u.cues {
			if o := u.cues[k].from; o > b.cue.from && o < i || o < b.cue.from && o > i {
				passed++
			}
		}
	}
	return append(out,
		float32(n), gap, at, float32(p.verbsIn(u, from, max(from, to))), float32(commas), float32(runs), float32(p.cuesBetween(u, i, f)),
		p.shapeAt(u, before-1, of), p.shapeAt(u, before, of), p.shapeAt(u, next, of), p.shapeAt(u, next+1, of), float32(p.borderOf(u, i, leftEdge)), float32(p.borderOf(u, i, rightEdge)),
		beside, goesOn, float32(passed),
	)
}

// cutNumbers is the number of facts that only a cut away from the run has.
const cutNumbers = 16
