package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// Side by side: a column for each pin, and as many bands a day as its longest column has quotes. Silence is blank. If the columns
// would be too narrow, they are stacked in the same order.

const (
	narrowestColumn = 24
	maxPins         = 4
)

var comparePane = pane{
	name:   "side by side",
	title:  func(view) text { return "Side by side" },
	count:  func(v view) int { return len(v.Answer.bands) },
	height: bandHeight,
	draw:   drawBand,
	empty:  func(v view) []text { return v.nothing("None of them is quoted here.") },
	header: compareHeader,
	above:  dayAbove,
	enter:  (*App).enterCompare,
	quote:  view.comparedAt,
}

// columnWidths returns the width of each column in cells, or nil if they do not fit side by side.
func columnWidths(cells, columns int) []int {
	if columns == 0 || (cells-columns+1)/columns < narrowestColumn {
		return nil
	}
	widths := make([]int, columns)
	left := cells - columns + 1
	for i := range widths {
		widths[i] = left / (columns - i)
		left -= widths[i]
	}
	return widths
}

// cellRows is the maximum number of rows of a quote's words, so that a band fits the screen.
func (v view) cellRows() int { return max(min(v.H-6, 14), 2) }

func bandHeight(v view, i int, r Rect) int {
	b := &v.Answer.bands[i]
	widths := columnWidths(r.W, len(b.cells))
	most, sum := 0, 0
	for col, n := range b.cells {
		if n < 0 {
			continue
		}
		w := r.W
		if widths != nil {
			w = widths[col]
		}
		h := 1 + len(wrap(spoken(v.Corpus, v.Corpus.Quote(n)), w-3, v.cellRows()))
		if widths == nil && v.isAbove(i, col, n) {
			h = 1
		}
		most, sum = max(most, h), sum+h
	}
	day := 0
	if b.first {
		day = 1
	}
	if widths == nil {
		return day + sum
	}
	return day + most
}

func drawBand(v view, i int, r Rect) []string {
	b := &v.Answer.bands[i]
	var lines []string
	if b.first {
		lines = append(lines, v.dayRule(b.when, r.W))
	}
	widths := columnWidths(r.W, len(b.cells))
	if widths == nil {
		for col, n := range b.cells {
			switch {
			case n < 0:
			case v.isAbove(i, col, n): // what several say together is in a column of each; stacked it is read once
				lines = append(lines, v.jointly(r.W, i, col))
			default:
				lines = append(lines, v.cell(n, r.W, i, col, true)...)
			}
		}
		return lines
	}
	cells := make([][]string, len(b.cells))
	most := 0
	for col, n := range b.cells {
		if n >= 0 {
			cells[col] = v.cell(n, widths[col], i, col, false)
		}
		most = max(most, len(cells[col]))
	}
	for k := range most {
		var s strings.Builder
		for col := range cells {
			if col > 0 {
				s.WriteString(v.bar())
			}
			if k < len(cells[col]) {
				s.WriteString(cells[col][k])
			} else if k == 0 && v.Lists[paneCompare].cursor == i && v.Lists[paneCompare].col == col {
				s.WriteString(newRow(widths[col], v.pale).add("", "›").add(v.dim, "silent").String())
			} else {
				s.WriteString(string(spaces(widths[col])))
			}
		}
		lines = append(lines, s.String())
	}
	return lines
}

// dayAbove returns the line of the day in which the screen begins, if its own line has scrolled away.
func dayAbove(v view, r Rect) string {
	if i := v.Lists[paneCompare].top; i < len(v.Answer.bands) && !v.Answer.bands[i].first {
		return v.dayRule(v.Answer.bands[i].when, r.W)
	}
	return ""
}

// bar returns the rule between columns and between panes.
func (v view) bar() string { return newRow(1, "").add(v.rule, "│").String() }

// dayRule draws the line above what was said on a day, or in days of which only a range is known.
func (v view) dayRule(w model.When, cells int) string {
	name := text("day unknown")
	switch d := w.Day(); {
	case d != 0:
		name = line(d.Time().Format("2006-01-02 Mon"))
	case w.From != 0 && w.To != 0:
		name = line(w.String()) + ", " + name
	case w.Known():
		name = dayLabel(w) + ", " + name
	}
	r := newRow(cells, "")
	r.add(v.rule, "──").add("", " ").add(v.strong, name).add("", " ")
	return r.add(v.rule, repeat("─", cells-r.used)).String()
}

// cell draws a quote in its column: who or where, then the words.
func (v view) cell(n, cells, band, col int, named bool) []string {
	q := v.Corpus.Quote(n)
	var base ink
	sign := text(" ")
	if l := v.Lists[paneCompare]; l.cursor == band && v.columnAt(band) == col {
		base, sign = v.cursor, "›"
	}
	r := newRow(cells, base)
	r.add("", sign)
	if named || len(q.Speakers) != 1 || v.Answer.columns[col].Field != model.FieldBy {
		r.add(v.strong, cut(speaker(v.Corpus, q), max(cells*3/5, 10))).add(v.warn, doubt(q)).add("", " ")
	} else if d := doubt(q); d != "" {
		r.add(v.warn, d[1:]).add("", " ")
	}
	if k := kindWord(v.Corpus, q); k != "" {
		r.add(v.warn, k).add("", " ")
	}
	r.add(v.dim, source(v.Corpus.Article(q.Article)))
	return append([]string{r.String()}, v.spokenLines(q, cells, v.cellRows(), base)...)
}

// isAbove reports whether a quote of several speakers stands in another column of the same day, above the cell.
func (v view) isAbove(band, col, n int) bool {
	if len(v.Corpus.Quote(n).Speakers) < 2 {
		return false
	}
	all := v.Answer.bands
	if slices.Contains(all[band].cells[:col], n) {
		return true
	}
	for !all[band].first {
		if band--; slices.Contains(all[band].cells, n) {
			return true
		}
	}
	return false
}

// jointly is the row, in stacked columns, of a quote that stands above as another speaker's.
func (v view) jointly(cells, band, col int) string {
	var base ink
	sign := text(" ")
	if l := v.Lists[paneCompare]; l.cursor == band && v.columnAt(band) == col {
		base, sign = v.cursor, "›"
	}
	return newRow(cells, base).add("", sign).add(v.strong, cut(v.pinName(col), cells/2)).add(v.dim, " jointly, as above").String()
}

func compareHeader(v view, r Rect, _ bool) string {
	widths := columnWidths(r.W, len(v.Pins))
	if widths == nil {
		names := make([]string, len(v.Pins))
		for i := range v.Pins {
			names[i] = string(v.pinName(i))
		}
		return v.header(line(strings.Join(names, ", ")), r.W, true)
	}
	var s strings.Builder
	for i, w := range widths {
		if i > 0 {
			s.WriteString(newRow(1, "").add(v.rule, "┬").String())
		}
		on, count := v.Lists[paneCompare].col == i, line(grouped(v.pinCount(i, len(v.Answer.bands))))
		if at := v.Lists[paneCompare].cursor; on && at > 0 {
			count = say("%s of %s", grouped(v.pinCount(i, at+1)), count)
		}
		s.WriteString(v.header(say("%d %s %s", i+1, v.pinName(i), count), w, on))
	}
	return s.String()
}

// pinCount returns how many quotes a column has in the first bands.
func (v view) pinCount(col, bands int) int {
	n := 0
	for _, b := range v.Answer.bands[:min(bands, len(v.Answer.bands))] {
		if col < len(b.cells) && b.cells[col] >= 0 {
			n++
		}
	}
	return n
}

// pinName returns the heading of a pin's column.
func (v view) pinName(i int) text { return termName(v.Corpus, v.Pins[i]) }

func termName(c *corpus.Corpus, t model.Term) text {
	names := make([]string, len(t.Values))
	for i, value := range t.Values {
		names[i] = value
		if name, _ := speakerNamed(c, t.Field, value); name != "" {
			names[i] = name
		}
		if t.Field == model.FieldSide {
			names[i] = map[string]string{"us": "United States", "ru": "Russia"}[value]
			if names[i] == "" {
				names[i] = "others"
			}
		}
	}
	return line(strings.Join(names, " or "))
}

// columnAt returns the column of the cursor on a band. In stacked columns it is the first that has a quote, because a blank
// cannot be selected there.
func (v view) columnAt(i int) int {
	cells := v.Answer.bands[i].cells
	col := min(v.Lists[paneCompare].col, len(cells)-1)
	if cells[col] < 0 && columnWidths(v.slotOf(paneCompare).W, len(cells)) == nil {
		col = slices.IndexFunc(cells, func(n int) bool { return n >= 0 })
	}
	return col
}

// comparedAt returns the quote under the cursor of the side-by-side view, or -1.
func (v view) comparedAt() int {
	if i := v.Lists[paneCompare].cursor; i < len(v.Answer.bands) {
		return v.Answer.bands[i].cells[v.columnAt(i)]
	}
	return -1
}

// enterCompare opens the article of the quote under the cursor.
func (a *App) enterCompare() tea.Cmd {
	if n := a.view().comparedAt(); n >= 0 {
		a.open(a.Corpus.Quote(n).Article, n, paneCompare)
	} else {
		a.toast = "Silent here."
	}
	return nil
}

// meet moves to the next or previous day on which more than one column has a quote.
func (a *App) meet(by int) tea.Cmd {
	l := &a.Lists[paneCompare]
	for i := l.cursor + by; i >= 0 && i < len(a.Answer.bands); i += by {
		if a.Answer.together(i) {
			l.cursor = i
			return nil
		}
	}
	a.toast = "No further day on which two of them speak."
	return nil
}

var fullOfPins = say("%d columns at most: x drops one.", maxPins)

// pin adds a column or removes it.
func (a *App) pin(t model.Term) tea.Cmd {
	q := a.question
	if i := model.Query(q.Pins).Index(t); i >= 0 {
		q.Pins = model.Query(q.Pins).Without(i)
	} else if len(q.Pins) >= maxPins {
		a.toast = fullOfPins
		return nil
	} else {
		q.Pins = model.Query(q.Pins).With(t)
	}
	return a.change(q)
}

// moveColumn swaps the column with its left or right neighbour.
func (a *App) moveColumn(by int) tea.Cmd {
	l := &a.Lists[paneCompare]
	from, to := l.col, l.col+by
	if from >= len(a.Pins) || to < 0 || to >= len(a.Pins) {
		a.toast = "No column there to change places with."
		return nil
	}
	pins := slices.Clone(a.Pins)
	pins[from], pins[to] = pins[to], pins[from]
	keep := *l
	cmd := a.change(question{a.Query, pins})
	keep.col = to
	a.Lists[paneCompare] = keep
	return cmd
}

// addColumn asks for one more column: a speaker, an outlet or a side.
func (a *App) addColumn(int) tea.Cmd {
	p := &picker{asks: "One more column: who, or which outlet or side?", choices: a.speakerChoices(), people: true}
	for i := range p.choices {
		p.choices[i].value = model.Term{Field: model.FieldBy, Values: []string{p.choices[i].value}}.String()
	}
	for _, n := range []int{sectionOutlets, sectionSides} {
		for _, c := range a.choicesOf(n) {
			c.note = line(sections[n].one + " " + string(c.note))
			c.value = model.Term{Field: sections[n].field, Values: []string{c.value}}.String()
			p.choices = append(p.choices, c)
		}
	}
	p.take = func(a *App, c choice) tea.Cmd {
		t, err := model.ParseQuery(c.value)
		if err != nil || len(t) != 1 {
			return nil
		}
		if model.Query(a.Pins).Index(t[0]) >= 0 {
			a.toast = say("%s is pinned already.", c.label)
			return nil
		}
		return a.pin(t[0])
	}
	a.over = p
	return nil
}

// unpin drops a column; with fewer than two there is nothing to compare.
func (a *App) unpin(i int) tea.Cmd {
	q := a.question
	q.Pins = model.Query(q.Pins).Without(i)
	full := a.Full
	if len(q.Pins) < 2 {
		full = without(full, paneCompare)
	}
	return a.turn(q, full)
}

// comparing returns the stack of whole-screen panes with the side-by-side view on top.
func (s *State) comparing() []room {
	return append(slices.Clip(without(s.Full, paneCompare)), room{paneCompare, -1, -1})
}

// without returns the stack without a pane.
func without(full []room, p paneID) []room {
	return slices.DeleteFunc(slices.Clone(full), func(r room) bool { return r.pane == p })
}

// compareSides compares the two governments side by side.
func (a *App) compareSides(int) tea.Cmd {
	side := func(v string) model.Term { return model.Term{Field: model.FieldSide, Values: []string{v}} }
	return a.turn(question{a.Query, []model.Term{side("us"), side("ru")}}, a.comparing())
}
