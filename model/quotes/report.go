package quotes

import (
	"math"
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
)

// startKind and endKind say what makes a token a place where a reported statement may begin or end.
type startKind uint32

const (
	atRule startKind = iota
	atVerb
	atThat
	atPhrase
	atSentence
	atComma
)

type endKind uint32

const (
	ruleEnd endKind = iota
	sentenceEnd
	commaEnd
	cueEnd
)

// reading is one way to read what a cue reports: the tokens [from, to), or nothing (from < 0).
type reading struct {
	from, to int
	start    startKind
	end      endKind
	features []uint32
}

// mostStarts and mostEnds bound the ways to read one cue.
const (
	mostStarts = 4
	mostEnds   = 6
)

// readings lists the ways to read what a cue reports, first of all that it reports nothing.
func (p *page) readings(ui, ci int) []reading {
	u := &p.units[ui]
	c := &u.cues[ci]
	from, to := u.sentenceTokens(c.from)
	begin, end := u.clause(c)
	out := []reading{{from: -1}}
	rule := p.complement(u, c)
	if p.postposed(u, c, from, begin, end, to) || c.lemma == "according to" && c.from > from+2 {
		for _, s := range p.startsBefore(u, from, begin) {
			out = append(out, reading{from: s, to: begin, start: atSentence, end: cueEnd})
		}
		if u.parenthetic(end, to) {
			for _, e := range p.endsAfter(u, c, end, to, model.Span{}) {
				out = append(out, reading{from: end, to: e.to, start: atComma, end: e.end})
			}
		}
	} else {
		for _, s := range p.startsAfter(u, c, end, to, rule) {
			for _, e := range p.endsAfter(u, c, s.from, to, rule) {
				out = append(out, reading{from: s.from, to: e.to, start: s.start, end: e.end})
			}
		}
	}
	list := out[:1]
	for _, r := range out[1:] {
		if r.from, r.to = u.strip(r.from, r.to); r.to-r.from >= shortest && !p.touchesRun(u, u.spanOf(r.from, r.to)) {
			list = append(list, r)
		}
	}
	if !p.keep {
		p.arena = p.arena[:0]
	}
	for i := range list {
		p.describeReading(u, c, &list[i], rule)
	}
	return list
}

// parenthetic reports whether a cue that ends before token end stands in the middle of what it reports: "The museum,
// Mr. Bush said, celebrated several of his heroes."
func (u *unit) parenthetic(end, to int) bool {
	return end+shortest < to && u.comma(end)
}

// rest is the other part of a statement that its cue cuts in two, as tokens; from is negative when it has none.
func (p *page) rest(u *unit, c *cue, g reading) (from, to int) {
	first, last := u.sentenceTokens(c.from)
	begin, end := u.clause(c)
	if !u.parenthetic(end, last) || !p.postposed(u, c, first, begin, end, last) {
		return -1, -1
	}
	if g.start == atComma {
		from, to = u.strip(first, begin)
	} else {
		from, to = u.strip(end, last)
	}
	if to-from < 2 || p.touchesRun(u, u.spanOf(from, to)) {
		return -1, -1
	}
	return from, to
}

func (u *unit) spanOf(from, to int) model.Span {
	return model.Span{Start: u.toks[from].Start, End: u.toks[to-1].End}
}

// strip takes marks and connecting words off both ends of the tokens [from, to).
func (u *unit) strip(from, to int) (int, int) {
	for from < to && (u.toks[from].Kind == model.Punct || u.toks[from].low == "that") {
		from++
	}
	for to > from && (u.toks[to-1].Kind == model.Punct && u.toks[to-1].low != ")" || u.toks[to-1].low == "and" || u.toks[to-1].low == "but") {
		to--
	}
	return from, to
}

// startsBefore lists where a statement before its cue may begin: with the sentence, or behind an opening such as
// "But" or "In March,".
func (p *page) startsBefore(u *unit, from, begin int) []int {
	out := []int{from}
	if from+1 < begin && (u.toks[from].low == "but" || u.toks[from].low == "and" || u.toks[from].low == "so" || u.toks[from].low == "still") {
		out = append(out, from+1)
	}
	for i := from; i < min(begin, from+8); i++ {
		if u.toks[i].low == "," {
			out = append(out, i+1)
			break
		}
	}
	return out
}

// startsAfter lists where a statement behind its cue may begin.
func (p *page) startsAfter(u *unit, c *cue, end, to int, rule model.Span) []reading {
	var out []reading
	add := func(i int, k startKind) {
		if i >= to || len(out) >= mostStarts {
			return
		}
		for _, r := range out {
			if r.from == i {
				return
			}
		}
		out = append(out, reading{from: i, start: k})
	}
	if !rule.Empty() && rule.Start >= u.toks[max(end-1, 0)].End {
		add(u.tokenAt(rule.Start), atRule)
	}
	add(end, atVerb)
	for i := end; i < min(to, end+14); i++ {
		if u.toks[i].run >= 0 {
			break
		}
		if u.toks[i].low == "that" || u.toks[i].low == ":" {
			add(i+1, atThat)
			break
		}
	}
	if s := u.phraseFrom(end); s >= 0 && (c.class == "tell" || c.class == "urge" || c.class == "ask") {
		add(u.phrases[s].to, atPhrase)
	}
	return out
}

// endsAfter lists where a statement that begins at token start may end.
func (p *page) endsAfter(u *unit, c *cue, start, to int, rule model.Span) []reading {
	var out []reading
	add := func(i int, k endKind) {
		if i <= start || i > to || len(out) >= mostEnds {
			return
		}
		for _, r := range out {
			if r.to == i {
				return
			}
		}
		out = append(out, reading{to: i, end: k})
	}
	if !rule.Empty() && rule.End > u.toks[min(start, len(u.toks)-1)].Start {
		add(u.tokenAt(rule.End-1)+1, ruleEnd)
	}
	add(to, sentenceEnd)
	for i := start + shortest; i < to; i++ {
		switch t := &u.toks[i]; {
		case t.run >= 0:
			return out
		case t.low == "," || t.low == ";" || t.low == "—" || t.low == "–" || t.low == "-" && u.toks[i-1].End < t.Start:
			add(i, commaEnd)
		}
	}
	return out
}

// describeReading fills in the features of one reading of a cue.
func (p *page) describeReading(u *unit, c *cue, r *reading, rule model.Span) {
	p.open()
	add := func(t template, values ...uint32) { p.arena = append(p.arena, feature(t, values...)) }
	defer func() { r.features = p.closed() }()
	lemma, class := word(c.lemma), word(c.class)
	ph := &u.phrases[c.subject]
	form := flag(c.ing) + 2*flag(c.inf) + 4*flag(c.passive) + 8*flag(c.after)
	_, end := u.clause(c)
	if r.from < 0 {
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
		return
	}
	n := r.to - r.from
	start, stop := uint32(r.start), uint32(r.end)
	add(rStart, start, class)
	add(rStart, start, lemma)
	add(rStartWord, start, p.wordAt(u, r.from-1), class)
	add(rStartWord, p.wordAt(u, r.from), class)
	add(rEnd, stop, class)
	add(rEndWord, stop, p.wordAt(u, r.to), p.wordAt(u, r.to+1))
	add(rEndWord, stop, p.wordAt(u, r.to+1))
	add(rEndWord, stop, p.borderOf(u, r.to+1, leftEdge))
	add(rLength, bucket(n/2), start)
	add(rLength, bucket(n/2), stop)
	add(rRule, flag(r.start == atRule)+2*flag(r.end == ruleEnd)+4, class)
	verbs := 0
	for i := r.from; i < r.to; i++ {
		if p.isVerb(u, i) {
			verbs++
		}
	}
	add(rVerb, bucket(verbs), class)
	add(rVerb, bucket(verbs), lemma)
	add(rWhole, flag(r.to >= len(u.toks)-1 || u.toks[r.to-1].sent != u.toks[min(r.to+1, len(u.toks)-1)].sent), stop)
	add(rPair, start, stop, class)
}

// doubt is the probability of reporting nothing from which a cue is taken to report nothing. It lies above one half
// because a reader misses a statement more than they mind one too many.
const doubt = 0.7

// bestReading is the likeliest reading of a cue; its from is negative when the cue reports nothing.
func (p *page) bestReading(ui, ci int) reading {
	list := p.readings(ui, ci)
	scores := make([]float64, len(list))
	best, sum := 0, 0.0
	for i := range list {
		scores[i] = math.Exp(p.rank.sum(list[i].features))
		sum += scores[i]
		if i > 0 && (best == 0 || scores[i] > scores[best]) {
			best = i
		}
	}
	if scores[0] > doubt*sum {
		return list[0]
	}
	return list[best]
}

// Report is one cue that no marked quotation claims, with the ways to read what it reports, for training. The
// first way is that it reports nothing.
type Report struct {
	Cue      model.Span
	Spans    []model.Span
	Features [][]uint32
}

// Reports lists the unclaimed cues of an article. Cost: as Find.
func (f *Finder) Reports(a *model.Article, cast model.Cast) []Report {
	p := f.newPage(a, cast)
	p.keep = true
	p.attribute()
	p.direct()
	claimed := p.claimed()
	var out []Report
	for ui := range p.units {
		u := &p.units[ui]
		for ci := range u.cues {
			if claimed[[2]int{ui, ci}] || strings.TrimSpace(u.span.In(a.Text)) == "" {
				continue
			}
			r := Report{Cue: u.cues[ci].span(u)}
			for _, g := range p.readings(ui, ci) {
				s := model.Span{}
				if g.from >= 0 {
					s = u.spanOf(g.from, g.to)
				}
				r.Spans, r.Features = append(r.Spans, s), append(r.Features, g.features)
			}
			out = append(out, r)
		}
	}
	return out
}
