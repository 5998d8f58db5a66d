package captions_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestFilms puts lines about films and charts among paragraphs, and crossheads that resemble them.
func TestFilms(t *testing.T) {
	for line, want := range map[string]bool{
		"Mayor's brother: She did what she had to 03:16":                     true,
		"The debate on the harbour is under way Some News via YouTube":       true,
		"Watch the mayor's testimony live":                                   true,
		"Listen to the Episode":                                              true,
		"Read the full interview with the captain of the ship":               true,
		"Harbour Trade The ships are ever fewer in spring Source: Some Bank": true,
		"Jane Doe at the harbour gate Photographer: Joe Roe/Some Agency":     true,
		"The harbour opened for all the ships at 10:30":                      false,
		"Listen to the people":                                               false,
		"See you in the harbour":                                             false,
		"The mayor speaks via YouTube, and nobody hears her in the harbour.": false,
		"The board of the harbour is the source of all of this":              false,
	} {
		got := trial.Reasons(trial.ReadFull(strings.Join([]string{trial.Lead, trial.Other, line, trial.Third}, "\n\n")))
		if is := len(got) == 1 && strings.HasSuffix(got[0], ": "+line); is != want {
			t.Errorf("%q: %q", line, got)
		}
	}
	const title = "Mayor's brother: She did what she had to"
	if got := trial.Reasons(trial.ReadFull(strings.Join([]string{trial.Lead, trial.Other, title, title + " 03:16", title, trial.Third}, "\n\n"))); len(got) != 3 {
		t.Errorf("three times: %q", got)
	}
}

// TestCalendars checks a newsletter's calendar and countdown, and a list of days that is part of the text.
func TestCalendars(t *testing.T) {
	days := []string{"**June 27**: The mayor speaks.", "**⛔️ July 4**: No letter.", "**Sept. 10**: The board meets.", "**Nov. 5**: The harbour opens."}
	text := []string{trial.Lead, trial.Other, trial.Third}
	if got := trial.Bodies(trial.ReadFull(strings.Join(slices.Concat(text, []string{"* #### 📅 The Letter’s Calendar: Now until then."}, days), "\n\n"))); len(got) != len(text) {
		t.Errorf("calendar: %q", got)
	}
	if got := trial.Bodies(trial.ReadFull(strings.Join(slices.Concat(text, []string{"#### What is to come"}, days), "\n\n"))); len(got) != len(text)+1+len(days) {
		t.Errorf("list: %q", got)
	}
	if got := trial.Bodies(trial.ReadFull(strings.Join(append(text, "*The elections are in 188 days; the next are in 923 days.*"), "\n\n"))); len(got) != len(text) {
		t.Errorf("countdown: %q", got)
	}
}
