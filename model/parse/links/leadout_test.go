package links_test

import (
	"testing"

	"hotline/model/parse/trial"
)

// TestLeadOut checks the last line of a page if it leads elsewhere.
func TestLeadOut(t *testing.T) {
	for end, want := range map[string]string{
		"Read the full statement:":                        "related",
		"Next: The ministers go home.":                    "related",
		"Here's the latest on the harbour:":               "related",
		"The mayor had the last word:":                    "",
		"Here is what the captains asked for, he said:":   "",
		"Read all of it before you ask who signed it.":    "",
		"“Next: the harbour,” the mayor said as he left:": "",
	} {
		got := ""
		if a := trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + end); len(a.Furniture) > 0 {
			got = a.Furniture[len(a.Furniture)-1].Reason
		}
		if got != want {
			t.Errorf("%q: %q", end, got)
		}
	}
}
