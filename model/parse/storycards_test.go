package parse

import (
	"slices"
	"testing"
)

// TestStoryCards checks that a card between the turns of a conversation is removed, and a heading with its paragraph kept.
func TestStoryCards(t *testing.T) {
	const card = "Article\n\nWhat the Harbour of Geneva Should Learn\n\nThe board has closed the harbour twice, and nobody knows what it wants to do next."
	const heading = "What the Harbour of Geneva Should Learn\n\nThe board has closed the harbour twice, and nobody knows what it wants to do next."
	conversation := func(inner string) string {
		return "Ministers and the harbour: a conversation\n\nJane Doe:\n\n" + lead + "\n\nJoe Roe:\n\n" + other + "\n\n" + inner + "\n\nJane Doe:\n\n" + third + "\n\nJoe Roe:\n\n" + fourth
	}
	if got := bodies(readFull(conversation(card))); len(got) != 8 || slices.Contains(got, "Article") {
		t.Errorf("%q", got)
	}
	if got := bodies(readFull(conversation(heading))); len(got) != 10 {
		t.Errorf("%q", got)
	}
}

// TestEndsOfConversations checks that the name of a speaker without any words is removed at the end, and so are readers' comments
// under a newsletter.
func TestEndsOfConversations(t *testing.T) {
	text := "jane doe\n\n" + lead + "\n\njoe roe\n\n" + other + "\n\njane doe\n\n" + third + "\n\njoe roe\n\n" + fourth + "\n\njane doe"
	if got := bodies(readFull("The harbour, a conversation of two\n\n" + text)); got[len(got)-1] != fourth {
		t.Errorf("%q", got)
	}
	const plea = "The Harbour Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber."
	text = lead + "\n\n" + third + "\n\n" + fourth + "\n\n" + plea + "\n\n" + other + "\n\n© 2026 Jane Doe"
	if got := bodies(read(text)); !slices.Equal(got, []string{lead, third, fourth}) {
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
		got := reasons(read(lead + "\n\n" + other + "\n\n" + line + "\n\n" + third))
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
		if got := reasons(read(lead + "\n\n" + other + "\n\n" + text + "\n\n" + third)); len(got) != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// TestTwiceOnEnd checks that a line that directly repeats the one above is removed.
func TestTwiceOnEnd(t *testing.T) {
	if got := bodies(read(lead + "\n\n" + third + "\n\n" + third + "\n\n" + fourth)); !slices.Equal(got, []string{lead, third, fourth}) {
		t.Errorf("%q", got)
	}
}
