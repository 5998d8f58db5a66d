package captions_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestAmidCaptions puts a caption without a credit between others, and one about its image under another.
func TestAmidCaptions(t *testing.T) {
	const (
		first  = "Two ministers shake hands at the gate of the mansion on Tuesday, May 4, 2021."
		second = "Ships wait outside the harbour in the spring of that year. According to the captains, nobody had told them why it was closed."
		third  = "The harbour board published this image of what it calls the order. The photograph shows two pages."
	)
	for _, tt := range []struct {
		lines []string
		taken int
	}{
		{[]string{first, first, second, first}, 4},
		{[]string{first, second}, 1},
		{[]string{first, third}, 2},
		{[]string{third}, 0},
	} {
		if got := trial.Reasons(trial.Read(strings.Join(slices.Concat(trial.Prose[:2], tt.lines, trial.Prose[2:]), "\n\n"))); len(got) != tt.taken {
			t.Errorf("%q: taken off %q", tt.lines, got)
		}
	}
}
