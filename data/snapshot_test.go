package data

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestStampChangesWithTheInputs(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "a.txt")
	write := func(name, text string, at time.Time) {
		t.Helper()
		if err := errors.Join(os.WriteFile(name, []byte(text), 0o600), os.Chtimes(name, at, at)); err != nil {
			t.Fatal(err)
		}
	}
	noon := time.Date(2021, 5, 19, 12, 0, 0, 0, time.UTC)
	write(file, "one", noon)
	stamp := func() Stamp {
		t.Helper()
		s, ok := (&Source{Locations: []string{folder}}).Stamp(context.Background())
		if !ok {
			t.Fatal("no stamp")
		}
		return s
	}
	first := stamp()
	if first != stamp() || first.Size != 3 {
		t.Errorf("another stamp, or size: %+v", first)
	}
	last := first
	for _, change := range []struct {
		what string
		do   func()
	}{
		{"size", func() { write(file, "two and three", noon) }},
		{"time", func() { write(file, "two and three", noon.Add(time.Nanosecond)) }},
		{"a new file", func() { write(filepath.Join(folder, "b.txt"), "b", noon) }},
		{"a file less", func() { _ = os.Remove(file) }},
	} {
		change.do()
		now := stamp()
		if now.Sum == last.Sum || now.Of != first.Of {
			t.Errorf("%s: %+v after %+v", change.what, now, last)
		}
		last = now
	}
	repaired, _ := (&Source{Locations: []string{folder}, Repair: true}).Stamp(context.Background())
	if repaired.Of == last.Of {
		t.Error("read otherwise, and the same stamp")
	}
	for _, locations := range [][]string{nil, {"-"}, {folder, "-"}} {
		if _, ok := (&Source{Locations: locations}).Stamp(context.Background()); ok {
			t.Errorf("%v has a stamp", locations)
		}
	}
}

func TestSnapshotIsWholeOrNotThere(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	s, err := SnapshotOf(Stamp{Of: "0123456789abcdef", Sum: "x"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Map(); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("nothing was written: %v", err)
	}
	put := func(text string, fails error) error {
		_, err := s.Write(func(w io.Writer) (int64, error) {
			n, err := io.WriteString(w, text)
			return int64(n), errors.Join(err, fails)
		})
		return err
	}
	if err := put("first", nil); err != nil {
		t.Fatal(err)
	}
	if err := put("second, broken off", errors.New("disk full")); err == nil {
		t.Error("a failure is not told")
	}
	b, err := s.Map()
	if err != nil || string(b) != "first" {
		t.Errorf("%q, %v", b, err)
	}
	left, _ := os.ReadDir(filepath.Dir(s.Path))
	if len(left) != 1 {
		t.Errorf("%d files are left", len(left))
	}
	if err := errors.Join(s.Remove(), s.Remove()); err != nil {
		t.Error(err)
	}
}
