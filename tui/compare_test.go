package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestSideBySideInFewerThanEightKeys(t *testing.T) {
	story(t, 120, 30).keys("s la ti"). // five keys
						see("1 Sergey Lavrov 5", "2 Rex Tillerson 3", "Sergey Lavrov beside Rex Tillerson").
						golden("compare-120x30")
}

func TestSideBySideIsLockedByDate(t *testing.T) {
	s := story(t, 100, 40).keys("s la ti")
	s.seeLine("“We are open to a dialogue,”", "│", "“There is a low level of trust")
	s.see("── 2017-04-12 Wed", "── 2017-05-02 Tue", "── 2021-03-19 Fri", "── 2021-05-19 Wed")
	s.seeLine("│", "…“constructive”…") // Lavrov is silent that day: his column is blank
}

func TestNarrowScreensStackTheColumns(t *testing.T) {
	story(t, 40, 20).keys("s la ti").see("━ Sergey Lavrov, Rex Tillerson ━").
		see("Sergey Lavrov The Daily", "“We are open to a dialogue,”", "Rex Tillerson The Daily").golden("compare-40x20").
		wait().keys("l j j").seeLine("›Rex Tillerson partial").keys("j").seeLine("›Sergey Lavrov") // the cursor skips blanks, whatever the column
}

func TestPinsBySpace(t *testing.T) {
	s := story(t, 120, 30).keys("space j space").see("[1 pin by:lavrov]", "[2 pin by:blinken]").
		seeLine("1", "Sergey Lavrov").seeLine("2", "Antony Blinken")
	s.keys("s").see("› Sergey Lavrov beside Antony Blinken", "pinned").keys("enter").see("1 Sergey Lavrov 5", "2 Antony Blinken 3")
	s.keys("l x").notSee("2 Antony Blinken 3").see("[1 pin by:lavrov]", "1 People")
	s.keys("u").see("[2 pin by:blinken]").keys("p la X").see("[1 pin by:lavrov]").keys("X").notSee("pin by")
}

// Letters after s always name who is read, whoever is pinned already or was in an earlier session; Esc changes nothing.
func TestLettersAfterSAlwaysName(t *testing.T) {
	s := story(t, 120, 30).keys("s la esc").notSee("pin by").keys("esc").see("Nothing to go back from")
	s.keys("s la ti").wait().see("1 Sergey Lavrov 5", "2 Rex Tillerson 3")
	s.keys("s bl za").wait().see("1 Antony Blinken 3", "2 Мария Захарова 2").notSee("Lavrov 5") // from side by side itself
	s.keys("esc s la esc").see("[1 pin by:blinken] [2 pin by:захарова]").keys("s enter").see("1 Antony Blinken 3").keys("s enter").see("1 Antony Blinken 3")
	again := opening(t, 120, 30, Options{Session: s.keys("esc").app.session()})
	again.tell(read(fixture(t)))
	again.see("X drops the pins").keys("s la ti").wait().see("1 Sergey Lavrov 5", "2 Rex Tillerson 3")
	one := story(t, 120, 30).keys("space s").see("› Sergey Lavrov and …").keys("enter").see("Sergey Lavrov and …").keys("bl").wait().see("1 Sergey Lavrov 5", "2 Antony Blinken 3")
	one.keys("S s").see("United States beside Russia").keys("la la").see("Sergey Lavrov is named already").keys("ti").see("1 Sergey Lavrov 5", "2 Rex Tillerson 3")
}

func TestCountsOfSideBySideOnTheSmallestScreen(t *testing.T) {
	story(t, 40, 10).keys("s la za").wait().see("7 in 4").notSee("14 in 6")
}

func TestUpToFourColumns(t *testing.T) {
	s := story(t, 200, 50).keys("s la ti + bl + za").
		see("1 Sergey Lavrov", "2 Rex Tillerson", "3 Antony Blinken", "4 Мария Захарова").golden("compare-200x50")
	s.keys("+ wa").see("4 columns at most")
}

func TestSidesAtOnce(t *testing.T) {
	story(t, 100, 30).keys("S").see("1 United States 6", "2 Russia 7").keys("S").see("1 United States").
		keys("esc").see("1 People").notSee("1 United States 6")
}

func TestSideBySideIgnoresTheSpeakerFilterOnly(t *testing.T) {
	story(t, 100, 30).keys("p bl t su s la bl").see("1 Sergey Lavrov 3", "2 Antony Blinken 1").notSee("2017")
}

func TestEnterInAColumnOpensTheArticleAndEscComesBack(t *testing.T) {
	story(t, 100, 30).keys("s la ti").wait().keys("l enter").see("4 Reader 1 of 6", "Tillerson and Lavrov meet in Moscow").seeLine("┃", "There is a low level").
		keys("esc").see("1 Sergey Lavrov 5")
}

func TestWheelScrollsSideBySide(t *testing.T) {
	s := story(t, 100, 12).keys("s la ti").see("2017-04-12")
	for range 9 {
		s.wheel(60, 5, tea.MouseWheelDown)
	}
	s.notSee("2017-04-12").see("2021-05-19")
}

func TestNextDayTogether(t *testing.T) {
	s := story(t, 100, 30).keys("s la bl").wait().keys("n").seeLine("── 2021-03-19 Fri")
	if b := s.app.Answer.bands[s.app.Lists[paneCompare].cursor]; b.when.Day() != 20210319 {
		t.Fatalf("n went to %v", b.when)
	}
	s.keys("n n").see("No further day").keys("N").see("── 2021-03-19 Fri")
}
