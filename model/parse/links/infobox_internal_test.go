package links

import "testing"

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
