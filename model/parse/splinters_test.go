package parse

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestSplinters checks a page that was saved whole and whose scraper put each link of a sentence on a line of its own.
func TestSplinters(t *testing.T) {
	var menu []string
	for i := range 24 {
		menu = append(menu, fmt.Sprintf("Menu %c", 'a'+i))
	}
	for _, tt := range []struct {
		name  string
		lines []string
		kept  []string
	}{
		{"behind a sentence left open", []string{lead, "The harbour has lost ships to each of its rivals, among them", "Northport", "Two Rivers", "2,000 tons", "Southport", "Ida Bell", other}, []string{"Northport", "2,000 tons", "Ida Bell"}},
		{"verbs among names", []string{lead, "Northport", "closed", "Two Rivers", "those reported", "Ida Bell", other}, []string{"Northport", "closed", "Two Rivers\nthose reported"}},
		{"a comma that stands alone", []string{lead, "Northport", "Southport", ",", "Two Rivers", "Westport", "Eastport", other}, []string{"Northport", "Westport"}},
		{"names under a whole paragraph", []string{lead, "Northport", "Two Rivers", "Ida Bell", "Southport", "Westport", other}, nil},
		{"above the article", []string{"By Joe Roe", "Publishing house", "Red Harbour", "The owner officially", "confirmed", lead, other}, []string{"Publishing house", "The owner officially\nconfirmed"}},
		{"an outlet that is cited", []string{"In an interview with British broadcaster", "Sky News", lead, other}, []string{"In an interview with British broadcaster", "Sky News"}},
		{"a button above the article", []string{"plus2", "google", "Add this Gazette on Google", lead, other}, nil},
		{"below the article", []string{lead, other, "Analysts of the harbour board", "said", "Licensing"}, []string{"Analysts of the harbour board\nsaid"}},
		{"whose it is below the article", []string{lead, other, "Originally published on", "doc.example.com"}, nil},
		{"names of those who speak", []string{lead, "Ida Bell:", other, "Joe Roe:", lead, "Ida Bell:", "Harbour Gazette", "Reported", "Joe Roe:", "Ida Bell:", other}, []string{"Ida Bell:", "Joe Roe:"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := bodies(readFull(strings.Join(slices.Concat(menu, tt.lines, []string{lead, other}, menu), "\n")))
			for _, line := range tt.kept {
				if !slices.Contains(got, line) {
					t.Errorf("%q is gone from %q", line, got)
				}
			}
			for _, line := range tt.lines {
				if tt.kept == nil && line != lead && line != other && slices.Contains(got, line) {
					t.Errorf("%q stays", line)
				}
			}
		})
	}
}
