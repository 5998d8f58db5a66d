package authors

import "testing"

// TestNotesOfSeveral checks notes on several authors, and on one whose name is lost.
func TestNotesOfSeveral(t *testing.T) {
	for line, want := range map[string]bool{
		"Jane Doe and Joe Roe are research assistants at the Harbour Institute.": true,
		"is a professor at the Harbour Institute.":                               true,
		"Jane Doe and Joe Roe are tired of the harbour.":                         false,
		"Jane Doe and Joe Roe are fellows, the mayor said.":                      false,
		"Ships and sailors are fellows.":                                         false,
	} {
		if got := introducesAll(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}
