package quotes

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/quotes/rank"
)

// A statement is often longer than the words in marks: in "Putin called it a “joke” told by fools" the reporter's own words
// belong to it. Two rankers choose where it begins and where it ends among the words of the sentence.

// edge says which end of a statement is meant.
type edge uint32

const (
	leftEdge edge = iota
	rightEdge
)

// cut is a place where a statement may begin (at the token's start) or end (at its end).
type cut struct {
	token    int // -1: at the run itself
	features []uint32
}

// longestReach is the greatest distance, in tokens, between a run and the beginning or end of its statement.
const longestReach = 40

// cuts lists where the statement around a run may begin or end; the first cut is the run itself.
func (p *page) cuts(u *unit, b *border) []cut {
	f := &b.frame
	out := append(p.edges[:0], cut{token: -1})
	if b.edge == leftEdge {
		for i := f.first - 1; i >= 0 && f.first-i <= longestReach && u.toks[i].sent == u.toks[f.first].sent; i-- {
			if u.toks[i].Kind == model.Word && !p.insideRun(u, i, true) {
				out = append(out, cut{token: i})
			}
		}
	} else if f.last > 0 {
		for i := f.last; i < len(u.toks) && i-f.last <= longestReach && u.toks[i].sent == u.toks[f.last-1].sent; i++ {
			if u.toks[i].Kind == model.Word && !p.insideRun(u, i, false) {
				out = append(out, cut{token: i})
			}
		}
	}
	p.edges = out
	switch {
	case p.keep:
		out = slices.Clone(out)
	case len(out) == 1:
		return out // no choice
	default:
		p.features.clear()
	}
	verbs := 0
	for i := range out {
		if t := out[i].token; t >= 0 { // cuts go outwards from the run
			verbs += p.verbsPassed(u, f, t, b.edge)
		}
		p.describeCut(u, b, &out[i], verbs)
	}
	return out
}

// border holds what all cuts of one end of a run share. Both ends share everything but the edge.
type border struct {
	frame
	edge                  edge
	relation              uint32
	class, lemma, cueSide uint32
	words, begins, endsIn uint32 // of the run: number of words, beginning, closing mark
	cue                   *cue   // nil if no cue of the unit governs the run
	reports               model.Span
}

func (p *page) border(ui, k int, l link) border {
	u := &p.units[ui]
	run, f := u.runs[k], p.frame(u, k)
	text := p.runs[run].In(p.a.Text)
	b := border{
		frame: f, relation: uint32(l.relation), words: bucket(p.countWords(run)),
		begins: flag(model.Capitalised(text)), endsIn: endMark(text, p.runs[run].closed),
	}
	if l.cue >= 0 && l.unit == ui {
		b.cue = &u.cues[l.cue]
		b.class, b.lemma = b.cue.classWord, b.cue.lemmaWord
		b.cueSide = 1 + flag(b.cue.from >= f.last)
		b.reports = p.complement(u, b.cue)
	}
	return b
}

// verbsPassed counts the verbs that a cut at token i takes in and the previous cut did not.
func (p *page) verbsPassed(u *unit, f *frame, i int, e edge) int {
	from, to := i, i+1
	if e == leftEdge {
		for to < f.first && u.toks[to].Kind != model.Word {
			to++
		}
	} else {
		from, to = i-1, i
		for from > f.last && u.toks[from].Kind != model.Word {
			from--
		}
		from = max(from, f.last)
	}
	return p.verbsIn(u, from, max(from, to))
}

// isVerb reports whether the word at token k looks like a verb in the reporter's words.
func (p *page) isVerb(u *unit, k int) bool {
	return u.toks[k].is(finiteVerb|pastVerb|speechForm) && p.verbHere(u, k)
}

func (p *page) verbHere(u *unit, k int) bool {
	t := &u.toks[k]
	if t.run >= 0 || t.Kind != model.Word {
		return false
	}
	if t.verb == 0 {
		t.verb = 1
		if t.is(finiteVerb|pastVerb) || p.isCueForm(u, k) {
			t.verb = 2
		}
	}
	return t.verb == 2
}

// verbsIn counts the verbs among the tokens [from, to).
func (p *page) verbsIn(u *unit, from, to int) int {
	if u.verbs == nil {
		n, verbs := int32(0), p.counts.take(len(u.toks)+1)
		for k := range verbs {
			verbs[k] = n
			if k < len(u.toks) && p.isVerb(u, k) {
				n++
			}
		}
		u.verbs = verbs
	}
	return int(u.verbs[to] - u.verbs[from])
}

// insideRun reports whether a statement that begins (or ends) at token i would cut a run in two.
func (p *page) insideRun(u *unit, i int, begins bool) bool {
	r := u.toks[i].run
	if r < 0 {
		return false
	}
	if begins {
		return u.toks[i].Start > p.runs[r].Start
	}
	return u.toks[i].End < p.runs[r].End
}

// borderOf tells which kind of phrase begins (or ends) at the token.
func (p *page) borderOf(u *unit, i int, e edge) uint32 {
	if u.begins == nil {
		u.begins, u.ends = p.kinds.take(len(u.toks)), p.kinds.take(len(u.toks))
		clear(u.begins)
		clear(u.ends)
		for k := range u.phrases {
			ph := &u.phrases[k]
			u.begins[ph.from], u.ends[ph.to-1] = 1+uint8(ph.kind), 1+uint8(ph.kind)
		}
	}
	switch {
	case i < 0 || i >= len(u.toks):
		return 0
	case e == leftEdge:
		return uint32(u.begins[i])
	}
	return uint32(u.ends[i])
}

// cuesBetween counts the cues between the token and the run, the token included; each cue that begins within three tokens behind
// it adds eight.
func (p *page) cuesBetween(u *unit, i int, f *frame) uint32 {
	n := uint32(0)
	for k := range u.cues {
		at := u.cues[k].from
		if i < f.first && at >= i && at < f.first || i >= f.last && at <= i && at >= f.last {
			n++
		}
		if at > i && at <= i+3 {
			n += 8
		}
	}
	return n
}

// bestCut returns the token of the likeliest cut, or -1 for the run itself.
func (p *page) bestCut(u *unit, b *border) int {
	list := p.cuts(u, b)
	if len(list) == 1 {
		return list[0].token
	}
	sums := p.sums[:0]
	best := 0
	for i := range list {
		sums = append(sums, p.rank.Sum(list[i].features))
		if sums[i] > sums[best] {
			best = i
		}
	}
	p.sums = sums
	short, again := p.second.Again(p.rank, model.BorderRanker, sums,
		func(row []float32) []float32 { return p.borderFacts(u, b, row) },
		func(i int, row []float32) []float32 { return p.cutFacts(u, b, &list[i], row) })
	if short != nil {
		best = short[rank.Best(again)]
	}
	return list[best].token
}

// rankedStatement returns the clause around run k that the rankers choose, or the run itself if it stands alone.
func (p *page) rankedStatement(ui, k int, l link) model.Span {
	u := &p.units[ui]
	s := p.runs[u.runs[k]].Span
	b := p.border(ui, k, l)
	b.edge = leftEdge
	if i := p.bestCut(u, &b); i >= 0 {
		if b.cue != nil && b.cue.to <= i {
			i = p.behindCircumstances(u, b.cue, p.around(u, b.cue, i), b.frame.first)
		}
		i = p.behindTurn(u, &b, i)
		i = p.behindLabel(u, &b, i)
		s.Start = u.toks[i].Start
	}
	b.edge = rightEdge
	if i := p.bestCut(u, &b); i >= 0 {
		if b.cue != nil && b.cue.from < b.frame.first {
			_, i = u.strip(b.frame.last-1, p.limitBehind(u, b.cue, u.tokenAt(s.Start), b.frame.last, i+1))
			if i--; i < b.frame.last {
				return s
			}
		}
		s.End = u.toks[i].End
		if j := i + 1; j < len(u.toks) && u.toks[j].Kind == model.Suffix {
			s.End = u.toks[j].End
		}
	}
	if from := u.tokenAt(s.Start); b.cue == nil && from == b.frame.first-1 && s.End <= u.toks[b.frame.last-1].End && u.toks[from].low != "that" && u.toks[from].is(definite|indefinite) {
		return p.runs[u.runs[k]].Span // "muttered a “perhaps”"
	}
	return p.withSecond(u, &b, s)
}

// Border holds the cuts for one end of the statement around a run, for training. The first cut is the run itself.
type Border struct {
	Run   model.Span
	Left  bool
	At    []int // byte offset of each cut
	Cuts  [][]uint32
	Facts [][]float32 // for the second ranker
}

// Borders lists the borders of the attributed runs of an article. Cost: as Find.
func (f *Finder) Borders(a *model.Article, cast model.Cast) []Border {
	p := f.newPage(model.Lay(a), cast)
	p.keep = true
	p.attribute()
	var out []Border
	for ui := range p.units {
		u := &p.units[ui]
		for k, r := range u.runs {
			if p.links[r].phrase < 0 || strings.TrimSpace(p.runs[r].In(a.Text)) == "" {
				continue
			}
			for _, e := range []edge{leftEdge, rightEdge} {
				b := Border{Run: p.runs[r].Span, Left: e == leftEdge}
				shared := p.border(ui, k, p.links[r])
				shared.edge = e
				for _, c := range p.cuts(u, &shared) {
					at := b.Run.Start
					switch {
					case c.token < 0 && e == rightEdge:
						at = b.Run.End
					case c.token >= 0 && e == leftEdge:
						at = u.toks[c.token].Start
					case c.token >= 0:
						at = u.toks[c.token].End
					}
					b.At, b.Cuts = append(b.At, at), append(b.Cuts, c.features)
					b.Facts = append(b.Facts, p.cutFacts(u, &shared, &c, p.borderFacts(u, &shared, nil)))
				}
				out = append(out, b)
			}
		}
	}
	return out
}
