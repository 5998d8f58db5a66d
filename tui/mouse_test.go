package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestClickSelectsAndASecondClickIsEnter(t *testing.T) {
	s := story(t, 120, 30).click(5, 3).seeLine("›", "Antony Blinken").see("everything")
	s.click(5, 3).see("by:blinken")
	s = story(t, 120, 30).click(80, 4).see("━ 3 Quotes").seeLine("›", "2017-04-12", "Rex Tillerson")
	s.click(80, 4).see("verbatim")
}

func TestWheelScrollsThePaneUnderThePointer(t *testing.T) {
	s := story(t, 120, 12).see("━ 1 People")
	s.wheel(100, 5, tea.MouseWheelDown).wheel(100, 5, tea.MouseWheelDown)
	if s.app.Lists[paneQuotes].top != 2 || s.app.Focus != paneSidebar {
		t.Fatalf("top %d, focus %d", s.app.Lists[paneQuotes].top, s.app.Focus)
	}
	s.wheel(100, 5, tea.MouseWheelUp).frame()
	s.keys("2 enter")
	s.wheel(100, 5, tea.MouseWheelDown)
	if s.app.Reading.Top == 0 {
		t.Fatal("the wheel did not scroll the reader")
	}
}

func TestChipsAndOverlaysTakeClicks(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 14}} {
		s := story(t, size[0], size[1]).keys("p la t su").see("[1 by:lavrov] [2 topic:summit]")
		s.click(18, 1).see("[1 by:lavrov]").notSee("[2 topic:summit]").click(3, 1).see("everyth")
		s.keys("p").see("Which person")
		r := s.app.overlayRect()
		s.wheel(r.X+2, r.Y+3, tea.MouseWheelDown).seeLine("› Antony Blinken").wheel(r.X+2, r.Y+3, tea.MouseWheelUp).seeLine("› Sergey Lavrov")
		top := s.app.overlayTop(len(s.app.over.draw(s.app.view(), r)))
		s.click(r.X+4, top).see("Which person").click(r.X+4, top+2).see("[1 by:blinken]")
		s.keys("?").see("Keys that work here").wheel(r.X+2, r.Y+3, tea.MouseWheelDown).click(0, 0).notSee("Keys that work here").frame()
	}
	s := story(t, 40, 10).keys("p la t su").see("[1 by:lavrov]")
	s.click(3, 0).see("[1 topic:summit]").click(30, 0).see("[1 topic:summit]")
}

// A number alone selects its pane at once; followed by x, it is the number of a chip.
func TestANumberAndXDropAChip(t *testing.T) {
	s := story(t, 120, 30).keys("p la t su").keys("1").see("━ 1 People").keys("2 x").see("[1 by:lavrov]", "━ 1 People").notSee("topic:summit")
	s.keys("x 1").see("everything")
	s.keys("p la t su 2").wait().wait().keys("x").see("Drop which chip? 1–2", "━ 2 Articles").keys("2").see("[1 by:lavrov]").notSee("topic:summit")
	s.keys("/").typing("a b c d").keys("enter").see("[5 d]").keys("5 x").notSee("[5 d]").see("[4 c]").keys("9 x").see("There is no chip 9.")
}
