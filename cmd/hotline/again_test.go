package main

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"hotline/data"
	"hotline/model/corpus"
)

// folder is a folder of inputs that changes. Its files seem to have been written long ago, each a second after the one before.
type folder struct {
	t     *testing.T
	path  string
	clock time.Time
	rand  *rand.Rand
}

func (f *folder) write(name, content string) {
	f.t.Helper()
	path := filepath.Join(f.path, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		f.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		f.t.Fatal(err)
	}
	f.clock = f.clock.Add(time.Second)
	if err := os.Chtimes(path, f.clock, f.clock); err != nil {
		f.t.Fatal(err)
	}
}

func (f *folder) pick(list ...string) string { return list[f.rand.IntN(len(list))] }

// article returns a text with a line that recurs in the articles of its outlet.
func (f *folder) article() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Ministers meet for talk number %d\n\n%s — ", f.rand.IntN(20), f.pick("MOSCOW (Reuters)", "WASHINGTON (AP)", "GENEVA (AFP)"))
	for range 2 + f.rand.IntN(4) {
		who := f.pick("Sergey Lavrov", "Antony Blinken", "Mr. Lavrov", "Jane Doe, a diplomat,", "The Russian minister", "Doe")
		fmt.Fprintf(&b, "“We have talked for %d hours about New START,” %s said on %s. It was the talk of the town, and of %d others.\n\n", f.rand.IntN(9), who,
			f.pick("Monday", "May 4, 2021", "Tuesday"), f.rand.IntN(90))
	}
	if f.rand.IntN(2) == 0 {
		b.WriteString("The briefing of the day for friends of the house\n\n")
	}
	return b.String()
}

// content returns an input in some format, sometimes a damaged one.
func (f *folder) content() (ending, content string) {
	record := func() string {
		return fmt.Sprintf(`{"id":%q,"outlet":%q,"date":"2021-05-0%d","text":%q}`, f.pick("a", "b", "c", "d"), f.pick("Reuters", "TASS"), 1+f.rand.IntN(9), f.article())
	}
	switch f.rand.IntN(7) {
	case 0:
		return ".jsonl", record() + "\n" + record() + "\nnonsense\n" + record() + "\n"
	case 1:
		return ".html", "<html><body><article><p>" + strings.ReplaceAll(f.article(), "\n\n", "</p><p>") + "</p></article></body></html>"
	case 2:
		return ".csv", fmt.Sprintf("id,outlet,text\n%s,AP,%q\n,AP,\n", f.pick("a", "b"), strings.ReplaceAll(f.article(), "\n", " "))
	case 3:
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		for _, name := range []string{"one.txt", "two.txt"} {
			w, _ := z.Create(name)
			_, _ = w.Write([]byte(f.article()))
		}
		_ = z.Close()
		return ".zip", b.String()[:b.Len()-f.rand.IntN(2)*40]
	case 4:
		return ".txt", f.pick("", " ", "\x00\x01\x02")
	case 5:
		return ".txt", strings.ReplaceAll(f.article(), "“", "â€œ")
	}
	return ".txt", f.article()
}

// files returns the files of the folder, in order.
func (f *folder) files() (names []string) {
	_ = filepath.WalkDir(f.path, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, path)
		}
		return err
	})
	return names
}

// change changes the folder once and returns how many inputs must be read for that.
func (f *folder) change() int {
	names := f.files()
	if what := f.rand.IntN(5); what < 2 || len(names) < 4 {
		ending, content := f.content()
		f.write(filepath.Join(f.pick("", "sub"), fmt.Sprintf("%c%d%s", 'a'+f.rand.IntN(26), len(names), ending)), content)
		return 1
	} else if name := names[f.rand.IntN(len(names))]; what == 2 {
		_, content := f.content()
		f.write(strings.TrimPrefix(name, f.path), content)
		return 1
	} else if what == 3 {
		if err := os.Rename(name, filepath.Join(f.path, fmt.Sprintf("moved-%d%s", f.clock.Unix(), filepath.Ext(name)))); err != nil {
			f.t.Fatal(err)
		}
		return 1
	} else {
		if err := os.Remove(name); err != nil {
			f.t.Fatal(err)
		}
	}
	return 0
}

// TestReadingAgainIsReadingAnew changes a folder at random. Reading it with what was known before, in memory or from a snapshot,
// gives byte for byte what a fresh reading gives, with the same messages, and reads only inputs that have changed.
func TestReadingAgainIsReadingAnew(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	steps := 24
	if testing.Short() {
		steps = 10
	}
	f := &folder{t: t, path: t.TempDir() + "/", clock: time.Now().Add(-48 * time.Hour), rand: rand.New(rand.NewPCG(7, 19))}
	for range 8 {
		ending, content := f.content()
		f.write(fmt.Sprintf("%d%s", f.rand.IntN(1000), ending), content)
	}
	look := func() *loading { return newLoading([]string{f.path}, sourceFlags{}, nil) }
	watching := look()
	watching.watch = true
	if _, err := watching.read(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	keepSnapshot(t, look())
	for step := range steps {
		changed := f.change()
		anew := look()
		want, err := anew.read(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		from := look()
		for name, l := range map[string]*loading{"in memory": watching, "from a snapshot": from} {
			if l == from {
				at, stamp, ok := l.snapshot(t.Context())
				if c := l.kept(at, stamp); !ok || c != nil {
					t.Fatalf("step %d: the snapshot fits what was changed", step)
				}
			}
			got, err := l.read(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(written(t, got), written(t, want)) {
				t.Fatalf("step %d, %s: another corpus: %d articles, want %d", step, name, got.NumArticles(), want.NumArticles())
			}
			if !slices.Equal(l.skipped(), anew.skipped()) || !slices.Equal(l.doubtful(), anew.doubtful()) {
				t.Errorf("step %d, %s: messages %v %v, want %v %v", step, name, l.skipped(), l.doubtful(), anew.skipped(), anew.doubtful())
			}
			if n := l.source.Opened(); n != changed {
				t.Errorf("step %d, %s: %d inputs were read, want %d", step, name, n, changed)
			}
		}
		keepSnapshot(t, look())
	}
}

// keepSnapshot reads and writes a snapshot, as hotline index does.
func keepSnapshot(t *testing.T, l *loading) {
	t.Helper()
	at, stamp, ok := l.snapshot(t.Context())
	if !ok {
		t.Fatal("no snapshot")
	}
	if l.kept(at, stamp) != nil {
		return
	}
	c, err := l.read(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if size, err := l.keep(context.Background(), l.found(c), at, stamp); err != nil || size == 0 {
		t.Fatal(size, err)
	}
}

func written(t *testing.T, c *corpus.Corpus) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := c.WriteTo(&b, corpus.Key{}, nil, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestFilesJustWrittenAreReadAgain reads a file again that may have been changed since with the same size and time.
func TestFilesJustWrittenAreReadAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	now := time.Now()
	for i, text := range []string{"one article", "two article"} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, now, now); err != nil {
			t.Fatal(err)
		}
		s := data.Source{Locations: []string{path}}
		for d := range s.Documents(t.Context()) {
			if d.Text != text {
				t.Errorf("%d: %+v", i, d)
			}
		}
		if len(s.Inputs()) != 0 {
			t.Errorf("%d: a file of this moment is known for good", i)
		}
	}
}

// TestDamagedReadingsAreReadAnew damages what a snapshot contains for the case that its inputs have changed.
func TestDamagedReadingsAreReadAnew(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	f := &folder{t: t, path: t.TempDir() + "/", clock: time.Now().Add(-48 * time.Hour), rand: rand.New(rand.NewPCG(1, 2))}
	for i := range 5 {
		f.write(fmt.Sprintf("%d.txt", i), f.article())
	}
	l := newLoading([]string{f.path}, sourceFlags{}, nil)
	keepSnapshot(t, l)
	at, _, _ := l.snapshot(t.Context())
	b, err := os.ReadFile(at.Path)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)-40] ^= 1
	if err := os.WriteFile(at.Path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	f.write("0.txt", f.article())
	l = newLoading([]string{f.path}, sourceFlags{}, nil)
	c, err := l.build(t.Context(), nil)
	if err != nil || c.NumArticles() != 5 || l.source.Opened() != 5 {
		t.Errorf("%v, %d articles, %d inputs read", err, c.NumArticles(), l.source.Opened())
	}
}
