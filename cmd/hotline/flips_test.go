package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"hotline/data/notebook"
)

// flips is a folder with one article, which was indexed and corrected, and then rewritten with other words of the same size and
// time: the output shows whether it came from the snapshot.
type flips struct {
	t            *testing.T
	folder, book string
}

// printed returns what a command prints for the folder.
func (f *flips) printed(args ...string) string {
	f.t.Helper()
	var out bytes.Buffer
	root := rootCommand()
	root.SetArgs(append(args, "--notebook", f.book, f.folder))
	root.SetOut(&out)
	root.SetErr(&out)
	if err := root.Execute(); err != nil {
		f.t.Fatalf("%q: %v", args, err)
	}
	return out.String()
}

// write writes a file; the time of an article is long ago.
func (f *flips) write(path, content string) {
	f.t.Helper()
	then := time.Date(2021, 5, 19, 12, 0, 0, 0, time.UTC)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		f.t.Fatal(err)
	}
	if err := os.Chtimes(path, then, then); err != nil {
		f.t.Fatal(err)
	}
}

func (f *flips) read(path string) string {
	f.t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		f.t.Fatal(err)
	}
	return string(b)
}

// printing lists the commands; they are used in turn.
var printing = [][]string{{"quotes", "-f", "jsonl"}, {"articles", "-f", "jsonl"}, {"people", "-f", "jsonl"}, {"timeline", "-f", "jsonl"}}

// outputs returns the output of each command.
func (f *flips) outputs() (all []string) {
	for _, args := range printing {
		all = append(all, f.printed(args...))
	}
	return all
}

// printEvery is the number of flips after which a command is run as well, which takes a thousand times as long as refusing a
// snapshot.
const printEvery = 100

// A bit of each byte of a snapshot, and of the cached corrected corpus, is flipped (HOTLINE_FLIPS says in how many bytes): it is
// refused. The output of commands is then, byte for byte, that of a fresh reading, and what was refused is made again.
func TestFlippedSnapshots(t *testing.T) {
	most := 500
	if s := os.Getenv("HOTLINE_FLIPS"); s != "" {
		var err error
		if most, err = strconv.Atoi(s); err != nil {
			t.Fatal(err)
		}
	}
	cache := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", cache)
	f := &flips{t, t.TempDir(), filepath.Join(t.TempDir(), "notebook")}
	const article = "Talks in Geneva\n\nGENEVA (Reuters) — “We are ready to talk about New START,” Sergey Lavrov said on Wednesday.\n\n" +
		"John Kerry called the talks “frank”. He said that sanctions would stay.\n"
	other := strings.NewReplacer("ready", "eager", "frank", "curt!", "sanctions", "embargoes").Replace(article)
	source := filepath.Join(f.folder, "a.txt")
	index := func() string {
		f.printed("index")
		found, err := filepath.Glob(filepath.Join(cache, "hotline", "snapshots", "*"))
		if err != nil || len(found) == 0 {
			t.Fatal(found, err)
		}
		return found[0]
	}

	f.write(source, other)
	fresh := f.read(index())
	anew := f.outputs()
	if err := os.RemoveAll(cache); err != nil {
		t.Fatal(err)
	}
	f.write(source, article)
	at := index()
	words := fmt.Sprintf("a.txt:%d", strings.Index(article, "We are"))
	f.printed("notebook", "add", "speaker", "--quote", words, "--value", "sergei-ryabkov")
	before := f.outputs()
	corrected := at + "-corrected"
	f.write(source, other)
	for i, out := range f.outputs() {
		if out != before[i] || i == 0 && (!strings.Contains(out, "ready") || !strings.Contains(out, "Ryabkov") || out == anew[i]) {
			t.Fatalf("not from the snapshot: %s", out)
		}
	}

	book, err := notebook.Load(f.book)
	if err != nil {
		t.Fatal(err)
	}
	opens := func() (snapshot, both bool) { // not mapped: a process may not have that many mappings
		l := newLoading([]string{f.folder}, sourceFlags{}, nil)
		place, stamp, _ := l.snapshot(t.Context())
		c := l.opened([]byte(f.read(at)), nil, place.Key, stamp)
		if c == nil {
			return false, false
		}
		place, _ = l.corrections.place(c, book.Notes())
		made, _, err := c.OpenCorrected([]byte(f.read(corrected)), nil, place.Key, book.Notes())
		return true, err == nil && made.Verify() == nil
	}
	if snapshot, both := opens(); !snapshot || !both {
		t.Fatal("what is whole is refused")
	}
	flipped, printed, size := 0, 0, 0
	for _, image := range []struct {
		path, again string // again is the content of the file when it has been refused and remade
		remade      []string
		prints      []string // the output of commands then
	}{
		{at, fresh, []string{"index"}, anew},
		{corrected, f.read(corrected), []string{"quotes"}, before},
	} {
		whole := f.read(image.path)
		size += len(whole)
		for k := 0; k < len(whole); k += 1 + 2*len(whole)/most {
			bad := []byte(whole)
			bad[k] ^= 1 << (k % 8)
			f.write(image.path, string(bad))
			flipped++
			if snapshot, both := opens(); both || snapshot != (image.path == corrected) {
				t.Errorf("byte %d of %s: it is taken for whole", k, filepath.Base(image.path))
			}
			if flipped%printEvery == 0 {
				which := printed % len(printing)
				printed++
				if f.printed(printing[which]...) != image.prints[which] {
					t.Errorf("byte %d of %s: %q prints something else", k, filepath.Base(image.path), printing[which])
				}
				if f.printed(image.remade...); f.read(image.path) != image.again {
					t.Errorf("byte %d of %s: it is not made again", k, filepath.Base(image.path))
				}
			}
		}
		f.write(image.path, whole)
	}
	t.Logf("figure: %d of %d bytes flipped, each refused; after %d of them a command printed, and the snapshot was made again", flipped, size, printed)
}
