package quotes_test

import (
	"slices"
	"testing"
)

// A statement ends where the sentence around the clause of its speaker goes on.
func TestSentenceAroundGoesOn(t *testing.T) {
	for text, want := range map[string]string{
		"Oleg Karpin, who just this week formally said he would join the guild after the vote, has yet to sell his boat.":     "Karpin: he would join the guild after the vote",
		"Fishermen calling for action on the harbor walls got a boost from the mayor this week.":                              "Fishermen: action on the harbor walls",
		"And with Orlov promising to cancel the treaty on the port, the choice of a fisherman would send a signal to Elsk.":   "Orlov: to cancel the treaty on the port",
		"A day after Orlov announced that the bridge would be sold to the bank, the clerk of the town received a letter.":     "Orlov: the bridge would be sold to the bank",
		"Just two weeks before Orlov pledged to keep the old bridge, the clerk of the town had sold it.":                      "Orlov: to keep the old bridge",
		"Orlov, who has been ill since he came home, told reporters on Monday he had been robbed, beaten and left in a boat.": "Orlov: he had been robbed, beaten and left in a boat",
		"Orlov, who is a fisherman, added that he, too, is on a mission to save the bridge.":                                  "Orlov: he, too, is on a mission to save the bridge",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
