package tui

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"hotline/data/notebook"
	"hotline/model"
	"hotline/model/corpus"
)

// noting returns a story with a notebook on disk.
func noting(t *testing.T, w, h int, c *corpus.Corpus, path string, opts Options) *telling {
	t.Helper()
	book, err := notebook.Open(path, "tester")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = book.Close() })
	opts.Notebook = book
	opts.Load = func(context.Context, func(corpus.Progress)) (*corpus.Corpus, []Problem, error) { return c, nil, nil }
	s := opening(t, w, h, opts)
	s.book = book
	s.tell(opts.read(context.Background(), s.app.Notes, nil))
	return s
}

// closes closes the notebook, as the end of the program does.
func (s *telling) closes() {
	s.t.Helper()
	if err := s.app.leave(); err != nil {
		s.t.Error(err)
	}
	_ = s.book.Close()
}

// holding lists the kinds of the notes in effect in the notebook on disk.
func holding(t *testing.T, path string) (kinds []model.NoteKind) {
	t.Helper()
	c, err := notebook.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range model.InEffect(c.Notes()) {
		kinds = append(kinds, n.Kind)
	}
	return kinds
}

func TestNotesAndTags(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 14}} {
		path := filepath.Join(t.TempDir(), "notebook")
		s := noting(t, size[0], size[1], fixture(t), path, Options{})
		s.keys("3 j j e").typing("ask him").keys("enter").see("Noted.", "✎ ask him").frame()
		s.keys("#").see("tags").typing("open open talk").keys("enter").see("Tagged.", "✎ ask him #open #talk").frame()
		s.keys("e").see("note> ask him").typing(" twice").keys("enter").see("✎ ask him twice #open #talk")
		s.keys("#").see("tags> open talk").keys("ctrl+u").typing("talk").keys("enter").see("✎ ask him twice #talk").notSee("#open")
		if got := holding(t, path); len(got) != 2 {
			t.Fatalf("the notebook holds %v", got)
		}
		s.keys("y")
		if want := "[ask him twice #talk]"; !strings.Contains(s.ask, want) {
			t.Errorf("cited without the note: %q", s.ask)
		}
		s.keys("u").see("Brought back: the tag #open.", "#open #talk").keys("u").see("Taken back: the note “ask him").see("✎ ask him #open")
		s.keys("u u").notSee("✎").see("Taken back: the note “ask him”.")
		s.keys("u").see("Nothing to undo.")
	}
}

// scratch is a notebook in memory.
type scratch struct {
	notes []model.Note
	fails error
}

func (p *scratch) Notes() []model.Note { return slices.Clone(p.notes) }
func (p *scratch) ReadOnly() string    { return "" }
func (p *scratch) Locked() bool        { return false }
func (p *scratch) TakeOver() bool      { return true }
func (p *scratch) Path() string        { return "scratch" }
func (p *scratch) Warnings() []string  { return nil }

func (p *scratch) Add(notes ...model.Note) ([]model.Note, error) {
	if p.fails != nil {
		return nil, p.fails
	}
	kept := slices.Clone(notes)
	for i := range kept {
		at := len(p.notes) + i
		kept[i].ID, kept[i].At = strconv.Itoa(at), time.UnixMilli(int64(at))
	}
	p.notes = append(p.notes, kept...)
	return kept, nil
}
