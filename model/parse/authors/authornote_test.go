package authors_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestBiographies ends an article with descriptions of its two authors in several paragraphs, whom the article does or does not
// mention otherwise.
func TestBiographies(t *testing.T) {
	bios := []string{"**Jane M. Doe** is a professor at the School of Harbours. In 2016, she was a scholar in Geneva.", "From 2020 to 2025, she was director of harbours in another country.",
		"**Joe Roe** is a director of the harbour board.", "His areas of expertise are ships and sirens."}
	if got := trial.Reasons(trial.Read(strings.Join(slices.Concat(trial.Prose, bios), "\n\n"))); len(got) != 4 || !strings.HasPrefix(got[0], "author note: **Jane M. Doe** is") {
		t.Errorf("taken off %q", got)
	}
	if got := trial.Reasons(trial.Read(strings.Join(slices.Concat([]string{"The talks were led by Jane Doe, who is a professor."}, trial.Prose, bios[:2], []string{trial.Fourth}), "\n\n"))); got != nil {
		t.Errorf("taken off %q of an article on her", got)
	}
}

// TestNotesMore checks notes under an article that have a label or a bullet.
func TestNotesMore(t *testing.T) {
	for _, note := range []string{
		"• Jane M. Doe is a retired helicopter pilot, and has contributed to Some News and many other papers. She can be reached through her website.",
		"Update March 27: This story has been updated to include additional information.",
	} {
		if got := trial.Reasons(trial.Read(strings.Join(append(slices.Clone(trial.Prose), note), "\n\n"))); len(got) != 1 || got[0] != "author note: "+note {
			t.Errorf("taken off %q", got)
		}
	}
	const second = "Putin Meets Ministers At Harbour, Speaks Of Tensions With The U.S."
	if got := trial.Reasons(trial.Read("Ministers meet and speak of what is to come\n\n" + second + "\n\nEnlarge this image toggle caption Jane Doe/AP\n\n" + strings.Join(trial.Prose, "\n\n"))); len(got) < 1 || got[0] != "headline repeated: "+second {
		t.Errorf("taken off %q", got)
	}
}
