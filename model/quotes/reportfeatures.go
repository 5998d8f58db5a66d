package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// Templates of the ranker of reported statements, numbered after those of the borders.
const (
	rNone template = iota + 200
	rLemma
	rClass
	rSubject
	rForm
	rNext
	rPrev
	rStart
	rStartWord
	rEnd
	rEndWord
	rLength
	rRule
	rVerb
	rWhole
	rPair
	rStartTwo
	rEndPrev
)

// nothing returns the features of the reading that the cue reports nothing.
func (p *page) nothing(u *unit, c *cue, rule model.Span, end int) []uint32 {
	lemma, class := c.lemmaWord, c.classWord
	ph := &u.phrases[c.subject]
	form, kind, next := c.form(), uint32(ph.kind), p.wordAt(u, end)
	return p.features.close(append(p.features.open(),
		rNone.of(0),
		rLemma.of(one(lemma)),
		rLemma.of(two(lemma, form)),
		rClass.of(two(class, form)),
		rSubject.of(three(kind, flag(ph.opens)+2*flag(ph.afterPrep)+4*flag(ph.owner)+8*flag(ph.object), class)),
		rSubject.of(two(kind, lemma)),
		rNext.of(two(next, class)),
		rNext.of(two(next, lemma)),
		rPrev.of(two(p.wordAt(u, c.from-1), class)),
		rForm.of(one(u.toks[c.from].hash)),
		rRule.of(two(flag(rule.Empty()), class)),
		rRule.of(two(bucket(int(max(c.score, 0))), class)),
	))
}

// describeStarts fills in the features of the places where a statement may begin.
func (p *page) describeStarts(u *unit, c *cue, list []place) {
	lemma, class := c.lemmaWord, c.classWord
	for i := range list {
		s := &list[i]
		start, before := uint32(s.start), p.wordAt(u, s.at-1)
		s.features = p.features.close(append(p.features.open(),
			rStart.of(two(start, class)),
			rStart.of(two(start, lemma)),
			rStartWord.of(three(start, before, class)),
			rStartWord.of(two(p.wordAt(u, s.at), class)),
			rStartTwo.of(two(before, lemma)),
			rStartTwo.of(three(uint32(p.shapeAt(u, s.at, c.from)), class, start)),
		))
		p.weigh(s)
	}
}

// describeEnds fills in the features of the places where a statement may end.
func (p *page) describeEnds(u *unit, c *cue, list []place) {
	class := c.classWord
	for i := range list {
		e := &list[i]
		stop, at, next := uint32(e.end), p.wordAt(u, e.at), p.wordAt(u, e.at+1)
		e.features = p.features.close(append(p.features.open(),
			rEnd.of(two(stop, class)),
			rEndWord.of(three(stop, at, next)),
			rEndWord.of(two(stop, next)),
			rEndWord.of(two(stop, p.borderOf(u, e.at+1, leftEdge))),
			rEndPrev.of(two(stop, at)),
			rEndPrev.of(three(stop, uint32(p.shapeAt(u, e.at-1, c.from)), uint32(p.shapeAt(u, e.at+1, c.from)))),
			rWhole.of(two(flag(e.at >= len(u.toks)-1 || u.toks[e.at-1].sent != u.toks[e.at+1].sent), stop)),
		))
		p.weigh(e)
	}
}

// weigh sums up the features of a place.
func (p *page) weigh(s *place) {
	if p.rank != nil {
		s.sum = p.rank.Sum(s.features)
	}
}

// describePair fills in those features of a reading that depend on both its ends.
func (p *page) describePair(u *unit, c *cue, r *reading) {
	lemma, class := c.lemmaWord, c.classWord
	n, start, stop := r.to-r.from, uint32(r.start), uint32(r.end)
	half, verbs := bucket(n/2), bucket(p.verbsIn(u, r.from, r.to))
	r.features = p.features.close(append(p.features.open(),
		rLength.of(two(half, start)),
		rLength.of(two(half, stop)),
		rLength.of(three(bucket(n), class, 99)),
		rRule.of(two(flag(r.start == atRule)+2*flag(r.end == ruleEnd)+4, class)),
		rVerb.of(two(verbs, class)),
		rVerb.of(two(verbs, lemma)),
		rPair.of(three(start, stop, class)),
	))
}

// all returns the features of a reading, including those of its ends.
func (r *reading) all() []uint32 {
	if r.from < 0 {
		return r.features
	}
	return slices.Concat(r.features, r.begins.features, r.ends.features)
}

// Report is one cue that no marked quotation claims, with the possible statements, for training. The first is that it reports
// nothing.
type Report struct {
	Cue      model.Span
	Spans    []model.Span
	Features [][]uint32
	Facts    [][]float32 // for the second ranker
}

// Reports lists the unclaimed cues of an article. Cost: as Find.
func (f *Finder) Reports(a *model.Article, cast model.Cast) []Report {
	p := f.newPage(model.Lay(a), cast)
	p.keep = true
	p.attribute()
	p.direct(nil)
	p.claim()
	var out []Report
	for ui := range p.units {
		u := &p.units[ui]
		for ci := range u.cues {
			if u.cues[ci].claimed || p.seems(u, &u.cues[ci]) || strings.TrimSpace(u.span.In(a.Text)) == "" {
				continue
			}
			r := Report{Cue: u.cues[ci].span(u)}
			for _, g := range p.readings(ui, ci) {
				s := model.Span{}
				if g.from >= 0 {
					if from, to := u.strip(g.from, g.to); from < to {
						s = u.spanOf(from, to)
					}
				}
				r.Spans, r.Features = append(r.Spans, s), append(r.Features, g.all())
				if p.rank != nil {
					r.Facts = append(r.Facts, p.readingFacts(ui, ci, &g, p.cueFacts(ui, ci, nil)))
				}
			}
			out = append(out, r)
		}
	}
	return out
}
