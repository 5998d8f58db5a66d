package links_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestTableOfContents puts the heading of the first part of an article below a menu, with and without a table of contents that
// lists it.
func TestTableOfContents(t *testing.T) {
	menu := []string{"Donate", "Careers", "Map Room", "Our History", "Our Partners", "Open Positions"}
	for _, tt := range []struct {
		name     string
		contents []string
		want     bool
	}{
		{"with a table of contents", []string{"Overview", "What the board did", "Ships outside"}, true},
		{"the next entry heads nothing", []string{"Overview", "Briefings", "Ships outside"}, false},
		{"without one", nil, false},
	} {
		text := strings.Join(slices.Concat([]string{"What the harbour board did with its ships"}, menu, tt.contents, []string{"Share", "Print Page", "Overview", trial.Prose[0], trial.Prose[1], "What the board did", trial.Prose[2], trial.Prose[3], trial.Prose[4]}), "\n\n")
		if got := trial.Kept(text, "Overview"); got != tt.want {
			t.Errorf("%s: kept the heading: %v", tt.name, got)
		}
	}
}
