package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// jump labels every target on the screen until a label is typed.
type jump struct {
	targets []target
	typed   string
}

// target is a position on the screen and the item there.
type target struct {
	x, y  int
	pane  paneID
	item  int // of a list, or in the reader the quote
	label string
}

// labelLetters are the letters of labels, the home row first.
const labelLetters = "fjdkslaghrueiwoqptyvbncmxz"

// startJump labels the targets on the screen.
func (a *App) startJump(int) tea.Cmd {
	v := a.view()
	var all []target
	for _, sl := range a.slots() {
		all = append(all, v.targets(sl)...)
	}
	if len(all) == 0 {
		a.toast = "Nothing here to jump to."
		return nil
	}
	for i := range all {
		all[i].label = labelOf(i, len(all))
	}
	a.jump = &jump{targets: all}
	a.toast = "Jump where? Type the letters; Esc stays."
	return nil
}

// labelOf returns a label of one letter if that suffices for all targets, else of two.
func labelOf(i, of int) string {
	n := len(labelLetters)
	if of <= n {
		return labelLetters[i : i+1]
	}
	return string([]byte{labelLetters[i/n%n], labelLetters[i%n]})
}

// targets returns the items of a slot whose first row is visible; in the reader, the rows in which a quote begins.
func (v view) targets(sl slot) []target {
	var out []target
	if sl.pane == paneReader {
		p := v.page(sl.W)
		for i := v.Reading.Top; i < len(p.rows) && i < v.Reading.Top+sl.H-1; i++ {
			row := p.rows[i]
			if row.block < 0 {
				continue
			}
			for _, q := range p.blocks[row.block].quotes {
				if row.Start <= q.Start && q.Start < row.End {
					out = append(out, target{x: sl.X, y: sl.Y + 1 + i - v.Reading.Top, pane: sl.pane, item: q.n})
					break
				}
			}
		}
		return out
	}
	n, height := panes[sl.pane].count(v), v.heights(sl)
	for i, y := v.Lists[sl.pane].top, sl.Y+v.lead(sl); i < n && y < sl.Y+sl.H; i++ {
		out = append(out, target{x: sl.X, y: y, pane: sl.pane, item: i})
		y += height(i)
	}
	return out
}

// key handles a letter of a label.
func (j *jump) key(a *App, k tea.KeyPressMsg) tea.Cmd {
	j.typed += command(k)
	possible := false
	for _, t := range j.targets {
		if t.label == j.typed {
			a.jump = nil
			a.land(t)
			return nil
		}
		possible = possible || strings.HasPrefix(t.label, j.typed)
	}
	if !possible {
		a.jump = nil
	}
	return nil
}

// land puts the cursor on a target.
func (a *App) land(t target) {
	if len(a.Full) == 0 {
		a.focusOn(t.pane)
	}
	if t.pane == paneReader {
		a.Reading.Quote = t.item
		q := a.Corpus.Quote(t.item)
		a.toast = speaker(a.Corpus, q) + " · " + trust(a.Corpus, t.item)
		return
	}
	a.Lists[t.pane].cursor, a.Lists[t.pane].held = t.item, true
}

// draw writes the labels over the lines of the screen.
func (j *jump) draw(v view, lines []string) {
	for _, t := range j.targets {
		rest, ok := strings.CutPrefix(t.label, j.typed)
		if !ok || t.y >= len(lines) {
			continue
		}
		l := lines[t.y]
		label := newRow(len(rest), v.label).add(v.label, line(rest)).String()
		lines[t.y] = ansi.Truncate(l, t.x, "") + inkEnd + label + v.rightOf(l, t.x+len(rest))
	}
}
