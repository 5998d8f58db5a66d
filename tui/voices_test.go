package tui

import (
	"hotline/model"
	"testing"
)

// Where printings give the same words to different speakers, the row, the header of the wordings and each of them tell so.
func TestPrintingsThatNameOthers(t *testing.T) {
	one := func(id, outlet, name string, who int) draft {
		return draft{
			model.Article{ID: id, File: id + ".txt", Title: "Ministers speak", Outlet: outlet, Published: day("2017-05-02"), Text: "“We have never seen such a bridge,” " + name + " said."},
			[]draftQuote{said("We have never seen such a bridge,", who, same(1))},
		}
	}
	two := corpusOf(t, []draft{one("a", "Interfax Daily", "Lavrov", lavrov), one("b", "TASS", "Zakharova", zakharova)})
	for _, size := range [][2]int{{80, 24}, {200, 50}} {
		storyOf(t, two, size[0], size[1]).keys("3").seeLine("Sergey Lavrov", "in 2", "2 speakers").
			keys("=").frame().see("Sergey Lavrov or Мария Захарова, 2 wordings").seeLine("Мария Захарова").seeLine("TASS", "the same words")
	}
	if c := corpusOf(t, []draft{one("a", "Interfax Daily", "Lavrov", lavrov), one("b", "TASS", "Lavrov", lavrov)}); len(c.Voices(0)) != 1 {
		t.Errorf("one speaker: %v", c.Voices(0))
	}
}
