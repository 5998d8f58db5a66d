package authors

import "testing"

// TestChanged checks notes that a text was changed, and sentences about texts.
func TestChanged(t *testing.T) {
	for line, want := range map[string]bool{
		"This story was last updated at 3:25 p.m.":                               true,
		"This story and headline has been updated with additional developments.": true,
		"(This article has been corrected to give the mayor's first name.)":      true,
		"The story was updated.":                                                 true,
		"The report was changed by the ministry before it was printed.":          false,
		"This story was told by the mayor, who updated it each year.":            false,
		"This report was “updated” by the ministry.":                             false,
	} {
		if got := changed(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestMonthly checks notes on what was changed in a month, and text on what happened in one.
func TestMonthly(t *testing.T) {
	for line, want := range map[string]bool{
		"March 2020: Updated the number of ships":   true,
		"March 2020: The ships are gone":            false,
		"March 2020: Added to the list, they left.": false,
	} {
		if got := monthly(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}
