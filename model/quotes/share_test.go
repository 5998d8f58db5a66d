package quotes_test

import (
	"slices"
	"testing"
)

// A share of those asked speaks with all its words, and until another share does.
func TestShares(t *testing.T) {
	for text, want := range map[string]string{
		"62% of fishermen say the council is not doing enough to save the bridge.":                                          "62% of fishermen: the council is not doing enough to save the bridge",
		"23% say that a second vote means the town is alive.":                                                               "23%: a second vote means the town is alive",
		"46% of registered voters, meanwhile, said they preferred a new bridge, compared to 44% who said they want a boat.": "46% of registered voters: they preferred a new bridge",
		"44 percent of fishermen said the mayor was not old enough, only 6 percent said he was too old.":                    "44 percent of fishermen: the mayor was not old enough",
		"About 60% of respondents said Orlov had the temperament to be mayor, while almost 66% said Whitfield lacked it.":   "60% of respondents: Orlov had the temperament to be mayor",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
