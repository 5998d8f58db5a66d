package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/corpus"
)

// A corrected corpus is opened from the cache until other corrections are made, and a damaged one is deleted the next time.
func TestCorrectedCorpusIsKept(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	path := filepath.Join(t.TempDir(), "a.txt")
	text := "Talks\n\n“We want peace now,” Sergey Lavrov said.\n\n" + strings.Repeat("The talks in Geneva went on.\n\nJohn Kerry left at noon.\n\n", 20000)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	look := func(lazy bool) (*loading, *corpus.Corpus) {
		l := newLoading([]string{path}, sourceFlags{}, nil)
		l.lazy, l.corrections.lazy = lazy, lazy
		keepSnapshot(t, l)
		c, err := l.build(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		return l, c
	}
	l, c := look(false)
	n := c.NoteOnQuote(model.NoteSpeaker, 0)
	n.ID, n.Value = "a", "antony-blinken"
	notes := []model.Note{n}
	if _, _, ok := l.corrections.Find(c, notes); ok {
		t.Fatal("found before it was kept")
	}
	made := l.corrections.corrected(c, notes)
	_, want := c.Apply(notes)

	l, c = look(true)
	kept, changes, ok := l.corrections.Find(c, notes)
	if !ok || !reflect.DeepEqual(changes, want) || kept.SpeakerName(0) != "Antony Blinken" || !reflect.DeepEqual(kept.QuoteRecord(0), made.QuoteRecord(0)) {
		t.Fatalf("found %v, %v, want %v", ok, changes, want)
	}
	if undone, _ := kept.Apply(nil); undone != c {
		t.Error("without notes it is not the corpus that was read")
	}
	other := n
	other.Value = ""
	if _, _, ok := l.corrections.Find(c, []model.Note{other}); ok {
		t.Error("found for another correction")
	}

	at, _ := l.corrections.place(c, notes)
	spoil(t, at.Path)
	if l, c := look(false); true {
		if _, _, ok := l.corrections.Find(c, notes); ok {
			t.Error("what is damaged is taken for sound")
		}
	}
	l, c = look(true)
	damaged, _, ok := l.corrections.Find(c, notes)
	if !ok || damaged.Verify() == nil {
		t.Fatal("the damage was not met")
	}
	if _, _, ok := l.corrections.Find(c, notes); ok {
		t.Error("what turned out damaged is found again")
	}
	if _, err := os.Stat(at.Path); !os.IsNotExist(err) {
		t.Errorf("it is still there: %v", err)
	}
}

// spoil flips a bit in the middle of a file.
func spoil(t *testing.T, path string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)/2] ^= 1
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

// A snapshot that turns out to be damaged while it is shown is deleted when everything is read again: the next start does not
// find it.
func TestDamagedSnapshotIsRemoved(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("Talks\n\n"+strings.Repeat("The talks in Geneva went on.\n\nJohn Kerry left at noon.\n\n", 20000)), 0o600); err != nil {
		t.Fatal(err)
	}
	keepSnapshot(t, newLoading([]string{path}, sourceFlags{}, nil))
	l := newLoading([]string{path}, sourceFlags{}, nil)
	l.lazy = true
	load, _ := l.loader(t.Context())
	at, _, ok := l.snapshot(t.Context())
	if !ok {
		t.Fatal("no snapshot")
	}
	spoil(t, at.Path)
	c, _, err := load(t.Context(), nil)
	if err != nil || c.Verify() == nil {
		t.Fatalf("the damage was not met: %v", err)
	}
	if c, _, err = load(t.Context(), nil); err != nil || c.NumArticles() != 1 || c.Verify() != nil {
		t.Errorf("read anew it is %d articles, %v, %v", c.NumArticles(), err, c.Verify())
	}
	if _, err := os.Stat(at.Path); !os.IsNotExist(err) {
		t.Errorf("the damaged snapshot is still there: %v", err)
	}
}
