package repeats_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestSaidTwice checks lines that occur twice: a pull quote above its paragraph, or repeated text.
func TestSaidTwice(t *testing.T) {
	const (
		large = "It is one thing to build a harbour where ships have landed for a thousand years, and another to dredge one out of a marsh that the sea takes back each winter."
		other = "Nobody in the capital knew on Friday what had been agreed, and the ministers would not tell those who asked."
		third = "The boats lay where they had lain since the storm, behind a wall of stones that somebody’s grandfather had built."
		short = "The fishermen take the plan for a beginning and ask for more of it."
	)
	tests := []struct{ name, text, want string }{
		{"a long sentence", trial.Lead + "|" + large + "|" + other + "|" + third + "|" + large + "|" + short, trial.Lead + "|" + other + "|" + third + "|" + large + "|" + short},
		{"a quotation", trial.Lead + "|“" + large + "”|" + other + "|" + third + "|“" + large + "”|" + short, ""},
		{"a short sentence", trial.Lead + "|" + short + "|" + other + "|" + third + "|" + short, ""},
		{"a label and its sentence on end", trial.Lead + "|From the harbour|" + short + "|From the harbour|" + short + "|" + other, trial.Lead + "|From the harbour|" + short + "|" + other},
		{"words of a paragraph in marks", trial.Lead + "|“they have lain since the storm”|" + other + "|And so, she said, they have lain since the storm of that year, and will.", trial.Lead + "|" + other + "|And so, she said, they have lain since the storm of that year, and will."},
		{"words that no paragraph has", trial.Lead + "|“they lie since the storm of the year”|" + other, ""},
		{"a signature", trial.Lead + "|> **_Ships landed in the marsh of old._**|> _— The Harbour report_|" + other + "|Ships landed in the marsh of old, it says, and will again.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.want == "" {
				tt.want = tt.text
			}
			if got := trial.Bodies(trial.Read(strings.ReplaceAll(tt.text, "|", "\n\n"))); strings.Join(got, "|") != tt.want {
				t.Errorf("body %q", got)
			}
		})
	}
}
