package authors_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestRepeatedCredit repeats a name in capitals between paragraphs: alone, and alternating with another.
func TestRepeatedCredit(t *testing.T) {
	turns := func(a, b string) string {
		var lines []string
		for i, p := range trial.Prose {
			lines = append(lines, p, []string{a, b}[i%2])
		}
		return strings.Join(append(lines, trial.Fourth), "\n\n")
	}
	if got := trial.Reasons(trial.Read(turns("DOE", "DOE"))); len(got) != 5 || got[0] != "photo credit: DOE" {
		t.Errorf("taken off %q", got)
	}
	if got := trial.Reasons(trial.Read(turns("(APPLAUSE)", "(APPLAUSE)"))); got != nil {
		t.Errorf("taken off %q of a speech", got)
	}
	if got := trial.Reasons(trial.Read(turns("DOE", "ROE"))); got != nil {
		t.Errorf("taken off %q of a conversation", got)
	}
}
