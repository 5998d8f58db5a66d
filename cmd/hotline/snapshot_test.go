package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// After a first load the corpus is read from its new snapshot, as on the next start.
func TestFirstLoadIsShownFromItsSnapshot(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("Talks\n\n"+strings.Repeat("The talks in Geneva went on.\n\nJohn Kerry left at noon.\n\n", 20000)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name             string
		lazy, anew, kept bool
	}{
		{"on the screen", true, false, true},
		{"on the screen, without a snapshot", true, true, false},
		{"by a command", false, false, false},
	} {
		t.Setenv("XDG_CACHE_HOME", t.TempDir())
		l := newLoading([]string{path}, sourceFlags{anew: tt.anew}, nil)
		l.lazy = tt.lazy
		c, err := l.build(t.Context(), nil)
		if err != nil || c.NumArticles() != 1 || c.Verify() != nil {
			t.Fatalf("%s: %d articles, %v, %v", tt.name, c.NumArticles(), err, c.Verify())
		}
		if kept := len(c.Extra()) > 0; kept != tt.kept || l.last != c { // a corpus that was just built has no Extra
			t.Errorf("%s: shown from a snapshot %v, last %v", tt.name, kept, l.last == c)
		}
	}
}
