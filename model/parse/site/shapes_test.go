package site

import "testing"

// TestEndnotes checks notes under a text that are addresses, and text that mentions one.
func TestEndnotes(t *testing.T) {
	for line, want := range map[string]bool{
		"[3] https://www dot example.org/a ; https://example.org/b": true,
		"[12] https://example.org/a":                                true,
		"[3] The mayor spoke at https://example.org/a":              false,
		"[a] https://example.org/a said so":                         false,
	} {
		if got := link(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestEndNote checks the target of a note in the text.
func TestEndNote(t *testing.T) {
	for line, want := range map[string]bool{
		"[[ii]](https://example.org/analysis/<#_ednref2>) https://example dot org/one ; https://example.org/two": true,
		"[[2]](https://example.org/analysis/<#_ednref2>) The minister said so.":                                  false,
	} {
		if link(line) != want {
			t.Errorf("link(%q) = %v", line, !want)
		}
	}
}

// TestAttribute checks a line that begins in the middle of a player's markup, and one that does not.
func TestAttribute(t *testing.T) {
	for line, want := range map[string]bool{
		`poster="https://example.org/a.jpg" Ministers meet once more.`: true,
		`He wrote "https://example.org" on the wall.`:                  false,
	} {
		if got := attribute(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}
