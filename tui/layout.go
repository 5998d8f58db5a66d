package tui

// Rect is a part of the screen in cells; X and Y count from the top left corner.
type Rect struct{ X, Y, W, H int }

// Contains reports whether the cell is in the rectangle.
func (r Rect) Contains(x, y int) bool {
	return x >= r.X && x < r.X+r.W && y >= r.Y && y < r.Y+r.H
}

// The smallest screen, and the widths from which two and three panes are shown side by side.
const (
	minWidth, minHeight = 40, 10
	twoPanes            = 60
	threePanes          = 100
)

// slot is a pane and its position. The first row of the rectangle is its header.
type slot struct {
	pane paneID
	Rect
}

func (s slot) body() Rect { return Rect{s.X, s.Y + 1, s.W, s.H - 1} }

// tooSmall reports whether the screen is too small for anything but a message.
func (s *State) tooSmall() bool { return s.W < minWidth || s.H < minHeight }

// topRows returns how many rows the question takes: one for its sentence, and one for the chips if there is room for both.
func (s *State) topRows() int {
	if s.H >= 14 && (len(s.Query) > 0 || len(s.Pins) > 0) {
		return 2
	}
	return 1
}

// slots returns the panes on the screen from left to right, one cell apart.
func (s *State) slots() []slot {
	top := s.topRows()
	all := Rect{0, top, s.W, max(s.H-top-1, 1)}
	switch {
	case len(s.Full) > 0:
		return []slot{{s.active(), all}}
	case s.W >= threePanes:
		side := min(max(s.W/5, 22), 34)
		articles := min(max((s.W-side)*2/5, 30), 60)
		return all.split([]paneID{paneSidebar, paneArticles, s.Right}, side, articles)
	case s.W >= twoPanes:
		return all.split([]paneID{s.Left, s.Right}, min(max(s.W*2/5, 24), 34))
	}
	return []slot{{s.Focus, all}}
}

// split gives the panes their widths from left to right; the last takes the rest.
func (r Rect) split(panes []paneID, widths ...int) []slot {
	slots := make([]slot, 0, len(panes))
	x := r.X
	for i, p := range panes {
		w := r.X + r.W - x
		if i < len(widths) {
			w = widths[i]
		}
		slots = append(slots, slot{p, Rect{x, r.Y, w, r.H}})
		x += w + 1
	}
	return slots
}

// slotOf returns the slot of a pane; its size is zero if it is not on the screen.
func (s *State) slotOf(p paneID) slot {
	for _, sl := range s.slots() {
		if sl.pane == p {
			return sl
		}
	}
	return slot{pane: p}
}
