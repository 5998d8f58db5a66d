package repeats_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
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
		for _, f := range trial.Reasons(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + large + "\n\n" + from + "\n\n" + trial.Third)) {
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
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + line + "\n\nThe mayor, who had it from a captain of his own, is “sure that the harbour seems destined to repeat a dangerous circle of storms, fog and the greed of captains” in these days, and for more days to come.\n\n" + trial.Third)); len(got) != 0 {
		t.Errorf("taken off: %q", got)
	}
}

// TestLargeFarOff checks a pull quote far from its paragraph and almost verbatim, and one that shares only as many words as may
// occur by chance.
func TestLargeFarOff(t *testing.T) {
	const from = "The harbour has cost the town a great deal of money. And if the captains did close the harbour, it seems so far to have been a singularly bad investment for all of them. The board, which was asked about it on Tuesday, says nothing of it."
	between := strings.Repeat(trial.Other+"\n\n"+trial.Fourth+" So it went on.\n\n", 1) + strings.Join(trial.Prose, "\n\n") + strings.Repeat("\n\nThe mayor spoke of the harbour once more.", 14)
	for large, want := range map[string]bool{
		"If the board did close the harbour, it seems so far to have been a singularly bad investment for all of them.": false,
		"If the board did close it, and the captains paid for it, it seems to have been a bad investment for all.":      true,
	} {
		if got := trial.Kept(strings.Join([]string{trial.Lead, trial.Third, large, between, from}, "\n\n"), large); got != want {
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
		if got := trial.Kept(strings.Join([]string{trial.Lead, trial.Third, large, from, trial.Fourth}, "\n\n"), large); got != want {
			t.Errorf("%q: kept %v", large, got)
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
		if got := trial.Kept(strings.Join([]string{trial.Lead, again, trial.Third, line, trial.Fourth}, "\n\n"), line); got != want {
			t.Errorf("beside %q: kept %v", again, got)
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
		if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + large + "\n\n" + said)); len(got) != want {
			t.Errorf("%q: taken off %q", large, got)
		}
	}
}

// TestSaidAgain checks a pull quote above the paragraph that it repeats.
func TestSaidAgain(t *testing.T) {
	const said = "The harbour empowers nobody; its mere absence is seen as almost a storm in itself."
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + said + "\n\n" + trial.Third + "\n\n" + said + "\n\n" + trial.Fourth)); len(got) != 1 || got[0] != "pull quote: "+said {
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
		for _, text := range []string{trial.Lead + "\n\n" + from + "\n\n" + line + "\n\n" + trial.Third, trial.Lead + "\n\n" + line + "\n\n" + from + "\n\n" + trial.Third} {
			if got := trial.Reasons(trial.Read(text)); (len(got) == 1 && got[0] == "pull quote: "+line) != want {
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
		text := trial.Lead + "\n\nDid she hear of “the dues” from the mayor? Nobody knows.\n\nThe mayor looked out, and said: “I have never seen a harbour so full of ships.” He asked a question. Who on earth pays for all of these many ships? Nobody had an answer to that.\n\n" + line + "\n\n" + trial.Third
		if got := trial.Reasons(trial.Read(text)); (len(got) == 1 && got[0] == "pull quote: "+line) != want {
			t.Errorf("%q: %q", line, got)
		}
	}
}

// TestSignedBelow checks a short pull quote with its speaker below it.
func TestSignedBelow(t *testing.T) {
	for signature, want := range map[string]int{"–  Harbour Board": 2, "— Jane Doe, mayor": 2, "Jane Doe": 0} {
		text := trial.Lead + "\n\nThree ships are still trying to “leave the harbour” while the storm goes on, the board reports.\n\n“to leave the harbour”\n\n" + signature + "\n\n" + trial.Third
		if got := trial.Reasons(trial.Read(text)); len(got) != want || want > 0 && got[0] != "pull quote: “to leave the harbour”" {
			t.Errorf("%q: %q", signature, got)
		}
	}
}

// TestSentenceSetLarge checks that a sentence that a paragraph contains verbatim is removed, even if it continues there.
func TestSentenceSetLarge(t *testing.T) {
	for large, want := range map[string]int{
		"Patience and honesty are also now-forgotten virtues of ministers.":                                          2,
		"In the old days it had seldom gone well for ministers when they were seen to be both loud and weak.":        2,
		"In the old days it had seldom gone well.":                                                                   3,
		"In the new days it had seldom gone well for ministers when they were seen to be both loud and rather weak.": 3,
	} {
		text := large + "\n\nPatience and honesty are also now-forgotten virtues of ministers. In the old days it had seldom gone well for ministers when they were seen to be both loud and weak, as all knew."
		if got := trial.Bodies(trial.Read(trial.Lead + "\n\n" + text)); len(got) != want {
			t.Errorf("%q: body %q", large, got)
		}
	}
	large := "“ Talking about the harbour was crushing, as nobody there believed in those principles of independence. ”"
	within := "“Talking about the harbour was really crushing,” she said. “Nobody there, as they all knew, believed in the principles of independence any more.”"
	if got := trial.Bodies(trial.Read(trial.Lead + "\n\n" + large + "\n\n" + within)); len(got) != 2 {
		t.Errorf("body %q", got)
	}
}
