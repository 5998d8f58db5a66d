package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
	"hotline/model/search"
)

// folded is how many rows of its words a quote shows while it is folded.
const folded = 3

var quotesPane = pane{
	name:   "quotes",
	title:  quotesTitle,
	count:  func(v view) int { return v.Answer.rows.Len() },
	height: quoteHeight,
	draw:   drawQuote,
	enter:  (*App).enterQuotes,
	read:   readQuote,
	quote:  func(v view) int { return v.quoteAt() },
	empty:  func(v view) []text { return v.nothing("No quotes match.") },
}

// quotesTitle counts utterances, and quotes if there are more.
func quotesTitle(v view) text {
	if printed := v.Answer.Quotes.Len(); printed > v.Answer.rows.Len() {
		return say("3 Quotes %s%s, printed %s times", v.placeIn(paneQuotes), v.Answer.number(v.Answer.rows.Len()), v.Answer.number(printed))
	}
	return say("3 Quotes %s%s", v.placeIn(paneQuotes), v.Answer.number(v.Answer.rows.Len()))
}

func quoteHeight(v view, i int, r Rect) int {
	n := v.Answer.rows.At(i)
	if n == v.Unfolded {
		return 1 + len(v.proof(n, r, "", "")) + v.remarkRows(n, r.W)
	}
	return 1 + len(wrap(spoken(v.Corpus, v.Corpus.Quote(n)), r.W-3, folded)) + v.remarkRows(n, r.W)
}

func drawQuote(v view, i int, r Rect) []string {
	n := v.Answer.rows.At(i)
	q := v.Corpus.Quote(n)
	base, sign := v.under(paneQuotes, i)
	lines := []string{v.quoteHead(n, r.W, base, sign)}
	if n == v.Unfolded {
		lines = append(lines, v.proof(n, r, base, "┃")...)
	} else {
		lines = append(lines, v.spokenLines(q, r.W, folded, base)...)
	}
	return append(lines, v.remarkLines(v.Own.remarks(n), r.W, base)...)
}

// quoteHead returns the day, the speaker with a sign of doubt, the outlet, and the kind if it is not verbatim.
func (v view) quoteHead(n, cells int, base ink, sign text) string {
	q := v.Corpus.Quote(n)
	r := newRow(cells, base)
	r.add("", sign).column(v.dim, dayLabel(when(v.Corpus, n)), dayWidth)
	if len(v.Own.tray) > 0 && v.collectedAt(n) >= 0 {
		r.add(v.key, "+")
	} else {
		r.add(v.dim, " ")
	}
	room := max((cells-r.used)*3/5, 12)
	who := speaker(v.Corpus, q)
	if width(who) > room && len(q.Speakers) > 1 {
		who = surnames(v.Corpus, q)
	}
	r.add(v.strong, cut(who, room)).add(v.warn, doubt(q))
	if corrected(q) {
		r.add(v.key, " !")
	}
	if side := sideWord(q.Side); side != "" && cells >= 44 {
		r.add("", " ").add(v.sideInk(q.Side), side)
	}
	a := v.Corpus.Article(q.Article)
	name, short := printedIn(a)
	if many := v.Corpus.Outlets(n); many > 1 {
		name, short = say("in %d outlets", many), say("in %d", many)
		if voices := len(v.Corpus.Voices(n)); voices > 1 {
			name, short = name+say(", %d speakers", voices), short+say(", %d speakers", voices)
		}
	}
	kind, left, in := kindWord(v.Corpus, q), cells-r.used-2, v.dim
	if q.Stance.Against() {
		kind, in = cut(kind, left), v.warn // it is never left out
	}
	if through := relayed(q); through != "" && through != relayedBy(a.Outlet) && width(kind)+width(through)+width(name)+2*width(" · ") <= left {
		name, short = through+" · "+name, name
	}
	r.right(in, origin(name, short, kind, left))
	return r.String()
}

// relayed says through whom the statement reached the outlet that prints it, or "".
func relayed(q *corpus.Quote) text {
	if len(q.Via) == 0 {
		return ""
	}
	return relayedBy(q.Via...)
}

func relayedBy(media ...string) text { return line("via " + strings.Join(media, ", ")) }

// printedIn returns where an article was printed, and what stands for it if there is no room: "" if the name may be cut.
func printedIn(a *corpus.Article) (name, short text) {
	if !printed(a) {
		return source(a), "?"
	}
	return source(a), ""
}

// origin returns the kind, if not verbatim, and where it was printed. If there is little room, short replaces the name or, if there is none,
// the name is cut: a known outlet is never left out as if it were unknown.
func origin(name, short, kind text, room int) text {
	if kind == "" {
		return fitting(name, short, room)
	}
	const between = " · "
	if name = fitting(name, short, room-width(kind+between)); name == "" {
		return kind
	}
	return kind + between + name
}

func fitting(name, short text, room int) text {
	if width(name) > room && short != "" {
		name = short
	}
	return cut(name, room)
}

// spokenLines returns the quote's words in at most limit rows, the last ending in "…" if there are more.
func (v view) spokenLines(q *corpus.Quote, cells, limit int, base ink) []string {
	words := spoken(v.Corpus, q)
	at := wrap(words, cells-3, limit)
	hits := v.hitsIn(words)
	lines := make([]string, len(at))
	for i, sp := range at {
		r := newRow(cells, base)
		r.add("", "  ").paint(words, sp, v.sideInk(q.Side), hits)
		if i == limit-1 && sp.End < len(words) {
			r.add(v.dim, "…")
		}
		lines[i] = r.String()
	}
	return lines
}

// hitsIn marks the words of the Query in a text.
func (v view) hitsIn(s text) []mark {
	var marks []mark
	for _, t := range v.Query {
		if t.Field != model.FieldWord || t.Not {
			continue
		}
		for _, word := range t.Values {
			for _, at := range search.Compile(word).Spans(string(s), model.Span{End: len(s)}) {
				marks = append(marks, mark{at, v.hit})
			}
		}
	}
	return marks
}

// proof draws the unfolded quote: why it is trusted, and its paragraph with the words, the cue and the mention marked. If the
// paragraph does not fit, the rows around the quote are shown.
func (v view) proof(n int, r Rect, base ink, sign text) []string {
	q := v.Corpus.Quote(n)
	a := v.Corpus.Article(q.Article)
	var lines []string
	why := trust(v.Corpus, n)
	limit := max(r.H/3, 2) // the paragraph is the evidence: the text about it must leave it room
	for i, sp := range wrap(why, r.W-4, limit) {
		row := newRow(r.W, base)
		row.add(v.key, sign).to(2).add(v.dim, why[sp.Start:sp.End])
		if i == limit-1 && sp.End < len(why) {
			row.add(v.dim, "…")
		}
		lines = append(lines, row.String())
	}
	p := passageIn(a, paragraphOf(a, q.Span))
	marks := []mark{
		{p.span(q.Span), v.sideInk(q.Side)},
		{p.span(q.Cue), v.cue},
		{p.span(q.Mention), v.mention},
	}
	if v.sideInk(q.Side) == "" {
		marks[0].ink = v.strong
	}
	rows := wrap(p.text, r.W-4, 0)
	for _, sp := range around(rows, marks[0].Span, max(r.H-1-len(lines), 3)) {
		row := newRow(r.W, base)
		row.add(v.key, sign).to(2).paint(p.text, sp, "", marks)
		lines = append(lines, row.String())
	}
	return lines
}

// around returns at most n of the rows, including the one in which at begins.
func around(rows []model.Span, at model.Span, n int) []model.Span {
	if len(rows) <= n {
		return rows
	}
	first := 0
	for first < len(rows)-n && rows[first].End <= at.Start {
		first++
	}
	first = max(first-1, 0)
	return rows[first:min(first+n, len(rows))]
}

// paragraphOf returns the paragraph, headline or blurb that contains the span; if there is none, the span with some text around
// it.
func paragraphOf(a *corpus.Article, sp model.Span) model.Span {
	for _, p := range a.Body {
		if p.Contains(sp) {
			return p.Span
		}
	}
	for _, spans := range [][]model.Span{a.Headline, a.Blurbs} {
		for _, p := range spans {
			if p.Contains(sp) {
				return p
			}
		}
	}
	return widen(a, sp)
}

// widen extends the span to every paragraph that it overlaps.
func widen(a *corpus.Article, sp model.Span) model.Span {
	for _, p := range a.Body {
		if p.Overlaps(sp) {
			sp.Start, sp.End = min(sp.Start, p.Start), max(sp.End, p.End)
		}
	}
	return sp
}

// enterQuotes unfolds the quote under the cursor; the second time it opens the article at the span.
func (a *App) enterQuotes() tea.Cmd {
	n := a.quoteAt()
	switch {
	case n < 0:
	case n == a.Unfolded:
		a.open(a.Corpus.Quote(n).Article, n, paneQuotes)
	default:
		a.Unfolded = n
	}
	return nil
}
