package captions_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestOpenCopies checks captions that repeat a sentence of the article without its full stop, and a crosshead that does not.
func TestOpenCopies(t *testing.T) {
	const (
		shown = "The captains of the harbour have not heard of the mayor since the storm"
		again = "Nobody of the board had been at the harbour in all of the winter."
	)
	text := func(lines ...string) string { return strings.Join(lines, "\n\n") }
	if got := trial.Reasons(trial.Read(text(trial.Lead, shown, trial.Third, trial.Other, shown+". They wait.", trial.Fourth))); len(got) != 1 || got[0] != "caption: "+shown {
		t.Errorf("taken off: %q", got)
	}
	if got := trial.Reasons(trial.Read(text(trial.Lead, "The captains have not heard of the mayor", trial.Third, trial.Other, shown+".", trial.Fourth))); len(got) != 0 {
		t.Errorf("taken off: %q", got)
	}
	const more = "The ships of the other harbour have been at sea for as long as that"
	if got := trial.Reasons(trial.Read(text(trial.Lead, shown, trial.Third, more, again, trial.Other, shown+".", again, more+".", trial.Fourth))); len(got) != 3 || got[2] != "caption: "+again {
		t.Errorf("taken off: %q", got)
	}
}
