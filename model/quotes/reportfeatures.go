package quotes

import (
	"slices"
	"strings"

	"hotline/model"
)

// Templates of the ranker of reported statements; they follow those of the borders.
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

// nothing are the features of the reading that the cue reports nothing.
func (p *page) nothing(u *unit, c *cue, rule model.Span, end int) []uint32 {
	p.open()
	add := func(t template, values ...uint32) { p.arena = append(p.arena, feature(t, values...)) }
	lemma, class := word(c.lemma), word(c.class)
	ph := &u.phrases[c.subject]
	form := flag(c.ing) + 2*flag(c.inf) + 4*flag(c.passive) + 8*flag(c.after)
	add(rNone)
	add(rLemma, lemma)
	add(rLemma, lemma, form)
	add(rClass, class, form)
	add(rSubject, uint32(ph.kind), flag(ph.opens)+2*flag(ph.afterPrep)+4*flag(ph.owner)+8*flag(ph.object), class)
	add(rSubject, uint32(ph.kind), lemma)
	add(rNext, p.wordAt(u, end), class)
	add(rNext, p.wordAt(u, end), lemma)
	add(rPrev, p.wordAt(u, c.from-1), class)
	add(rForm, word(u.toks[c.from].low))
	add(rRule, flag(rule.Empty()), class)
	add(rRule, bucket(int(max(c.score, 0))), class)
	return p.closed()
}

// describeStarts fills in the features of the places where a statement may begin.
func (p *page) describeStarts(u *unit, c *cue, list []place) {
	lemma, class := word(c.lemma), word(c.class)
	for i := range list {
		s := &list[i]
		p.open()
		add := func(t template, values ...uint32) { p.arena = append(p.arena, feature(t, values...)) }
		start := uint32(s.start)
		add(rStart, start, class)
		add(rStart, start, lemma)
		add(rStartWord, start, p.wordAt(u, s.at-1), class)
		add(rStartWord, p.wordAt(u, s.at), class)
		add(rStartTwo, p.wordAt(u, s.at-1), lemma)
		add(rStartTwo, uint32(p.shapeAt(u, s.at, c.from)), class, start)
		p.weigh(s)
	}
}

// describeEnds fills in the features of the places where a statement may end.
func (p *page) describeEnds(u *unit, c *cue, list []place) {
	class := word(c.class)
	for i := range list {
		e := &list[i]
		p.open()
		add := func(t template, values ...uint32) { p.arena = append(p.arena, feature(t, values...)) }
		stop := uint32(e.end)
		add(rEnd, stop, class)
		add(rEndWord, stop, p.wordAt(u, e.at), p.wordAt(u, e.at+1))
		add(rEndWord, stop, p.wordAt(u, e.at+1))
		add(rEndWord, stop, p.borderOf(u, e.at+1, leftEdge))
		add(rEndPrev, stop, p.wordAt(u, e.at))
		add(rEndPrev, stop, uint32(p.shapeAt(u, e.at-1, c.from)), uint32(p.shapeAt(u, e.at+1, c.from)))
		add(rWhole, flag(e.at >= len(u.toks)-1 || u.toks[e.at-1].sent != u.toks[min(e.at+1, len(u.toks)-1)].sent), stop)
		p.weigh(e)
	}
}

// weigh closes the features of a place and sums them up.
func (p *page) weigh(s *place) {
	s.features = p.closed()
	if p.rank != nil {
		s.sum = p.rank.sum(s.features)
	}
}

// describePair fills in the features of a reading that its ends do not have.
func (p *page) describePair(u *unit, c *cue, r *reading) {
	p.open()
	add := func(t template, values ...uint32) { p.arena = append(p.arena, feature(t, values...)) }
	lemma, class := word(c.lemma), word(c.class)
	n, start, stop := r.to-r.from, uint32(r.start), uint32(r.end)
	add(rLength, bucket(n/2), start)
	add(rLength, bucket(n/2), stop)
	add(rLength, bucket(n), class, 99)
	add(rRule, flag(r.start == atRule)+2*flag(r.end == ruleEnd)+4, class)
	verbs := p.verbsIn(u, r.from, r.to)
	add(rVerb, bucket(verbs), class)
	add(rVerb, bucket(verbs), lemma)
	add(rPair, start, stop, class)
	r.features = p.closed()
}

// all are the features of a reading with those of its ends.
func (r *reading) all() []uint32 {
	if r.from < 0 {
		return r.features
	}
	return slices.Concat(r.features, r.begins.features, r.ends.features)
}

// Report is one cue that no marked quotation claims, with the ways to read what it reports, for training. The
// first way is that it reports nothing.
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
	claimed := p.claimed()
	var out []Report
	for ui := range p.units {
		u := &p.units[ui]
		for ci := range u.cues {
			if claimed[[2]int{ui, ci}] || p.seems(u, &u.cues[ci]) || strings.TrimSpace(u.span.In(a.Text)) == "" {
				continue
			}
			r := Report{Cue: u.cues[ci].span(u)}
			for _, g := range p.readings(ui, ci) {
				s := model.Span{}
				if g.from >= 0 {
					s = u.spanOf(g.from, g.to)
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
