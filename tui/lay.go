package tui

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/corpus"
	"hotline/model/safe"
	"hotline/model/search"
)

// layout is the state of laying out an article, block by block in the order of its text.
type layout struct {
	*page
	a             *corpus.Article
	cells         int
	topics        []search.Pattern // by which the article's topics are recognised
	quotes, names sweep
}

func newLayout(c *corpus.Corpus, r reading, cells int) *layout {
	a := c.Article(r.Article)
	l := &layout{page: &page{whole: r.Furniture, first: a.Quotes[0]}, a: a, cells: cells}
	tints := tints{of: map[tinted]int{}}
	for n := a.Quotes[0]; n < a.Quotes[1]; n++ {
		q := c.Quote(n)
		l.quotes.ahead = append(l.quotes.ahead, placed{q.Span, n})
		l.tints = append(l.tints, tints.add(q))
	}
	for _, m := range a.Mentions {
		if m.Kind == model.Named && len(m.Figures) > 0 {
			l.names.ahead = append(l.names.ahead, placed{m.Name, m.Figures[0]})
		}
	}
	l.quotes.sort()
	l.names.sort()
	for _, t := range c.Topics {
		if slices.Contains(a.Topics, t.ID) {
			for _, p := range t.Patterns {
				l.topics = append(l.topics, search.Compile(strings.TrimSuffix(p, "*")))
			}
		}
	}
	return l
}

// sweep finds the spans in each of a sequence of passages; both are in the order of the text.
type sweep struct {
	ahead []placed
	begun []placed // those that have begun and not ended yet
}

func (s *sweep) sort() {
	slices.SortStableFunc(s.ahead, func(x, y placed) int { return x.Start - y.Start })
}

// over returns the spans that overlap the next passage; the result is valid until the next call.
func (s *sweep) over(passage model.Span) []placed {
	n := 0
	for n < len(s.ahead) && s.ahead[n].Start < passage.End {
		n++
	}
	s.begun = append(s.begun, s.ahead[:n]...)
	s.ahead = s.ahead[n:]
	s.begun = slices.DeleteFunc(s.begun, func(p placed) bool { return p.End <= passage.Start })
	return s.begun
}

func (l *layout) head(copies int) {
	a := l.a
	if a.TitleMade || len(a.Headline) == 0 {
		l.say(line(a.Title), roleTitle)
	} else {
		for _, h := range a.Headline {
			l.title(h)
		}
	}
	if a.TitleMade {
		l.say("(no headline: the first sentence stands for it)", roleFact)
	}
	facts := []string{string(source(a)), "published " + withBasis(a.Published)}
	for _, f := range []string{a.Place, a.Byline, a.File} {
		if f != "" {
			facts = append(facts, f)
		}
	}
	if copies > 1 {
		facts = append(facts, string(say("%d copies (%s)", copies, keyOf("copies", inReader))))
	}
	if n := safe.Hidden(a.Text); n > 0 {
		facts = append(facts, string(plural(n, "hidden character", "hidden characters")+" left out"))
	}
	l.say(line(strings.Join(facts, " · ")), roleFact)
	l.blank()
}

// say adds a block that is not a span of the text's body.
func (l *layout) say(s text, as role) {
	b := block{text: s, role: as, row: len(l.rows)}
	for _, sp := range wrap(s, l.cells-gutter, 0) {
		l.rows = append(l.rows, pageRow{sp, len(l.blocks)})
	}
	b.rows = len(l.rows) - b.row
	l.blocks = append(l.blocks, b)
}

func (l *layout) blank() { l.rows = append(l.rows, pageRow{block: -1}) }

// lay adds a span of the text with the quotes in it.
func (l *layout) lay(sp model.Span, as role) {
	pass := passageIn(l.a, sp)
	if l.whole {
		pass = passageOf(l.a.Text, sp)
	}
	l.say(pass.text, as)
	b := &l.blocks[len(l.blocks)-1]
	b.from = sp
	for _, q := range l.quotes.over(sp) {
		b.quotes = append(b.quotes, placed{pass.span(q.Span), q.n})
	}
	if as == roleBody {
		for _, m := range l.names.over(sp) {
			if sp.Contains(m.Span) {
				b.people = append(b.people, placed{pass.span(m.Span), m.n})
			}
		}
		b.topics = topical(l.topics, pass.text)
	}
	l.blank()
}

// title adds a span of the headline with the quotes in it.
func (l *layout) title(sp model.Span) {
	pass := passageOf(l.a.Text, sp)
	l.say(pass.text, roleTitle)
	b := &l.blocks[len(l.blocks)-1]
	b.from = sp
	for _, q := range l.quotes.ahead {
		if q.Start >= sp.End {
			break
		}
		if q.Overlaps(sp) {
			b.quotes = append(b.quotes, placed{pass.span(q.Span), q.n})
		}
	}
}

// topical returns the words of a text by which topics are recognised, in order.
func topical(topics []search.Pattern, s text) []model.Span {
	if len(topics) == 0 {
		return nil
	}
	var out []model.Span
	traced := search.Trace(string(s))
	for _, p := range topics {
		for _, at := range traced.Spans(p) {
			rest := strings.IndexFunc(string(s[at.End:]), func(r rune) bool { return !unicode.IsLetter(r) })
			if at.End += rest; rest < 0 {
				at.End = len(s)
			}
			out = append(out, at)
		}
	}
	slices.SortFunc(out, func(x, y model.Span) int { return cmp.Or(x.Start-y.Start, y.End-x.End) })
	return slices.CompactFunc(out, model.Span.Contains)
}

// furniture adds a run of furniture: one line that says how much there is, or all of it with the reasons.
func (l *layout) furniture(run []piece, show bool) {
	if !show {
		lines := 0
		for _, f := range run {
			lines += 1 + strings.Count(strings.TrimSpace(f.In(l.a.Text)), "\n")
		}
		l.say("["+plural(lines, "line", "lines")+" of furniture — F shows]", roleFact)
		l.blank()
		return
	}
	for _, f := range run {
		l.say(say("[furniture: %s]", f.reason), roleFact)
		l.lay(f.Span, roleFurniture)
	}
}
