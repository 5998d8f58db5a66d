package tui

import (
	"errors"
	"strings"
	"testing"

	"hotline/model"
)

func TestEnterUnfoldsThenOpensAtTheSpan(t *testing.T) {
	s := story(t, 80, 24).keys(": ").typing("by:lavrov on:2021-03-19").keys("enter 3")
	s.keys("enter").see("he → Lavrov", "verbatim", "“We did not want this,” he said. “The").golden("proof-80x24")
	s.keys("enter").see("4 Reader", "Moscow recalls its ambassador", "UrduPoint / Sputnik").seeLine("┃", "We did not want this")
	s.keys("esc").see("3 Quotes", "verbatim").keys("esc").notSee("verbatim").see("by:lavrov")
}

func TestProofFitsTheSmallestScreen(t *testing.T) {
	story(t, 40, 10).keys("3 G enter").frame().see("┃")
	story(t, 40, 10).keys("3 enter").see("verbatim · speaker named", "There is a low level").frame()
	story(t, 40, 10).keys("p la 3 j j j enter").see("must not be lost").frame()
}

func TestReaderFoldsFurniture(t *testing.T) {
	s := story(t, 140, 30).keys("2 j j enter").see("Moscow recalls its ambassador", "[3 lines of furniture — F shows]",
		"published 2021-03-19 (dateline)").notSee("Share this page")
	s.keys("F").see("Share this page", "[furniture: login]", "[furniture: tags]", "Tags: Russia")
	s.keys("F").notSee("Share this page")
}

func TestReaderWalksOverQuotes(t *testing.T) {
	s := story(t, 100, 30).keys("2 j j enter n").seeLine("┃", "We did not want this").see("1 of 3")
	s.keys("n n").seeLine("┃", "the US would respond").see("3 of 3 · Antony Blinken").keys("N N").see("1 of 3")
	s.keys("N").see("3 of 3")
}

func TestReaderSearches(t *testing.T) {
	s := story(t, 100, 30).keys("2 j j enter / SANCTIONS").see("find> SANCTIONS", "1 of 2").keys("enter n").see("2 of 2 for")
	s.keys("esc n").see("1 of 3 ·")
	story(t, 100, 30).keys("2 enter / zebra enter n").see("“zebra” is not in this article.")
}

// The list of articles is where the reader is, from wherever it was opened.
func TestTheListFollowsTheReader(t *testing.T) {
	story(t, 120, 12).keys("S l l n enter").seeLine("›*", "UrduPoint").see("4 Reader 3 of 6").keys("J").seeLine("›*", "Северный")
}

// A quote in the headline is marked there, and n goes to it.
func TestAQuoteInTheHeadlineIsMarked(t *testing.T) {
	c := understood(t, model.Document{ID: "h.txt", File: "h.txt", Text: "Lavrov: “We will not wait for an answer any longer”\n\n" +
		"MOSCOW, May 18, 2021 (AP) — Russian Foreign Minister Sergey Lavrov spoke to reporters.\n\n“The talks are over,” Lavrov said.\n"})
	s := storyOf(t, c, 100, 24).keys("2 enter n").seeLine("┃", "We will not wait").see("1 of 2").keys("n").seeLine("┃", "The talks are over").see("2 of 2")
	s.keys("3 gg enter enter").seeLine("┃", "We will not wait")
}

// A quote that is read stays in view when the screen changes its size.
func TestAQuoteStaysInViewWhenTheScreenIsResized(t *testing.T) {
	long := model.Document{ID: "l.txt", File: "l.txt", Title: "A long day"}
	long.Text = "A long day\n\n" + strings.Repeat("The ministers walked through the garden for a while, and nobody could hear what was spoken there.\n\n", 12) +
		"“We have come to an end,” Sergey Lavrov said.\n\n" + strings.Repeat("Then they went home.\n\n", 12)
	s := storyOf(t, understood(t, long), 120, 15).keys("2 enter n").seeLine("┃", "We have come to")
	for _, size := range [][2]int{{60, 20}, {40, 10}, {200, 50}, {80, 12}} {
		s.resize(size[0], size[1]).seeLine("┃", "We have come to").frame()
	}
	s.keys("gg ctrl+d ctrl+d") // and so do the words at the top
	v := s.app.view()
	p, at := v.page(v.slotOf(paneReader).W), v.Reading.Top
	for p.rows[at].block < 0 {
		at++
	}
	words := strings.Fields(string(p.blocks[p.rows[at].block].text[p.rows[at].Start:p.rows[at].End]))
	if at < 5 {
		t.Fatalf("the reader is at row %d", at)
	}
	s.resize(40, 15)
	if lines := strings.Split(s.screen(), "\n"); !strings.Contains(lines[2]+lines[3], strings.Join(words[:3], " ")) {
		t.Errorf("%q is not at the top:\n%s", words, s.screen())
	}
}

func TestReaderTurnsArticlesOfTheResult(t *testing.T) {
	story(t, 100, 30).keys("p ti 2 enter").see("Reader 1 of 2", "Tillerson and Lavrov meet").keys("J").see("Reader 2 of 2", "Ministers speak").
		keys("J").see("No further article").keys("K").see("Reader 1 of 2")
}

func TestReaderWrapsByWordAndGrapheme(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {60, 20}, {40, 10}} {
		s := story(t, size[0], size[1]).keys("2 j j j j enter").frame()
		s.keys("ctrl+d").frame().keys("G").frame().see("Averyvery")
		if strings.Contains(s.screen(), "owned\a") {
			t.Fatal("a control character reached the screen")
		}
	}
	story(t, 60, 40).keys("2 j j j j enter").see("hidden characters left out").golden("reader-60x40")
}

func TestReaderSaysThatATitleIsMade(t *testing.T) {
	story(t, 140, 30).keys("2 G enter").see("no headline: the first sentence stands for it", "published unknown", "outlet unknown")
}

func TestYankCopiesACitation(t *testing.T) {
	s := story(t, 120, 30).keys("3 j j y").see("Sent to the terminal (OSC 52): “We are open")
	want := "“We are open to a dialogue,” — Sergey Lavrov, The Daily Wire Room / AP, published 2017-04-12, moscow-2017.txt:221-247"
	if s.ask != want {
		t.Fatalf("copied %q, want %q", s.ask, want)
	}
	story(t, 120, 30).keys("2 enter y").see("No quote here to copy.")
}

// "Copied" is said only where a program of the system took the words; a terminal does not tell.
func TestYankSaysWhatHappened(t *testing.T) {
	t.Setenv("TMUX", "")
	for _, took := range []error{nil, errors.New("no such program")} {
		s := opening(t, 120, 30, Options{Copy: func(string) error { return took }})
		s.tell(read(fixture(t)))
		s.keys("3 j j y")
		if took == nil {
			s.see("Copied: “We are open").keys("Y md").see("Copied: 1 quote as Markdown.")
			continue
		}
		s.see("Sent to the terminal (OSC 52): “We are open").notSee("Copied")
		t.Setenv("TMUX", "/tmp/tmux-1/default,1,0")
		s.keys("y").see("Sent to the terminal (OSC 52; tmux takes it with “set -g set-clipboard on”): “We are").
			keys("Y ch").see("1 quote as Chicago footnote.").notSee("Copied")
	}
}

func TestReaderWalksOverTopicsAndPeople(t *testing.T) {
	c := fixture(t)
	a := c.Article(0)
	at := find(t, a.Text, "Sergey Lavrov", 0)
	a.Mentions = append(a.Mentions, model.Mention{Span: at, Name: at, Figures: []int{lavrov}})
	s := storyOf(t, c, 100, 30).keys("2 enter i").see("n and N go over people now.").keys("n").see("1 of 1: Sergey Lavrov").frame()
	s.keys("i n").see("1 of 1: sanctions").keys("i n").see("1 of 4 ·")
	storyOf(t, c, 40, 12).keys("2 j enter i n").see("No people are marked")
}

// The source of an article of a dump names the article, because the offsets are those of its text.
func TestTheSourceOfADumpNamesTheArticle(t *testing.T) {
	d := correctable[0]
	d.File, d.ID = "/somewhere/far/away/from/here/where/dumps/are/kept/dump.jsonl", "wire_42"
	s := storyOf(t, understood(t, d), 80, 24).keys("2 v").see("Source dump.jsonl#wire_42 · ", " bytes")
	s.resize(160, 24).see("Source /somewhere/far/away/from/here/where/dumps/are/kept/dump.jsonl#wire_42 · ")
}
