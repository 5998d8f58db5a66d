package links_test

import (
	"slices"
	"testing"

	"hotline/model/parse/trial"
)

// TestStoryCards checks that a card between the turns of a conversation is removed, and a heading with its paragraph kept.
func TestStoryCards(t *testing.T) {
	const card = "Article\n\nWhat the Harbour of Geneva Should Learn\n\nThe board has closed the harbour twice, and nobody knows what it wants to do next."
	const heading = "What the Harbour of Geneva Should Learn\n\nThe board has closed the harbour twice, and nobody knows what it wants to do next."
	conversation := func(inner string) string {
		return "Ministers and the harbour: a conversation\n\nJane Doe:\n\n" + trial.Lead + "\n\nJoe Roe:\n\n" + trial.Other + "\n\n" + inner + "\n\nJane Doe:\n\n" + trial.Third + "\n\nJoe Roe:\n\n" + trial.Fourth
	}
	if got := trial.Bodies(trial.ReadFull(conversation(card))); len(got) != 8 || slices.Contains(got, "Article") {
		t.Errorf("%q", got)
	}
	if got := trial.Bodies(trial.ReadFull(conversation(heading))); len(got) != 10 {
		t.Errorf("%q", got)
	}
}

// TestEndsOfConversations checks that the name of a speaker without any words is removed at the end, and so are readers' comments
// under a newsletter.
func TestEndsOfConversations(t *testing.T) {
	text := "jane doe\n\n" + trial.Lead + "\n\njoe roe\n\n" + trial.Other + "\n\njane doe\n\n" + trial.Third + "\n\njoe roe\n\n" + trial.Fourth + "\n\njane doe"
	if got := trial.Bodies(trial.ReadFull("The harbour, a conversation of two\n\n" + text)); got[len(got)-1] != trial.Fourth {
		t.Errorf("%q", got)
	}
	const plea = "The Harbour Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber."
	text = trial.Lead + "\n\n" + trial.Third + "\n\n" + trial.Fourth + "\n\n" + plea + "\n\n" + trial.Other + "\n\n© 2026 Jane Doe"
	if got := trial.Bodies(trial.Read(text)); !slices.Equal(got, []string{trial.Lead, trial.Third, trial.Fourth}) {
		t.Errorf("%q", got)
	}
}

// TestHeadingSigned checks that the name of a reporter is cut off the heading of a box.
func TestHeadingSigned(t *testing.T) {
	for line, want := range map[string]bool{
		"Why the harbour now? Joe Roe, BBC News, Geneva": true,
		"What the mayor wants Joe Roe, BBC News":         true,
		"The harbour and Joe Roe, BBC News":              false,
		"Why the harbour now? Joe Roe, mayor":            false,
	} {
		got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + line + "\n\n" + trial.Third))
		if (len(got) == 1 && got[0][:6] == "byline") != want {
			t.Errorf("%q: %q", line, got)
		}
	}
}

// TestLinkLists checks that labelled lists of links are removed, and headlines that quote after a name.
func TestLinkLists(t *testing.T) {
	for text, want := range map[string]int{
		"What to know about the storm:\n\nHow it began: the storm explained\n\nWhere it went in the U.S. and Canada: storm map": 3,
		"ICYMI . . .\n\nLast week’s letter\n\nWhy storms are good.\n\nI was in the harbour on Friday.":                          3,
		"Sen. Jane Doe: Mayor's \"long silence\" on dues harms town's harbour":                                                  1,
		"Sen. Jane Doe: \"Long silence on dues harms town's harbour\"":                                                          0,
		"* **The Grand Plan Behind the Harbour** _by Jane Doe_":                                                                 1,
	} {
		if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + text + "\n\n" + trial.Third)); len(got) != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// TestTwiceOnEnd checks that a line that directly repeats the one above is removed.
func TestTwiceOnEnd(t *testing.T) {
	if got := trial.Bodies(trial.Read(trial.Lead + "\n\n" + trial.Third + "\n\n" + trial.Third + "\n\n" + trial.Fourth)); !slices.Equal(got, []string{trial.Lead, trial.Third, trial.Fourth}) {
		t.Errorf("%q", got)
	}
}
