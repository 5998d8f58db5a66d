package tui

import "testing"

// A message is shown completely on a small screen, too, and disappears with the next key.
func TestLongMessagesAreWrapped(t *testing.T) {
	s := story(t, 40, 10)
	s.app.toast = "Nobody here is called so; and what is said about it takes more than one row."
	s.see("• Nobody here is called so; and what is", "  said about it takes more than one row.").frame()
	s.keys("j").notSee("Nobody here").see("Enter")
	s.app.toast = text("word ") + repeat("and another ", 30)
	s.see("…").frame()
}

// The sheet of keys can be scrolled if it does not fit, and its title says so.
func TestHelpScrolls(t *testing.T) {
	s := story(t, 80, 24).keys("3 ?").see("Keys that work here 1–20 of ", "j k scroll", "unfold the quote's paragraph")
	s.keys("j").see("2–21 of").keys("G").notSee("unfold the quote's paragraph").keys("gg").see("1–20 of")
	story(t, 80, 400).keys("3 ?").see("─ Keys that work here — Esc closes").notSee("j k scroll").frame()
}
