package heads

import "testing"

// TestRetitled checks a line that is nearly the title, directly followed by a deck, and a first sentence with the words of the
// title.
func TestRetitled(t *testing.T) {
	const title = "Harbour now leads coast with over 420 ships"
	for line, want := range map[string]bool{
		"Harbour now leads coast with over 450 foreign ships Storms have kept most of them in.":  true,
		"Harbour now leads coast with over 420  ships Storms have kept most of them in.":         true,
		"Harbour now leads the coast with over 450 ships, the mayor told Captain Doe on Monday.": false,
		"Harbour now leads coast with over 420 ships":                                            false,
		"The mayor said on Monday that the harbour leads the coast.":                             false,
	} {
		if got := retitled(line, title); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestLoudTitle checks lines set like headlines in which every word is capitalised.
func TestLoudTitle(t *testing.T) {
	for line, want := range map[string]bool{
		"Which Player Do The Captains Want To Talk To Next?": true,
		"In Geneva, Talks Between Ministers Take Hold":       true,
		"Which player do the captains want to talk to next?": false,
		"MINISTERS MEET IN GENEVA ONCE MORE":                 false,
		"Harbour Captains Meet Mayor Today":                  false,
	} {
		if got := loudTitle(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}
