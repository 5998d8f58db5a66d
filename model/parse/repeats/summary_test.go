package repeats_test

import (
	"testing"

	"hotline/model/parse/trial"
)

// TestSummary checks a page that shows two of its paragraphs at the top, in nearly the same words, and a text that was read
// twice.
func TestSummary(t *testing.T) {
	const (
		first  = "In spite of the sirens, the harbour brought many people of the town together, says the local mayor Joe Roe in Geneva."
		again  = "In spite of the sirens, the harbour brought many people of the town together, says Mayor Roe of Geneva."
		second = "About two thirds of the ships that waited outside the harbour last spring were sent there by owners whom nobody knew by name."
	)
	page := trial.Read(first + "\n" + second + "\n" + trial.Lead + "\n" + trial.Other + "\n" + trial.Third + "\n" + trial.Fourth + "\n" + second + "\n“Nobody told us why the harbour was closed.”\n“It is so,” he said.\nIt was not.\n" + again)
	if got := trial.Reasons(page); len(got) != 2 || got[0] != "blurb: "+first || got[1] != "blurb: "+second {
		t.Errorf("taken off: %q", got)
	}
	if got := trial.Reasons(trial.Read(first + "\n" + trial.Lead + "\n" + trial.Other + "\n" + second + "\n" + trial.Third + "\n" + trial.Fourth + "\n" + again)); len(got) != 0 {
		t.Errorf("one only: taken off: %q", got)
	}
}
