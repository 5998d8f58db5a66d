package tui

import (
	"strings"
	"testing"

	"hotline/model"
)

// The medium that was told something is shown with where it was printed, unless they are the same, as with CNN in CNN.
func TestViaIsNotSaidTwice(t *testing.T) {
	for told, shown := range map[string]bool{"Interfax": true, "CNN": false} {
		c := corpusOf(t, []draft{{
			model.Article{ID: "a", File: "a.txt", Title: "Ministers speak", Outlet: "CNN", Published: day("2017-05-02"), Text: "Tillerson said that all was “constructive”."},
			[]draftQuote{said("constructive", tillerson, kind(model.Partial), via(told))},
		}})
		screen := storyOf(t, c, 160, 30).app.View().Content
		if got := strings.Contains(screen, "via "+told+" · CNN"); got != shown || !strings.Contains(screen, "CNN") {
			t.Errorf("told %s: shown %v, want %v", told, got, shown)
		}
	}
}
