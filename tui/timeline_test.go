package tui

import (
	"strings"
	"testing"
)

func TestTimelineTellsWhenTalkBeganAndPeaked(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 10}} {
		s := story(t, size[0], size[1]).keys("t su T").frame().see("By week").seeLine("2021-03-15", "▲").keys("G").seeLine("›", "2021-05-17")
		s.keys("j k ctrl+u ctrl+d").frame()
	}
	story(t, 120, 30).keys("t su T").seeLine("United States 1", "Russia 3").see("began 2021-03-19, most 2021-03-15 (2)").golden("timeline-120x30")
}

func TestTimelineHasTheColumnsOfSideBySide(t *testing.T) {
	s := story(t, 120, 30).keys("s la ti").wait().keys("T").seeLine("By month", "Sergey Lavrov 5", "Rex Tillerson 3").seeLine("2017-04", "2", "2")
	s.keys("h").seeLine("By year").seeLine("2017", "2", "3").keys("l l l").seeLine("By day")
	s.keys("esc").see("1 Sergey Lavrov 5")
}

func TestBrushNarrowsEverything(t *testing.T) {
	s := story(t, 120, 30).keys("s la ti").wait().keys("T h").seeLine("2017").keys("G {").see("since:2021")
	s.keys("u").notSee("since:2021")
	s = story(t, 120, 30).keys("T h }").see("until:2017", "all quotes, until 2017"[4:]).keys("u").notSee("until:2017")
	s.keys("h { G }").see("No day is known here.")
}

func TestTimelineEntersTheDay(t *testing.T) {
	story(t, 120, 30).keys("T h j j j j enter").see("━ 3 Quotes").seeLine("›", "2021-03-19")
	story(t, 120, 30).keys("s la bl").wait().keys("T h j j j j enter").see("1 Sergey Lavrov 3 of 5").seeLine("── 2021-03-19 Fri")
}

func TestWhatHasNoDayDoesNotSetTheScale(t *testing.T) {
	s := story(t, 120, 30).keys("T")
	s.app.Answer.days[len(s.app.Answer.days)-1].N[0] = 9000
	s.app.memo = memo{}
	s.keys("G").frame().seeLine("no day", " 9,000").seeLine("2021", "▇▇▇▇▇▇")
	for _, l := range strings.Split(s.screen(), "\n") {
		if strings.Contains(l, "no day") && strings.Contains(l, "▇") {
			t.Fatalf("a bar for what has no day: %s", l)
		}
	}
}
