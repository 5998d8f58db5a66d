package data

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// put writes a file with another modification time: two writes within one tick of the clock would look the same.
func put(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	at := time.Now().Add(time.Duration(len(content)) * time.Second)
	if err := os.Chtimes(path, at, at); err != nil {
		t.Fatal(err)
	}
}

func TestWatchTellsWhatIsNewChangedOrGone(t *testing.T) {
	folder := tree{"a.txt": "one", "sub/b.txt": "two"}.write(t)
	lone := filepath.Join(tree{"lone.txt": "three", "other.txt": "not asked for"}.write(t), "lone.txt")
	coming := filepath.Join(t.TempDir(), "coming.txt")
	at := func(names ...string) string { return filepath.Join(append([]string{folder}, names...)...) }
	steps := []struct {
		name string
		do   func() error
		want string // the document that exists afterwards; with a - the one that does not
	}{
		{"a new file", func() error { put(t, at("c.txt"), "new"); return nil }, "c.txt=new"},
		{"a changed one", func() error { put(t, at("a.txt"), "one, changed"); return nil }, "a.txt=one, changed"},
		{"a file of its own", func() error { put(t, lone, "three, changed"); return nil }, "lone.txt=three, changed"},
		{"a file that was not there", func() error { put(t, coming, "came"); return nil }, "coming.txt=came"},
		{"a new folder", func() error {
			if err := os.MkdirAll(at("sub", "deep"), 0o700); err != nil {
				return err
			}
			put(t, at("sub", "deep", "d.txt"), "deep")
			return nil
		}, "sub/deep/d.txt=deep"},
		{"a file that takes another's place", func() error {
			put(t, at(".tmp"), "two, moved here")
			return os.Rename(at(".tmp"), at("sub", "b.txt"))
		}, "sub/b.txt=two, moved here"},
		{"a file that goes", func() error { return os.Remove(at("c.txt")) }, "-c.txt=new"},
	}
	s := &Source{Locations: []string{folder, lone, coming}}
	w := s.Watch(t.Context())
	if w.events == nil {
		t.Log("the system does not tell of changes here: they are looked for")
	}
	read := func() (docs []string) {
		for d := range s.Documents(t.Context()) {
			docs = append(docs, d.ID+"="+d.Text)
		}
		return docs
	}
	for _, step := range steps {
		if err := step.do(); err != nil {
			t.Fatal(err)
		}
		doc, gone := strings.CutPrefix(step.want, "-")
		for told := false; !told || slices.Contains(read(), doc) == gone; told = true { // a step may be reported twice
			ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
			if !w.Next(ctx) {
				t.Fatalf("%s: nothing was told, there is %q", step.name, read())
			}
			cancel()
		}
	}
}

func TestWatchIsSilentOfWhatIsNotRead(t *testing.T) {
	folder := tree{"a.txt": "one", "news/b.txt": "two", "news/.hotline/notebook": "mine"}.write(t)
	s := &Source{Locations: []string{filepath.Join(folder, "news"), filepath.Join(folder, "a.txt")}}
	w := s.Watch(t.Context())
	put(t, filepath.Join(folder, "other.txt"), "not asked for")
	put(t, filepath.Join(folder, "news", ".hidden"), "hidden")
	put(t, filepath.Join(folder, "news", ".hotline", "notebook"), "mine, and more")
	ctx, cancel := context.WithTimeout(t.Context(), 4*settled)
	defer cancel()
	if w.Next(ctx) {
		t.Error("told of a change")
	}
}

// Changes between Watch and Next are not missed, and Next reports them once.
func TestWatchMissesNothingWhileOneReads(t *testing.T) {
	folder := tree{"a.txt": "one"}.write(t)
	s := &Source{Locations: []string{folder}}
	w := s.Watch(t.Context())
	put(t, filepath.Join(folder, "b.txt"), "two")
	if !w.Next(t.Context()) {
		t.Fatal("not told")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 4*settled)
	defer cancel()
	if w.Next(ctx) {
		t.Error("told twice")
	}
}

// Without notifications, polling finds the changes.
func TestWatchLooksWhereItIsNotTold(t *testing.T) {
	folder := tree{"a.txt": "one"}.write(t)
	s := &Source{Locations: []string{folder}}
	w := &Watcher{source: s}
	w.last, _ = s.Stamp(t.Context())
	go func() {
		time.Sleep(settled)
		_ = os.Remove(filepath.Join(folder, "a.txt"))
	}()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	if !w.Next(ctx) {
		t.Error("not told")
	}
}

func TestWhatCannotBeWatched(t *testing.T) {
	for _, c := range []struct {
		locations []string
		want      string
	}{{nil, "nothing to watch"}, {[]string{"a.txt", "-"}, "standard input"}, {[]string{"a.txt"}, ""}} {
		err := (&Source{Locations: c.locations}).Watchable()
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v", c.locations, err)
		}
	}
}

func TestAFileThatChangesWhileItIsRead(t *testing.T) {
	lines := strings.Repeat(`{"text":"words of an article that is long enough"}`+"\n", 5000)
	folder := tree{"a.jsonl": lines, "b.txt": "the rest"}.write(t)
	var doubts []string
	s := Source{Locations: []string{folder}, Doubt: func(s Skip) { doubts = append(doubts, strings.TrimPrefix(s.String(), folder+"/")) }}
	n, last := 0, ""
	for d := range s.Documents(t.Context()) {
		if n++; n == 1 {
			put(t, filepath.Join(folder, "a.jsonl"), lines[:len(lines)/2])
		}
		last = d.ID
	}
	want := []string{"a.jsonl: it changed while it was read; run hotline again, or let it watch (--watch)"}
	if n < 100 || last != "b.txt" || !slices.Equal(doubts, want) {
		t.Errorf("%d documents, the last %q, doubts %q", n, last, doubts)
	}
}

func TestWatchEndsWithItsContext(t *testing.T) {
	folder := tree{"a.txt": "one"}.write(t)
	ctx, end := context.WithCancel(t.Context())
	w := (&Source{Locations: []string{folder}}).Watch(ctx)
	if w.events == nil {
		t.Skip("the system does not tell of changes here")
	}
	end()
	for began := time.Now(); !errors.Is(w.events.Add(folder), fsnotify.ErrClosed); time.Sleep(time.Millisecond) {
		if time.Since(began) > 10*time.Second {
			t.Fatal("the system still tells of changes")
		}
	}
}
