package quotes

// Templates of the boundary rankers, numbered after those of the speaker ranker.
const (
	bBias template = iota + 100
	bStay
	bDistance
	bPrev
	bThis
	bPrevThis
	bCueGap
	bComplement
	bClass
	bRun
	bRelation
	bEdge
	bPhrase
	bVerbs
	bLemma
	bStayClass
	bStayPrev
	bStayNext
	bTwo
	bCues
	bSpeaker
	bKindPair
)

// describeCut fills in the features of one cut.
func (p *page) describeCut(u *unit, b *border, c *cut, verbs int) {
	f, e, q := &b.frame, b.edge, b.cue
	class, lemma, cueSide, words, start, end := b.class, b.lemma, b.cueSide, b.words, b.begins, b.endsIn
	side := uint32(e) + 1
	on := func(t template, v uint32) uint32 { return t.of(v*31 + side) } // the side is folded in last of all
	list := p.features.open()
	if c.token < 0 {
		before, after := p.wordAt(u, f.first-1), p.wordAt(u, f.last)
		c.features = p.features.close(append(list,
			on(bStay, 0),
			on(bStay, one(b.relation)),
			on(bRun, three(words, start, cueSide)),
			on(bRun, two(end, start)),
			on(bStayClass, two(class, cueSide)),
			on(bStayClass, two(lemma, cueSide)),
			on(bStayPrev, two(before, cueSide)),
			on(bStayPrev, two(before, start)),
			on(bStayNext, two(after, end)),
			on(bStayNext, two(after, cueSide)),
			on(bStayNext, two(after, p.wordAt(u, f.last+1))),
		))
		return
	}
	i := c.token
	n, before, after := f.first-i, i-1, i
	beyond, second, phrase := p.wordAt(u, i-1), p.wordAt(u, i-2), i
	if e == rightEdge {
		n, before, after = i-f.last+1, i, i+1 // the border is behind the token
		beyond, second, phrase = p.wordAt(u, i+1), p.wordAt(u, i+2), i+2
	}
	far, prev, this := bucket(n), p.wordAt(u, before), p.wordAt(u, after)
	opens := flag(i == 0 || u.toks[i-1].sent != u.toks[i].sent)
	closes := flag(i+2 >= len(u.toks) || u.toks[i+2].sent != u.toks[i].sent)
	list = append(list,
		on(bBias, one(start)),
		on(bDistance, two(far, cueSide)),
		on(bPrev, two(prev, cueSide)),
		on(bThis, two(this, cueSide)),
		on(bPrevThis, two(prev, this)),
		on(bRun, three(words, far, start)),
		on(bRelation, two(b.relation, far)),
		on(bEdge, three(opens, closes, cueSide)),
		on(bPhrase, two(p.borderOf(u, i, e), cueSide)),
		on(bVerbs, two(bucket(verbs), cueSide)),
		on(bEdge, three(7, flag(u.toks[i].run >= 0), end)),
		on(bTwo, two(beyond, second)),
		on(bKindPair, two(beyond, p.borderOf(u, phrase, leftEdge))),
		on(bCues, two(p.cuesBetween(u, i, f), far)),
	)
	if q != nil {
		gap := uint32(0)
		switch {
		case e == leftEdge && i >= q.to:
			gap = uint32(1 + min(i-q.to, 12))
		case e == leftEdge && i < q.from:
			gap = 20
		case e == rightEdge && i < q.from:
			gap = uint32(21 + min(min(q.from, u.phrases[q.subject].from)-i, 4))
		case e == rightEdge && i >= q.to:
			gap = 30
		}
		s := b.reports
		at := flag(!s.Empty() && (e == leftEdge && s.Start == u.toks[i].Start || e == rightEdge && s.End >= u.toks[i].End && s.End <= u.toks[i].End+2))
		ph := &u.phrases[q.subject]
		list = append(list,
			on(bCueGap, two(gap, class)),
			on(bCueGap, two(gap, lemma)),
			on(bLemma, two(lemma, prev)),
			on(bComplement, two(at, cueSide)),
			on(bComplement, two(at, class)),
			on(bClass, two(class, far)),
			on(bPhrase, three(9, flag(i >= ph.from && i < ph.to), flag(e == rightEdge && i+1 == ph.from || e == leftEdge && i == ph.to))),
		)
	}
	c.features = p.features.close(list)
}
