package quotes_test

import (
	"slices"
	"testing"
)

// A statement does not reach out of its brackets, nor into a remark of the reporter behind a dash.
func TestBrackets(t *testing.T) {
	for text, want := range map[string]string{
		"The bank is for sale. (Viktor Orlov, the foreign minister, announced he was leaving the guild in February.)":                                       "Orlov: he was leaving the guild in February",
		"The fishermen use (or at least Orlov says they use) old nets in the port of the town.":                                                             "Orlov: they use",
		"Orlov said that the bridge (and the port behind it) would be sold to the bank.":                                                                    "Orlov: the bridge (and the port behind it) would be sold to the bank",
		"Orlov said that he knew nothing about the sale of the bridge – despite the fact that his son had signed for it.":                                   "Orlov: he knew nothing about the sale of the bridge",
		"Orlov said that he knew nothing about the sale of the bridge — although his son was raising the money at the time.":                                "Orlov: he knew nothing about the sale of the bridge",
		"It was after that talk — when Orlov says the mayor asked him to let go of the port — that the clerk says he was sacked.":                           "Orlov: the mayor asked him to let go of the port",
		"The old bridge of Elsk — which officials believe was sold to a fisherman of the town — has become a sign of the times.":                            "officials: was sold to a fisherman of the town",
		"That forced Oleg Karpin, a former clerk who had long held a key to the port, out of his post, explained the officials, who asked not to be named.": "the officials: That forced Oleg Karpin, a former clerk who had long held a key to the port, out of his post",
		"Whitfield announced that the town is backing the building of a bridge to the port, bowing to the demand of the guild.":                             "Whitfield: the town is backing the building of a bridge to the port",
		"Orlov has long denied any contact between the bank and the fishermen of the port — denials that now appear to be false.":                           "Orlov: any contact between the bank and the fishermen of the port",
		"Orlov thinks the danger of a fire in the port has been overblown, though, calling it a part of the war on the guild.":                              "Orlov: the danger of a fire in the port has been overblown",
		"Both the mayor and Orlov said many of the boats were sold, though neither have offered proof of that.":                                             "Orlov: many of the boats were sold",
		"Orlov has taken pains to insist that the plan for the port has not changed, a sign that the bridge will not be sold.":                              "Orlov: the plan for the port has not changed",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
