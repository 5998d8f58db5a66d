package quotes

import (
	"slices"
	"sort"
	"strings"

	"hotline/model"
)

// classes numbers the classes of cues, the surest first, so that a tree can separate them.
var classes = map[string]float32{
	"say": 1, "tell": 2, "write": 3, "ask": 4, "urge": 5, "deny": 6, "call": 7, "be": 8, "think": 9, "noun": 10, "beside": 11, "show": 12,
}

func truth(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

// articleFacts are facts about the whole article for the second ranker; all its runs share them.
type articleFacts struct {
	spoken   []int // by figure: number of cues of which it is the subject
	said     []int // by figure: number of runs that the first ranker attributes to it
	cues     int
	claimed  int     // runs that the first ranker attributes to somebody
	governed float32 // share of the claimed runs that have a cue
	short    float32 // share of runs of one or two words
	first    bool    // the writer says "I" outside the marks
}

// survey gathers the articleFacts, after the first ranker has linked all runs.
func (p *page) survey() *articleFacts {
	a := &articleFacts{said: make([]int, len(p.cast.Figures))}
	a.spoken = p.speeches()
	governed, short := 0, 0
	for r, l := range p.links {
		if p.countWords(r) <= 2 {
			short++
		}
		if l.phrase < 0 {
			continue
		}
		a.claimed++
		if l.cue >= 0 {
			governed++
		}
		for _, f := range p.units[l.unit].phrases[l.phrase].figures {
			a.said[f]++
		}
	}
	for i := range p.units {
		u := &p.units[i]
		a.cues += len(u.cues)
		for k := range u.phrases {
			a.first = a.first || u.phrases[k].head == "i"
		}
	}
	a.governed = float32(governed) / float32(max(a.claimed, 1))
	a.short = float32(short) / float32(max(len(p.runs), 1))
	return a
}

// runFacts appends the facts of a run that all its candidates share.
func (p *page) runFacts(s *scene, out []float32) []float32 {
	u := &p.units[s.ui]
	r := &p.runs[s.run]
	text := r.In(p.a.Text)
	a := p.facts
	k := 0
	for i, x := range u.runs {
		if x == s.run {
			k = i
		}
	}
	i, he := p.voice(u, &s.f)
	prev, next := float32(-1), float32(-1)
	if s.run > 0 {
		prev = float32(p.links[s.run-1].score)
	}
	if s.run+1 < len(p.links) {
		next = float32(p.links[s.run+1].score)
	}
	return append(out,
		float32(p.countWords(s.run)), float32(s.start), float32(s.end), truth(s.alone), truth(s.bare), truth(s.first),
		truth(r.closed), truth(r.single), float32(u.zone), truth(p.titleCase(s.run)), float32(s.ui)/float32(len(p.units)), float32(len(u.runs)), float32(k),
		float32(len(u.cues)), float32(a.cues), float32(len(p.runs)), a.governed, a.short, truth(a.first), float32(a.claimed)/float32(len(p.runs)),
		i, he, truth(strings.HasSuffix(text, "?")), prev, next, float32(s.prevRelation), float32(s.best), float32(s.best-s.second),
	)
}

// voice counts the words of a run by which speakers refer to themselves, and those by which they refer to others.
func (p *page) voice(u *unit, f *frame) (self, other float32) {
	for i := f.first; i < f.last; i++ {
		switch u.toks[i].low {
		case "i", "we", "my", "our", "me", "us", "i'm", "we're", "i've", "we've":
			self++
		case "he", "she", "his", "her", "him":
			other++
		}
	}
	return self, other
}

// candidateFacts appends the facts of a candidate for the second ranker.
func (p *page) candidateFacts(s *scene, c *candidate, out []float32) []float32 {
	if c.phrase < 0 {
		for range phraseFacts {
			out = append(out, -1)
		}
		return out
	}
	u := &p.units[c.unit]
	ph := &u.phrases[c.phrase]
	class, cueScore, gap, order, inside, form := float32(0), float32(-9), float32(-1), float32(-1), float32(0), float32(0)
	if c.cue >= 0 {
		q := &u.cues[c.cue]
		class, cueScore = q.rank, float32(q.score)
		gap, order, inside = float32(p.cueGap(s, c, q)), float32(p.cueOrder(s, c)), float32(p.inside(s, c, u, q))
		form = truth(q.after) + 2*truth(q.ing) + 4*truth(q.inf) + 8*truth(q.passive)
	}
	spoken, named, said, gender := float32(-1), float32(-1), float32(-1), float32(-1)
	inWords := float32(0)
	if len(ph.figures) > 0 {
		f := ph.figures[0]
		spoken, named, said = float32(p.facts.spoken[f]), float32(p.mentioned()[f]), float32(p.facts.said[f])
		switch p.cast.Figures[f].Gender {
		case model.Female:
			gender = 1
		case model.Male:
			gender = 2
		default:
			gender = 0
		}
		inWords = truth(p.namedIn(f, p.runs[s.run].Span))
	}
	return append(out,
		float32(c.score), float32(c.relation), float32(c.side), float32(ph.kind), p.away(s, c, u, ph), float32(s.ui-c.unit),
		float32(len(u.phrases)-c.phrase), class, cueScore, gap, order, inside, form,
		truth(ph.opens)+2*truth(ph.afterPrep)+4*truth(ph.hears), truth(ph.owner)+2*truth(ph.object)+4*truth(ph.apposed), float32(len(ph.figures)), truth(ph.plural), truth(ph.definite),
		float32(ph.body.kind), gender, float32(p.samePerson(s, ph)), float32(p.sameNext(s, ph)), spoken, named, said, float32(p.nearest(s, c)), inWords,
		float32(c.phrase), truth(c.from >= 0),
	)
}

// phraseFacts is the number of candidateFacts.
const phraseFacts = 29

// away returns the number of tokens between a candidate and the run, negative if the candidate is before it; beyond the paragraph
// a sentence counts as forty tokens.
func (p *page) away(s *scene, c *candidate, u *unit, ph *phrase) float32 {
	switch {
	case c.unit < s.ui:
		return float32(-40*(s.ui-c.unit) - 40*(u.toks[len(u.toks)-1].sent-u.toks[ph.from].sent) - s.f.first)
	case c.unit > s.ui:
		return float32(len(p.units[s.ui].toks) - s.f.last + ph.from + 40)
	case ph.from >= s.f.last:
		return float32(ph.from - s.f.last)
	}
	return float32(ph.to - s.f.first)
}

// sameNext compares the phrase with the speaker that the first ranker gives the next run: 2 the same, 1 another, 0 there is none.
func (p *page) sameNext(s *scene, ph *phrase) uint32 {
	if s.run+1 >= len(p.links) || p.links[s.run+1].phrase < 0 {
		return 0
	}
	l := &p.links[s.run+1]
	next := &p.units[l.unit].phrases[l.phrase]
	if next == ph || len(ph.figures) > 0 && len(next.figures) > 0 && ph.figures[0] == next.figures[0] {
		return 2
	}
	return 1
}

// mentioned returns the number of mentions by figure.
func (p *page) mentioned() []int {
	if p.named == nil {
		p.named = make([]int, len(p.cast.Figures))
		for i := range p.cast.Mentions {
			for _, f := range p.cast.Mentions[i].Figures {
				p.named[f]++
			}
		}
	}
	return p.named
}

// mentionAt returns the index of the first mention whose name ends after the byte offset.
func (p *page) mentionAt(offset int) int {
	ms := p.cast.Mentions
	return sort.Search(len(ms), func(k int) bool { return ms[k].Name.End > offset })
}

// namedIn reports whether the figure is named in the span.
func (p *page) namedIn(figure int, s model.Span) bool {
	ms := p.cast.Mentions
	for i := p.mentionAt(s.Start); i < len(ms) && ms[i].Name.Start < s.End; i++ {
		if slices.Contains(ms[i].Figures, figure) {
			return true
		}
	}
	return false
}
