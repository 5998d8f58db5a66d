package parse

import (
	"slices"
	"testing"
)

// TestHeadRunIn checks lines that begin with the heading of a box, and sentences that contain a capital.
func TestHeadRunIn(t *testing.T) {
	for line, want := range map[string]bool{
		"The 30 captains under the old flag A Gazette survey shows where they have gone since.": true,
		"Stories of the old harbour Get a look into the lives of those who built it.":           true,
		"Meet the new pilots Captain Jane Doe has put a crew of seven together.":                true,
		"Basics of harbour safety Keep away from the cranes when it blows.":                     true,
		"The captain told The Gazette that the harbour was his.":                                false,
		"The port was drawn into group A with three others in spring.":                          false,
		"The harbour, they say, is a trap. A captain would know.":                               false,
		"Meet the mayor, and you will hear of the harbour.":                                     false,
		"The ships of the line and of A Coruña are old.":                                        false,
		"He asked them to Keep the Harbour Clean in all those years.":                           false,
	} {
		if _, got := headRunIn(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestInfoBoxes checks that a box of advice is removed, and the explanation of a word between a name and the words of its bearer,
// and that an article that asks questions is kept.
func TestInfoBoxes(t *testing.T) {
	const advice = "Basics of harbour safety Keep away from the cranes when it blows.\n\nWear a vest that shows you in the dark.\n\nDon't cross the rails if you hear the bell."
	const term = "What is the NBH? The Narrow Board of Harbours, or NBH, is a club of six towns by the sea. It meets each spring in another of them. The towns talk about dues, about storms, about ferries and about what they want of the ministers, who come to the last day of the meeting and mostly listen to what has been said there before they came."
	for text, want := range map[string][]string{
		lead + "\n\n" + advice + "\n\n" + third:                           {lead, third},
		lead + "\n\n" + term + "\n\n“Never again,” the mayor said.":       {lead, "“Never again,” the mayor said."},
		lead + "\n\n" + term + "\n\n" + third:                             {lead, term, third},
		lead + "\n\nWho pays?\n\n" + term + "\n\n“Never,” they all said.": {lead, "Who pays?", term, "“Never,” they all said."},
	} {
		if got := bodies(read(text)); !slices.Equal(got, want) {
			t.Errorf("%q", got)
		}
	}
}

// TestKeyPoints checks that the lines between a label and a picture are removed, and that they are kept if no picture follows.
func TestKeyPoints(t *testing.T) {
	const points = "Key Points\n\nThe ministers agreed to meet again in spring in the harbour.\n\nThe harbour has been closed since the storm of last May.\n\n"
	if got := bodies(readFull("Ministers to meet again in the harbour\n\n" + points + "Jane Doe | Gazette | Getty Images\n\n" + lead + "\n\n" + third)); !slices.Equal(got, []string{lead, third}) {
		t.Errorf("%q", got)
	}
	if got := bodies(readFull("Ministers to meet again in the harbour\n\n" + points + lead + "\n\n" + third)); len(got) != 4 {
		t.Errorf("%q", got)
	}
}

// TestBoxGoesOn checks the paragraph below a box that folds out.
func TestBoxGoesOn(t *testing.T) {
	const guide, timeline = "Quick guide What do the boards do? Show Hide The board of towns meets in spring.", "Timeline The storm Show Hide The wind rises."
	for _, tt := range []struct {
		box, line string
		want      bool
	}{
		{guide, "Harbour police Torn by strife, the police are to be led by another captain.", true},
		{guide, "The harbour's captain Jane Doe said on Monday that the police would stay.", false},
		{guide, "Harbour police were torn by strife.", false},
		{timeline, "Captain Jane Doe surprises friends by closing the harbour for good.", true},
		{timeline, "Captain Jane Doe surprised friends by closing the harbour for good.", false},
		{guide, "Captain Jane Doe surprises friends by closing the harbour for good.", false},
	} {
		if got := boxGoesOn(tt.box, tt.line); got != tt.want {
			t.Errorf("%q: %v", tt.line, got)
		}
	}
}
