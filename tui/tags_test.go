package tui

import "testing"

// Tags can be queried like everything else, at once, and not any more when they are removed.
func TestTagsAreAskedFor(t *testing.T) {
	story(t, 120, 30).keys("3 #").typing("#arms, b,c").keys("enter").see("✎ #arms #b #c")
	s := story(t, 120, 30).keys("3 # arms space talks enter").see("✎ #arms #talks").keys("j # talks enter")
	s.keys(": tag:arms enter").see("[1 tag:arms]", "quotes tagged #arms — 1 quote in 1 article", "low level of trust").keys("X")
	s.keys(": tag:ta").see("talks").keys("tab enter").see("tagged #talks — 2 quotes in 1 article").keys("u")
	s.keys(": -tag:talks space by:tillerson enter").see("1 quote in 1 article", "constructive").keys("X")
	s.keys(": tag:talks enter 3 gg #").keys("ctrl+u enter").see("tagged #talks — 1 quote in 1 article", "two foremost nuclear powers").keys("u").see("2 quotes")
}
