package links_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestStoryList checks other stories under an article whose headlines are headings in a list, and the article's own headings.
func TestStoryList(t *testing.T) {
	const text = trial.Lead + "\n\n" + trial.Other + "\n\n" + trial.Third
	page := trial.Read(text + "\n\n* ###  Harbours: A timeline\n\nThis paper tells of harbours.\n\n* ###  Ministers and ships\n\nMinisters have travelled on ships since 1960")
	if got := trial.Bodies(page); len(got) != 3 {
		t.Errorf("body %q", got)
	}
	for _, own := range []string{"### Harbours\n\n" + trial.Fourth + "\n\n### Ships\n\nNobody was told of it.", "* ###  Harbours\n\n" + strings.Repeat("Nobody was told of it. ", 30) + "\n\n* ###  Ships\n\n" + strings.Repeat("They waited outside. ", 30)} {
		if got := trial.Reasons(trial.Read(text + "\n\n" + own)); len(got) != 0 {
			t.Errorf("taken off: %q", got)
		}
	}
}
