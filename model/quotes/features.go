package quotes

import (
	"math"
)

// template names a family of features. A feature is a template and a value in one number, so that weights are a
// plain table. The numbers are part of the trained weights: a new template goes to the end.
type template uint32

const (
	tScore template = iota + 1
	tBest
	tRelationKind
	tRelationClass
	tLemma
	tDistance
	tKindFlags
	tMargin
	tSameSpeaker
	tBefore
	tAfter
	tRunStart
	tRunLength
	tRunEnd
	tCueScore
	tNext
	tPrevious
	tSubjectOf
	tRank
	tBodyKind
	tResolved
	tPosition
	nBias
	nWords
	nTitle
	nSingle
	nBefore
	nAfter
	nBest
	nStart
	nZone
	nCue
	nEnd
	nAlone
	nWordsBest
	nLastOut
	nFirst
	tBeforeKind
	tAfterKind
	tWordsRelation
	nBeforeTwo
	tCueForm
	tCueGap
	tCueOrder
	tInside
	tPrior
	tColon
	tPrevRelation
	tNearest
)

// valueBits is how many bits of a feature hold its value.
const valueBits = 20

func feature(t template, values ...uint32) uint32 { return pack(t, mix(values)) }

// featureOn is a feature whose last value is the side.
func featureOn(side uint32, t template, values ...uint32) uint32 {
	return pack(t, mix(values)*31+side+1)
}

func pack(t template, v uint32) uint32 { return uint32(t)<<valueBits | v&(1<<valueBits-1) }

// mix folds the values of a feature into one number.
func mix(values []uint32) uint32 {
	v := uint32(0)
	for _, x := range values {
		v = v*31 + x + 1
	}
	return v
}

// open begins a list of features in the arena of the page, and closed ends it.
func (p *page) open() { p.mark = len(p.arena) }

func (p *page) closed() []uint32 { return p.arena[p.mark:len(p.arena):len(p.arena)] }

// word is a number for a folded word: FNV-1a, 14 bits of it.
func word(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h & 0x3fff
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// bucket puts a count into one of about a dozen classes.
func bucket(n int) uint32 {
	switch {
	case n < 0:
		return 0
	case n <= 6:
		return uint32(n) + 1
	case n <= 10:
		return 8
	case n <= 16:
		return 9
	case n <= 30:
		return 10
	}
	return 11
}

// featuresOf fills in the features of one candidate.
func (p *page) featuresOf(s *scene, c *candidate, rank int) {
	if c.phrase < 0 {
		c.features = p.nobody(s)
		return
	}
	u := &p.units[c.unit]
	ph := &u.phrases[c.phrase]
	rel, kind, side := uint32(c.relation), uint32(ph.kind), uint32(c.side)
	best := c.score > 0 && c.score == s.best
	p.open()
	add := func(t template, values ...uint32) { p.arena = append(p.arena, feature(t, values...)) }
	defer func() { c.features = p.closed() }()
	score := uint32(math.Round(max(c.score, 0) * 2))
	add(tScore, score)
	add(tBest, flag(best), rel)
	add(tBest, flag(best), rel, s.length)
	add(tRelationKind, rel, kind)
	margin := 0.0
	if best {
		margin = c.score - s.second
	} else {
		margin = c.score - s.best
	}
	add(tMargin, uint32(int(math.Round(margin))+20), flag(best))
	class, lemma := uint32(0), uint32(0)
	if c.cue >= 0 {
		q := &u.cues[c.cue]
		class, lemma = word(q.class), word(q.lemma)
		add(tCueScore, rel, uint32(int(math.Round(q.score))+10))
		gap := p.cueGap(s, c, q)
		add(tCueGap, side, bucket(gap), class)
		add(tCueGap, side, bucket(gap), kind)
		add(tCueOrder, side, p.cueOrder(s, c), bucket(gap))
		add(tInside, side, p.inside(s, c, u, q), flag(best))
		add(tCueForm, rel, flag(q.ing)+2*flag(q.inf)+4*flag(q.passive)+8*flag(q.after))
	}
	add(tRelationClass, rel, class)
	add(tLemma, lemma, side)
	add(tDistance, side, p.distance(s, c, u, ph))
	add(tDistance, side, p.distance(s, c, u, ph), flag(c.cue >= 0))
	add(tKindFlags, kind, side, flag(ph.opens)+2*flag(ph.afterPrep)+4*flag(ph.owner)+8*flag(ph.object)+16*flag(ph.apposed))
	add(tKindFlags, side, flag(ph.opens)+2*flag(ph.afterPrep)+4*flag(ph.owner)+8*flag(ph.object)+16*flag(ph.apposed), flag(c.cue >= 0))
	add(tSubjectOf, side, flag(c.cue >= 0), kind)
	add(tResolved, kind, flag(len(ph.figures) > 0), flag(ph.plural))
	add(tSameSpeaker, p.samePerson(s, ph), flag(s.bare), flag(s.first), side)
	add(tBefore, rel, s.before)
	add(tAfter, rel, s.after)
	add(tBeforeKind, side, flag(c.cue >= 0), s.before)
	add(tAfterKind, side, flag(c.cue >= 0), s.after)
	add(tRunStart, rel, s.start)
	add(tRunLength, rel, s.length)
	add(tRunEnd, side, s.end, flag(c.cue >= 0))
	add(tRunEnd, rel, s.end)
	add(tNext, side, p.wordAt(u, ph.to))
	add(tPrevious, side, p.wordAt(u, ph.from-1))
	add(tRank, bucket(rank), side)
	add(tBodyKind, uint32(ph.body.kind), side, rel)
	add(tPrior, p.prior(ph), side)
	add(tColon, side, flag(c.unit != s.ui && len(u.toks) > 0 && u.toks[len(u.toks)-1].low == ":"), flag(s.alone))
	add(tPrevRelation, s.prevRelation, rel, p.samePerson(s, ph))
	add(tNearest, side, p.nearest(s, c), flag(s.bare), flag(c.cue >= 0))
	add(tPosition, side, flag(s.alone), flag(s.bare), rel)
}

// nobody are the features of leaving the run out.
func (p *page) nobody(s *scene) []uint32 {
	u := &p.units[s.ui]
	title := flag(p.titleCase(s.run))
	best := uint32(math.Round(max(s.best, 0)))
	lastOut := uint32(0)
	if s.run > 0 {
		lastOut = 1 + flag(p.links[s.run-1].phrase < 0)
	}
	p.open()
	p.arena = append(p.arena,
		feature(nBias),
		feature(nWords, s.length),
		feature(nTitle, title, s.length),
		feature(nSingle, flag(p.runs[s.run].single), s.length),
		feature(nBefore, s.before),
		feature(nBeforeTwo, s.before2, s.before),
		feature(nAfter, s.after),
		feature(nBest, best),
		feature(nStart, s.start, s.length),
		feature(nZone, uint32(u.zone), s.length),
		feature(nCue, flag(len(u.cues) > 0), flag(s.bare)),
		feature(nEnd, s.end, s.length),
		feature(nAlone, flag(s.alone), flag(s.bare)),
		feature(nWordsBest, s.length, best),
		feature(nLastOut, lastOut, s.length),
		feature(nFirst, flag(s.first), flag(p.runs[s.run].closed)),
	)
	return p.closed()
}
