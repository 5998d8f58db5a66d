package links_test

import (
	"reflect"
	"testing"

	"hotline/model/parse/trial"
)

// TestLeadsTo puts a line that leads elsewhere, or resembles such a line, between two paragraphs.
func TestLeadsTo(t *testing.T) {
	for line, want := range map[string]string{
		"For more on the harbour and its ships, read our story on how it was built, and listen to the mayor.":   "related",
		"For more, check out what Jane Doe has to say of it.":                                                   "pointer",
		"For more than a year, read or unread, the letters of the mayor lay in a drawer of the harbour office.": "",
		"see also Ministers meet once more in Geneva The two ministers met at the harbour on...":                "related",
		"see also that it is done, as the mayor put it.":                                                        "",
		"May 17: This post has been updated.":                                                                   "author note",
		"May 20: Listen to the editor talk to Jane Doe in a podcast about this story.":                          "author note",
		"May 20: The mayor listens to a podcast about this story.":                                              "",
		"Follow Jane on Twitter and buy her new book, “The Old Harbour.”":                                       "contact",
		"The captain of the ship at the gate of the harbour on Wednesday. (Getty Images)":                       "caption",
	} {
		got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\n" + trial.Other + "\n\n" + line + "\n\n" + trial.Third))
		if want != "" && !reflect.DeepEqual(got, []string{want + ": " + line}) || want == "" && len(got) > 0 {
			t.Errorf("%q: %q", line, got)
		}
	}
}

// TestDashedTitles checks a list of headlines after dashes, and what is no such list.
func TestDashedTitles(t *testing.T) {
	const one, two = "-- Ministers Meet Once More In Geneva.", "-- \"Harbour Is Closed, Say The Captains.\" (Some Paper)"
	for tail, want := range map[string]int{
		one + "\n\n" + two: 2,
		"Or you can click on one of these headlines:\n\n" + one + "\n\n" + two: 3,
		one: 0,
		"-- Ministers meet once more in Geneva.\n\n-- The harbour is closed, say the captains.": 0,
	} {
		if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + trial.Third + "\n\n" + tail)); len(got) != want {
			t.Errorf("%q: %q", tail, got)
		}
	}
}

// TestPortraits checks the author's name alone between paragraphs, with and without highlights that begin with it.
func TestPortraits(t *testing.T) {
	const text = trial.Lead + "\n\n" + trial.Other + "\n\nJane Doe\n\n" + trial.Third
	const high = "Story highlights Jane Doe: The harbour must be opened\n\nJane Doe: The captains are right, and the board is wrong\n\n"
	if got := trial.Bodies(trial.ReadFull("The harbour that nobody wants\n\nStory highlights\n\n" + high + text)); len(got) != 3 {
		t.Errorf("with highlights: %q %q", got, trial.Reasons(trial.ReadFull("The harbour that nobody wants\n\nStory highlights\n\n"+high+text)))
	}
	if got := trial.Bodies(trial.ReadFull("The harbour that nobody wants\n\nStory highlights Jane Doe: The harbour must be opened\n\n" + text)); len(got) != 3 {
		t.Errorf("under the label: %q", got)
	}
	if got := trial.Bodies(trial.ReadFull(text + "\n\nJane Doe was there, too.")); len(got) != 5 {
		t.Errorf("without: %q", trial.Reasons(trial.ReadFull(text+"\n\nJane Doe was there, too.")))
	}
}
