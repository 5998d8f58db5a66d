package tui

import (
	"path/filepath"
	"testing"

	"hotline/model"
)

// One statement in the words of two outlets, and another of the same day on the same topic.
var toldDrafts = []draft{
	{
		model.Article{
			ID: "first", File: "first.txt", Title: "The first", Outlet: "ABC", Published: day("2021-03-17"),
			Text: "“The sanctions will be lifted before the end of the summer whatever happens,” Lavrov said.",
		},
		[]draftQuote{said("The sanctions will be lifted before the end of the summer whatever happens,", lavrov, topics("sanctions"), on("2021-03-17"), same(1))},
	},
	{
		model.Article{
			ID: "second", File: "second.txt", Title: "The second", Outlet: "TASS", Published: day("2021-03-17"),
			Text: "“The sanctions will be lifted before the end of the summer whatever happens,” Lavrov told reporters.",
		},
		[]draftQuote{said("The sanctions will be lifted before the end of the summer whatever happens,", lavrov, topics("sanctions"), on("2021-03-17"), same(1))},
	},
	{
		model.Article{
			ID: "third", File: "third.txt", Title: "The third", Outlet: "Interfax Daily", Published: day("2021-03-17"),
			Text: "Lavrov said that Russia expects no sanctions this year.",
		},
		[]draftQuote{said("Russia expects no sanctions this year", lavrov, topics("sanctions"), on("2021-03-17"), kind(model.Indirect))},
	},
}

// A suggested join is confirmed or rejected in the wordings pane, and the decision applies everywhere.
func TestJoinsAreConfirmedAndRejected(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 14}} {
		path := filepath.Join(t.TempDir(), "notebook")
		s := noting(t, size[0], size[1], corpusOf(t, toldDrafts), path, Options{})
		s.keys("3").see("printed 3 times").keys("=").see("2 wordings in 2 outl").frame()
		s.keys("+").see("Saved: 2 quotes now one utterance").keys("k +").see("The others are compared with this one").keys("j j")
		s.seeLine("›", "Interfax Daily", "suggested").keys("+").see("Saved: 2 quotes now one utterance").seeLine("›", "Interfax", "confirmed ")
		s.see("3 wordings in 3 outl").keys("+").see("You have confirmed this already").keys("esc").see("printed 3 times", "in 3 outlets")
		if got := holding(t, path); len(got) != 2 || got[1] != model.NoteJoin {
			t.Fatalf("the notebook holds %v", got)
		}
		s.keys("= G -").see("Saved: 2 quotes no longer one").see("2 wordings in 2 outl").notSee("suggested", "Interfax")
		s.keys("esc B").see("parted from another quote").keys("esc")
		s.keys("u").see("Taken back: 2 quotes no longer").keys("=").see("3 wordings").keys("u u").see("2 wordings in 2 outl").frame()
	}
}
