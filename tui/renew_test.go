package tui

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// incoming is a story in which files arrive: what is read next, and whether it is waited for.
type incoming struct {
	*telling
	docs     []model.Document
	problems []Problem
	awaited  int
}

func watching(t *testing.T, w, h int) *incoming {
	t.Helper()
	s := &incoming{docs: correctable}
	s.telling = opening(t, w, h, Options{
		Load: func(ctx context.Context, progress func(corpus.Progress)) (*corpus.Corpus, []Problem, error) {
			if ctx.Err() != nil {
				return nil, nil, ctx.Err()
			}
			return understood(t, s.docs...), s.problems, nil
		},
		Changed: func(context.Context) bool { s.awaited++; return false },
	})
	s.tell(s.app.opts.read(t.Context(), nil, nil))
	return s
}

// come reads everything again up to the message that would show the result, which it returns.
func (s *incoming) come(docs ...model.Document) tea.Msg {
	s.t.Helper()
	s.docs = docs
	_, cmd := s.app.Update(stale{})
	return cmd().(tea.BatchMsg)[0]()
}

var (
	early = model.Document{ID: "a.txt", File: "a.txt", Outlet: "The Clarion", Published: "2021-05-18", Title: "Before the talks", Text: "" +
		"MOSCOW (AP) — Russian Foreign Minister Sergey Lavrov leaves for Iceland.\n\n" +
		"“Much depends on what the Americans bring to the table,” Lavrov said."}
	edited = model.Document{ID: "two.txt", File: "two.txt", Outlet: "The Courier", Published: "2021-05-20", Title: "What was said in Iceland",
		Text: correctable[1].Text + "\n\n“We shall meet again in the summer of this year,” Lavrov said."}
)

// New articles are shown while the reader keeps his place: query, cursor, and the open article.
func TestNewArticlesComeWhileOneReads(t *testing.T) {
	s := watching(t, 120, 30)
	s.see("5 quotes in 2 articles").keys("p la 3 j j").seeLine("›", "The Courier / Reuters")
	msg := s.come(append([]model.Document{early}, correctable...)...)
	s.see("4 quotes in 2 articles", "reading anew").keys("k j").seeLine("›", "The Courier / Reuters") // the reader goes on meanwhile
	s.tell(msg)
	s.see("1 new article.", "[1 by:lavrov]", "5 quotes in 3 articles", "Much depends").seeLine("›", "The Courier / Reuters").notSee("reading anew").frame()
	s.keys("enter enter").see("4 Reader", "What was said in Iceland")
	s.tell(s.come(early, correctable[0], edited))
	s.see("1 article changed.", "4 Reader", "What was said in Iceland", "in the summer of this year")
	if s.awaited != 3 {
		t.Errorf("waited for %d changes, want one after each reading", s.awaited)
	}
}

func TestWhatChangedIsSaid(t *testing.T) {
	for _, c := range []struct {
		docs []model.Document
		want string
	}{
		{[]model.Document{early, correctable[0], edited}, "1 new article, 1 changed."},
		{[]model.Document{early, edited}, "1 new article, 1 changed, 1 gone."},
		{correctable[:1], "1 article gone."},
		{nil, "here they stay."},
	} {
		s := watching(t, 120, 30)
		s.tell(s.come(c.docs...))
		s.see(c.want, "quotes in").frame()
	}
	s := watching(t, 120, 30)
	was := s.app.Corpus
	s.problems = []Problem{{File: "broken.gz", What: "it breaks off", Remedy: "fetch it again"}}
	s.tell(s.come(correctable...))
	if s.see("1 problem E"); s.app.Corpus != was {
		t.Error("the corpus was replaced by the same")
	}
}

// Neither an answer from the earlier corpus nor a correction of it may replace the new one.
func TestWhatWasMadeOfTheEarlierCorpusIsDropped(t *testing.T) {
	s := watching(t, 120, 30)
	old := s.app.ask()()
	s.keys("3 ! sp bl")
	_, save := s.app.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	_, apply := s.app.Update(save())
	corrected := apply()                                               // of the earlier corpus
	s.tell(s.come(append([]model.Document{early}, correctable...)...)) // and the new one, corrected as well
	s.see("6 quotes in 3 articles").tell(old)
	s.see("6 quotes in 3 articles")
	s.tell(corrected)
	s.see("6 quotes in 3 articles", "Saved: 2 quotes now Antony Blinken’s").seeLine("›", "Antony Blinken !")
}

// A correction made while everything is read again holds in the new corpus.
func TestACorrectionMadeMeanwhileHolds(t *testing.T) {
	s := watching(t, 120, 30)
	msg := s.come(append([]model.Document{early}, correctable...)...)
	s.keys("3 ! sp bl enter").see("Saved: 2 quotes").wait()
	s.tell(msg)
	s.see("1 new article.", "6 quotes in 3 articles").seeLine("›", "Antony Blinken !")
}

// End to end: a file is put into a folder that the program shows.
func TestWatchInATerminal(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs the program")
	}
	folder := t.TempDir()
	put := func(d model.Document) {
		t.Helper()
		if err := errors.Join(os.WriteFile(filepath.Join(folder, ".tmp"), []byte(d.Text), 0o600),
			os.Rename(filepath.Join(folder, ".tmp"), filepath.Join(folder, d.File))); err != nil {
			t.Fatal(err)
		}
	}
	put(correctable[0])
	x := inTerminal(t, 120, 34, nil, "--watch", folder).see("2 quotes in 1 article")
	put(early)
	x.see("1 new article.", "3 quotes in 2 articles")
	put(correctable[1])
	x.see("6 quotes in 3 articles").keys("q").ends()
}
