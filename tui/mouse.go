package tui

import tea "charm.land/bubbletea/v2"

// wheelItems is how far one notch of the wheel scrolls a list, wheelLines the reader.
const (
	wheelItems = 1
	wheelLines = 3
)

// wheel scrolls the pane under the pointer; the focus does not change.
func (a *App) wheel(m tea.Mouse) tea.Cmd {
	by := map[tea.MouseButton]int{tea.MouseWheelUp: -1, tea.MouseWheelDown: 1}[m.Button]
	if a.over != nil && by != 0 && !a.tooSmall() {
		a.over.wheel(a, by)
		return nil
	}
	sl, ok := a.under(m)
	if by == 0 || !ok {
		return nil
	}
	if sl.pane == paneReader {
		a.Reading.Top = max(a.Reading.Top+by*wheelLines, 0)
		return nil
	}
	v := a.view()
	step := wheelItems
	if sl.pane == paneSidebar {
		step = wheelLines
	}
	a.Lists[sl.pane].scroll(by*step, panes[sl.pane].count(v), sl.rows(), v.heights(sl))
	return nil
}

// click moves the focus to the pane and the cursor to its item; on the item under the cursor it acts like Enter.
func (a *App) click(m tea.Mouse) tea.Cmd {
	if m.Button == tea.MouseLeft && !a.tooSmall() && a.jump == nil && a.prompt == nil {
		if a.over != nil {
			return a.clickOver(m)
		}
		if chip := a.view().chipUnder(m.X, m.Y); chip > 0 {
			return a.dropChip(chip)
		}
	}
	sl, ok := a.under(m)
	if m.Button != tea.MouseLeft || !ok {
		return nil
	}
	had := a.active() == sl.pane
	if len(a.Full) == 0 {
		a.focusOn(sl.pane)
	}
	v := a.view()
	if sl.pane == paneReader || m.Y < sl.Y+v.lead(sl) {
		return nil
	}
	l := &a.Lists[sl.pane]
	i := l.at(m.Y-sl.Y-v.lead(sl), panes[sl.pane].count(v), v.heights(sl))
	if i < 0 {
		return nil
	}
	col := l.col
	if sl.pane == paneCompare {
		col = columnAt(m.X, sl.W, len(a.Answer.columns), l.col)
	}
	again := had && l.cursor == i && l.col == col
	l.cursor, l.col, l.held = i, col, true
	if again {
		return a.enter(1)
	}
	return nil
}

// clickOver handles a click while an overlay is open: outside it, it closes the overlay.
func (a *App) clickOver(m tea.Mouse) tea.Cmd {
	r := a.overlayRect()
	lines := len(a.over.draw(a.view(), r))
	row := m.Y - a.overlayTop(lines)
	if row < -1 || row > lines || m.X < r.X-1 || m.X > r.X+r.W {
		a.over = nil
		return nil
	}
	if row < 0 || row >= lines || m.X < r.X || m.X >= r.X+r.W {
		return nil // on the frame
	}
	return a.over.click(a, row)
}

// columnAt returns the column of the side-by-side view under cell x, or the present one if they are stacked.
func columnAt(x, cells, columns, present int) int {
	for i, w := range columnWidths(cells, columns) {
		if x <= w {
			return i
		}
		x -= w + 1
	}
	return present
}

// under returns the pane under the pointer, unless an overlay or the input line is open.
func (a *App) under(m tea.Mouse) (slot, bool) {
	if a.jump != nil || a.over != nil || a.prompt != nil || a.tooSmall() {
		return slot{}, false
	}
	for _, sl := range a.slots() {
		if sl.Contains(m.X, m.Y) {
			return sl, true
		}
	}
	return slot{}, false
}
