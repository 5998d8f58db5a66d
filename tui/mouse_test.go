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
