package tui

import (
	"errors"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestTypedQueriesAreCompleted(t *testing.T) {
	story(t, 120, 24).keys(": by:la").see("Tab lavrov").keys("tab").see("query> by:lavrov").keys("enter").see("[1 by:lavrov]")
	story(t, 120, 24).keys(": su").typing("re:").see("Tab high", "medium", "low").typing("h").keys("tab enter").see("[1 sure:high]")
	story(t, 120, 24).keys("p la :").typing("kind:indirect").keys("enter").see("[1 by:lavrov] [2 kind:indirect]")
	story(t, 120, 24).keys(": to").see("topic:").keys("tab").typing("su").see("Tab summit").keys("tab enter").see("[1 topic:summit]")
	story(t, 120, 24).keys(": since:2021-").see("Tab 2021-05 2021-03").keys("tab tab enter").see("[1 since:2021-03]")
	story(t, 120, 24).keys(": outlet:the tab enter").see(`[1 outlet:"The Daily Wire Room"]`)
	story(t, 120, 24).keys(": by:lavrov,bl shift+tab enter").see("by:lavrov,blinken")
	story(t, 120, 24).keys(": zakh tab enter").see("[1 by:захарова]")
	story(t, 40, 10).keys(": by:").frame().keys("tab").frame()
}

func TestAnEmptyAnswerSaysWhichChipToLoosen(t *testing.T) {
	s := story(t, 120, 24).keys(": by:lavrov").typing(" topic:ambassador on:2021-03").keys("enter").see("No quotes match.")
	s.see("x2 drops “topic:ambassador”: 2 quotes.", "x1 drops “by:lavrov”: 1 quote.").notSee("x3").keys("x2").see("2 quotes in 1 article")
}

// What would be right is readable on a narrow screen.
func TestAQueryErrorIsWrapped(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 10}} {
		s := story(t, size[0], size[1]).keys(":").typing("speaker:x").keys("enter").see("query> speaker:x", "speaker: is no field", "put the words in").frame()
		s.keys("backspace").notSee("is no field")
	}
	story(t, 120, 24).keys(":").typing("on:x").keys("enter").seeLine("query> on:x", "on:x: wants a day")
}

// Articles that have the words need not have them in a quote: the title does not say so.
func TestTheTitleTellsQuotesFromArticlesWithTheWords(t *testing.T) {
	story(t, 120, 24).keys("/ ministers enter").see("0 quotes; 1 article has the words")
	story(t, 120, 24).keys("/ sanctions enter").see("2 quotes; 2 articles have the words")
	story(t, 40, 10).keys("/ sanctions enter").see("2 quotes; 2 articles")
	story(t, 120, 24).keys("/ sanctions enter p la").see("2 quotes in 2 articles")
}

func TestQueriesAreSavedAskedAndForgotten(t *testing.T) {
	var disk []string
	s := opening(t, 80, 24, Options{KeepQueries: func(all []string) error {
		if len(all) > 1 {
			return errors.New("the disk is full")
		}
		disk = slices.Clone(all)
		return nil
	}})
	s.tell(loaded{corpus: fixture(t)})
	s.keys("Q").see("No query is saved yet").keys(": by:lavrov enter Q").see("save: by:lavrov").keys("enter").see("Saved.")
	if !slices.Equal(disk, []string{"by:lavrov"}) {
		t.Fatalf("on the disk: %q", disk)
	}
	s.keys("X Q enter").see("[1 by:lavrov]").keys("X : by:blinken enter Q enter").see("Not saved: the disk is full")
	s.keys("Q").typing("forget lavrov").keys("enter").see("Forgotten.")
}

func TestTheSessionComesBack(t *testing.T) {
	c := fixture(t)
	s := storyOf(t, c, 120, 24).keys("p la t su 3 j enter").wait()
	before, kept := s.screen(), s.app.session()
	again := opening(t, 120, 24, Options{Session: kept})
	again.tell(read(c))
	again.see("Back where you were: X drops the filters.", "[1 by:lavrov]", "[2 topic:summit]", "must not be lost")
	if again.keys("enter").screen() != before {
		t.Fatalf("the session came back as\n%s\nand was\n%s", again.screen(), before)
	}
	s.keys("enter").see("4 Reader").keys("n")
	again = opening(t, 120, 24, Options{Session: s.app.session()})
	again.tell(loaded{corpus: c})
	again.see("4 Reader 1 of 2", "Moscow recalls its ambassador").seeLine("┃")
	s = storyOf(t, c, 120, 24).keys("s la ti").wait().keys("j l")
	again = opening(t, 120, 24, Options{Session: s.app.session()})
	again.tell(loaded{corpus: c})
	again.see("1 Sergey Lavrov 5", "2 Rex Tillerson 2 of 3").frame()
	asked := opening(t, 120, 24, Options{Session: kept, Query: query(t, "by:blinken")})
	asked.tell(loaded{corpus: c})
	asked.see("[1 by:blinken]").notSee("lavrov]", "Back where")
}

func TestASessionOfAnotherCorpusDoesNoHarm(t *testing.T) {
	for _, sp := range []Spot{
		{Query: "by:", Pins: []string{"by:", "a b"}, Focus: 99, Section: -4, Lists: []Cursor{{-1, 1 << 40, -9}}, Whole: "side by side", Article: "gone", Quote: "gone:1"},
		{Focus: 3, Article: "moscow-2017", Quote: "moscow-2017", Top: 1 << 40},
	} {
		s := opening(t, 80, 24, Options{Session: Session{Spot: sp}})
		s.tell(loaded{corpus: fixture(t)})
		s.frame().keys("j enter tab enter").frame()
		s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
	}
}
