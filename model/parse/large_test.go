package parse

import (
	"strings"
	"testing"
)

// TestSetLarge checks pull quotes taken from a paragraph almost verbatim, and sentences that are only similar.
func TestSetLarge(t *testing.T) {
	const from = "Of all that, and right now the harbour seems destined to repeat a dangerous circle of storms, fog and the greed of captains, who for once, though they hate to say so, agree about what is to be done, and it ends there."
	for large, reason := range map[string]string{
		"Right now the harbour seems destined to repeat a dangerous circle of storms, fog and the greed of captains.":     "pull quote",
		"The harbour seems destined to repeat a dangerous circle of storms, fog and the captains’ greed of old.":          "",
		"The harbour seemed destined to repeat a dangerous circle of storms, fog and the greed of captains.":              "pull quote",
		"> The harbour seems destined to repeat a dangerous circle of storms, fog and the greed of captains.":             "pull quote",
		"The harbour seems destined to repeat a dangerous circle of storms, fog and the greed":                            "pull quote",
		"But the harbour seems destined to repeat a dangerous circle of storms, fog and the greed of captains.":           "",
		"The harbour seems destined to repeat a dangerous  circle of storms, fog and the greed of captains.":              "",
		"Destined to repeat a dangerous circle of storms?":                                                                "",
		"The mayor: the harbour seems destined to repeat a dangerous circle of storms, fog and the greed of captains.":    "",
		"Of all that … the harbour seems destined to repeat a dangerous circle of storms, fog and the greed of captains.": "pull quote",
		"'The harbour seems destined to repeat a dangerous circle of storms, fog and the greed'":                          "",
		"The harbour repeats its storms, its fog and the greed of its captains, who do not agree about it.":               "",
		"right now the harbour seems destined to repeat":                                                                  "",
		"The harbour seems destined to repeat a dangerous circle":                                                         "pull quote",
		"It seems destined to repeat a dangerous circle of storms.":                                                       "",
	} {
		got := ""
		for _, f := range reasons(read(lead + "\n\n" + other + "\n\n" + large + "\n\n" + from + "\n\n" + third)) {
			got = f
		}
		if reason != "" {
			reason += ": " + large
		}
		if got != reason {
			t.Errorf("%q: %q", large, got)
		}
	}
}

// TestQuotedLater checks that a line that a paragraph quotes is kept.
func TestQuotedLater(t *testing.T) {
	const line = "The harbour seems destined to repeat a dangerous circle of storms, fog and the greed of captains."
	if got := reasons(read(lead + "\n\n" + line + "\n\nThe mayor, who had it from a captain of his own, is “sure that the harbour seems destined to repeat a dangerous circle of storms, fog and the greed of captains” in these days, and for more days to come.\n\n" + third)); len(got) != 0 {
		t.Errorf("taken off: %q", got)
	}
}

// TestLargeFarOff checks a pull quote far from its paragraph and almost verbatim, and one that shares only as many words as may
// occur by chance.
func TestLargeFarOff(t *testing.T) {
	const from = "The harbour has cost the town a great deal of money. And if the captains did close the harbour, it seems so far to have been a singularly bad investment for all of them. The board, which was asked about it on Tuesday, says nothing of it."
	between := strings.Repeat(other+"\n\n"+fourth+" So it went on.\n\n", 1) + strings.Join(prose, "\n\n") + strings.Repeat("\n\nThe mayor spoke of the harbour once more.", 14)
	for large, want := range map[string]bool{
		"If the board did close the harbour, it seems so far to have been a singularly bad investment for all of them.": false,
		"If the board did close it, and the captains paid for it, it seems to have been a bad investment for all.":      true,
	} {
		if got := kept(strings.Join([]string{lead, third, large, between, from}, "\n\n"), large); got != want {
			t.Errorf("%q: kept %v", large, got)
		}
	}
}

// TestSaidTo checks a pull quote beside its paragraph, with some of its words left out or replaced, and one that is repeated by a
// report.
func TestSaidTo(t *testing.T) {
	const from = "The order is plain. The harbour board and its captains are said to have helped the mayor, who was much blamed for it, keep the old pilots on their ships to write a letter that praises the pier and softens the many complaints about its lamps. Nobody answered."
	for large, want := range map[string]bool{
		"The harbour board and its captains are said to have helped the mayor keep the old pilots on their ships to write a letter that praises the pier and softens complaints about its lamps.": false,
		"The harbour board and others are said to have told the mayor to keep his pilots from a letter that complains of the pier, the lamps and the dues.":                                       true,
		"The harbour board said it and its captains helped the mayor keep the old pilots on their ships to write a letter that praises the pier and softens complaints about its lamps.":          true,
	} {
		if got := kept(strings.Join([]string{lead, third, large, from, fourth}, "\n\n"), large); got != want {
			t.Errorf("%q: kept %v", large, got)
		}
	}
}

// TestAgencyAlone checks articles that end in the name of an agency, and in that of a town.
func TestAgencyAlone(t *testing.T) {
	for end, want := range map[string]bool{"Reuter": false, "TASS": false, "Geneva": true} {
		if got := kept(strings.Join([]string{lead, third, fourth, end}, "\n\n"), end); got != want {
			t.Errorf("%q: kept %v", end, got)
		}
	}
}

// TestSaidByCaption checks that a sentence that only a caption repeats is kept.
func TestSaidByCaption(t *testing.T) {
	const line = "Up to a thousand ships have moved into the southern harbour with all of their crews, the board said on Thursday."
	for again, want := range map[string]bool{
		"Photos: Ships of the harbour – " + line + " Hide Caption 6 of 6": true,
		"So it went on for a year. " + line + " And then it was over.":    false,
	} {
		if got := kept(strings.Join([]string{lead, again, third, line, fourth}, "\n\n"), line); got != want {
			t.Errorf("beside %q: kept %v", again, got)
		}
	}
}

// TestLeadOut checks the last line of a page if it leads elsewhere.
func TestLeadOut(t *testing.T) {
	for end, want := range map[string]string{
		"Read the full statement:":                        "related",
		"Next: The ministers go home.":                    "related",
		"Here's the latest on the harbour:":               "related",
		"The mayor had the last word:":                    "",
		"Here is what the captains asked for, he said:":   "",
		"Read all of it before you ask who signed it.":    "",
		"“Next: the harbour,” the mayor said as he left:": "",
	} {
		got := ""
		if a := read(lead + "\n\n" + other + "\n\n" + end); len(a.Furniture) > 0 {
			got = a.Furniture[len(a.Furniture)-1].Reason
		}
		if got != want {
			t.Errorf("%q: %q", end, got)
		}
	}
}

// TestPlaceAlone checks a dateline that is a line of its own, and the headings of a list of places.
func TestPlaceAlone(t *testing.T) {
	a := readFull("Ministers meet once more in Geneva\n\nGeneva\n\n" + lead + "\n\n" + other)
	if a.Place != "Geneva" || len(a.Body) != 2 {
		t.Errorf("place %q, body %q", a.Place, bodies(a))
	}
	if a := readFull("Ministers meet once more\n\nGeneva\n\n" + lead + "\n\nMoscow\n\n" + other); a.Place != "" || len(a.Body) != 4 {
		t.Errorf("place %q, body %q", a.Place, bodies(a))
	}
}

// TestNotesOfSeveral checks notes on several authors, and on one whose name is lost.
func TestNotesOfSeveral(t *testing.T) {
	for line, want := range map[string]bool{
		"Jane Doe and Joe Roe are research assistants at the Harbour Institute.": true,
		"is a professor at the Harbour Institute.":                               true,
		"Jane Doe and Joe Roe are tired of the harbour.":                         false,
		"Jane Doe and Joe Roe are fellows, the mayor said.":                      false,
		"Ships and sailors are fellows.":                                         false,
	} {
		if got := introducesAll(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestEndnotes checks notes under a text that are addresses, and text that mentions one.
func TestEndnotes(t *testing.T) {
	for line, want := range map[string]bool{
		"[3] https://www dot example.org/a ; https://example.org/b": true,
		"[12] https://example.org/a":                                true,
		"[3] The mayor spoke at https://example.org/a":              false,
		"[a] https://example.org/a said so":                         false,
	} {
		if got := link(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestStoryList checks other stories under an article whose headlines are headings in a list, and the article's own headings.
func TestStoryList(t *testing.T) {
	const text = lead + "\n\n" + other + "\n\n" + third
	page := read(text + "\n\n* ###  Harbours: A timeline\n\nThis paper tells of harbours.\n\n* ###  Ministers and ships\n\nMinisters have travelled on ships since 1960")
	if got := bodies(page); len(got) != 3 {
		t.Errorf("body %q", got)
	}
	for _, own := range []string{"### Harbours\n\n" + fourth + "\n\n### Ships\n\nNobody was told of it.", "* ###  Harbours\n\n" + strings.Repeat("Nobody was told of it. ", 30) + "\n\n* ###  Ships\n\n" + strings.Repeat("They waited outside. ", 30)} {
		if got := reasons(read(text + "\n\n" + own)); len(got) != 0 {
			t.Errorf("taken off: %q", got)
		}
	}
}

// TestSignedShort checks a short pull quote followed by its speaker, and one that occurs nowhere else.
func TestSignedShort(t *testing.T) {
	const said = "“It is bad,” the mayor said. “If you believe him you are a fool. He has been bragging of his harbour for years, as all of us know.”"
	for large, want := range map[string]int{
		"\"If you believe him you are a fool.\" — Jane Doe, mayor":     1,
		"\"If you believe him you are no captain.\" — Jane Doe, mayor": 0,
	} {
		if got := reasons(read(lead + "\n\n" + other + "\n\n" + large + "\n\n" + said)); len(got) != want {
			t.Errorf("%q: taken off %q", large, got)
		}
	}
}

// TestAttribute checks a line that begins in the middle of a player's markup, and one that does not.
func TestAttribute(t *testing.T) {
	for line, want := range map[string]bool{
		`poster="https://example.org/a.jpg" Ministers meet once more.`: true,
		`He wrote "https://example.org" on the wall.`:                  false,
	} {
		if got := attribute(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestMonthly checks notes on what was changed in a month, and text on what happened in one.
func TestMonthly(t *testing.T) {
	for line, want := range map[string]bool{
		"March 2020: Updated the number of ships":   true,
		"March 2020: The ships are gone":            false,
		"March 2020: Added to the list, they left.": false,
	} {
		if got := monthly(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestHeadNote checks the bracketed note before the dateline that an article was changed, and other brackets there.
func TestHeadNote(t *testing.T) {
	a := readFull("Ministers meet once more\n\n(The Dec. 1 story was refiled to correct a name in paragraph 3) GENEVA (Reuters) - " + lead)
	if got := bodies(a); len(got) != 2 || len(a.Notes) != 1 || got[1] != lead || a.Place != "Geneva" {
		t.Errorf("place %q, body %q", a.Place, got)
	}
	a = readFull("Ministers meet once more\n\n(This version of the Dec 6 story corrects paragraph 3) By Jane Doe GENEVA (Reuters) - " + lead)
	if got := bodies(a); len(got) != 1 || got[0] != lead || a.Place != "Geneva" {
		t.Errorf("place %q, body %q", a.Place, got)
	}
	if got := bodies(readFull("Ministers meet once more\n\n(The mayor was not there) " + lead)); len(got) != 1 || got[0] == lead {
		t.Errorf("body %q", got)
	}
}

// TestSaidAgain checks a pull quote above the paragraph that it repeats.
func TestSaidAgain(t *testing.T) {
	const said = "The harbour empowers nobody; its mere absence is seen as almost a storm in itself."
	if got := reasons(read(lead + "\n\n" + other + "\n\n" + said + "\n\n" + third + "\n\n" + said + "\n\n" + fourth)); len(got) != 1 || got[0] != "pull quote: "+said {
		t.Errorf("taken off: %q", got)
	}
}

// TestReworded checks pull quotes that leave out or replace words of their paragraph, and sentences that are only about the same
// subject.
func TestReworded(t *testing.T) {
	const from = "Any harbour has its dues. If the port's real aim was to raise the dues not of the ferries but of the trawlers, so that the talk of \"ferries\" was merely a pretext (they were named because trawlers berth beside them, and trawlers were meant), it could hardly be said that the trawlers were charged \"by chance\"."
	for line, want := range map[string]bool{
		"If the real aim was to raise the dues not of the ferries but of trawlers, so that the talk of ‘ferries’ was merely a pretext, it could hardly be said that the trawlers were charged ‘by chance.’": true,
		"If the real aim was to raise the dues of trawlers, then the ferries were named as a pretext, and nobody can say that it was by chance.":                                                            false,
		"If the port's real aim was to raise the dues of the ferries, it was merely a mistake.":                                                                                                             false,
	} {
		for _, text := range []string{lead + "\n\n" + from + "\n\n" + line + "\n\n" + third, lead + "\n\n" + line + "\n\n" + from + "\n\n" + third} {
			if got := reasons(read(text)); (len(got) == 1 && got[0] == "pull quote: "+line) != want {
				t.Errorf("%q: %q", line, got)
			}
		}
	}
}

// TestSetInSingleMarks checks pull quotes in single marks whose paragraph has double ones, and a question in large type below the
// paragraph that asks it.
func TestSetInSingleMarks(t *testing.T) {
	for line, want := range map[string]bool{
		"Did she hear of ‘the dues’ from the mayor? Nobody knows.": true,
		"‘I have never seen a harbour so full of ships.’":          true,
		"‘I have never seen a harbour so full of boats.’":          false,
		"Who on earth pays for all of these many ships?":           true,
		"Who on earth pays for these many ships?":                  false,
	} {
		text := lead + "\n\nDid she hear of “the dues” from the mayor? Nobody knows.\n\nThe mayor looked out, and said: “I have never seen a harbour so full of ships.” He asked a question. Who on earth pays for all of these many ships? Nobody had an answer to that.\n\n" + line + "\n\n" + third
		if got := reasons(read(text)); (len(got) == 1 && got[0] == "pull quote: "+line) != want {
			t.Errorf("%q: %q", line, got)
		}
	}
}

// TestSignedBelow checks a short pull quote with its speaker below it.
func TestSignedBelow(t *testing.T) {
	for signature, want := range map[string]int{"–  Harbour Board": 2, "— Jane Doe, mayor": 2, "Jane Doe": 0} {
		text := lead + "\n\nThree ships are still trying to “leave the harbour” while the storm goes on, the board reports.\n\n“to leave the harbour”\n\n" + signature + "\n\n" + third
		if got := reasons(read(text)); len(got) != want || want > 0 && got[0] != "pull quote: “to leave the harbour”" {
			t.Errorf("%q: %q", signature, got)
		}
	}
}
