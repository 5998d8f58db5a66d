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
)

// flips are a folder of one article, which was indexed and corrected, and then written anew with other words of the same size at the
// same time: what is printed tells whether it came from the snapshot.
type flips struct {
	t            *testing.T
	folder, book string
}

// printed is what a command prints on the folder.
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

// write puts a file in its place; an article was written long ago.
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

// printing are the commands, of which each flip has the next.
var printing = [][]string{{"quotes", "-f", "jsonl"}, {"articles", "-f", "jsonl"}, {"people", "-f", "jsonl"}, {"timeline", "-f", "jsonl"}}

// outputs are what each of the commands prints.
func (f *flips) outputs() (all []string) {
	for _, args := range printing {
		all = append(all, f.printed(args...))
	}
	return all
}

// A bit of each byte of a snapshot is flipped, and of what corrections made of it (HOTLINE_FLIPS says of how many bytes): the snapshot is
// refused and what is printed is as of a fresh reading, to the byte; what corrections made is refused and made again.
func TestFlippedSnapshots(t *testing.T) {
	most := 100
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
	images := map[string]string{at: f.read(at), at + "-corrected": f.read(at + "-corrected")}
	f.write(source, other)
	for i, out := range f.outputs() {
		if out != before[i] || i == 0 && (!strings.Contains(out, "ready") || !strings.Contains(out, "Ryabkov") || out == anew[i]) {
			t.Fatalf("not from the snapshot: %s", out)
		}
	}

	same, made := 0, 0
	flip := func(path string, k int, then func()) {
		bad := []byte(images[path])
		bad[k] ^= 1 << (k % 8)
		f.write(path, string(bad))
		then()
		f.write(path, images[path])
	}
	step := 1 + (len(images[at])+len(images[at+"-corrected"]))/most
	for k := 0; k < len(images[at]); k += step {
		which := made % len(printing)
		made++
		flip(at, k, func() {
			switch f.printed(printing[which]...) {
			case anew[which]:
			case before[which]:
				same++
			default:
				t.Errorf("byte %d of the snapshot: %q prints something else", k, printing[which])
			}
			if made%50 == 0 {
				if f.printed("index"); f.read(at) != fresh {
					t.Errorf("byte %d of the snapshot: what is read anew is not kept", k)
				}
			}
		})
	}
	for k := 0; k < len(images[at+"-corrected"]); k += step {
		which := made % len(printing)
		made++
		flip(at+"-corrected", k, func() {
			if f.printed(printing[which]...) != before[which] {
				t.Errorf("byte %d of what was corrected: %q prints something else", k, printing[which])
			}
			if f.read(at+"-corrected") != images[at+"-corrected"] {
				t.Errorf("byte %d of what was corrected: it is not made again", k)
			}
		})
	}
	t.Logf("figure: %d flips of %d bytes, %d refused and read anew, %d of no matter", made, len(images[at])+len(images[at+"-corrected"]), made-same, same)
}
