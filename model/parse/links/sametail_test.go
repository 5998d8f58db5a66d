package links_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestSameTails checks a page that lists stories with the same button after each, and lines that only end in the same word.
func TestSameTails(t *testing.T) {
	var stories, prose []string
	for _, what := range strings.Fields("harbour bridge tower market church") {
		stories = append(stories, "The ministers meet at the "+what+" They met there for three hours, and nobody was told why they left. Shares")
		prose = append(prose, "The ministers met at the "+what+" for three hours, and nobody was told why they left with those Shares")
	}
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + strings.Join(stories, "\n\n"))); len(got) != len(stories) {
		t.Errorf("taken off: %q", got)
	}
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + strings.Join(prose, "\n\n"))); len(got) != 0 {
		t.Errorf("taken off: %q", got)
	}
	var speech []string
	for _, line := range stories {
		speech = append(speech, strings.Replace(line, "Shares", "(Applause.)", 1))
	}
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + strings.Join(speech, "\n\n"))); len(got) != 0 {
		t.Errorf("taken off: %q", got)
	}
}

// TestDayAndPlace checks a caption that ends in the day and the place.
func TestDayAndPlace(t *testing.T) {
	for line, want := range map[string]string{
		"The destroyer Jane Doe arrives at a port to attend an exercise on April 29, 2019, in Qingdao, China.": "caption",
		"The destroyer will be there on April 29, 2019, in Qingdao, China, the admiral said.":                  "",
	} {
		got := ""
		if f := trial.ReadFull(trial.Lead + "\n\n" + trial.Other + "\n\n" + line + "\n\n" + trial.Third).Furniture; len(f) > 0 {
			got = f[0].Reason
		}
		if got != want {
			t.Errorf("%q: %q", line, got)
		}
	}
}
