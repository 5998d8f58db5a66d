package keep

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"
)

var errFull = errors.New("no space left")

// writing returns a function that writes the text and returns fails.
func writing(text string, fails error) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return errors.Join(err, fails)
	}
}

func TestFilesAreWholeOrNotThere(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "new", "folder")
	path, other := filepath.Join(folder, "a"), filepath.Join(folder, "b")
	replace := func(text string, fails error) error { return Replace(path, writing(text, fails)) }
	create := func(text string, fails error) error { return Create(other, 0o600, writing(text, fails)) }
	for i, c := range []struct {
		do    func(string, error) error
		text  string
		fails error
		want  error
		a, b  string
	}{
		{replace, "half", errFull, errFull, "", ""},
		{replace, "one", nil, nil, "one", ""},
		{replace, "half", errFull, errFull, "one", ""},
		{replace, "two", nil, nil, "two", ""},
		{create, "half", errFull, errFull, "two", ""},
		{create, "three", nil, nil, "two", "three"},
		{create, "four", nil, fs.ErrExist, "two", "three"},
	} {
		if err := c.do(c.text, c.fails); !errors.Is(err, c.want) || (err == nil) != (c.want == nil) {
			t.Errorf("%d: %v", i, err)
		}
		files := map[string]string{}
		all, err := os.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range all {
			b, _ := os.ReadFile(filepath.Join(folder, f.Name()))
			files[f.Name()] = string(b)
		}
		if a, b := files["a"], files["b"]; a != c.a || b != c.b || len(files) != count(a)+count(b) {
			t.Errorf("%d: there are %q", i, files)
		}
	}
}

func count(text string) int {
	if text == "" {
		return 0
	}
	return 1
}

func TestReplaceSweepsWhatWasLeft(t *testing.T) {
	folder := t.TempDir()
	old, fresh := filepath.Join(folder, unfinished+"old"), filepath.Join(folder, unfinished+"fresh")
	for _, path := range []string{old, fresh} {
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chtimes(old, time.Time{}, time.Unix(1, 0)); err != nil {
		t.Fatal(err)
	}
	if err := Replace(filepath.Join(folder, "a"), writing("a", nil)); err != nil {
		t.Fatal(err)
	}
	_, gone := os.Lstat(old)
	_, stays := os.Lstat(fresh)
	if !errors.Is(gone, fs.ErrNotExist) || stays != nil {
		t.Errorf("the old one: %v, the fresh one: %v", gone, stays)
	}
}

func TestState(t *testing.T) {
	for _, c := range []struct{ state, home, want string }{
		{"/state", "/home/me", "/state/hotline"}, {"", "/home/me", "/home/me/.local/state/hotline"}, {"here", "/home/me", "/home/me/.local/state/hotline"},
		{"", "here", ""}, {"", "", ""},
	} {
		t.Setenv("XDG_STATE_HOME", c.state)
		t.Setenv("HOME", c.home)
		if got, err := State(); got != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%+v: %q, %v", c, got, err)
		}
	}
}
