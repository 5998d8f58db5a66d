package tui

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// TestFirstFrameDoesNotWait opens a corpus that takes forever: there is a frame at once, it shows the progress, and R keeps
// what was read.
func TestFirstFrameDoesNotWait(t *testing.T) {
	whole := fixture(t)
	reading := make(chan struct{})
	s := opening(t, 80, 24, Options{Load: func(ctx context.Context, progress func(corpus.Progress)) (*corpus.Corpus, []Problem, error) {
		progress(corpus.Progress{Documents: 1200, Bytes: 5_100_000, Total: 14_000_000})
		close(reading)
		<-ctx.Done()
		return whole, nil, ctx.Err()
	}})
	batch := s.app.load()().(tea.BatchMsg)
	s.see("reading", "R stops and keeps what was read", "1 People 0")
	done := make(chan tea.Msg, 1)
	go func() { done <- batch[0]() }()
	<-reading
	s.app.Update(batch[1]())
	s.see("1,200 articles, 5.1 MB of 14.0").resize(40, 10).see("• reading 36 % — R stops").resize(80, 24)
	s.keys("j enter tab").frame()
	s.keys("R")
	select {
	case msg := <-done:
		s.tell(msg)
	case <-time.After(5 * time.Second):
		t.Fatal("R did not stop the reading")
	}
	s.see("Reading was stopped: 6 articles are here.", "14 quotes in 6 articles").notSee("reading:")
}

// Reading begins before the program runs; if it panics, the panic is raised where its result is awaited.
func TestReadingBeginsAtOnce(t *testing.T) {
	begun := make(chan struct{})
	s := opening(t, 80, 24, Options{Load: func(context.Context, func(corpus.Progress)) (*corpus.Corpus, []Problem, error) {
		close(begun)
		panic("no corpus")
	}})
	batch := s.app.load()().(tea.BatchMsg)
	<-begun
	defer func() {
		if said := recover(); said != "no corpus" {
			t.Fatalf("waiting for it said %v", said)
		}
	}()
	batch[0]()
	t.Fatal("the failure was lost")
}

// TestALargeCorpusIsShownBeforeItIsCorrected reads a corpus that takes long to correct: the screen shows what was read, says so,
// and has the reader's tags; then his corrections are applied.
func TestALargeCorpusIsShownBeforeItIsCorrected(t *testing.T) {
	was := longToCorrect
	longToCorrect = 2
	t.Cleanup(func() { longToCorrect = was })
	c := corrects(t)
	n := c.NoteOnQuote(model.NoteSpeaker, 0)
	n.ID, n.Value = "a", "antony-blinken"
	tag := c.NoteOnQuote(model.NoteTag, 1)
	tag.ID, tag.Value = "b", "mine"
	notes := []model.Note{n, tag}
	var told *corpus.Corpus
	o := Options{Load: func(context.Context, func(corpus.Progress)) (*corpus.Corpus, []Problem, error) { return c, nil, nil }}
	l := o.read(context.Background(), notes, func(p corpus.Progress) { told = p.Corpus })
	if told != c || l.corpus == c {
		t.Fatal("the corpus was not told before it was corrected")
	}
	s := opening(t, 120, 24, o)
	s.app.Notes = notes
	s.app.load()
	m := &meter{}
	m.over.Store(true)
	s.tell(progressed{Progress: corpus.Progress{Corpus: c}, last: true, meter: m})
	if mine := s.app.Corpus.Select(query(t, "tag:mine")); mine.Quotes.Len() != 1 {
		t.Errorf("%d quotes are tagged meanwhile, want 1", mine.Quotes.Len())
	}
	s.see("as it was read; your corrections are being put in", "5 quotes in 2 articles").keys("3").seeLine("›", "Sergey Lavrov")
	s.tell(l)
	s.notSee("being put in").seeLine("›", "Antony Blinken !")
}

func TestWhatCouldNotBeReadIsCountedAndListed(t *testing.T) {
	s := opening(t, 80, 24, Options{})
	c := fixture(t)
	s.tell(loaded{corpus: c, problems: []Problem{
		{File: "broken\x1b[2J.jsonl:7", What: "half a line", Remedy: "the rest was read"}, {File: "empty.txt", What: "empty", Remedy: "remove it"},
	}})
	s.see("2 problems E").keys("E").see("2 inputs could not be read", "half a line: the rest was read", "empty.txt: empty").keys("esc").notSee("half a line")
	story(t, 80, 24).keys("E").see("Everything could be read.")
}

// Doubtful inputs are counted and listed together with unreadable ones.
func TestWhatIsDoubtfulIsCountedAndListed(t *testing.T) {
	doubt := Problem{File: "page.html", What: "the page shows only 12 words of text", Remedy: "save the whole article", Doubtful: true}
	for _, c := range []struct {
		problems      []Problem
		status, title string
	}{
		{[]Problem{{File: "empty.txt", What: "empty"}, doubt}, "1 problem E", "1 input could not be read, 1 doubtful"},
		{[]Problem{doubt}, "1 doubtful E", "─ 1 doubtful input —"},
	} {
		s := opening(t, 80, 24, Options{})
		s.tell(loaded{corpus: fixture(t), problems: c.problems})
		s.see(c.status).keys("E").see(c.title, "doubtful: page.html: the page shows only 12 words", "save the whole").frame()
	}
}

func TestThePaceTellsTheTimeLeft(t *testing.T) {
	for _, c := range []struct {
		p    corpus.Progress
		took time.Duration
		want text
	}{
		{corpus.Progress{Documents: 1200, Bytes: 5_000_000, Total: 15_000_000}, 6 * time.Second, "reading: 1,200 articles, 5.0 MB of 15.0, 200 a second, 12s left"},
		{corpus.Progress{Documents: 1200, Bytes: 15_000_000, Total: 15_000_000}, 6 * time.Second, "reading: 1,200 articles, 15.0 MB of 15.0, 200 a second"},
		{corpus.Progress{Documents: 10, Bytes: 5000}, time.Second, "reading: 10 articles, 0.0 MB, 10 a second"},
		{corpus.Progress{Total: 15_000_000}, time.Second, "reading: 0 articles, 0.0 MB of 15.0"},
	} {
		l := loading{Progress: c.p}
		if l.perSecond, l.left = pace(c.p, c.took); l.line() != c.want {
			t.Errorf("%q, want %q", l.line(), c.want)
		}
	}
}

// Without a query an empty pane says that nothing is here and which key shows what is; without articles it says why.
func TestAnEmptyPaneSaysWhy(t *testing.T) {
	mute := corpusOf(t, fixtureDrafts[5:])
	storyOf(t, mute, 120, 24).see("No quotes here.", "Nothing is quoted in 1 article. 2 lists the articles", "v there shows the").keys("l").see("No topics here.")
	storyOf(t, mute, 80, 24).see("Nothing is quoted").keys("2 v").see("Nothing is said here at all.")
	s := opening(t, 80, 24, Options{})
	s.tell(loaded{corpus: corpus.Empty(), problems: []Problem{{File: "news", What: "no such folder", Remedy: "check the name"}}})
	s.see("No articles were read.", "news: no such folder: check the name").notSee("lists why")
}

func TestNothingLoadedSaysWhatToDo(t *testing.T) {
	s := opening(t, 80, 24, Options{})
	s.tell(loaded{corpus: corpus.Empty(), err: errors.New("no such folder")})
	s.see("No articles were read.", "hotline FOLDER", "1 problem E").keys("enter 2 enter 3 enter y space s").frame()
}

func TestTheQueryOfTheCommandLineIsAsked(t *testing.T) {
	s := opening(t, 80, 24, Options{Query: query(t, "by:lavrov topic:summit")})
	c := fixture(t)
	s.tell(loaded{corpus: c})
	s.see("[1 by:lavrov]", "3 quotes in 2 articles")
}

func TestAStaleAnswerIsDropped(t *testing.T) {
	s := story(t, 80, 24)
	old := s.app.ask()()
	s.keys("p bl").see("3 quotes in 3 articles")
	s.tell(old)
	s.see("3 quotes in 3 articles")
}

func TestEachMonthIsToldOnceTheLatestFirst(t *testing.T) {
	var quotes []corpus.Quote
	for i, day := range []model.Day{20210519, 20210502, 20201231, 20210101, 0, 20200519} {
		said := model.Quote{Span: model.Span{End: len("words")}, Said: model.When{From: day, To: day}}
		quotes = append(quotes, corpus.Quote{Quote: said, ID: strconv.Itoa(i), Utterance: i + 1})
	}
	article := corpus.Article{Article: &model.Article{ID: "one", Text: "words"}, Quotes: [2]int{0, len(quotes)}}
	c := corpus.New([]corpus.Article{article}, nil, quotes, nil)
	got, want := strings.Join(monthsOf(c, c.Select(nil)), " "), "2021-05 2021-01 2020-12 2020-05 2021 2020"
	if got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
