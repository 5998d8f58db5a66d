package authors

import "testing"

// TestCorrections checks which notes on an article tell something about what it reports.
func TestCorrections(t *testing.T) {
	for note, want := range map[string]bool{
		"Correction: An earlier version of this article misstated the mayor's age.":                         true,
		"Corrections and clarifications: A prior version gave the wrong day. The harbour closed on Friday.": true,
		"Editor's note: This article originally said that the harbour belongs to the state.":                true,
		"Editor's note: An earlier version of this article appeared in the Harbour Times.":                  false,
		"Editor's note: This story contains language that may offend.":                                      false,
		"This story has been updated.": false,
		"This story has been updated with additional reporting, background and reaction.":   false,
		"This story has been updated with additional developments Saturday.":                false,
		"This story has been updated with a statement by the harbour's owner.":              true,
		"This post has been updated to include the mayor's call to the ships.":              true,
		"This story is being updated to reflect new developments.":                          false,
		"Update May 3: This post has been updated at 10:00 p.m. ET with the mayor's tweet.": true,
		"This story was last updated at 3:25 p.m.":                                          false,
		"This version corrects in paragraph 4 that the ships left in May, not April.":       true,
		"Edited and introduced by Jane Doe. Reprinted with permission of Harbour Press.":    false,
		"Jane Doe is the author of the bestseller The Incorrect Guide to Harbours.":         false,
		"If you have found an inaccuracy in this report, let us know.":                      false,
	} {
		if got := ofFacts(note); got != want {
			t.Errorf("%q: %v", note, got)
		}
	}
}
