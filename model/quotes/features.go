package quotes

import (
	"math"
)

// template names a family of features. A feature is a template and a value in one number, so that the weights are a plain table.
// The numbers are part of the trained weights: a new template goes at the end.
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

// valueBits is the number of bits of a feature that hold its value.
const valueBits = 20

// of returns the feature of a template with a value, or with several values folded into one.
func (t template) of(v uint32) uint32 { return uint32(t)<<valueBits | v%(1<<valueBits) }

func one(a uint32) uint32           { return a + 1 }
func two(a, b uint32) uint32        { return one(a)*31 + b + 1 }
func three(a, b, c uint32) uint32   { return two(a, b)*31 + c + 1 }
func four(a, b, c, d uint32) uint32 { return three(a, b, c)*31 + d + 1 }

// word returns a number for a folded word: 14 bits of its FNV-1a hash.
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

// bucket maps a count to one of about a dozen classes.
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
	rel, kind, side, cued := uint32(c.relation), uint32(ph.kind), uint32(c.side), flag(c.cue >= 0)
	isBest, margin := c.score > 0 && c.score == s.best, c.score-s.best
	if isBest {
		margin = c.score - s.second
	}
	best := flag(isBest)
	far, same := p.distance(s, c, u, ph), p.samePerson(s, ph)
	stands := flag(ph.opens) + 2*flag(ph.afterPrep) + 4*flag(ph.owner) + 8*flag(ph.object) + 16*flag(ph.apposed) + 32*flag(ph.hears)
	bare, alone := flag(s.bare), flag(s.alone)
	list := p.features.open()
	class, lemma := uint32(0), uint32(0)
	if c.cue >= 0 {
		q := &u.cues[c.cue]
		class, lemma = q.classWord, q.lemmaWord
		gap := bucket(p.cueGap(s, c, q))
		list = append(list,
			tCueScore.of(two(rel, uint32(int(math.Round(q.score))+10))),
			tCueGap.of(three(side, gap, class)),
			tCueGap.of(three(side, gap, kind)),
			tCueOrder.of(three(side, p.cueOrder(s, c), gap)),
			tInside.of(three(side, p.inside(s, c, u, q), best)),
			tCueForm.of(two(rel, q.form())),
		)
	}
	list = append(list,
		tScore.of(one(uint32(math.Round(max(c.score, 0)*2)))),
		tBest.of(two(best, rel)),
		tBest.of(three(best, rel, s.length)),
		tRelationKind.of(two(rel, kind)),
		tMargin.of(two(uint32(int(math.Round(margin))+20), best)),
		tRelationClass.of(two(rel, class)),
		tLemma.of(two(lemma, side)),
		tDistance.of(two(side, far)),
		tDistance.of(three(side, far, cued)),
		tKindFlags.of(three(kind, side, stands)),
		tKindFlags.of(three(side, stands, cued)),
		tSubjectOf.of(three(side, cued, kind)),
		tResolved.of(three(kind, flag(len(ph.figures) > 0), flag(ph.plural))),
		tSameSpeaker.of(four(same, bare, flag(s.first), side)),
		tBefore.of(two(rel, s.before)),
		tAfter.of(two(rel, s.after)),
		tBeforeKind.of(three(side, cued, s.before)),
		tAfterKind.of(three(side, cued, s.after)),
		tRunStart.of(two(rel, s.start)),
		tRunLength.of(two(rel, s.length)),
		tRunEnd.of(three(side, s.end, cued)),
		tRunEnd.of(two(rel, s.end)),
		tNext.of(two(side, p.wordAt(u, ph.to))),
		tPrevious.of(two(side, p.wordAt(u, ph.from-1))),
		tRank.of(two(bucket(rank), side)),
		tBodyKind.of(three(uint32(ph.body.kind), side, rel)),
		tPrior.of(two(p.prior(ph), side)),
		tColon.of(three(side, flag(c.unit != s.ui && len(u.toks) > 0 && u.toks[len(u.toks)-1].low == ":"), alone)),
		tPrevRelation.of(three(s.prevRelation, rel, same)),
		tNearest.of(four(side, p.nearest(s, c), bare, cued)),
		tPosition.of(four(side, alone, bare, rel)),
	)
	c.features = p.features.close(list)
}

// nobody returns the features of leaving the run unattributed.
func (p *page) nobody(s *scene) []uint32 {
	u := &p.units[s.ui]
	title := flag(p.titleCase(s.run))
	best := uint32(math.Round(max(s.best, 0)))
	lastOut := uint32(0)
	if s.run > 0 {
		lastOut = 1 + flag(p.links[s.run-1].phrase < 0)
	}
	return p.features.close(append(p.features.open(),
		nBias.of(0),
		nWords.of(one(s.length)),
		nTitle.of(two(title, s.length)),
		nSingle.of(two(flag(p.runs[s.run].single), s.length)),
		nBefore.of(one(s.before)),
		nBeforeTwo.of(two(s.before2, s.before)),
		nAfter.of(one(s.after)),
		nBest.of(one(best)),
		nStart.of(two(s.start, s.length)),
		nZone.of(two(uint32(u.zone), s.length)),
		nCue.of(two(flag(len(u.cues) > 0), flag(s.bare))),
		nEnd.of(two(s.end, s.length)),
		nAlone.of(two(flag(s.alone), flag(s.bare))),
		nWordsBest.of(two(s.length, best)),
		nLastOut.of(two(lastOut, s.length)),
		nFirst.of(two(flag(s.first), flag(p.runs[s.run].closed))),
	))
}
