package captions

import "testing"

// TestClipTitled checks the title of a film that quotes somebody, directly followed by the description of the film.
func TestClipTitled(t *testing.T) {
	for line, want := range map[string]bool{
		"Doe: Talk of dues alarms U.S. captains 'I think there is another way,' board director Jane Doe says.": true,
		"Jane Doe: ‘We knew that Gen. Roe was ill’ The former captain could have been replaced, Doe says.":     true,
		"Jane Doe: Talk of dues alarms the captains, who say 'We have another way,' as all of them do.":        false,
		"The mayor: the harbour is closed, and Captain Doe is 'Not amused' at all.":                            false,
		"The board asked for one thing: that captains of ferries ‘Never Again’ leave without a pilot.":         false,
	} {
		if got := clipTitled(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}
