package authors_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestCorrectionStays checks that a correction is a paragraph of the body and marked as a note, with its label and second paragraph.
func TestCorrectionStays(t *testing.T) {
	const text = trial.Lead + "\n\n" + trial.Third + "\n\n" + trial.Fourth + "\n\n"
	for note, lines := range map[string]int{
		"Correction: An earlier version of this article misstated the mayor's age. She is 40.":                                                          1,
		"Corrections & Amplifications\n\nJane Doe is mayor of the port.\n\nAn earlier version of this article misidentified her.":                       3,
		"Editor's note: An earlier version of this story mischaracterized a call.\n\nThe story said that the mayor called; in fact, nobody called her.": 2,
		"This story has been updated with additional reporting.":                                                                                        0,
	} {
		a := trial.ReadFull(text + note)
		if got := trial.Bodies(a); len(got) != 3+lines || len(a.Notes) != lines {
			t.Errorf("%q: body %q, %d notes", note, got, len(a.Notes))
		}
	}
	a := trial.ReadFull("(This version of the May 3 story corrects paragraph 3 to say that the ships left) " + trial.Lead)
	if got := trial.Bodies(a); len(got) != 2 || len(a.Notes) != 1 || !strings.HasPrefix(got[0], "(This version") {
		t.Errorf("body %q", got)
	}
}
