package notebook

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"hotline/model"
)

func mark(name string) model.Note { return model.Note{Kind: model.NoteMark, Value: name} }

func opened(t *testing.T, path string) *Notebook {
	t.Helper()
	n, err := Open(path, "ann")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { n.Close() })
	return n
}

func added(t *testing.T, n *Notebook, notes ...model.Note) []model.Note {
	t.Helper()
	kept, err := n.Add(notes...)
	if err != nil {
		t.Fatal(err)
	}
	return kept
}

func file(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestAddAndReplay(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "folder", "notebook")
	n := opened(t, path)
	if _, err := os.Stat(path); err == nil {
		t.Error("opening made a file; only a note should")
	}
	clock := time.Date(2021, 5, 19, 12, 0, 0, 999, time.UTC)
	n.now = func() time.Time { return clock }
	kept := added(t, n, mark("a"), mark("b"))
	clock = clock.Add(-time.Hour) // the clock is set back
	kept = append(kept, added(t, n, mark("c"))...)
	undo, err := n.Undo(kept[1].ID)
	if err != nil {
		t.Fatal(err)
	}
	n.Close()

	n = opened(t, path)
	got := n.Notes()
	if len(got) != 4 || got[3] != undo || len(n.Warnings()) > 0 || n.ReadOnly() != "" {
		t.Fatalf("%+v, %v, %q", got, n.Warnings(), n.ReadOnly())
	}
	for i, note := range kept {
		if got[i] != note || note.By != "ann" || note.ID == "" || i > 0 && !note.At.After(kept[i-1].At) {
			t.Errorf("note %d is %+v, was %+v", i, got[i], note)
		}
	}
	if held := model.InEffect(got); len(held) != 2 {
		t.Errorf("%d notes hold, want 2", len(held))
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("others may read the notebook: %v", info.Mode())
	}
}

func TestSecondInstanceReadsOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook")
	first := opened(t, path)
	added(t, first, mark("a"))
	second := opened(t, path)
	if second.ReadOnly() == "" || len(second.Notes()) != 1 {
		t.Fatalf("the second has %d notes and is not read-only", len(second.Notes()))
	}
	if _, err := second.Add(mark("b")); !errors.Is(err, errReadOnly) || !strings.Contains(err.Error(), "another hotline") {
		t.Errorf("adding to it: %v", err)
	}
	first.Close()
	added(t, opened(t, path), mark("c"))
}

// When the first is closed, the second takes the notebook over, with what the first wrote meanwhile.
func TestSecondInstanceTakesOver(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook")
	first := opened(t, path)
	added(t, first, mark("a"))
	second := opened(t, path)
	if second.TakeOver() || !second.Locked() {
		t.Fatal("the second took over what the first has open")
	}
	added(t, first, mark("b"))
	first.Close()
	if !second.TakeOver() || second.Locked() || second.ReadOnly() != "" || len(second.Notes()) != 2 {
		t.Fatalf("it has %d notes and is read-only: %q", len(second.Notes()), second.ReadOnly())
	}
	added(t, second, mark("c"))
	if third := opened(t, path); third.ReadOnly() == "" || len(third.Notes()) != 3 {
		t.Errorf("a third has %d notes, read-only %q", len(third.Notes()), third.ReadOnly())
	}
	gone := filepath.Join(t.TempDir(), "notebook")
	first, second = opened(t, gone), opened(t, gone)
	added(t, first, mark("a"))
	if _, err := second.Add(mark("b")); !errors.Is(err, errReadOnly) {
		t.Fatal(err)
	}
	first.Close()
	if err := os.Remove(gone); err != nil || !second.TakeOver() || len(second.Notes()) != 0 {
		t.Fatalf("%v, %d notes, %q", err, len(second.Notes()), second.ReadOnly())
	}
	added(t, second, mark("b"))
}

// Of two programs that both found no notebook, the first to add a note gets it.
func TestTwoNewInstances(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook")
	first, second := opened(t, path), opened(t, path)
	added(t, first, mark("a"))
	if _, err := second.Add(mark("b")); !errors.Is(err, errReadOnly) {
		t.Errorf("the second: %v", err)
	}
	if len(second.Notes()) != 1 {
		t.Errorf("the second sees %d notes", len(second.Notes()))
	}
}

func TestFilesThatAreNotOurs(t *testing.T) {
	for content, wantErr := range map[string]error{
		"hotline notebook 2\nwhat the future writes\n": nil,
		"Dear diary\n":                   errForeign,
		"x":                              errForeign,
		"hotline notebook 0\n":           errForeign,
		"hotline notebook 1 and more\n":  errForeign,
		"\x00\x00\x00\x00\x00\x00\x00\n": errForeign,
	} {
		path := filepath.Join(t.TempDir(), "notebook")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		n, err := Open(path, "")
		if !errors.Is(err, wantErr) {
			t.Errorf("%q: %v, want %v", content, err, wantErr)
		}
		if n != nil {
			if _, err := n.Add(mark("a")); !errors.Is(err, errReadOnly) || !strings.Contains(err.Error(), "newer hotline") {
				t.Errorf("%q: adding: %v", content, err)
			}
		}
		if got := file(t, path); got != content {
			t.Errorf("%q became %q", content, got)
		}
	}
	if _, err := Open(t.TempDir(), ""); err == nil {
		t.Error("a folder was opened as a notebook")
	}
}

// Truncated anywhere, the notebook keeps its complete records, saves the rest elsewhere and accepts new ones.
func TestTornAtEveryByte(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "notebook")
	n := opened(t, path)
	added(t, n, mark("a"))
	whole := len(file(t, path))
	added(t, n, mark("b"))
	n.Close()
	book := file(t, path)
	for cut := range book {
		torn := filepath.Join(dir, "torn")
		os.Remove(torn + damagedSuffix)
		if err := os.WriteFile(torn, []byte(book[:cut]), 0o600); err != nil {
			t.Fatal(err)
		}
		n, err := Open(torn, "")
		if err != nil {
			t.Fatalf("cut at %d: %v", cut, err)
		}
		want := 0
		if cut >= whole {
			want = 1
		}
		tail := cut > len(header) && cut != whole
		if len(n.Notes()) != want || tail != (len(n.Warnings()) == 1) {
			t.Fatalf("cut at %d: %d notes, want %d; %v", cut, len(n.Notes()), want, n.Warnings())
		}
		added(t, n, mark("c"))
		n.Close()
		c, err := Read(strings.NewReader(file(t, torn)))
		if err != nil || len(c.Records) != want+1 || len(c.Damage) > 0 || c.Torn() {
			t.Fatalf("cut at %d and gone on: %d records, %v, %v", cut, len(c.Records), c.Damage, err)
		}
		if tail {
			aside := file(t, torn+damagedSuffix)
			if i := strings.LastIndexByte(book[:cut], '\n') + 1; aside != book[i:cut]+"\n" {
				t.Fatalf("cut at %d: %q was put aside", cut, aside)
			}
		}
	}
}

func TestDamagedLinesStayAndAreTold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook")
	n := opened(t, path)
	added(t, n, mark("a"), mark("b"), mark("c"))
	n.Close()
	book := bytes.Replace([]byte(file(t, path)), []byte(`"b"`), []byte(`"x"`), 1)
	if err := os.WriteFile(path, book, 0o600); err != nil {
		t.Fatal(err)
	}
	n = opened(t, path)
	if w := n.Warnings(); len(w) != 1 || !strings.Contains(w[0], "line 3") || len(n.Notes()) != 2 {
		t.Errorf("%d notes, %q", len(n.Notes()), w)
	}
	added(t, n, mark("d"))
	if got := file(t, path); !strings.HasPrefix(got, string(book)) {
		t.Error("a damaged line was changed")
	}
}

func TestUnwritableNotebookIsRead(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write everything")
	}
	path := filepath.Join(t.TempDir(), "notebook")
	n := opened(t, path)
	added(t, n, mark("a"))
	n.Close()
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	if n := opened(t, path); n.ReadOnly() == "" || len(n.Notes()) != 1 {
		t.Errorf("%d notes, %q", len(n.Notes()), n.ReadOnly())
	}
}
