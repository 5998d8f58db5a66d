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

// Where a statement begins and ends among words that tell of the speaking.
func TestEdgesOfClauses(t *testing.T) {
	for text, want := range map[string]string{
		"The bridge had been sold to the guild, said a port official who was not authorized to speak on the record.":                "a port official: The bridge had been sold to the guild",
		"He added, though, that does not mean we should expect him to sell the bridge.":                                             "Orlov: that does not mean we should expect him to sell the bridge",
		"Orlov said about half of the money will come from the guild and half will come from the town.":                             "Orlov: about half of the money will come from the guild and half will come from the town",
		"Karpin said the guild was fully aligned on a plan to sell the bridge.":                                                     "Karpin: the guild was fully aligned on a plan to sell the bridge",
		"A council report said Orlov and his clerks oversaw the sale of the bridge and worked with fishermen to hide it.":           "A council report: Orlov and his clerks oversaw the sale of the bridge and worked with fishermen to hide it",
		"Orlov expressed concern as to how this deal would go forward.":                                                             "Orlov: how this deal would go forward",
		"Whitfield said as much Monday morning, claiming the sale has not been the success that Orlov makes it out to be.":          "Whitfield: the sale has not been the success that Orlov makes it out to be",
		"Orlov publicly criticized Whitfield, complaining that he never would have named her if he had known.":                      "Orlov: he never would have named her if he had known",
		"Amid the furor caused by the revelations, the council said on Friday that a meeting about the bridge was being discussed.": "the council: a meeting about the bridge was being discussed",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// What closes a sentence or follows a verb of admitting or pledging is surely reported.
func TestSurelyReported(t *testing.T) {
	for _, text := range []string{
		"Orlov admitted selling the bridge to the guild in 2017.",
		"When the fire broke out, Orlov pledged not to sell the bridge in the town.",
		"More than 20 clerks have voluntarily given interviews to the guild, Fox News reported on Wednesday.",
		"Mr Whitfield also once asked his clerk if Elsk was part of Ohio, writes Mr Orlov.",
	} {
		p := engines[1].read(body(text))
		got := p.reported()
		if len(got) != 1 || got[0].Sure == model.Low {
			t.Errorf("%s\n got %q, want one that is sure", text, p.said(got))
		}
	}
}
