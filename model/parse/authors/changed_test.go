package authors_test

import (
	"testing"

	"hotline/model/parse/trial"
)

// TestAuthorBox checks a box under an article about somebody whom the article quotes.
func TestAuthorBox(t *testing.T) {
	const text = trial.Lead + "\n\n“It is so,” said Jane Doe.\n\n" + trial.Third + "\n\n" + trial.Fourth
	for box, taken := range map[string]int{
		"Jane Doe\nFellow, Harbour Institute\nJane Doe is a fellow at the Harbour Institute in Geneva.": 3,
		"Jane Doe\nJane Doe is a fellow at the Harbour Institute in Geneva.":                            2,
		"Jane Doe\nShe is the one who runs the harbour.":                                                0,
		"Jane Doe\nJane Doe is tired of it, the fellow said.":                                           0,
	} {
		if got := trial.Reasons(trial.Read(text + "\n" + box)); len(got) != taken {
			t.Errorf("%q: taken off: %q", box, got)
		}
	}
}

// TestAuthorLabel checks names and callings under a label, and text that does not belong to them.
func TestAuthorLabel(t *testing.T) {
	const text = trial.Lead + "\n\n" + trial.Third + "\n\n" + trial.Fourth + "\n\nAbout the Authors\n\n"
	for box, left := range map[string]int{
		"Jane Doe\n\nProfessor of Harbours and Head of the Global Harbour Group":   3,
		"Jane Doe\n\nThe harbour was closed, and nobody knew why it had to be so.": 4,
	} {
		if got := trial.Bodies(trial.ReadFull(text + box)); len(got) != left {
			t.Errorf("%q: body %q", box, got)
		}
	}
}

// TestNotesOnTheReport checks notes that say why a text was sent again, what an earlier version got wrong, and what its authors
// know.
func TestNotesOnTheReport(t *testing.T) {
	for text, want := range map[string]int{
		trial.Lead + "\n\n" + trial.Third + "\n\n(Refiles to add a dropped name, paragraph 9.)": 1,
		trial.Lead + "\n\n" + trial.Third + "\n\n(He adds that the harbour is open.)":           0,
		trial.Other + "\n\nThis report has been corrected. An earlier version of this report gave a wrong day.\n\nThe story reported that the harbour was closed in May. In fact it was open until June.\n\n" + trial.Lead + "\n\n" + trial.Third: 0,
		trial.Lead + "\n\n**Note: The Harbour Institute gets no secret papers, and draws on what the board publishes for these reports.**\n\n" + trial.Third:                                                                                      1,
		trial.Lead + "\n\nNote: The clip was first shown in March, and the mayor saw it two days later.\n\n" + trial.Third:                                                                                                                        0,
	} {
		if got := trial.Reasons(trial.Read(text)); len(got) != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// TestHeadNote checks the bracketed note before the dateline that an article was changed, and other brackets there.
func TestHeadNote(t *testing.T) {
	a := trial.ReadFull("Ministers meet once more\n\n(The Dec. 1 story was refiled to correct a name in paragraph 3) GENEVA (Reuters) - " + trial.Lead)
	if got := trial.Bodies(a); len(got) != 2 || len(a.Notes) != 1 || got[1] != trial.Lead || a.Place != "Geneva" {
		t.Errorf("place %q, body %q", a.Place, got)
	}
	a = trial.ReadFull("Ministers meet once more\n\n(This version of the Dec 6 story corrects paragraph 3) By Jane Doe GENEVA (Reuters) - " + trial.Lead)
	if got := trial.Bodies(a); len(got) != 1 || got[0] != trial.Lead || a.Place != "Geneva" {
		t.Errorf("place %q, body %q", a.Place, got)
	}
	if got := trial.Bodies(trial.ReadFull("Ministers meet once more\n\n(The mayor was not there) " + trial.Lead)); len(got) != 1 || got[0] == trial.Lead {
		t.Errorf("body %q", got)
	}
}
