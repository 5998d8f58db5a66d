package tui

import (
	"strings"
	"testing"

	"hotline/model"
)

func stance(s model.Stance) func(*draftQuote) {
	return func(q *draftQuote) { q.quote.Stance = s }
}

// denial is an article in which somebody denies something.
var denial = []draft{{
	model.Article{ID: "a", File: "a.txt", Title: "Ministers speak", Outlet: "Interfax Daily", Published: day("2017-05-02"), Text: "That all talks had failed Lavrov Denied on Tuesday."},
	[]draftQuote{said("all talks had failed", lavrov, kind(model.Indirect), stance(model.Denies), by(model.HowNamed, model.Medium, "Lavrov", "Denied", ""))},
}}

// Wherever a quote is listed, a denial shows its verb in place of "reported".
func TestADenialIsShownAsOne(t *testing.T) {
	for _, size := range [][2]int{{40, 12}, {80, 24}, {200, 50}} {
		s := storyOf(t, corpusOf(t, denial), size[0], size[1])
		for _, keys := range []string{"3", "space c", "esc S"} {
			screen := s.keys(keys).app.View().Content
			if !strings.Contains(screen, "denied") || strings.Contains(screen, "reported") {
				t.Errorf("%v, %s: no denial:\n%s", size, keys, screen)
			}
		}
	}
	storyOf(t, corpusOf(t, denial), 120, 30).keys("3 enter").see("“denied”, no marks, not what the speaker").keys("y").see(": Sergey Lavrov denied: all talks had failed — ")
}

func TestADenialIsToldAsOne(t *testing.T) {
	out := conversation(t, corpusOf(t, denial), "quotes", "1")
	for _, want := range []string{": denied: all talks had failed Interfax Daily.", "Sergey Lavrov, denied: all talks had failed\n", "not what the speaker says"} {
		if !strings.Contains(out, want) {
			t.Errorf("%s\nwithout %q", out, want)
		}
	}
}
