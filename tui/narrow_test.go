package tui

import (
	"strings"
	"testing"

	"hotline/model"
)

// At 60 columns an article still names its outlet, shortened: the number of its quotes gives up its word for it.
func TestOutletsAreNamedAtSixtyColumns(t *testing.T) {
	s := story(t, 60, 20).keys("2")
	s.seeLine("2017-04-12", "The Da", "4│").seeLine("2021-03-19", "UrduP", "3│").notSee("4 quotes│")
	story(t, 80, 24).keys("2").seeLine("UrduPo", "3 quotes│")
}

// unquoted has words of the first article, and no quote.
var unquoted = draft{article: model.Article{ID: "unquoted", File: "unquoted.txt", Title: "Both countries wait", Text: "Both countries wait."}}

// A number of articles that have the words is never without its name: they may hold no quote.
func TestACutTitleNamesWhatItCounts(t *testing.T) {
	for cells, want := range map[int]string{120: "1 quote; 2 articles have the words", 80: "1 quote; 2 articles", 60: "1 quote; 2 articles", 40: "1 quote; 2 articles"} {
		s := storyOf(t, corpusOf(t, append(fixtureDrafts[:1:1], unquoted)), cells, 24).keys("/").typing("countries").keys("enter")
		first, _, _ := strings.Cut(s.screen(), "\n")
		if !strings.Contains(first, want) {
			t.Errorf("%d columns, want %q: %q", cells, want, first)
		}
	}
}

// In stacked columns what two said together is read once, and the second says so.
func TestStackedColumnsSayThatSpeakersSpokeTogether(t *testing.T) {
	d := draft{article: model.Article{ID: "both", File: "both.txt", Title: "A joint statement", Outlet: "The Herald", Published: day("2021-05-19"),
		Text: "“We agree on most things,” Lavrov and Blinken said.\n\n“Nobody asked me,” Lavrov said."}}
	d.quotes = []draftQuote{said("We agree on most things,", lavrov, together(lavrov, blinken)), said("Nobody asked me,", lavrov)}
	s := storyOf(t, corpusOf(t, []draft{d}), 40, 20).keys("s la bl").frame()
	s.see("Antony Blinken jointly, as above")
	if n := strings.Count(s.screen(), "We agree on most"); n != 1 {
		t.Errorf("the words stand %d times:\n%s", n, s.screen())
	}
	s.resize(120, 30)
	if n := strings.Count(s.screen(), "We agree on most"); n != 2 {
		t.Errorf("in columns the words stand %d times:\n%s", n, s.screen())
	}
}
