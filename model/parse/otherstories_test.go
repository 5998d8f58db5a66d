package parse

import (
	"strings"
	"testing"
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
		"under a block":               {[]string{lead, other, third, "Sign up for our newsletter", "Subscribe to our newsletter", one, "The captains met at night, and nobody saw them in the..."}, 4},
		"under one line":              {[]string{lead, other, third, "Subscribe to our newsletter", "The captains met at night, and nobody saw them in the..."}, 1},
		"announced":                   {[]string{lead, other, "Here are our top story picks on the fair:", one, two, asked, third, fourth}, 3},
		"a heading under them":        {[]string{lead, other, "Here are our top story picks on the fair:", one, asked, two, third, fourth}, 3},
		"with bullets":                {[]string{lead, other, "* " + one, "* " + asked, third, fourth}, 2},
		"with bullets, and announced": {[]string{lead, "The board said two things:", "* " + one, "* " + two, third, fourth}, 0},
		"with bullets, also below":    {[]string{lead, other, "* " + one, third, "* " + two, fourth}, 0},
	} {
		if got := reasons(readFull(strings.Join(tt.lines, "\n\n"))); len(got) != tt.taken {
			t.Errorf("%s: taken off %q", name, got)
		}
	}
}
