package tui

// list is where a pane's reader stands: the item under the cursor, the first item on the screen, and the
// column, in panes that have columns.
type list struct{ cursor, top, col int }

// settle brings the cursor back among n items and the top to where the cursor is seen, moving it as little
// as it can. height tells the rows of an item; only items near the screen are asked.
func (l *list) settle(n, rows int, height func(int) int) {
	l.cursor = max(min(l.cursor, n-1), 0)
	l.top = max(min(l.top, n-1), 0)
	if n == 0 {
		return
	}
	l.top = min(l.top, l.cursor, lastTop(n-1, rows, height))
	l.top = max(l.top, lastTop(l.cursor, rows, height))
}

// lastTop is the smallest top at which item i is still wholly on the screen.
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

// visible is how many items, counted from the top, show at least their first row.
func (l *list) visible(n, rows int, height func(int) int) int {
	seen := 0
	for i := l.top; i < n && rows > 0; i++ {
		rows -= height(i)
		seen++
	}
	return seen
}

// scroll moves the top by d items and takes the cursor along when it would leave the screen.
func (l *list) scroll(d, n, rows int, height func(int) int) {
	if n == 0 {
		return
	}
	l.top = max(min(l.top+d, lastTop(n-1, rows, height)), 0)
	seen := l.visible(n, rows, height)
	l.cursor = max(min(l.cursor, l.top+seen-1), l.top)
}

// at is the item drawn at the given row of the pane, or -1.
func (l *list) at(row, n int, height func(int) int) int {
	for i := l.top; i < n; i++ {
		if row -= height(i); row < 0 {
			return i
		}
	}
	return -1
}
