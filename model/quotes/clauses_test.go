package quotes_test

import (
	"slices"
	"testing"

	"hotline/model"
)

// A statement ends before the main clause of its sentence, and before a clause of the reporter, whatever their subjects look like.
func TestMainClausesOfAllForms(t *testing.T) {
	for text, want := range map[string]string{
		"While Orlov vowed Saturday to sell the bridge, it’s unclear whether he can find a buyer in the town.":                                                      "Orlov: to sell the bridge",
		"While Orlov and his friends have called for more light and further details from the bank, they’ve been helped by the storm.":                               "Orlov: more light and further details from the bank",
		"While a recent Herald report found that most fishermen have voted for the bridge, there is still a group that wants a boat.":                               "a recent Herald report: most fishermen have voted for the bridge",
		"Orlov's friends have accused the fishermen of unfairly suggesting that the mayor was to blame for the fire, and Orlov himself accused the paper of lying.": "Orlov's friends: the fishermen of unfairly suggesting that the mayor was to blame for the fire",
		"Orlov admits that there is no cause for selling the bridge at the moment, but Whitfield himself has hinted at one reason.":                                 "Orlov: there is no cause for selling the bridge at the moment",
		"The guild's report said Orlov threatened to burn the boats unless the town did more, but both the guild and the town denied details of the story.":         "The guild's report: Orlov threatened to burn the boats unless the town did more",
		"Orlov acknowledged that more work remains to be done, even as he celebrated the sale of the bridge.":                                                       "Orlov: more work remains to be done",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A verb of saying between its subject and "that" surely reports, whatever its clause looks like.
func TestThatAtOnce(t *testing.T) {
	for text, want := range map[string]model.Sure{
		"The law states that boats which were built here cannot be sold in the port of Elsk.":              model.Medium,
		"A town judge ruled that 11 fishermen who were sent away without boats will be allowed to return.": model.Medium,
		"The council estimates that the tunnel beneath the hill has 300 feet of rock above it.":            model.Medium,
	} {
		p := engines[1].read(body(text))
		got := p.reported()
		if len(got) != 1 || got[0].Sure != want {
			t.Errorf("%s\n got %q %v\nwant one, %v", text, p.said(got), got, want)
		}
	}
}

// What the reporter knows of the last noun is told in his own tense.
func TestKnownSince(t *testing.T) {
	for text, want := range map[string]string{
		"Orlov promised to work with the clerks of the port, whose guild has been on strike since May.": "Orlov: to work with the clerks of the port",
		"Orlov said the bridge would be sold to the bank, which is owned by the town.":                  "Orlov: the bridge would be sold to the bank",
		"Orlov said the bridge would be sold to the bank, which was owned by the town.":                 "Orlov: the bridge would be sold to the bank, which was owned by the town",
		"Orlov says the bridge will be sold to the bank, which is owned by the town.":                   "Orlov: the bridge will be sold to the bank, which is owned by the town",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
