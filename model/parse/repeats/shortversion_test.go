package repeats_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

func TestShortVersion(t *testing.T) {
	const (
		first   = "When the mayor of a small town in the north read the plan for the new harbour on a Tuesday evening, she thought at once of the fishermen who had asked for it."
		second  = "She had promised the fishermen a harbour of their own three years before, and nobody in the council had ever told her what it would cost the town to dredge the channel."
		third   = "The ministry of transport, which pays for half of every harbour in the country, says that its budget was settled in the spring and that it will not be opened again."
		fourth  = "“A harbour is no luxury for people who live by the sea,” says Jane Doe, who teaches the history of fishing at the university and has written two books about the coast."
		fifth   = "Whether the plan will come before the council again is open, because the members who voted against it have gone to other committees since then."
		sixth   = "There is a second plan, drawn by an engineer of the railways, which would move the boats to the old ferry pier for a third of the money."
		seventh = "Nobody has shown it to the fishermen yet, and the engineer would not say why when he was asked about it on Friday."
		eighth  = "The council meets again in the second week of March, when the ice has gone and the ferries run to the islands twice a day."
		ninth   = "Until then the boats will lie where they have lain since the storm of 1987, behind a wall of stones that somebody’s grandfather built."
		shortA  = "“A harbour is no luxury for people who live by the sea,” says Jane Doe, who has the chair for the history of fishing at the university."
		shortB  = "The ministry of transport, which pays for half of every harbour, says that its budget was settled in the spring and stays closed."
		shortC  = "A mayor had promised the fishermen a harbour of their own, and nobody told her what it would cost to dredge the channel."
	)
	article := []string{first, second, third, fourth, fifth, sixth, seventh, eighth, ninth}
	tests := []struct {
		name string
		top  []string
		off  bool
	}{
		{"the beginning of the article last", []string{shortA, shortB, shortC}, true},
		{"as the article goes on", []string{shortC, shortB, shortA}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			lines := append(append([]string{}, tt.top...), article...)
			want := lines
			if tt.off {
				want = article
			}
			if got := trial.Bodies(trial.Read(strings.Join(lines, "\n\n"))); strings.Join(got, "|") != strings.Join(want, "|") {
				t.Errorf("body %q", got)
			}
		})
	}
}
