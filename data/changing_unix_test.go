//go:build unix

package data

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"hotline/model"
)

// If a file changes while it is read, only what it lost is missing; the change is reported if it can be seen, and nothing stalls
// or crashes.
func TestFilesThatChangeWhileTheyAreRead(t *testing.T) {
	line := `{"text":"` + strings.Repeat("He said no. ", 100) + `"}` + "\n"
	const lines = 3000
	for _, c := range []struct {
		name   string
		change func(dir, file string) error
		least  int // documents
		says   string
	}{
		{"cut off", func(_, file string) error { return os.Truncate(file, 2_000_003) }, 1600, "breaks off"},
		{"emptied", func(_, file string) error { return os.Truncate(file, 0) }, 1, ""},
		{"removed", func(_, file string) error { return os.Remove(file) }, lines, ""},
		{"replaced by another", func(_, file string) error {
			return errors.Join(os.Remove(file), os.WriteFile(file, []byte(`{"text":"another"}`), 0o600))
		}, lines, ""},
		{"overwritten with zeros", func(_, file string) error {
			return os.WriteFile(file, make([]byte, len(line)*lines), 0o600)
		}, 1, ""},
		{"its folder removed", func(dir, _ string) error { return os.RemoveAll(dir) }, lines, "there is no such file"},
		{"the next one a FIFO", func(dir, _ string) error {
			next := filepath.Join(dir, "b.txt")
			return errors.Join(os.Remove(next), syscall.Mkfifo(next, 0o600))
		}, lines, "b.txt"},
		{"the next one a link out of the folder", func(dir, _ string) error {
			next := filepath.Join(dir, "b.txt")
			return errors.Join(os.Remove(next), os.Symlink("/etc/hosts", next))
		}, lines, "b.txt"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "news")
			file := filepath.Join(dir, "a.jsonl")
			err := errors.Join(os.Mkdir(dir, 0o700), os.WriteFile(file, []byte(strings.Repeat(line, lines)), 0o600),
				os.WriteFile(filepath.Join(dir, "b.txt"), []byte("She said no."), 0o600))
			if err != nil {
				t.Fatal(err)
			}
			var docs []model.Document
			var said []string
			for d := range Open(t.Context(), []string{dir}, func(s Skip) { said = append(said, s.String()) }) {
				if docs = append(docs, d); len(docs) == 1 {
					if err := c.change(dir, file); err != nil {
						t.Fatal(err)
					}
				}
			}
			if len(docs) < c.least || len(docs) > lines+1 {
				t.Errorf("%d documents", len(docs))
			}
			if all := strings.Join(said, "\n"); !strings.Contains(all, c.says) {
				t.Errorf("said %q, want %q", all, c.says)
			}
			for _, d := range docs {
				if strings.Contains(d.Text, "localhost") {
					t.Errorf("what lies outside of the folder was read")
				}
			}
		})
	}
}
