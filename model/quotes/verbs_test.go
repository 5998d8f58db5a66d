package quotes_test

import (
	"slices"
	"testing"
)

// Words that may be nouns or verbs are verbs if their neighbours say so.
func TestNounOrVerb(t *testing.T) {
	for text, want := range map[string]string{
		"The report, published by a small paper, claims Whitfield sold the bridge to a friend.":   "The report: Whitfield sold the bridge to a friend",
		"Two of the envoys are now claiming they were not there at all.":                          "Two of the envoys: they were not there at all",
		"Orlov said on Monday that about 1,000 people were hurt on the bridge.":                   "Orlov: about 1,000 people were hurt on the bridge",
		"Russia fears Whitfield could sell the bridge to a friend of hers.":                       "Russia: Whitfield could sell the bridge to a friend of hers",
		"Orlov left the hall by the back door, emphatically denying he had sold the bridge.":      "Orlov: he had sold the bridge",
		"Orlov sent a letter to an old senator saying Whitfield had sold the bridge to a friend.": "Orlov: Whitfield had sold the bridge to a friend",
		"The friends of this plan argued that the bridge had been sold to the right man.":         "The friends of this plan: the bridge had been sold to the right man",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Equal(got, []string{want}) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
