package tui

import (
	"strings"
	"testing"

	"hotline/model"
)

// agencyDrafts are an agency's text, printed three times, and an article of another outlet.
var agencyDrafts = []draft{
	reprint("wire", "Agency", "2021-05-19", "Envoys meet in Geneva", ""),
	reprint("daily", "Daily Wire Room", "2021-05-19", "Envoys meet in Geneva, agency says", ""),
	{
		model.Article{ID: "own", File: "own.txt", Title: "A quiet day in Vienna", Outlet: "Vienna Post", Published: day("2021-05-20"), Text: "“Nothing happened,” Blinken said.\n\nThat was all."},
		[]draftQuote{said("Nothing happened,", blinken)},
	},
	reprint("late", "Evening Star", "2021-05-21", "Geneva: envoys met", "Both sides have since left the city.\n\n"),
}

func reprint(id, outlet, on, title, more string) draft {
	return draft{
		model.Article{
			ID: id, File: id + ".txt", Title: title, Outlet: outlet, Published: day(on),
			Text: more + "Envoys of both countries met in Geneva on Wednesday.\n\n“The talks were useful,” Lavrov said.",
		},
		[]draftQuote{said("The talks were useful,", lavrov, same(1))},
	}
}

// One of all copies is listed; a key shows the others, and Enter opens one.
func TestCopiesAreOneKeyAway(t *testing.T) {
	s := storyOf(t, corpusOf(t, agencyDrafts), 180, 30).see("2 Articles 4, 2 stories", "4 quotes in 4 articles, 2 stories").keys("2")
	s.seeLine("2021-05-19", "Agency", "3 copies · 1 quote").notSee("agency says", "Geneva: envoys met")
	s.keys("C").see("One story, 3 copies in 3 outlets", "Envoys meet in Geneva", "Envoys meet in Geneva, agency says", "Geneva: envoys met")
	s.seeLine("Agency", "listed · 15 words").seeLine("Evening Star", "22 words")
	s.keys("G enter").see("4 Reader 1 of 2", "Both sides have since left the city.", "3 copies (C)")
	s.keys("J").see("4 Reader 2 of 2", "Nothing happened").keys("K").see("4 Reader 1 of 2", "Envoys meet in Geneva")
	s.keys("C").see("One story, 3 copies").keys("C").notSee("One story").keys("esc").see("One story").keys("esc").see("━ 2 Articles 4, 2 stories")
	s.keys("j C").see("No other article here prints this text.")
}

// One of the selected copies is listed, whether or not it is the first of all copies.
func TestTheSelectedCopyIsListed(t *testing.T) {
	s := storyOf(t, corpusOf(t, agencyDrafts), 120, 30).keys(": outlet:evening enter 2")
	s.see("2 Articles 1").seeLine("Evening Star", "3 copies").keys("C").seeLine("Evening Star", "listed")
	if strings.Count(s.screen(), "listed") != 1 {
		t.Errorf("more than one is listed:\n%s", s.screen())
	}
}

// The row shows the number of copies on a small screen, and so does the plain mode.
func TestCopiesOnASmallScreen(t *testing.T) {
	storyOf(t, corpusOf(t, agencyDrafts), 80, 24).keys("2").seeLine("2021-05-19", "Agency", "3 copies").frame()
	storyOf(t, corpusOf(t, agencyDrafts), 40, 10).keys("2").seeLine("3 copies").frame()
}
