package parse

import (
	"strings"
	"testing"
)

// TestSameTails checks a page that lists stories with the same button after each, and lines that only end in the same word.
func TestSameTails(t *testing.T) {
	var stories, prose []string
	for _, what := range strings.Fields("harbour bridge tower market church") {
		stories = append(stories, "The ministers meet at the "+what+" They met there for three hours, and nobody was told why they left. Shares")
		prose = append(prose, "The ministers met at the "+what+" for three hours, and nobody was told why they left with those Shares")
	}
	if got := reasons(read(lead + "\n\n" + strings.Join(stories, "\n\n"))); len(got) != len(stories) {
		t.Errorf("taken off: %q", got)
	}
	if got := reasons(read(lead + "\n\n" + strings.Join(prose, "\n\n"))); len(got) != 0 {
		t.Errorf("taken off: %q", got)
	}
	var speech []string
	for _, line := range stories {
		speech = append(speech, strings.Replace(line, "Shares", "(Applause.)", 1))
	}
	if got := reasons(read(lead + "\n\n" + strings.Join(speech, "\n\n"))); len(got) != 0 {
		t.Errorf("taken off: %q", got)
	}
}

// TestSignatureBelow checks a pull quote whose speaker is on the line below.
func TestSignatureBelow(t *testing.T) {
	const said = "“The captains who spread this story, both inside and outside the harbour, and who did not behave as they should, need to be told,” the mayor said."
	for large, want := range map[string]int{
		"\"The captains who spread this story both inside and outside the harbour need to be told.\"\n\n— Jane Doe, mayor": 2,
		"\"Nobody else has heard of the storm that closed the market and the bridge last spring.\"\n\n— Jane Doe, mayor":   0,
	} {
		if got := reasons(read(lead + "\n\n" + other + "\n\n" + large + "\n\n" + said)); len(got) != want {
			t.Errorf("%q: taken off %q", large, got)
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

// TestHeadlineInProse checks that a sentence far down, between others, that says the same as the headline is kept.
func TestHeadlineInProse(t *testing.T) {
	text := "The mayor never met them.\n\n" + lead
	for _, what := range strings.Fields("bridge tower market church school square theatre station hospital library museum garden castle") {
		text += "\n\nNobody has been seen at the " + what + " since the day on which it was closed."
	}
	if got := bodies(readFull(text + "\n\nThe mayor never met them.\n\nThose are the facts, and nobody has said otherwise since.")); got[len(got)-2] != "The mayor never met them." {
		t.Errorf("body %q", got[len(got)-2:])
	}
}

// TestDayAndPlace checks a caption that ends in the day and the place.
func TestDayAndPlace(t *testing.T) {
	for line, want := range map[string]string{
		"The destroyer Jane Doe arrives at a port to attend an exercise on April 29, 2019, in Qingdao, China.": "caption",
		"The destroyer will be there on April 29, 2019, in Qingdao, China, the admiral said.":                  "",
	} {
		got := ""
		if f := readFull(lead + "\n\n" + other + "\n\n" + line + "\n\n" + third).Furniture; len(f) > 0 {
			got = f[0].Reason
		}
		if got != want {
			t.Errorf("%q: %q", line, got)
		}
	}
}
