package tui

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// many returns a draft with n quotes.
func many(n int) draft {
	d := draft{article: model.Article{ID: "many", File: "many.txt", Title: "Much is said", Published: day("2021-05-19")}}
	var text strings.Builder
	for i := range n {
		words := fmt.Sprintf("number %05d is said here", i)
		fmt.Fprintf(&text, "“%s,” Lavrov said.\n\n", words)
		d.quotes = append(d.quotes, said(words, lavrov))
	}
	d.article.Text = text.String()
	return d
}

// W asks for the format at once: what it writes is gathered when a format is chosen, in a command, which no key waits for.
func TestExportAsksBeforeItGathers(t *testing.T) {
	const n = 2000
	s := opening(t, 120, 30, Options{Export: func(name string, content []byte) (string, error) {
		if got := strings.Count(string(content), "\n"); got != n {
			t.Errorf("%d lines written", got)
		}
		return name, nil
	}})
	s.tell(read(corpusOf(t, []draft{many(n)})))
	s.keys("3 W").see("Export 2,000 quotes as?").keys("esc")
	if made := testing.AllocsPerRun(3, func() { s.app.export(1) }); made > n/4 {
		t.Errorf("%v allocations for a picker of formats", made)
	}
	s.keys("js").see("2,000 quotes in hotline-quotes.jsonl")
}

// The reader who learned to press Enter after a name presses it also when the letters sufficed: for two seconds that does nothing.
func TestEnterAfterAnEarlyChoiceDoesNothing(t *testing.T) {
	s := opening(t, 120, 30, Options{Export: func(name string, _ []byte) (string, error) { return name, nil }})
	s.tell(read(fixture(t)))
	s.keys("3 p la").see("by Sergey Lavrov").wait().keys("enter")
	if s.app.Unfolded >= 0 {
		t.Fatal("Enter unfolded a quote a second after the name was taken")
	}
	s.keys("enter")
	if s.app.Unfolded < 0 {
		t.Fatal("the second Enter does nothing")
	}
	s.keys("esc p bl j enter") // another key comes between
	if s.app.Unfolded < 0 {
		t.Fatal("Enter after j does nothing")
	}
	s.keys("esc p la").wait().wait().wait().keys("enter")
	if s.app.Unfolded < 0 {
		t.Fatal("Enter does nothing after three seconds")
	}
	s.keys("esc W js").wait().keys("enter").see("hotline-quotes.jsonl").notSee("4 Reader")
	s.keys("W md").see("in hotline-quotes.md").keys("Y bib").see("as BibTeX")
}

// Where a key has nothing to open, it says so, and what is typed for the line that did not open is no command.
func TestLettersForWhatDidNotOpen(t *testing.T) {
	s := opening(t, 120, 30, Options{Export: func(name string, _ []byte) (string, error) { return name, nil }})
	s.tell(read(fixture(t)))
	s.keys("c e").typing("quit this").see("No quote here to note on.", "Collected 0")
	s.wait().keys("W").see("No quotes here to export: Space collects one.").typing("cs").see("No quotes here to export", "Collected 0")
	s.wait().keys("c").notSee("Collected") // a second later keys are keys
	s.keys("c e down")                     // and at once after any other key
	if _, cmd := s.app.Update(tea.KeyPressMsg{Code: 'q', Text: "q"}); cmd == nil {
		t.Error("q does nothing")
	}
}

// ^z leaves for the shell also from an input line, a picker, a page and the letters of a jump.
func TestSuspendFromEverywhere(t *testing.T) {
	for _, open := range []string{"", "/", "/ lav", ":", "d", "p", "?", "3 !", "3 Y", "3 f", "ctrl+p"} {
		s := story(t, 120, 30).keys(open)
		prompt, over := s.app.prompt != nil, s.app.over != nil
		_, cmd := s.app.Update(tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl})
		if cmd == nil {
			t.Errorf("after %q ^z does nothing", open)
			continue
		}
		if _, ok := cmd().(tea.SuspendMsg); !ok {
			t.Errorf("after %q ^z does not suspend", open)
		}
		if prompt != (s.app.prompt != nil) || over != (s.app.over != nil) {
			t.Errorf("after %q ^z closed something", open)
		}
	}
}

// While a picker or a page is open, the status line has its keys, not those of the pane below.
func TestStatusLineOfAnOverlay(t *testing.T) {
	s := story(t, 80, 24)
	for open, want := range map[string]string{
		"ctrl+p": "Enter takes it  ↓ ↑ move  Esc closes  ^u empties", "3 p": "Esc closes", "3 !": "Enter takes it",
		"?": "j k scroll  Space a screen  Esc closes",
	} {
		lines := strings.Split(s.keys(open).screen(), "\n")
		if last := lines[len(lines)-1]; !strings.Contains(last, want) || strings.Contains(last, "quit") {
			t.Errorf("after %q the status line is %q", open, last)
		}
		s.keys("esc")
	}
}
