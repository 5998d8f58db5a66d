package captions_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestCreditInBrackets puts a picture credit in brackets under its caption, and under a statement.
func TestCreditInBrackets(t *testing.T) {
	const credit = "(REUTERS/Jane Doe)"
	for line, taken := range map[string]int{
		"The mayor’s letter to the board stating that the harbour has been closed and that he has informed it.": 2,
		"The mayor said that the harbour has been closed and that he has informed the board of it.":             1,
	} {
		if got := trial.Reasons(trial.Read(strings.Join(slices.Concat(trial.Prose[:2], []string{line, credit}, trial.Prose[2:]), "\n\n"))); len(got) != taken {
			t.Errorf("%q: taken off %q", line, got)
		}
	}
}
