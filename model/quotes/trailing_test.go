package quotes_test

import (
	"slices"
	"testing"
)

// A medium is the source of a sentence if nobody in it says anything; otherwise it only passes on what was said.
func TestRelayingMedia(t *testing.T) {
	for text, want := range map[string][]string{
		"Orlov has been asked for the papers, including some related to the bridge, the New York Times reported on Thursday, citing two clerks.": {
			"the New York Times: Orlov has been asked for the papers, including some related to the bridge"},
		"The rebels agreed to leave the town and to hand over the bridge, the New York Times reported.": {
			"the New York Times: The rebels agreed to leave the town and to hand over the bridge"},
		"The New York Times reported on Monday that the mayor has agreed to sell the bridge to a friend.": {
			"The New York Times: the mayor has agreed to sell the bridge to a friend"},
		"Orlov said that the treaty was dead and gone, the New York Times reported.": {"Orlov: the treaty was dead and gone"},
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// The sources behind a sentence may be several.
func TestTrailingSources(t *testing.T) {
	for text, want := range map[string][]string{
		"The road to the bridge was held for hours by the men, a monitor and two rebel officials said.": {
			"two rebel officials: The road to the bridge was held for hours by the men"},
		"The old man had little choice of any other road, former intelligence officers and security analysts said.": {
			"former intelligence officers and security analysts: The old man had little choice of any other road"},
		"Orlov replied via an aide that the ministry doesn't confirm or deny the loss of the bridge.": {
			"Orlov: the ministry doesn't confirm or deny the loss of the bridge"},
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
