package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestFilterByPerson(t *testing.T) {
	s := story(t, 120, 30).keys("j enter").
		see("by:blinken", "quotes by Antony Blinken — 3 quotes in 3 articles", "2 Articles 3", "3 Quotes 3").
		seeLine("✓", "Antony Blinken").
		seeLine("Sergey Lavrov", "5") // the others stay, so that one more can be added
	s.keys("k enter").see("by:blinken,lavrov", "quotes by Antony Blinken and Sergey Lavrov — 8 quotes")
	s.keys("enter").see("by:blinken", "3 quotes in 3 articles")
	s.keys("esc").see("everything — 14 quotes")
}

func TestFilterByTopicOutletAndSide(t *testing.T) {
	story(t, 120, 30).keys("l").see("1 Topics 3").keys("enter").see("topic:summit", "4 quotes")
	story(t, 120, 30).keys("l l l").see("1 Outlets 5").keys("enter").see("outlet:")
	story(t, 120, 30).keys("l l l l").see("1 Sides 3", "United States", "Russia").keys("enter").see("side:")
	story(t, 120, 30).keys("h h").see("1 Wording 3")
}

func TestPickersAcceptTwoLettersThatNameOne(t *testing.T) {
	story(t, 80, 24).keys("p").see("Which person").keys("bl").
		notSee("Which person").see("by:blinken", "3 quotes in 3 articles")
	story(t, 80, 24).keys("t su").see("topic:summit")
	story(t, 80, 24).keys("O in enter").see("outlet:", "Interfax Daily")
	story(t, 80, 24).keys("w in").see("kind:indirect", "2 quotes")
	story(t, 80, 24).keys("p za").see("by:захарова")
}

func TestPickerListsWhatFits(t *testing.T) {
	story(t, 80, 24).keys("t s").see("sanctions", "the summit").see("3 Quotes").
		keys("down enter").see("topic:sanctions")
	story(t, 80, 24).keys("p zzz").see("Backspace").keys("backspace backspace backspace").see("Sergey Lavrov").
		keys("esc").notSee("Which person")
}

func TestATypedNameIsNoCommand(t *testing.T) {
	story(t, 80, 24).keys("p lavrov").see("by:lavrov").notSee("Which")
	story(t, 100, 24).keys("s lavrov tillerson").see("Sergey Lavrov 5", "Rex Tillerson 3")
	story(t, 100, 24).keys("s").typing("lavrov tillerson ").see("Sergey Lavrov 5", "Rex Tillerson 3").notSee("Collected")
}

func TestFilterByDate(t *testing.T) {
	story(t, 80, 24).keys("d").see("date>").keys("2021-05 enter").see("on:2021-05").notSee("2017")
	story(t, 80, 24).keys("d since:2021-04 enter").see("since:2021-04").notSee("2021-03")
	story(t, 80, 24).keys("d since:spring enter").see("date>", "since:").keys("esc").see("everything")
}

func TestNarrowWhileTyping(t *testing.T) {
	s := story(t, 80, 24).keys("/ sanct").see("sanct", "narrow to>", "2 quotes").notSee("constructive")
	s.keys("esc").see("everything — 14 quotes")
	s.keys("/ sanct enter").notSee("narrow to>").see("1 sanct")
	s.keys("u").see("everything — 14 quotes")
	story(t, 80, 24).keys("/ lavrov esc / ").typing("level of").see("1 quote; 1 article has the words").keys("enter").see("1 level", "2 of")
}

// After / a phrase in quotation marks is a phrase, and terms are what : makes of them; plain words stay words.
func TestNarrowUnderstandsPhrasesAndTerms(t *testing.T) {
	s := story(t, 100, 24).keys("/").see(`words, or a phrase in "…"`)
	s.typing(`"level of`).see("1 quote").typing(` trust" `).see("1 quote").keys("enter").see(`[1 "level of trust"]`)
	s.keys("X /").typing(`“trust of level”`).keys("enter").see("No quotes match.")
	s = story(t, 100, 24).keys("/").typing("by:x").see("14 quotes").keys("backspace").typing("lavr").see("Tab lavrov").keys("tab").see("5 quotes").keys("enter").see("[1 by:lavrov]")
	s.keys("/").typing("since:20").see("5 quotes in").typing("21 -summit").keys("enter").see("[2 since:2021] [3 -summit]")
	s.keys("X /").typing("by:").keys("enter").see("by: wants a name").keys("esc").see("everything")
	s.keys("/").typing("non-nuclear, re: don't").keys("enter").see(`[1 "non-nuclear,"] [2 "re:"] [3 don't]`)
}

func TestCyrillicIsFoundByLatinLetters(t *testing.T) {
	story(t, 80, 24).keys(": razgovor enter").see("Разговор был конструктивным", "1 quote")
}

func TestTypedQuery(t *testing.T) {
	story(t, 80, 24).keys(":").typing("by:lavrov since:2021-05").keys("enter").
		see("by:lavrov", "since:2021-05", "1 quote in 1 article")
	story(t, 80, 24).keys(": since:never").keys("enter").see("query>", "wants a day").
		keys("esc").see("everything")
	story(t, 80, 24).keys("p la :").see("query> by:lavrov").typing(" kind:indirect").keys("enter").see("2 kind:indirect")
}

func TestChipsDropByNumber(t *testing.T) {
	s := story(t, 80, 24).keys(":").typing("by:lavrov topic:summit since:2021").keys("enter").
		see("[1 by:lavrov]", "[2 topic:summit]", "[3 since:2021]")
	s.keys("x2").see("[2 since:2021]").notSee("topic:summit")
	s.keys("x7").see("There is no chip 7")
	s.keys("X").see("everything").notSee("by:lavrov")
}

func TestAboutTurnsAround(t *testing.T) {
	story(t, 80, 24).keys("a").see("Pick a person first").keys("p la a").
		see("about:lavrov", "1 quote in 1 article", "the US would respond").keys("a").see("by:lavrov")
}

func TestEscDropsTheLastFilterAndUndoBringsItBack(t *testing.T) {
	s := story(t, 80, 24).keys("p la t su").see("by:lavrov", "topic:summit")
	s.keys("esc").notSee("topic:summit").see("by:lavrov")
	s.keys("u").see("topic:summit")
	s.keys("u").notSee("topic:summit")
	s.keys("esc esc").see("Nothing to go back from")
}

func TestBackAndForwardRestoreQueryCursorAndScroll(t *testing.T) {
	s := story(t, 80, 12).keys("3 G").see("longword")
	before := s.screen()
	s.keys("p bl").see("by:blinken")
	s.keys("[")
	if got := s.screen(); got != before {
		t.Fatalf("[ did not bring the screen back:\n%s\nwant:\n%s", got, before)
	}
	s.keys("]").see("by:blinken").keys("]").see("This is the last place.")
	s.keys("[ [").see("everything")
}

func TestNothingMatchesSaysWhichKeyHelps(t *testing.T) {
	story(t, 120, 24).keys(": by:lavrov enter d 1999 enter").
		see("No quotes match.", "Esc drops “on:1999”, X drops all filters.").keys("esc").see("5 quotes")
}

func TestAnUnknownNameIsSaid(t *testing.T) {
	story(t, 200, 24).keys(": by:gromyko enter").see("No person or institution here is called “gromyko”: p finds them by two letters.")
}

func TestPasteIntoPickerAndInputLine(t *testing.T) {
	s := story(t, 80, 24).keys("p")
	s.tell(tea.PasteMsg{Content: "zakh\x1b[2J"})
	s.see("Backspace").keys("esc :")
	s.tell(tea.PasteMsg{Content: "by:lavrov"})
	s.see("query> by:lavrov").keys("enter").see("5 quotes in 3 articles")
}

// A name that is almost right is offered as it is spelt here.
func TestDidYouMean(t *testing.T) {
	for query, want := range map[string]string{
		"by:lavrof":         "No person or institution here is called “lavrof”. Did you mean by:lavrov? p finds them by two letters.",
		"in:tillreson":      "Did you mean in:tillerson?",
		"topic:sanctoins":   "No topic here is called “sanctoins”. Did you mean topic:sanctions? t finds topics by two letters.",
		"outlet:intrefax":   "Did you mean outlet:\"Interfax Daily\"? O finds outlets by two",
		"place:moskow":      "No place here is called “moskow”. Did you mean place:Moscow?",
		"topic:agriculture": "No topic here is called “agriculture”: t finds topics by two letters.",
		"by:qi":             "No person or institution here is called “qi”: p finds them by two letters.",
	} {
		story(t, 200, 24).keys(": " + query + " enter").see(want)
	}
	story(t, 160, 24).keys(": topci:summit enter").see("topci: is no field; did you mean topic:?")
}

func TestDatedOnly(t *testing.T) {
	s := story(t, 160, 24).keys(": since:2021-05 enter").see("6 quotes in 2 articles, 3 only may be").keys(": dated:day enter").see("3 quotes in").notSee("only may be")
	s.see("quotes of a known day, since May 2021").keys("d dated:range enter").see("since:2021-05", "3 quotes in 1 article, 3 only may be", "of days known as a range")
	s.keys("d 2017 enter").notSee("since:2021-05").see("dated:range", "on:2017").keys("X : dated: tab").see("dated:day")
}
