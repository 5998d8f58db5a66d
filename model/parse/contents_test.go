package parse

import (
	"slices"
	"strings"
	"testing"
)

// TestTableOfContents opens an article under a menu with the heading of its first part, which a table of contents in the menu has, or not.
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
		text := strings.Join(slices.Concat([]string{"What the harbour board did with its ships"}, menu, tt.contents, []string{"Share", "Print Page", "Overview", prose[0], prose[1], "What the board did", prose[2], prose[3], prose[4]}), "\n\n")
		if got := kept(text, "Overview"); got != tt.want {
			t.Errorf("%s: kept the heading: %v", tt.name, got)
		}
	}
}
