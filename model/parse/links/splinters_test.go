package links_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
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
		{"behind a sentence left open", []string{trial.Lead, "The harbour has lost ships to each of its rivals, among them", "Northport", "Two Rivers", "2,000 tons", "Southport", "Ida Bell", trial.Other}, []string{"Northport", "2,000 tons", "Ida Bell"}},
		{"verbs among names", []string{trial.Lead, "Northport", "closed", "Two Rivers", "those reported", "Ida Bell", trial.Other}, []string{"Northport", "closed", "Two Rivers\nthose reported"}},
		{"a comma that stands alone", []string{trial.Lead, "Northport", "Southport", ",", "Two Rivers", "Westport", "Eastport", trial.Other}, []string{"Northport", "Westport"}},
		{"names under a whole paragraph", []string{trial.Lead, "Northport", "Two Rivers", "Ida Bell", "Southport", "Westport", trial.Other}, nil},
		{"above the article", []string{"By Joe Roe", "Publishing house", "Red Harbour", "The owner officially", "confirmed", trial.Lead, trial.Other}, []string{"Publishing house", "The owner officially\nconfirmed"}},
		{"an outlet that is cited", []string{"In an interview with British broadcaster", "Sky News", trial.Lead, trial.Other}, []string{"In an interview with British broadcaster", "Sky News"}},
		{"a button above the article", []string{"plus2", "google", "Add this Gazette on Google", trial.Lead, trial.Other}, nil},
		{"below the article", []string{trial.Lead, trial.Other, "Analysts of the harbour board", "said", "Licensing"}, []string{"Analysts of the harbour board\nsaid"}},
		{"whose it is below the article", []string{trial.Lead, trial.Other, "Originally published on", "doc.example.com"}, nil},
		{"names of those who speak", []string{trial.Lead, "Ida Bell:", trial.Other, "Joe Roe:", trial.Lead, "Ida Bell:", "Harbour Gazette", "Reported", "Joe Roe:", "Ida Bell:", trial.Other}, []string{"Ida Bell:", "Joe Roe:"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := trial.Bodies(trial.ReadFull(strings.Join(slices.Concat(menu, tt.lines, []string{trial.Lead, trial.Other}, menu), "\n")))
			for _, line := range tt.kept {
				if !slices.Contains(got, line) {
					t.Errorf("%q is gone from %q", line, got)
				}
			}
			for _, line := range tt.lines {
				if tt.kept == nil && line != trial.Lead && line != trial.Other && slices.Contains(got, line) {
					t.Errorf("%q stays", line)
				}
			}
		})
	}
}
