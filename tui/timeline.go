package tui

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// The timeline: a row for each day, week, month or year, with a bar of utterances for each column, all on one scale. Periods
// without quotes have a row as well.

var timelinePane = pane{
	name:   "timeline",
	title:  func(v view) text { return "Timeline" },
	count:  func(v view) int { return len(v.periods()) },
	height: func(view, int, Rect) int { return 1 },
	draw:   drawPeriod,
	empty:  func(v view) []text { return v.nothing("No quotes match, so there is no timeline.") },
	header: timelineHeader,
	enter:  (*App).enterTimeline,
}

// timelineColumns returns the pins, or else the sides.
func timelineColumns(q question) []model.Term {
	if len(q.Pins) > 0 {
		return q.Pins
	}
	var sides []model.Term
	for _, s := range []string{"us", "ru", "other"} {
		sides = append(sides, model.Term{Field: model.FieldSide, Values: []string{s}})
	}
	return sides
}

// courseOf counts what the columns of the timeline say. If ctx ends, the result is incomplete.
func courseOf(ctx context.Context, c *corpus.Corpus, q question, r corpus.Result) []corpus.Course {
	if len(q.Pins) > 0 {
		r, _ = c.Find(ctx, besidePins(q))
	}
	days, _ := c.CourseOf(ctx, r, timelineColumns(q))
	return days
}

type periodKey struct {
	corpus *corpus.Corpus
	rev    int
	grain  grain
}

// grain returns the current period of the timeline's rows.
func (v view) grain() grain {
	if v.Grain != byItself {
		return v.Grain
	}
	return finest(v.Answer.days)
}

func (v view) periods() []period {
	g := v.grain()
	return v.memo.periods.of(periodKey{v.Corpus, v.Answer.rev, g}, func() []period {
		var out []period
		for _, d := range v.Answer.days {
			at := d.Day
			if at != 0 {
				at = g.start(at)
			}
			for last := len(out) - 1; at != 0 && last >= 0 && out[last].day < at; last++ {
				out = append(out, period{g.next(out[last].day), make([]int, len(d.N)), -1})
			}
			if len(out) == 0 || out[len(out)-1].day != at {
				out = append(out, period{at, make([]int, len(d.N)), -1})
			}
			p := &out[len(out)-1]
			for i, n := range d.N {
				p.n[i] += n
			}
			if p.first < 0 {
				p.first = d.First
			}
		}
		return out
	})
}

// peak returns the period in which most was said, or -1; begins is the first with a known day.
func peak(all []period) (most, begins int) {
	most, begins = -1, -1
	for i, p := range all {
		if p.day == 0 || p.sum() == 0 {
			continue
		}
		if begins < 0 {
			begins = i
		}
		if most < 0 || p.sum() > all[most].sum() {
			most = i
		}
	}
	return most, begins
}

// course says when the statements begin and when most was said.
func (v view) course() text {
	all := v.periods()
	most, begins := peak(all)
	if most < 0 {
		return "no day known"
	}
	first := all[begins].day
	for _, d := range v.Answer.days {
		if d.Day != 0 {
			first = d.Day
			break
		}
	}
	return say("began %s, most %s (%s)", first, v.grain().value(all[most].day, false), grouped(all[most].sum()))
}

// highest returns the most that a column said in one period, at least 1.
func highest(all []period) int {
	most := 1
	for _, p := range all {
		if p.day == 0 {
			continue // everything without a day does not belong to one day
		}
		for _, n := range p.n {
			most = max(most, n)
		}
	}
	return most
}

// barWidths returns the width of each column's bar after the label.
func barWidths(cells, columns int) []int {
	left := cells - dayWidth - 3
	widths := make([]int, columns)
	for i := range widths {
		widths[i] = (left - (columns - 1 - i)) / (columns - i)
		left -= widths[i] + 1
	}
	return widths
}

func timelineHeader(v view, r Rect, on bool) string {
	columns := v.Answer.sources
	row := newRow(r.W, "")
	row.add(v.focus, "━ By "+grainNames[v.grain()]).to(dayWidth + 3)
	if len(v.Answer.days) > 0 && len(v.Answer.days[0].N) == len(columns) {
		for i, w := range barWidths(r.W, len(columns)) {
			total := 0
			for _, d := range v.Answer.days {
				total += d.N[i]
			}
			if i > 0 {
				row.add(v.rule, "│")
			}
			row.column(v.focus, say("%s %s", termName(v.Corpus, columns[i]), grouped(total)), w)
		}
	}
	return row.String()
}

func drawPeriod(v view, i int, r Rect) []string {
	all := v.periods()
	p := all[i]
	base, sign := v.under(paneTimeline, i)
	row := newRow(r.W, base)
	label := text("no day")
	if p.day != 0 {
		label = line(v.grain().value(p.day, false))
	}
	most, begins := peak(all)
	row.add("", sign).column(v.dim, label, dayWidth)
	switch i {
	case most:
		row.add(v.warn, "▲")
	case begins:
		row.add(v.key, "◦")
	}
	row.to(dayWidth + 3)
	highest := v.memo.highest.of(periodKey{v.Corpus, v.Answer.rev, v.grain()}, func() int { return highest(all) })
	columns := v.Answer.sources
	for c, w := range barWidths(r.W, len(p.n)) {
		if c > 0 {
			row.add(v.rule, "│")
		}
		end := row.used + w
		if n := p.n[c]; n > 0 {
			count := line(" " + grouped(n))
			room := max(w-width(count)-1, 1)
			bar := (n*room + highest - 1) / highest
			if p.day == 0 {
				bar = 0
			}
			row.add(v.columnInk(columns[c]), repeat("▇", bar)).add("", count)
		}
		row.to(end)
	}
	return []string{row.String()}
}

// columnInk returns the ink of a column's side.
func (v view) columnInk(t model.Term) ink {
	switch t.Field {
	case model.FieldSide:
		return v.sideInk(map[string]model.Side{"us": model.US, "ru": model.Russia}[t.Values[0]])
	case model.FieldBy:
		if name, side := speakerNamed(v.Corpus, t.Field, t.Values[0]); name != "" {
			return v.sideInk(side)
		}
	}
	return v.quote[0][0]
}

// showTimeline opens the timeline at its peak.
func (a *App) showTimeline(int) tea.Cmd {
	if a.active() == paneTimeline {
		return a.turn(a.question, a.below())
	}
	a.Grain = byItself
	a.Lists[paneTimeline] = list{}
	return a.turn(a.question, a.above(room{paneTimeline, -1, -1}))
}

// changeGrain makes the rows finer or coarser and stays on the same days.
func (a *App) changeGrain(by int) {
	v := a.view()
	all, g := v.periods(), v.grain()
	day := model.Day(0)
	if i := a.Lists[paneTimeline].cursor; i < len(all) {
		day = all[i].day
	}
	switch a.Grain = max(min(g+grain(by), byYear), byDay); {
	case a.Grain != g:
		a.seekDay(day)
	case by > 0:
		a.toast = "Years are the longest rows."
	default:
		a.toast = "Days are the shortest rows."
	}
}

// seekDay moves the timeline's cursor to the row of a day, or to the last.
func (a *App) seekDay(day model.Day) {
	v := a.view()
	all, g := v.periods(), v.grain()
	at := slices.IndexFunc(all, func(p period) bool { return p.day == 0 || day != 0 && p.day >= g.start(day) })
	if day == 0 || at < 0 {
		at = len(all) - 1
	}
	a.Lists[paneTimeline].cursor = max(at, 0)
}

// brush makes the period under the cursor the first, or the last, of the question.
func (a *App) brush(f model.Field) tea.Cmd {
	v := a.view()
	i := a.Lists[paneTimeline].cursor
	if all := v.periods(); i < len(all) && all[i].day != 0 {
		value := v.grain().value(all[i].day, f == model.FieldUntil)
		q := drop(a.Query, f, model.FieldOn).With(model.Term{Field: f, Values: []string{value}})
		a.Grain, a.aimDay = v.grain(), all[i].day
		return a.changeQuery(q)
	}
	a.toast = "No day is known here."
	return nil
}

// enterTimeline goes to the first quote of the period: in the side-by-side view if that is below, else in the quotes pane.
func (a *App) enterTimeline() tea.Cmd {
	v := a.view()
	all := v.periods()
	i := a.Lists[paneTimeline].cursor
	if i >= len(all) {
		return nil
	}
	first := all[i].first
	if first < 0 {
		a.toast = say("Nothing here was said in %s: the row is empty.", v.grain().value(all[i].day, false))
		return nil
	}
	full := a.below()
	if len(full) > 0 && full[len(full)-1].pane == paneCompare {
		said := a.Corpus.UtteranceOf(first)
		cmd := a.turn(a.question, full)
		at := slices.IndexFunc(a.Answer.bands, func(b band) bool {
			return slices.ContainsFunc(b.cells, func(n int) bool { return n >= 0 && a.Corpus.UtteranceOf(n) == said })
		})
		a.Lists[paneCompare] = list{cursor: max(at, 0), top: max(at, 0)}
		return cmd
	}
	at := a.rowOf(first)
	if at < 0 {
		a.toast = "This is said in a column, but the filters leave it out of the list of quotes."
		return nil
	}
	a.aim = 1 + first // all rows are asked for, not only the first
	cmd := a.turn(a.question, nil)
	a.focusOn(paneQuotes)
	a.Lists[paneQuotes] = list{cursor: at, top: at}
	return cmd
}
