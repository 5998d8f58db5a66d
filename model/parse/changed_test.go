package parse

import "testing"

// TestChanged checks notes that a text was changed, and sentences about texts.
func TestChanged(t *testing.T) {
	for line, want := range map[string]bool{
		"This story was last updated at 3:25 p.m.":                               true,
		"This story and headline has been updated with additional developments.": true,
		"(This article has been corrected to give the mayor's first name.)":      true,
		"The story was updated.":                                                 true,
		"The report was changed by the ministry before it was printed.":          false,
		"This story was told by the mayor, who updated it each year.":            false,
		"This report was “updated” by the ministry.":                             false,
	} {
		if got := changed(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestAuthorBox checks a box under an article about somebody whom the article quotes.
func TestAuthorBox(t *testing.T) {
	const text = lead + "\n\n“It is so,” said Jane Doe.\n\n" + third + "\n\n" + fourth
	for box, taken := range map[string]int{
		"Jane Doe\nFellow, Harbour Institute\nJane Doe is a fellow at the Harbour Institute in Geneva.": 3,
		"Jane Doe\nJane Doe is a fellow at the Harbour Institute in Geneva.":                            2,
		"Jane Doe\nShe is the one who runs the harbour.":                                                0,
		"Jane Doe\nJane Doe is tired of it, the fellow said.":                                           0,
	} {
		if got := reasons(read(text + "\n" + box)); len(got) != taken {
			t.Errorf("%q: taken off: %q", box, got)
		}
	}
}

// TestAuthorLabel checks names and callings under a label, and text that does not belong to them.
func TestAuthorLabel(t *testing.T) {
	const text = lead + "\n\n" + third + "\n\n" + fourth + "\n\nAbout the Authors\n\n"
	for box, left := range map[string]int{
		"Jane Doe\n\nProfessor of Harbours and Head of the Global Harbour Group":   3,
		"Jane Doe\n\nThe harbour was closed, and nobody knew why it had to be so.": 4,
	} {
		if got := bodies(readFull(text + box)); len(got) != left {
			t.Errorf("%q: body %q", box, got)
		}
	}
}

// TestSummary checks a page that shows two of its paragraphs at the top, in nearly the same words, and a text that was read
// twice.
func TestSummary(t *testing.T) {
	const (
		first  = "In spite of the sirens, the harbour brought many people of the town together, says the local mayor Joe Roe in Geneva."
		again  = "In spite of the sirens, the harbour brought many people of the town together, says Mayor Roe of Geneva."
		second = "About two thirds of the ships that waited outside the harbour last spring were sent there by owners whom nobody knew by name."
	)
	page := read(first + "\n" + second + "\n" + lead + "\n" + other + "\n" + third + "\n" + fourth + "\n" + second + "\n“Nobody told us why the harbour was closed.”\n“It is so,” he said.\nIt was not.\n" + again)
	if got := reasons(page); len(got) != 2 || got[0] != "blurb: "+first || got[1] != "blurb: "+second {
		t.Errorf("taken off: %q", got)
	}
	if got := reasons(read(first + "\n" + lead + "\n" + other + "\n" + second + "\n" + third + "\n" + fourth + "\n" + again)); len(got) != 0 {
		t.Errorf("one only: taken off: %q", got)
	}
}

// TestAmid checks lines that say who is around somebody.
func TestAmid(t *testing.T) {
	for line, want := range map[string]bool{
		"North Harbour mayor Jane Doe surrounded by captains on the day of the storm.": true,
		"Mayor Jane Doe, flanked by captains, walked away.":                            false,
		"Jane Doe surrounded by captains arrived.":                                     false,
		"The harbour surrounded by ships.":                                             false,
	} {
		if got := amid(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestNotesOnTheReport checks notes that say why a text was sent again, what an earlier version got wrong, and what its authors
// know.
func TestNotesOnTheReport(t *testing.T) {
	for text, want := range map[string]int{
		lead + "\n\n" + third + "\n\n(Refiles to add a dropped name, paragraph 9.)": 1,
		lead + "\n\n" + third + "\n\n(He adds that the harbour is open.)":           0,
		other + "\n\nThis report has been corrected. An earlier version of this report gave a wrong day.\n\nThe story reported that the harbour was closed in May. In fact it was open until June.\n\n" + lead + "\n\n" + third: 0,
		lead + "\n\n**Note: The Harbour Institute gets no secret papers, and draws on what the board publishes for these reports.**\n\n" + third:                                                                                1,
		lead + "\n\nNote: The clip was first shown in March, and the mayor saw it two days later.\n\n" + third:                                                                                                                  0,
	} {
		if got := reasons(read(text)); len(got) != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// TestCaptionsOnEnd checks a caption of two sentences without a full stop, one below it, and lines that continue under a caption.
func TestCaptionsOnEnd(t *testing.T) {
	const first = "President Jane Doe inspects the guards of the harbour before boarding a ferry at the old pier in April this year. She will send the ferry to the islands this week"
	const second = "Harbour Captain Joe Roe gestures while speaking during a meeting with the board of the harbour in Geneva yesterday"
	if got := reasons(read(lead + "\n\n" + other + "\n\n" + first + "\n\n" + second + "\n\n" + third + "\n\n" + fourth)); len(got) != 2 {
		t.Errorf("%q", got)
	}
	const seen, more = "Doe is seen arriving at the harbour on Friday to spend the weekend on a ferry.", "She has not written or spoken to anybody since news of the ferry broke"
	if got := reasons(read(lead + "\n\n" + seen + "\n\n" + more + "\n\n" + third)); len(got) != 2 {
		t.Errorf("%q", got)
	}
	if got := reasons(read(lead + "\n\n" + more + "\n\n" + third)); len(got) != 0 {
		t.Errorf("%q", got)
	}
}
