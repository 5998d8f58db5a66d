package tui

import (
	"context"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// unfolding is a story in which everything is read step by step while the reader is at work.
type unfolding struct {
	*telling
	told    chan corpus.Progress
	end     context.CancelFunc
	watch   tea.Cmd
	over    chan tea.Msg
	stopped bool
}

func unfoldingStory(t *testing.T, w, h int, session Session, docs ...model.Document) *unfolding {
	t.Helper()
	s := &unfolding{told: make(chan corpus.Progress), over: make(chan tea.Msg, 1)}
	enough, end := context.WithCancel(t.Context())
	s.end = end
	s.telling = opening(t, w, h, Options{Session: session, Load: func(ctx context.Context, progress func(corpus.Progress)) (*corpus.Corpus, []Problem, error) {
		for {
			select {
			case p := <-s.told:
				progress(p)
				s.told <- p
			case <-enough.Done():
				return understood(t, docs...), nil, nil
			case <-ctx.Done():
				s.stopped = true
				return understood(t, docs[:1]...), nil, ctx.Err()
			}
		}
	}})
	batch := s.app.load()().(tea.BatchMsg)
	s.watch = batch[1]
	go func() { s.over <- batch[0]() }()
	return s
}

// come is a step: these documents have been read so far.
func (s *unfolding) come(docs ...model.Document) *unfolding {
	s.told <- corpus.Progress{Documents: len(docs), Corpus: understood(s.t, docs...)}
	<-s.told
	_, next := s.app.Update(s.watch())
	cmds := next().(tea.BatchMsg)
	s.watch = cmds[0]
	s.tell(cmds[1]())
	return s
}

// finish reads the rest, or ends with as much as was read when it was stopped.
func (s *unfolding) finish() *unfolding {
	s.end()
	s.tell(<-s.over)
	return s
}

// What has been read can be used at once, and grows without moving the reader.
func TestRowsStandWhileTheRestIsRead(t *testing.T) {
	s := unfoldingStory(t, 120, 30, Session{}, early, correctable[0], edited)
	s.see("reading…")
	s.come(correctable[0]).see("so far", "reading: 1 article", "R stops and keeps what was read")
	s.keys("3 j").seeLine("›", "2021-05-")
	at := s.app.Corpus.Text(s.app.quoteAt())
	s.come(correctable[0], early).see("in 2 articles so far")
	if now := s.app.Corpus.Text(s.app.quoteAt()); now != at {
		t.Errorf("the cursor went from %q to %q", at, now)
	}
	s.keys("enter enter").see("4 Reader").keys("esc").notSee("stopped").keys("p la").see("[1 by:lavrov]", "so far")
	s.finish().see("[1 by:lavrov]", "in 3 articles").notSee("so far", "reading").frame()
	if s.stopped {
		t.Error("Esc in the reader stopped the reading of the corpus")
	}
}

// A person who comes to the top of the sidebar with later documents is visible there, above the cursor that stays on its person.
func TestTheHeadOfTheSidebarIsSeen(t *testing.T) {
	first := model.Document{ID: "one.txt", File: "one.txt", Published: "2021-05-18", Title: "Talks", Text: "Talks\n\n“We are ready,” said Sergey Lavrov, the foreign minister.\n"}
	for _, name := range strings.Fields("Adams Baker Clark Davis Evans Foster Grant Harris Irving Jones Keller Lewis Mason Nolan Owens Parker Quinn Reed Stone") {
		first.Text += "\n“Not so fast,” said Ann " + name + ", a senator.\n"
	}
	first.Text += "\n“We are,” Mr. Lavrov said.\n"
	then := model.Document{ID: "two.txt", File: "two.txt", Published: "2021-05-19", Title: "More talks", Text: "More talks\n\n“So are we,” said Antony Blinken, the secretary of state.\n\n“We said so twice,” Blinken said. “We will say it again.”\n"}
	s := unfoldingStory(t, 120, 16, Session{}, first, then)
	s.come(first).keys("1 j k").seeLine("›", "Sergey Lavrov")
	s.come(first, then).seeLine("Antony Blinken").seeLine("›", "Sergey Lavrov")
	s.finish().seeLine("Antony Blinken").keys("enter").see("[1 by:lavrov]")
}

// A cursor that was not touched stays at the top while more is read, and is there on the next start.
func TestAnUntouchedCursorStaysAtTheTop(t *testing.T) {
	s := unfoldingStory(t, 120, 30, Session{}, correctable[0], early)
	s.come(correctable[0]).keys("3")
	s.come(correctable[0], early)
	if at := s.app.quoteAt(); at != s.app.Answer.rows.At(0) {
		t.Errorf("the cursor of the quotes is on %q", s.app.Corpus.Text(at))
	}
	s.keys("j k")
	on := s.app.Corpus.Text(s.app.quoteAt())
	s.finish()
	if now := s.app.Corpus.Text(s.app.quoteAt()); now != on {
		t.Errorf("a cursor that was moved went from %q to %q", on, now)
	}
}

// R and Ctrl-C keep what was read, and the reader's place.
func TestStoppingKeepsWhatIsShown(t *testing.T) {
	for _, key := range []string{"R", "ctrl+c"} {
		s := unfoldingStory(t, 120, 30, Session{}, correctable[0], early)
		s.come(correctable[0]).keys("3 " + key)
		s.tell(<-s.over)
		s.see("Reading was stopped: 1 article is here.", "in 1 article, stopped at 1 article").notSee("so far", "reading:").keys("j").see("stopped R reads on")
	}
}

// A part of the articles is never shown as the whole: the title, the status line, E and W say where reading was stopped, and R
// reads on.
func TestAStoppedReadingIsNotTheWhole(t *testing.T) {
	s := unfoldingStory(t, 80, 24, Session{}, correctable[0], early)
	s.app.opts.Export = func(name string, _ []byte) (string, error) { return "/home/me/" + name, nil }
	s.come(correctable[0]).resize(40, 10).see("so far").resize(80, 24).keys("p la").wait().keys("T esc esc").see("reading:").keys("esc").see("reading goes on: R stops it").
		keys("E").see("Reading goes on").keys("esc").
		keys("3 W").see("Export 2 quotes (of what is read so far) as?").keys("esc")
	if s.stopped {
		t.Fatal("Esc stopped the reading of the corpus")
	}
	s.keys("R")
	s.tell(<-s.over)
	s.keys("j").see("everything — 2 quotes in 1 article, stopped at 1 article", "stopped R reads on").
		keys("E").see("Reading was stopped at 1 article: the rest is not here. R reads on.").keys("esc").
		keys("T").see("stopped at 1 article").keys("esc").
		keys("/ ready enter").resize(60, 12).see("1; 1 article, stopped at 1").keys("X").
		resize(40, 10).see("2 in 1, stopped", "stopped R  Esc back  ? help  q quit").resize(80, 24).
		keys("3 W").see("Export 2 quotes (reading was stopped at 1 article) as?").keys("cs").see("(reading was stopped at 1 article) in /home/me/")
	if len(s.app.session().Lists) > 0 {
		t.Error("rows of a part of the articles were kept as those of all")
	}
	goesOn := s.app.readOn(1)
	s.app.toast = ""
	s.app.draw()
	s.see("everything — 2 quotes in 1 article so far, reading on", "• reading on R stops").notSee("stopped at").resize(60, 12).see("so far").resize(80, 24)
	s.app.renewal.Progress = corpus.Progress{Bytes: 6, Total: 100}
	s.app.draw()
	s.see("so far, reading on 6 %", "• reading on 6 % R stops")
	s.end()
	s.tell(goesOn())
	s.see("All of it is read: 1 new article.", "in 2 articles").notSee("stopped", "reading on").
		keys("E").see("Everything could be read.").keys("R").see("Everything was read")
}

// A restored session shows its place with the first rows already, and ends at the same place.
func TestASessionComesBackWithTheFirstRows(t *testing.T) {
	before := storyOf(t, understood(t, early, correctable[0], edited), 120, 30).keys("p la 3 j j").app.session()
	s := unfoldingStory(t, 120, 30, before, early, correctable[0], edited)
	s.come(correctable[0]).see("[1 by:lavrov]", "so far")
	s.finish().see("[1 by:lavrov]", "in 3 articles").notSee("so far")
	if got := s.app.session(); got.Quote != before.Quote || got.Query != before.Query {
		t.Errorf("at %+v, was at %+v", got, before)
	}
}
