package tui

// list is the state of a pane's list: the item under the cursor, the first item on the screen, and the column, in panes with
// columns.
type list struct {
	cursor, top, col int
	held             bool // the reader moved it or took what is under it: a growing corpus does not move it from its item
}

// settle brings the cursor back among n items and moves the top as little as possible so that the cursor is visible. height
// returns the rows of an item; it is called only for items near the screen.
func (l *list) settle(n, rows int, height func(int) int) {
	l.cursor = max(min(l.cursor, n-1), 0)
	l.top = max(min(l.top, n-1), 0)
	if n == 0 {
		return
	}
	l.top = full(min(l.top, l.cursor), n, rows, height)
	l.top = max(l.top, lastTop(l.cursor, rows, height))
}

// lastTop returns the smallest top with which item i is completely on the screen.
func lastTop(i, rows int, height func(int) int) int {
	used := height(i)
	for i > 0 {
		used += height(i - 1)
		if used > rows {
			break
		}
		i--
	}
	return i
}

// full returns the given top, or the largest with which the n items fill the screen. Every item has a row, so that heights matter
// only near the end: those of the last items are not asked for at every key.
func full(top, n, rows int, height func(int) int) int {
	if top <= n-rows {
		return top
	}
	return min(top, lastTop(n-1, rows, height))
}

// visible returns how many items, counted from the top, show at least their first row.
func (l *list) visible(n, rows int, height func(int) int) int {
	seen := 0
	for i := l.top; i < n && rows > 0; i++ {
		rows -= height(i)
		seen++
	}
	return seen
}

// scroll moves the top by d items, and the cursor if it would leave the screen.
func (l *list) scroll(d, n, rows int, height func(int) int) {
	if n == 0 {
		return
	}
	l.held = true
	l.top = max(full(l.top+d, n, rows, height), 0)
	seen := l.visible(n, rows, height)
	l.cursor = max(min(l.cursor, l.top+seen-1), l.top)
}

// step moves the cursor by d items. If it leaves the screen, the list is scrolled so that it is in the middle: the next items are
// visible in advance, and a list that is walked through is redrawn once per half screen instead of at every key.
func (l *list) step(d, n, rows int, height func(int) int) {
	l.held = true
	l.cursor = max(l.cursor+d, 0)
	if l.cursor < n && (l.cursor < l.top || l.top < lastTop(l.cursor, rows, height)) {
		l.top = lastTop(l.cursor, rows/2, height)
	}
}

// turn scrolls by d items and moves the cursor as far; at an end of the list only the cursor moves.
func (l *list) turn(d, n, rows int, height func(int) int) {
	l.held = true
	l.cursor = max(l.cursor+d, 0)
	if l.top >= n {
		return
	}
	to := max(full(l.top+d, n, rows, height), 0)
	if to == l.top+d {
		l.cursor = min(l.cursor, to+wholly(to, n, rows, height)-1)
	}
	l.top = to
}

// leaf returns the number of items to scroll for one page of rows, forward or back. An item that is cut off at the bottom is on
// the next page.
func (l *list) leaf(back bool, n, rows int, height func(int) int) int {
	if back && 0 < l.top && l.top <= n {
		return l.top - lastTop(l.top-1, rows, height)
	}
	return wholly(l.top, n, rows, height)
}

// wholly returns how many items from i on fit completely on a screen that begins with i, at least one.
func wholly(i, n, rows int, height func(int) int) (seen int) {
	for ; i < n; i++ {
		if rows -= height(i); rows < 0 {
			break
		}
		seen++
	}
	return max(seen, 1)
}

// at returns the item drawn at the given row of the pane, or -1.
func (l *list) at(row, n int, height func(int) int) int {
	for i := l.top; i < n; i++ {
		if row -= height(i); row < 0 {
			return i
		}
	}
	return -1
}
