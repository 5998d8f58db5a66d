package links_test

import (
	"slices"
	"testing"

	"hotline/model/parse/trial"
)

// TestInfoBoxes checks that a box of advice is removed, and the explanation of a word between a name and the words of its bearer,
// and that an article that asks questions is kept.
func TestInfoBoxes(t *testing.T) {
	const advice = "Basics of harbour safety Keep away from the cranes when it blows.\n\nWear a vest that shows you in the dark.\n\nDon't cross the rails if you hear the bell."
	const term = "What is the NBH? The Narrow Board of Harbours, or NBH, is a club of six towns by the sea. It meets each spring in another of them. The towns talk about dues, about storms, about ferries and about what they want of the ministers, who come to the last day of the meeting and mostly listen to what has been said there before they came."
	for text, want := range map[string][]string{
		trial.Lead + "\n\n" + advice + "\n\n" + trial.Third:                     {trial.Lead, trial.Third},
		trial.Lead + "\n\n" + term + "\n\n“Never again,” the mayor said.":       {trial.Lead, "“Never again,” the mayor said."},
		trial.Lead + "\n\n" + term + "\n\n" + trial.Third:                       {trial.Lead, term, trial.Third},
		trial.Lead + "\n\nWho pays?\n\n" + term + "\n\n“Never,” they all said.": {trial.Lead, "Who pays?", term, "“Never,” they all said."},
	} {
		if got := trial.Bodies(trial.Read(text)); !slices.Equal(got, want) {
			t.Errorf("%q", got)
		}
	}
}

// TestKeyPoints checks that the lines between a label and a picture are removed, and that they are kept if no picture follows.
func TestKeyPoints(t *testing.T) {
	const points = "Key Points\n\nThe ministers agreed to meet again in spring in the harbour.\n\nThe harbour has been closed since the storm of last May.\n\n"
	if got := trial.Bodies(trial.ReadFull("Ministers to meet again in the harbour\n\n" + points + "Jane Doe | Gazette | Getty Images\n\n" + trial.Lead + "\n\n" + trial.Third)); !slices.Equal(got, []string{trial.Lead, trial.Third}) {
		t.Errorf("%q", got)
	}
	if got := trial.Bodies(trial.ReadFull("Ministers to meet again in the harbour\n\n" + points + trial.Lead + "\n\n" + trial.Third)); len(got) != 4 {
		t.Errorf("%q", got)
	}
}
