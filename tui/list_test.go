package tui

import "testing"

// Paging through a list shows every item completely, forwards and backwards, whatever their heights.
func TestPagesLeaveNothingOut(t *testing.T) {
	heights := []int{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4, 6, 2, 6, 4}
	height := func(i int) int { return heights[i] }
	n := len(heights)
	for rows := 9; rows < 40; rows++ {
		var l list
		seen := map[int]bool{}
		look := func() {
			l.settle(n, rows, height)
			for i := range wholly(l.top, n, rows, height) {
				seen[l.top+i] = true
			}
			if l.cursor < l.top || !seen[l.cursor] {
				t.Fatalf("%d rows: the cursor is at %d, the screen begins with %d", rows, l.cursor, l.top)
			}
		}
		for _, way := range []struct{ way, part int }{{1, 1}, {-1, 1}, {1, 2}, {-1, 2}} {
			clear(seen)
			look()
			for range n {
				l.turn(way.way*l.leaf(way.way < 0, n, rows/way.part, height), n, rows, height)
				look()
			}
			if end := max(way.way, 0) * (n - 1); len(seen) != n || l.cursor != end {
				t.Fatalf("%d rows, %+v: %d of %d seen, the cursor is at %d", rows, way, len(seen), n, l.cursor)
			}
		}
	}
}

// Walking through a list scrolls once per half screen, and the next items are visible in advance.
func TestStepsScrollByHalfAScreen(t *testing.T) {
	const n, rows = 100, 20
	height := func(int) int { return 2 }
	var l list
	walk := func(d int) (scrolls int) {
		for range n {
			top := l.top
			l.step(d, n, rows, height)
			l.settle(n, rows, height)
			if l.top != top {
				scrolls++
			}
		}
		return scrolls
	}
	if down := walk(1); down > n/4 || l.cursor != n-1 || l.top != n-rows/2 {
		t.Errorf("down: scrolled %d times to %+v", down, l)
	}
	if up := walk(-1); up > n/4 || l.cursor != 0 || l.top != 0 {
		t.Errorf("up: scrolled %d times to %+v", up, l)
	}
	for range rows/2 - 1 {
		l.step(1, n, rows, height)
	}
	if l.top != 0 {
		t.Error("it scrolled while the cursor was on the screen")
	}
	if l.step(1, n, rows, height); l.top == 0 || l.cursor-l.top < rows/8 || l.cursor-l.top > rows/2 {
		t.Errorf("the cursor came back at %d, the screen begins with %d", l.cursor, l.top)
	}
}

// The title of the active list tells where its cursor is.
func TestListsTellThePlace(t *testing.T) {
	s := story(t, 160, 30).keys("3").see("━ 3 Quotes 14 ━").keys("j j").see("━ 3 Quotes 3 of 14 ━").keys("G").see("━ 3 Quotes 14 of 14 ━")
	s.keys("2 j").see("─ 3 Quotes 14 ─", "━ 2 Articles 2 of 6 ━").keys("1 j").see("1 People 2 of 5", "─ 2 Articles 6 ─")
	story(t, 160, 30).keys("s la ti").wait().see("1 Sergey Lavrov 5", "2 Rex Tillerson 3").keys("j").see("1 Sergey Lavrov 2 of 5", "2 Rex Tillerson 3").
		keys("l").see("1 Sergey Lavrov 5", "2 Rex Tillerson 2 of 3")
	storyOf(t, corpusOf(t, agencyDrafts), 180, 30).keys("2").see("2 Articles 4, 2 stories").keys("j").see("2 Articles 4, 2 of 2 stories")
	storyOf(t, corpusOf(t, agencyDrafts), 180, 30).keys("3 j").see("3 Quotes 2 of 2, printed 4 times")
}
