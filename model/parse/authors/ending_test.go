package authors_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestAgencyAlone checks articles that end in the name of an agency, and in that of a town.
func TestAgencyAlone(t *testing.T) {
	for end, want := range map[string]bool{"Reuter": false, "TASS": false, "Geneva": true} {
		if got := trial.Kept(strings.Join([]string{trial.Lead, trial.Third, trial.Fourth, end}, "\n\n"), end); got != want {
			t.Errorf("%q: kept %v", end, got)
		}
	}
}

// TestSignatureBelow checks a pull quote whose speaker is on the line below.
func TestSignatureBelow(t *testing.T) {
	const said = "“The captains who spread this story, both inside and outside the harbour, and who did not behave as they should, need to be told,” the mayor said."
	for large, want := range map[string]int{
		"\"The captains who spread this story both inside and outside the harbour need to be told.\"\n\n— Jane Doe, mayor": 2,
		"\"Nobody else has heard of the storm that closed the market and the bridge last spring.\"\n\n— Jane Doe, mayor":   0,
	} {
		if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + large + "\n\n" + said)); len(got) != want {
			t.Errorf("%q: taken off %q", large, got)
		}
	}
}

// TestNamesCutOff ends an article with its contributors, the names on lines of their own.
func TestNamesCutOff(t *testing.T) {
	got := trial.Reasons(trial.ReadFull(strings.Join(append(slices.Clone(trial.Prose), "Ida Harrow and Joe Moor", "contributed to this article."), "\n\n")))
	if want := []string{"credit line: Ida Harrow and Joe Moor", "credit line: contributed to this article."}; !slices.Equal(got, want) {
		t.Errorf("taken off %q, want %q", got, want)
	}
}
