package quotes

import (
	"math"

	"hotline/model"
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

func feature(t template, values ...uint32) uint32 {
	v := uint32(0)
	for _, x := range values {
		v = v*31 + x + 1
	}
	return uint32(t)<<valueBits | v&(1<<valueBits-1)
}

// featureOn is a feature whose last value is the side.
func featureOn(side uint32, t template, values ...uint32) uint32 {
	v := uint32(0)
	for _, x := range values {
		v = v*31 + x + 1
	}
	v = v*31 + side + 1
	return uint32(t)<<valueBits | v&(1<<valueBits-1)
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

// scene is what all candidates of one run share.
type scene struct {
	ui, k         int
	f             frame
	run           int
	words         int
	length        uint32
	start         uint32 // how the run begins
	end           uint32 // the mark it ends in
	before, after uint32 // the words beside it
	before2       uint32
	alone         bool // no word of the paragraph stands outside runs
	bare          bool // no word of its sentence does
	first         bool // first run of its paragraph
	best, second  float64
	prev          *phrase // who spoke the run before
	capital       bool
	prevRelation  uint32
}

// describeRun reads the scene of run k of a unit.
func (p *page) describeRun(ui, k int, list []candidate) scene {
	u := &p.units[ui]
	r := u.runs[k]
	s := scene{ui: ui, k: k, f: p.frame(u, k), run: r, words: p.countWords(r), first: k == 0}
	text := p.runs[r].In(p.a.Text)
	s.capital = model.Capitalised(text)
	s.length = bucket(s.words)
	s.start = flag(s.capital) + 2*flag(s.f.first == 0)
	s.end = endMark(text, p.runs[r].closed)
	s.before, s.after, s.before2 = p.wordAt(u, s.f.first-1), p.wordAt(u, s.f.last), p.wordAt(u, s.f.first-2)
	s.bare = p.bare(u, s.f.left, s.f.first) && p.bare(u, s.f.last, s.f.right) && s.f.prev < 0 && s.f.next < 0
	s.alone = len(u.runs) == 1 && p.bare(u, 0, s.f.first) && p.bare(u, s.f.last, len(u.toks))
	s.best, s.second = 0, 0
	for i := range list {
		switch sc := list[i].score; {
		case sc > s.best:
			s.best, s.second = sc, s.best
		case sc > s.second:
			s.second = sc
		}
	}
	if r > 0 {
		if l := p.links[r-1]; l.phrase >= 0 {
			s.prev = &p.units[l.unit].phrases[l.phrase]
			s.prevRelation = uint32(l.relation) + 1
		}
	}
	return s
}

func endMark(text string, closed bool) uint32 {
	if text == "" {
		return 0
	}
	switch text[len(text)-1] {
	case ',':
		return 1
	case '.':
		return 2
	case '?', '!':
		return 3
	}
	return 4 + flag(closed)
}

// wordAt is a number for the word or mark at token i: the word itself for marks and small words, its kind else.
func (p *page) wordAt(u *unit, i int) uint32 {
	if i < 0 || i >= len(u.toks) {
		return 0
	}
	t := &u.toks[i]
	if t.run >= 0 {
		return 1
	}
	return t.hash
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

// cueGap is how many words stand between a cue and the run; 0 for a cue in another unit that ends it.
func (p *page) cueGap(s *scene, c *candidate, q *cue) int {
	u := &p.units[c.unit]
	from, to := q.to, len(u.toks)
	if c.unit == s.ui {
		to = s.f.first
		if q.from >= s.f.last {
			from, to = s.f.last, q.from
		}
	}
	n := 0
	for i := from; i < to; i++ {
		if u.toks[i].Kind == model.Word {
			n++
		}
	}
	return n
}

// cueOrder is how many other cues stand between the candidate's and the run.
func (p *page) cueOrder(s *scene, c *candidate) uint32 {
	if c.unit != s.ui {
		return uint32(min(len(p.units[c.unit].cues)-1-c.cue, 5))
	}
	u := &p.units[s.ui]
	n := uint32(0)
	for i := range u.cues {
		at := u.cues[i].from
		own := u.cues[c.cue].from
		if own < s.f.first && at > own && at < s.f.first || own >= s.f.last && at < own && at >= s.f.last {
			n++
		}
	}
	return min(n, 5)
}

// inside says whether the run lies in what the cue reports: 2 yes, 1 no.
func (p *page) inside(s *scene, c *candidate, u *unit, q *cue) uint32 {
	if c.unit == s.ui && p.complement(u, q).Contains(p.runs[s.run].Span) {
		return 2
	}
	return 1
}

// prior is how often the person of a phrase is the subject of a cue in the article, in classes.
func (p *page) prior(ph *phrase) uint32 {
	if len(ph.figures) == 0 {
		return 0
	}
	if p.spoken == nil {
		p.spoken = make([]int, len(p.cast.Figures))
		for i := range p.units {
			for _, q := range p.units[i].cues {
				if o := &p.units[i].phrases[q.subject]; o.kind == namedPhrase {
					for _, f := range o.figures {
						p.spoken[f]++
					}
				}
			}
		}
	}
	return 1 + bucket(p.spoken[ph.figures[0]])
}

// nearest is how many phrases that can speak stand between the candidate and the run.
func (p *page) nearest(s *scene, c *candidate) uint32 {
	u := &p.units[c.unit]
	n := uint32(0)
	for k := range u.phrases {
		o := &u.phrases[k]
		between := c.unit != s.ui && k > c.phrase || c.unit == s.ui && (k > c.phrase && o.to <= s.f.first || k < c.phrase && o.from >= s.f.last)
		if between && p.canSpeak(o) {
			n++
		}
	}
	return min(n, 6)
}

// distance is how many tokens (or, beyond the paragraph, sentences) lie between a candidate and the run.
func (p *page) distance(s *scene, c *candidate, u *unit, ph *phrase) uint32 {
	switch {
	case c.unit != s.ui:
		if len(u.toks) == 0 {
			return 0
		}
		return bucket(u.toks[len(u.toks)-1].sent - u.toks[ph.from].sent)
	case ph.from >= s.f.last:
		return bucket(ph.from - s.f.last)
	}
	return bucket(s.f.first - ph.to)
}

// samePerson says whether the phrase means whoever spoke the run before: 2 yes, 1 no, 0 there is none.
func (p *page) samePerson(s *scene, ph *phrase) uint32 {
	if s.prev == nil {
		return 0
	}
	if s.prev == ph || len(ph.figures) > 0 && len(s.prev.figures) > 0 && ph.figures[0] == s.prev.figures[0] {
		return 2
	}
	return 1
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
	return []uint32{
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
	}
}
