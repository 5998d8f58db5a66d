package tui

import (
	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// paneID identifies a pane; the order is that of Tab and of the keys 1–4.
type paneID int

const (
	paneSidebar paneID = iota
	paneArticles
	paneQuotes
	paneReader
	paneCompare
	paneWordings
	paneExchange
	paneSource
	paneTimeline
	paneTray
	paneBook
	paneCopies
	paneCount
)

// room is a pane on the whole screen, and what it is about.
type room struct {
	pane           paneID
	quote, article int // -1 for none
}

// view is what a pane draws from: the state, which it must not change, the inks, and cached layouts.
type view struct {
	*State
	*theme
	memo *memo
}

// pane is a part of the screen that consists of items in a column. A pane without a cursor (the reader) draws its lines as items
// of one row.
type pane struct {
	name   string // as in the README's key table
	title  func(v view) text
	count  func(v view) int
	height func(v view, i int, r Rect) int              // rows of item i; exactly what draw returns
	draw   func(v view, i int, r Rect) []string         // item i in lines of r.W cells
	empty  func(v view) []text                          // text if there is no item: what to do
	header func(v view, r Rect, on bool) string         // instead of the plain header, or nil
	above  func(v view, r Rect) string                  // a line that stays above the items, or ""; nil if there is never one
	rest   func(v view, r Rect) []string                // drawn on the remaining rows, or nil
	enter  func(a *App) tea.Cmd                         // Enter on an item, or nil
	quote  func(v view) int                             // the quote under the cursor, or -1; nil if the pane has none
	read   func(c *corpus.Corpus, found *answer, i int) // reads what item i draws, from the corpus alone; nil if the items are not spread over it
}

// panes is the table of all panes; it is filled in init because some of them use each other's state.
var panes [paneCount]pane

func init() {
	panes = [paneCount]pane{
		paneSidebar:  sidebarPane,
		paneArticles: articlesPane,
		paneQuotes:   quotesPane,
		paneReader:   readerPane,
		paneCompare:  comparePane,
		paneWordings: wordingsPane,
		paneExchange: exchangePane,
		paneSource:   sourcePane,
		paneTimeline: timelinePane,
		paneTray:     trayPane,
		paneBook:     bookPane,
		paneCopies:   copiesPane,
	}
}

// heights returns the pane's height function for its slot.
func (v view) heights(sl slot) func(int) int {
	p, r := &panes[sl.pane], sl.body()
	return func(i int) int { return p.height(v, i, r) }
}

// rows returns how many rows of the slot are sure to show items.
func (sl slot) rows() int {
	if panes[sl.pane].above != nil {
		return max(sl.H-2, 1)
	}
	return sl.H - 1
}

// lead returns the rows of the slot above the first item.
func (v view) lead(sl slot) int {
	if above := panes[sl.pane].above; above != nil && above(v, sl.body()) != "" {
		return 2
	}
	return 1
}

// top returns the first item drawn.
func (v view) top(id paneID) int {
	if id == paneReader {
		return v.Reading.Top
	}
	return v.Lists[id].top
}

// drawPane returns the slot's lines, header first, exactly sl.H of them, each sl.W cells wide.
func (v view) drawPane(sl slot) []string {
	p, on := &panes[sl.pane], v.active() == sl.pane
	lines := make([]string, 0, sl.H)
	if p.header != nil {
		lines = append(lines, p.header(v, sl.Rect, on))
	} else {
		lines = append(lines, v.header(p.title(v), sl.W, on))
	}
	r := sl.body()
	if v.lead(sl) > 1 {
		lines = append(lines, p.above(v, r))
	}
	n := p.count(v)
	for i := v.top(sl.pane); i < n && len(lines) < sl.H; i++ {
		lines = append(lines, p.draw(v, i, r)...)
	}
	if n == 0 && p.empty != nil {
		lines = append(lines, v.emptyLines(p.empty(v), r)...)
	}
	if p.rest != nil && len(lines) < sl.H {
		lines = append(lines, p.rest(v, Rect{W: r.W, H: sl.H - len(lines)})...)
	}
	for len(lines) < sl.H {
		lines = append(lines, string(spaces(sl.W)))
	}
	return lines[:sl.H]
}

// placeIn returns the place of the cursor in the list of the active pane, as "1,204 of ", or "" at its beginning.
func (v view) placeIn(p paneID) text {
	if at := v.Lists[p].cursor; v.active() == p && at > 0 && at < panes[p].count(v) {
		return say("%s of ", grouped(at+1))
	}
	return ""
}

// header draws a pane's first row; the active pane has a heavy rule and a bold title.
func (v view) header(title text, cells int, on bool) string {
	rule, in := text("─"), v.dim
	if on {
		rule, in = "━", v.focus
	}
	r := newRow(cells, "")
	r.add(v.ruleInk(on), rule).add("", " ").add(in, cut(title, cells-3)).add("", " ")
	for r.used < cells {
		r.add(v.ruleInk(on), repeat(rule, cells-r.used))
	}
	return r.String()
}

func (v view) ruleInk(on bool) ink {
	if on {
		return v.focus
	}
	return v.rule
}

func (v view) emptyLines(said []text, r Rect) []string {
	lines := []string{string(spaces(r.W))}
	for _, s := range said {
		for _, at := range wrap(s, r.W-2, 0) {
			row := newRow(r.W, "")
			row.add("", " ").add(v.dim, s[at.Start:at.End])
			lines = append(lines, row.String())
		}
	}
	return lines
}

// under returns the background ink of an item's rows, and the sign before the first.
func (v view) under(id paneID, i int) (base ink, sign text) {
	switch {
	case v.Lists[id].cursor != i:
		return "", " "
	case v.active() == id:
		return v.cursor, "›"
	}
	return v.pale, "›"
}
