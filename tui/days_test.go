package tui

import (
	"fmt"
	"strings"
	"testing"

	"hotline/model"
)

// dayDrafts are statements of which a day, a bound or nothing is known, one of them printed twice.
var dayDrafts = []draft{
	dayDraft("radio", "Public Radio", model.On(20160727, "dateline"), lavrov, "Open to talks with all", kind(model.Partial), same(1)),
	dayDraft("post", "Evening Post", model.When{To: 20161213, Basis: "site clock"}, lavrov, "We are open to talks with all of you", same(1)),
	dayDraft("old", "Evening Post", model.When{To: 20150101, Basis: "site clock"}, lavrov, "Nobody wants a new race"),
	dayDraft("late", "Public Radio", model.On(20190305, "dateline"), tillerson, "It is a matter of trust"),
	dayDraft("since", "Public Radio", model.When{From: 20180401, Basis: "offices named"}, tillerson, "I never said that"),
	dayDraft("never", "Evening Post", model.When{}, lavrov, "There is no such plan"),
}

func dayDraft(id, outlet string, published model.When, by int, words string, opts ...func(*draftQuote)) draft {
	return draft{
		model.Article{ID: id, File: id + ".txt", Title: "Talks, " + id, Outlet: outlet, Published: published, Text: "“" + words + ",” the minister said."},
		[]draftQuote{said(words+",", by, opts...)},
	}
}

// The list, side by side and the timeline give an utterance the day that one of its printings knows; the printing keeps its own.
func TestAnUtteranceHasOneDayEverywhere(t *testing.T) {
	s := storyOf(t, corpusOf(t, dayDrafts), 200, 50).keys("3").seeLine("2016-07-27", "Sergey Lavrov", "in 2 outlets").notSee("≤2016-12-13 Sergey")
	s.keys("j enter").see("printed 2016-07-27 (dateline), so Public Radio", "until 2016-12-13 (site clock)")
	s.keys("=").seeLine("≤2016-12-13", "Evening Post").seeLine("2016-07-27", "Public Radio").see("Sergey Lavrov, 2 wordings in 2 outlets, on 2016-07-27")
	s = storyOf(t, corpusOf(t, dayDrafts), 140, 30).keys(": on:2016-07-27 enter 3").see("We are open to talks")
	s.keys("X T h").seeLine("2016", "1").keys("esc s la ti").wait().see("── 2016-07-27 Wed")
}

// Side by side has the bound of what has no day, in the order of the list.
func TestSideBySideTellsTheBounds(t *testing.T) {
	s := storyOf(t, corpusOf(t, dayDrafts), 100, 40).keys("s la ti").wait()
	s.inOrder("── ≤2015-01-01, day unknown", "Nobody wants", "── 2016-07-27 Wed", "We are open", "── ≥2018-04-01, day unknown", "── 2019-03-05 Tue", "── day unknown", "no such plan")
	s.keys("n").see("No further day on which two of them speak.")
}

// The line of the day stays when its quotes are scrolled through.
func TestTheDayStaysInView(t *testing.T) {
	long := draft{model.Article{ID: "long", File: "long.txt", Title: "A long day", Published: day("2021-03-05")}, nil}
	for i := range 30 {
		words := fmt.Sprintf("This is statement %d of the day", i)
		long.article.Text += "“" + words + ",” Lavrov said.\n\n"
		long.quotes = append(long.quotes, said(words+",", i%2*tillerson+(1-i%2)*lavrov))
	}
	for _, size := range [][2]int{{100, 24}, {60, 20}, {40, 10}} {
		s := storyOf(t, corpusOf(t, []draft{long}), size[0], size[1]).keys("s la ti").wait().see("── 2021-03-05 Fri")
		for range 29 {
			s.keys("j").frame().see("── 2021-03-05 Fri", "›")
		}
		s.keys("ctrl+u").see("── 2021-03-05 Fri").keys("gg").see("── 2021-03-05 Fri", "statement 0 of")
	}
	s := storyOf(t, corpusOf(t, []draft{long}), 100, 24).keys("s la ti").wait().keys("G")
	x, y := s.at("statement 26 of")
	s.click(x, y).seeLine("›").keys("enter").seeLine("┃", "statement 26 of")
}

// Enter goes to the first quote of the row, whatever stands before it in the list.
func TestTimelineEntersItsRow(t *testing.T) {
	for _, tt := range []struct{ keys, row, want string }{
		{"T h", "2016", "We are open"},
		{"T h j j j", "2019", "It is a matter"},
		{"T h G", "no day", "Nobody wants"},
		{": by:tillerson enter T h", "2019", "It is a matter"},
		{": by:tillerson enter T h G", "no day", "I never said"},
		{": since:2016-01 space until:2016-12 enter T l l l", "2016-07-27", "We are open"},
	} {
		for _, size := range [][2]int{{140, 30}, {80, 24}} {
			s := storyOf(t, corpusOf(t, dayDrafts), size[0], size[1]).keys(tt.keys).seeLine("›", tt.row).keys("enter").see("━ 3 Quotes")
			if got := string(spoken(s.app.Corpus, s.app.Corpus.Quote(s.app.quoteAt()))); !strings.Contains(got, tt.want) {
				t.Errorf("%s: went to %s, want %s", tt.keys, got, tt.want)
			}
		}
	}
	storyOf(t, corpusOf(t, dayDrafts), 140, 30).keys("T h j enter").see("Nothing here was said in 2017: the row is empty.", "━ By year")
	s := storyOf(t, corpusOf(t, dayDrafts), 140, 30).keys("s la ti").wait().keys("T h j j j enter").see("1 Sergey Lavrov")
	if got := s.app.view().comparedAt(); !strings.Contains(string(spoken(s.app.Corpus, s.app.Corpus.Quote(s.app.Answer.bands[s.app.Lists[paneCompare].cursor].cells[1]))), "It is a matter") {
		t.Errorf("went to %d", got)
	}
}

// The rows keep their length and the cursor its day when the timeline is narrowed.
func TestTimelineKeepsItsPlace(t *testing.T) {
	s := storyOf(t, corpusOf(t, dayDrafts), 140, 30).keys("T h").seeLine("›", "2016").keys("h").see("Years are the longest rows.")
	s.keys("j j j {").see("since:2019", "By year").seeLine("›", "2019")
	s.keys("u").notSee("since:2019").seeLine("By year").keys("gg }").see("until:2016").seeLine("›", "2016")
	s.keys("l l l").seeLine("›", "2016-07-27").keys("l").see("Days are the shortest rows.").seeLine("›", "2016-07-27")
}

// inOrder asserts that the screen shows the texts one after the other.
func (s *telling) inOrder(texts ...string) *telling {
	s.t.Helper()
	screen, rest := s.screen(), s.screen()
	for _, want := range texts {
		_, after, ok := strings.Cut(rest, want)
		if !ok {
			s.t.Fatalf("%q is not on the screen, or too early:\n%s", want, screen)
		}
		rest = after
	}
	return s
}

// at returns the cell at which the screen shows a text.
func (s *telling) at(want string) (x, y int) {
	s.t.Helper()
	for y, l := range strings.Split(s.screen(), "\n") {
		if before, _, ok := strings.Cut(l, want); ok {
			return width(text(before)), y
		}
	}
	s.t.Fatalf("%q is not on the screen:\n%s", want, s.screen())
	return 0, 0
}
