package captions

import (
	"testing"

	"hotline/model/parse/telling"
)

// TestLongestTelling checks that LongestTelling is the length of the longest word that tells looks up.
func TestLongestTelling(t *testing.T) {
	longest := 0
	for _, words := range []map[string]bool{telling.Recounts, telling.States} {
		for w := range words {
			longest = max(longest, len(w))
		}
	}
	if longest != telling.LongestTelling {
		t.Errorf("the longest has %d bytes", longest)
	}
}

// TestAmid checks lines that say who is around somebody.
func TestAmid(t *testing.T) {
	for line, want := range map[string]bool{
		"North Harbour mayor Jane Doe surrounded by captains on the day of the storm.": true,
		"Mayor Jane Doe, flanked by captains, walked away.":                            false,
		"Jane Doe surrounded by captains arrived.":                                     false,
		"The harbour surrounded by ships.":                                             false,
	} {
		if got := amid(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}
