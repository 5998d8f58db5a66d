package captions_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestCharts checks charts and timelines whose words a dump ran together, between paragraphs, and prose with figures.
func TestCharts(t *testing.T) {
	for name, tt := range map[string]struct {
		lines []string
		taken int
	}{
		"a chart":             {[]string{"Ships by harbour Northport 1. 182 Southport 2. 54 Westport 3. 49 Eastport 4. 12 Two Rivers 5. 9 Old Pier 6. 2 New Pier 7. 1"}, 1},
		"with who drew it":    {[]string{"Ships by harbour in this year 2021 Northport 182 Southport 54 Westport 49 Eastport 12 others are fewer Source: Board of Harbours Graphic: Jane Doe, CNN"}, 1},
		"prose with figures":  {[]string{"More than 11,000 ships, mostly from the north, came to Southport between 2002 and 2014, and 4,500 more were sent to Westport by 2012"}, 0},
		"a list of links":     {[]string{"1. **Takeaways**: 14 things ([Gazette](https://example.org/a/14)), 10 things ([Herald](https://example.org/b)), 9 things (Times), 7 things (Post), 5 things and 2 more by 3 of them"}, 0},
		"a timeline":          {[]string{"2016 continued The mayor learns of the storm and tells nobody of what he has heard of it.", trial.Third, "2017 The harbour is closed, and the ships have to wait outside of it for a week or more."}, 2},
		"years in a sentence": {[]string{"2016 was the year in which the mayor learned of the storm and told nobody of it.", trial.Third, "2017 Was Worse, as the captains say to this day whenever somebody speaks of those ships."}, 0},
	} {
		if got := trial.Reasons(trial.ReadFull(strings.Join(append(append([]string{trial.Lead, trial.Other}, tt.lines...), trial.Fourth, trial.Prose[0]), "\n\n"))); len(got) != tt.taken {
			t.Errorf("%s: taken off %q", name, got)
		}
	}
}
