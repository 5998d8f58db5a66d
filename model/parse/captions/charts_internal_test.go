package captions

import "testing"

// TestNamesPicture checks captions without a verb, and sentences that resemble them.
func TestNamesPicture(t *testing.T) {
	for line, want := range map[string]bool{
		"The logo of the fair.": true,
		"The scene outside the board's office in Geneva. Since 2016, nobody has been seen there.": true,
		"The logo of the fair has been changed twice.":                                            false,
		"The scene outside the office":                                                            false,
		"Images of the harbour. Top; 2025. Bottom; 2022":                                          true,
		"Jane Doe, who has sailed for years, at her office in Geneva.":                            true,
		"Jane Doe, who has sailed for years, was at her office in Geneva.":                        false,
		"Jane Doe at her office in Geneva.":                                                       true,
	} {
		if got := namesPicture(line) || whereabouts(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}
