//go:build unix

package tui

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model/corpus"
)

// If a snapshot is truncated while it is shown, everything is read again, whether a key or a command accesses it first.
func TestACutSnapshotIsReadAnew(t *testing.T) {
	made := corpusOf(t, longDrafts())
	for _, script := range []string{"3 G", "2 G enter", "3 = esc r", "3 W j", "T", "/ t a l k", "3 ! un"} {
		at := data.Snapshot{Path: filepath.Join(t.TempDir(), "snapshot")}
		if _, err := at.Write(func(w io.Writer) (int64, error) { return made.WriteTo(w, at.Key, nil, nil) }); err != nil {
			t.Fatal(err)
		}
		b, err := at.Map()
		if err != nil {
			t.Fatal(err)
		}
		c, err := corpus.Open(b, nil, at.Key, lexicon.Default)
		if err != nil {
			t.Fatal(err)
		}
		again := 0
		s := opening(t, 120, 40, Options{Load: func(context.Context, func(corpus.Progress)) (*corpus.Corpus, []Problem, error) {
			again++
			return made, nil, nil
		}})
		s.tell(read(c))
		if err := os.Truncate(at.Path, 4096); err != nil {
			t.Fatal(err)
		}
		s.keys(script)
		if again != 1 || s.app.Corpus.NumArticles() != made.NumArticles() || s.app.Corpus.Fault() != nil || strings.Contains(s.screen(), "\ufffd\ufffd\ufffd") {
			t.Errorf("%s: it is read %d times anew:\n%s", script, again, s.screen())
		}
	}
}
