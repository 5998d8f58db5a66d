package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCollectReorderNoteAndDrop(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 14}} {
		s := story(t, size[0], size[1]).keys("c").see("Nothing is collected").keys("c 3 j space j space").see("Collected: c shows")
		s.seeLine("+Sergey Lavrov").keys("c").frame().see("Collected 2").keys("j K e").typing("check this").keys("enter").see("✎ check this").frame()
		if first := s.app.Own.tray[0]; s.app.Own.remarks(first.Quote) != "check this" || first.Note.Article != "moscow-2017" {
			t.Fatalf("the tray holds %+v", first)
		}
		s.keys("J").seeLine("›", "Sergey Lavrov").keys("x").see("Collected 1").keys("enter").see("4 Reader").keys("esc").see("Collected 1")
	}
	s := story(t, 80, 24).keys("3 space space").see("Taken out: 0 quotes")
	s.keys("c y").see("No quote here")
}

func TestCopyInAForm(t *testing.T) {
	s := story(t, 120, 30).keys("3 j j Y").see("Copy 1 quote as?", "Markdown", "Chicago footnote", "BibTeX", "CSV", "JSON").keys("ch").see("Sent to the terminal (OSC 52): 1 quote as Chicago footnote.")
	if !strings.HasPrefix(s.ask, "1. Sergey Lavrov, “We are open to a dialogue,” quoted in “Tillerson and Lavrov meet in Moscow,” The Daily Wire Room / AP, April 12, 2017 (moscow-2017.txt:221-247, text ") {
		t.Fatalf("copied %q", s.ask)
	}
	s.keys("space j space c Y ma").see("2 quotes as Markdown.")
	if strings.Count(s.ask, "> —") != 2 {
		t.Fatalf("copied %q", s.ask)
	}
}

func TestExportWritesANewFile(t *testing.T) {
	folder := t.TempDir()
	s := opening(t, 120, 30, Options{Export: func(name string, content []byte) (string, error) {
		path := filepath.Join(folder, name)
		return path, os.WriteFile(path, content, 0o600)
	}})
	s.tell(loaded{corpus: fixture(t)})
	s.keys("3 W").see("Export 14 quotes as?").keys("esc p la 3 W cs").see("5 quotes in", "hotline-quotes.csv")
	got, err := os.ReadFile(filepath.Join(folder, "hotline-quotes.csv"))
	if err != nil || strings.Count(string(got), "\r\n") != 6 {
		t.Fatalf("%v, wrote %q", err, got)
	}
	s.keys("c W").see("No quotes here to export")
}

func TestTheTrayIsKeptAtOnceAndLosesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook")
	s := noting(t, 120, 30, fixture(t), path, Options{})
	s.keys("3 space j space m q c e").typing("mine").keys("enter").see("✎ mine", "Noted.").closes()
	again := noting(t, 120, 30, fixture(t), path, Options{})
	again.keys("c").see("Collected 2", "✎ mine").keys("J").seeLine("›", "Rex Tillerson").see("Moved.").closes()
	elsewhere := noting(t, 120, 30, corpusOf(t, echoDrafts), path, Options{
		Export: func(name string, content []byte) (string, error) { return name, nil },
	})
	elsewhere.keys("c").see("Collected 2, 2 not in this corpus", "not in this corpus: moscow-2017", "There is a low level of trust", "✎ mine").frame()
	elsewhere.keys("esc 3 space c").seeLine("›", "+").keys("W ma").see("1 quote (2 not in this corpus) in hotline-quotes.md")
	elsewhere.keys("j e").typing(" or not").keys("enter").see("✎ or not", "✎ mine")
}

// What earlier versions stored in the session is moved once, and stays there until it is safe in the notebook.
func TestTrayAndMarksOfAnOldSessionAreBroughtOver(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook")
	old := Session{
		Marks: map[string]Spot{"q": {Query: "by:lavrov", Focus: int(paneQuotes)}},
		Tray: []Collected{
			{Quote: "call-2017:76", Words: "constructive", Note: "mine"}, {Quote: "gone:4", Words: "words that are gone"},
		},
	}
	s := noting(t, 120, 30, fixture(t), path, Options{Session: old})
	s.keys("c").see("Collected 2, 1 not in this corpus", "Rex Tillerson", "✎ mine", "not in this corpus: gone").keys("' q").see("[1 by:lavrov]")
	if left := s.app.session(); len(left.Tray)+len(left.Marks) > 0 {
		t.Errorf("still with the session: %+v", left)
	}
	without := opening(t, 120, 30, Options{Session: old, NoNotebook: "--notebook off"})
	without.tell(loaded{corpus: fixture(t)})
	without.keys("c").see("Collected 2").keys("q").notSee("not kept (")
	if left := without.app.session(); len(left.Tray) != 2 || len(left.Marks) != 1 {
		t.Errorf("without a notebook they are lost: %+v", left)
	}
}
