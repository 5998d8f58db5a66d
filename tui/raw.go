package tui

import (
	"fmt"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/cite"
	"hotline/model/corpus"
)

// The source: the text as it was read, with byte offsets, and the spans taken for furniture.

var sourcePane = pane{
	name:   "source",
	title:  sourceTitle,
	count:  func(v view) int { return len(v.raw(v.slotOf(paneSource).W).rows) },
	height: func(view, int, Rect) int { return 1 },
	draw:   drawRaw,
	quote:  func(v view) int { return v.room().quote },
}

// raw is an article's whole text laid out for a width.
type raw struct {
	lines  []passage
	rows   []rawRow
	labels []label // ascending
	digits int
}

// rawRow is a part of a line, and the byte of the text at which it begins.
type rawRow struct {
	model.Span
	line, at int
}

// label says what a span of the text was taken for.
type label struct {
	model.Span
	sign, name text
}

type rawKey struct {
	corpus         *corpus.Corpus
	article, cells int
}

func (v view) raw(cells int) *raw {
	n := v.room().article
	return v.memo.raw.of(rawKey{v.Corpus, n, cells}, func() *raw {
		if n < 0 || cells <= 0 {
			return &raw{}
		}
		return layRaw(v.Corpus.Article(n).Article, cells)
	})
}

// layRaw divides the text into rows. Cost: linear in the text.
func layRaw(a *model.Article, cells int) *raw {
	w := &raw{digits: len(fmt.Sprint(len(a.Text))), labels: labelsOf(a)}
	start := 0
	for l := range strings.SplitAfterSeq(a.Text, "\n") {
		sp := model.Span{Start: start, End: start + len(l)}
		start = sp.End
		p := passageOf(a.Text, model.Span{Start: sp.Start, End: sp.Start + len(strings.TrimRight(l, "\r\n"))})
		w.lines = append(w.lines, p)
		rows := wrap(p.text, cells-w.digits-5, 0)
		if len(rows) == 0 {
			rows = []model.Span{{}}
		}
		for _, r := range rows {
			w.rows = append(w.rows, rawRow{r, len(w.lines) - 1, p.source(r.Start)})
		}
	}
	return w
}

// source returns the offset in the article's text of the byte shown at the given offset of the passage.
func (p passage) source(shown int) int {
	return p.from + sort.Search(len(p.text)*4, func(off int) bool { return p.at.At(off) >= shown })
}

// labelsOf lists what the spans of the text were taken for, in the order of the text.
func labelsOf(a *model.Article) []label {
	var out []label
	for _, h := range a.Headline {
		out = append(out, label{h, "H", "headline"})
	}
	for _, f := range a.Furniture {
		out = append(out, label{f.Span, "f", "furniture: " + line(f.Reason)})
	}
	for _, p := range a.Body {
		for _, h := range p.Holes {
			out = append(out, label{h, "f", "furniture within a paragraph"})
		}
	}
	if !a.Dateline.Empty() {
		out = append(out, label{a.Dateline, "d", "dateline"})
	}
	slices.SortStableFunc(out, func(x, y label) int { return x.Start - y.Start })
	return out
}

func sourceTitle(v view) text {
	n := v.room().article
	if n < 0 {
		return "Source"
	}
	a := v.Corpus.Article(n)
	about := say(" · %s bytes", grouped(len(a.Text)))
	if q := v.room().quote; q >= 0 {
		about += say(" · quote at %d–%d", v.Corpus.Quote(q).Start, v.Corpus.Quote(q).End)
	}
	name := "Source " + line(cite.Locate(a.File, a.ID)) // in a dump with the article's id: the offsets are those of its text
	if width(name+about)+3 > v.slotOf(paneSource).W {
		name = "Source " + line(cite.Locate(filepath.Base(a.File), strings.Replace(a.ID, a.File, filepath.Base(a.File), 1)))
	}
	return name + about
}

func drawRaw(v view, i int, r Rect) []string {
	w := v.raw(v.slotOf(paneSource).W)
	at := w.rows[i]
	p := w.lines[at.line]
	end := at.at + 1
	if i+1 < len(w.rows) {
		end = max(w.rows[i+1].at, end)
	}
	here := model.Span{Start: at.at, End: end}
	base, sign := v.under(paneSource, i)
	row := newRow(r.W, base)
	row.add("", sign).add(v.dim, line(fmt.Sprintf("%*d", w.digits, at.at))).add("", " ")
	kind, name, plain := text(" "), text(""), ink("")
	for _, l := range w.labels {
		if !l.Overlaps(here) {
			continue
		}
		kind = l.sign
		if l.Start >= here.Start {
			name = l.name
		}
		if l.sign == "f" {
			plain = v.dim
		}
	}
	var marks []mark
	if n := v.room().quote; n >= 0 {
		q := v.Corpus.Quote(n)
		marks = []mark{{p.span(q.Span), v.current}, {p.span(q.Cue), v.cue}, {p.span(q.Mention), v.mention}}
		if q.Overlaps(here) {
			kind = "┃"
		}
	}
	row.add(v.key, kind).add(v.rule, "│").paint(p.text, at.Span, plain, marks)
	if name != "" {
		row.right(v.warn, "‹"+name+"›")
	}
	return []string{row.String()}
}

// showSource opens the text as it was read, at the quote under the cursor if there is one.
func (a *App) showSource(int) tea.Cmd {
	if a.active() == paneSource {
		return a.turn(a.question, a.below())
	}
	r := room{paneSource, a.quoteHere(), -1}
	switch {
	case r.quote >= 0:
		r.article = a.Corpus.Quote(r.quote).Article
	default:
		r.article, _ = a.articleHere()
	}
	if r.article < 0 {
		a.toast = "Nothing here to show the source of."
		return nil
	}
	cmd := a.turn(a.question, a.above(r))
	a.Lists[paneSource] = list{}
	if r.quote >= 0 {
		a.toSource(a.Corpus.Quote(r.quote).Start)
		a.toast = trust(a.Corpus, r.quote)
	}
	return cmd
}

// toSource puts the cursor on the row of a byte, some rows below the top.
func (a *App) toSource(at int) {
	sl := a.slotOf(paneSource)
	rows := a.view().raw(sl.W).rows
	i, _ := slices.BinarySearchFunc(rows, at, func(r rawRow, at int) int { return r.at - at })
	if i == len(rows) || rows[i].at > at {
		i--
	}
	a.Lists[paneSource] = list{cursor: i, top: max(i-sl.H/3, 0)}
}
