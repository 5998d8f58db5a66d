package quotes

import "hotline/model"

// scene holds what all candidates of one run share.
type scene struct {
	ui            int
	f             frame
	run           int
	length        uint32
	start         uint32 // how the run begins
	end           uint32 // the mark it ends in
	before, after uint32 // the words beside it
	before2       uint32
	alone         bool // no word of the paragraph stands outside runs
	bare          bool // the sentence has no word outside runs
	first         bool // first run of its paragraph
	best, second  float64
	prev          *phrase // the speaker of the run before
	prevRelation  uint32
}

// describeRun returns the scene of run k of a unit.
func (p *page) describeRun(ui, k int, list []candidate) scene {
	u := &p.units[ui]
	r := u.runs[k]
	s := scene{ui: ui, f: p.frame(u, k), run: r, first: k == 0}
	text := p.runs[r].In(p.a.Text)
	s.length = bucket(p.countWords(r))
	s.start = flag(model.Capitalised(text)) + 2*flag(s.f.first == 0)
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

// wordAt returns the hash of the word or mark at token i; 0 outside the unit, 1 inside a run.
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

// cueGap returns the number of words between a cue and the run, or, for a cue in another unit, up to the end of that unit.
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

// cueOrder returns the number of other cues between the candidate's cue and the run.
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

// inside returns 2 if the run lies in what the cue reports, otherwise 1.
func (p *page) inside(s *scene, c *candidate, u *unit, q *cue) uint32 {
	if c.unit != s.ui {
		return 1
	}
	if p.complement(u, q).Contains(p.runs[s.run].Span) {
		return 2
	}
	return 1
}

// prior returns a class for the number of cues in the article whose subject is the person of the phrase.
func (p *page) prior(ph *phrase) uint32 {
	if len(ph.figures) == 0 {
		return 0
	}
	return 1 + bucket(p.speeches()[ph.figures[0]])
}

// speeches counts, by figure, the cues of which it is the subject.
func (p *page) speeches() []int {
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
	return p.spoken
}

// nearest returns the number of phrases that can speak between the candidate and the run, up to six.
func (p *page) nearest(s *scene, c *candidate) uint32 {
	u := &p.units[c.unit]
	n := uint32(0)
	for k := c.phrase + 1; k < len(u.phrases) && n < 6 && (c.unit != s.ui || u.phrases[k].to <= s.f.first); k++ {
		n += flag(p.canSpeak(&u.phrases[k]))
	}
	for k := c.phrase - 1; k >= 0 && n < 6 && c.unit == s.ui && u.phrases[k].from >= s.f.last; k-- {
		n += flag(p.canSpeak(&u.phrases[k]))
	}
	return n
}

// distance returns the number of tokens (or, beyond the paragraph, sentences) between a candidate and the run.
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

// samePerson compares the phrase with the speaker of the run before: 2 the same, 1 another, 0 there is none.
func (p *page) samePerson(s *scene, ph *phrase) uint32 {
	if s.prev == nil {
		return 0
	}
	if s.prev == ph || len(ph.figures) > 0 && len(s.prev.figures) > 0 && ph.figures[0] == s.prev.figures[0] {
		return 2
	}
	return 1
}
