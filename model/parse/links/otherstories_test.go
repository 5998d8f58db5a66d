package links_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestOtherStories checks headlines of other stories under the end of a page, under an announcement, and with bullets, and lines
// of the article that resemble them.
func TestOtherStories(t *testing.T) {
	const (
		one   = "Ships of the north come home after a year at sea"
		two   = "The mayor sells the old harbour to the board"
		asked = "Who pays for the lamps of the pier: the captains or the board?"
	)
	for name, tt := range map[string]struct {
		lines []string
		taken int
	}{
		"under a block":               {[]string{trial.Lead, trial.Other, trial.Third, "Sign up for our newsletter", "Subscribe to our newsletter", one, "The captains met at night, and nobody saw them in the..."}, 4},
		"under one line":              {[]string{trial.Lead, trial.Other, trial.Third, "Subscribe to our newsletter", "The captains met at night, and nobody saw them in the..."}, 1},
		"announced":                   {[]string{trial.Lead, trial.Other, "Here are our top story picks on the fair:", one, two, asked, trial.Third, trial.Fourth}, 3},
		"a heading under them":        {[]string{trial.Lead, trial.Other, "Here are our top story picks on the fair:", one, asked, two, trial.Third, trial.Fourth}, 3},
		"with bullets":                {[]string{trial.Lead, trial.Other, "* " + one, "* " + asked, trial.Third, trial.Fourth}, 2},
		"with bullets, and announced": {[]string{trial.Lead, "The board said two things:", "* " + one, "* " + two, trial.Third, trial.Fourth}, 0},
		"with bullets, also below":    {[]string{trial.Lead, trial.Other, "* " + one, trial.Third, "* " + two, trial.Fourth}, 0},
	} {
		if got := trial.Reasons(trial.ReadFull(strings.Join(tt.lines, "\n\n"))); len(got) != tt.taken {
			t.Errorf("%s: taken off %q", name, got)
		}
	}
}
