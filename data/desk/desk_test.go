package desk

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func atHome(t *testing.T) {
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	t.Setenv("XDG_STATE_HOME", t.TempDir())
}

func TestQueriesAreKeptOneALine(t *testing.T) {
	atHome(t)
	if all, err := Queries(); err != nil || len(all) != 0 {
		t.Fatalf("before anything was kept: %q, %v", all, err)
	}
	want := []string{"by:lavrov topic:summit", `"open skies"`}
	if err := KeepQueries([]string{"by:lavrov\n topic:summit", `"open skies"`}); err != nil {
		t.Fatal(err)
	}
	if all, err := Queries(); err != nil || !slices.Equal(all, want) {
		t.Fatalf("kept %q, %v", all, err)
	}
	path, _ := inConfig("queries")
	left, _ := os.ReadDir(filepath.Dir(path))
	if len(left) != 1 {
		t.Fatalf("beside the file: %v", left)
	}
}

func TestSessionsBelongToTheirLocations(t *testing.T) {
	atHome(t)
	if err := KeepSession([]string{"a", "b"}, []byte("ab")); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		at   []string
		want string
	}{{[]string{"b", "./a"}, "ab"}, {[]string{"a"}, ""}, {nil, ""}} {
		if got, err := Session(c.at); err != nil || string(got) != c.want {
			t.Errorf("%q: %q, %v", c.at, got, err)
		}
	}
}

func TestWhatIsTooLargeOrNoFileIsNotRead(t *testing.T) {
	atHome(t)
	path, err := sessionFile(nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(path, 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := Session(nil); err == nil || !strings.Contains(err.Error(), "is no file") {
		t.Fatalf("a folder was read: %v", err)
	}
}

func TestExportsOverwriteNothing(t *testing.T) {
	dir := t.TempDir()
	for i, want := range []string{"quotes.csv", "quotes-2.csv", "quotes-3.csv"} {
		path, err := Export(dir, "quotes.csv", []byte{byte('a' + i)})
		if err != nil || filepath.Base(path) != want {
			t.Fatalf("wrote %q, %v; want %s", path, err, want)
		}
	}
	if b, _ := os.ReadFile(filepath.Join(dir, "quotes.csv")); string(b) != "a" {
		t.Fatalf("the first file now holds %q", b)
	}
	for _, name := range []string{"../up.csv", "/abs.csv", "", "a/b"} {
		if path, err := Export(dir, name, nil); err == nil {
			t.Errorf("%q was written as %s", name, path)
		}
	}
}
