package quotes

// Templates of the boundary rankers; they follow those of the speaker ranker.
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
	f, e, side, q := &b.frame, b.edge, uint32(b.edge), b.cue
	class, lemma, cueSide, words, start, end := b.class, b.lemma, b.cueSide, b.words, b.begins, b.endsIn
	p.open()
	add := func(t template, values ...uint32) { p.arena = append(p.arena, featureOn(side, t, values...)) }
	defer func() { c.features = p.closed() }()
	if c.token < 0 {
		add(bStay)
		add(bStay, b.relation)
		add(bRun, words, start, cueSide)
		add(bRun, end, start)
		add(bStayClass, class, cueSide)
		add(bStayClass, lemma, cueSide)
		add(bStayPrev, p.wordAt(u, f.first-1), cueSide)
		add(bStayPrev, p.wordAt(u, f.first-1), start)
		add(bStayNext, p.wordAt(u, f.last), end)
		add(bStayNext, p.wordAt(u, f.last), cueSide)
		add(bStayNext, p.wordAt(u, f.last), p.wordAt(u, f.last+1))
		return
	}
	i := c.token
	n := f.first - i
	before, after := i-1, i
	if e == rightEdge {
		n = i - f.last + 1
		before, after = i, i+1 // the border lies behind the token
	}
	add(bBias, start)
	add(bDistance, bucket(n), cueSide)
	add(bPrev, p.wordAt(u, before), cueSide)
	add(bThis, p.wordAt(u, after), cueSide)
	add(bPrevThis, p.wordAt(u, before), p.wordAt(u, after))
	add(bRun, words, bucket(n), start)
	add(bRelation, b.relation, bucket(n))
	add(bEdge, flag(i == 0 || u.toks[max(i-1, 0)].sent != u.toks[i].sent), flag(i+1 >= len(u.toks) || i+2 >= len(u.toks) || u.toks[min(i+2, len(u.toks)-1)].sent != u.toks[i].sent), cueSide)
	add(bPhrase, p.borderOf(u, i, e), cueSide)
	add(bVerbs, bucket(verbs), cueSide)
	add(bEdge, 7, flag(u.toks[i].run >= 0), end)
	if e == rightEdge {
		add(bTwo, p.wordAt(u, i+1), p.wordAt(u, i+2))
		add(bKindPair, p.wordAt(u, i+1), p.borderOf(u, i+2, leftEdge))
	} else {
		add(bTwo, p.wordAt(u, i-1), p.wordAt(u, i-2))
		add(bKindPair, p.wordAt(u, i-1), p.borderOf(u, i, leftEdge))
	}
	add(bCues, p.cuesBetween(u, i, f), bucket(n))
	if q == nil {
		return
	}
	gap := 0
	switch {
	case e == leftEdge && i >= q.to:
		gap = 1 + min(i-q.to, 12)
	case e == leftEdge && i < q.from:
		gap = 20
	case e == rightEdge && i < q.from:
		gap = 21 + min(min(q.from, u.phrases[q.subject].from)-i, 4)
	case e == rightEdge && i >= q.to:
		gap = 30
	}
	add(bCueGap, uint32(gap), class)
	add(bCueGap, uint32(gap), lemma)
	add(bLemma, lemma, p.wordAt(u, before))
	s := b.reports
	at := flag(!s.Empty() && (e == leftEdge && s.Start == u.toks[i].Start || e == rightEdge && s.End >= u.toks[i].End && s.End <= u.toks[i].End+2))
	add(bComplement, at, cueSide)
	add(bComplement, at, class)
	add(bClass, class, bucket(n))
	ph := &u.phrases[q.subject]
	add(bPhrase, 9, flag(i >= ph.from && i < ph.to), flag(e == rightEdge && i+1 == ph.from || e == leftEdge && i == ph.to))
}
