package quotes_test

import (
	"slices"
	"testing"
)

// "But" at its beginning and "however" at its end are no part of a statement whose verb comes behind it.
func TestUnturned(t *testing.T) {
	for text, want := range map[string]string{
		"But the people of the port want a new bridge before May, Orlov said.":                     "Orlov: the people of the port want a new bridge before May",
		"However, the people of the port want a new bridge before May, according to Orlov.":        "Orlov: the people of the port want a new bridge before May",
		"The fishermen did not rule out the sale of the boats, however, according to the council.": "the council: The fishermen did not rule out the sale of the boats",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A statement begins with the clause of a pronoun right behind the verb, with what is expressed, behind the day before "that", and not
// behind a "that" which points at a noun.
func TestBeginsBefore(t *testing.T) {
	for text, want := range map[string]string{
		"Orlov said he wishes that the fishermen could have seen the bridge.":                                        "Orlov: he wishes that the fishermen could have seen the bridge",
		"Orlov said it wouldn't buy any more boats without assurances that the guild would pay.":                     "Orlov: it wouldn't buy any more boats without assurances that the guild would pay",
		"Orlov expressed support for those fishermen who have protested against the sale.":                           "Orlov: support for those fishermen who have protested against the sale",
		"Orlov said the guild that owns the bridge would not please the fishermen.":                                  "Orlov: the guild that owns the bridge would not please the fishermen",
		"Orlov said the same day that the bridge would not please the fishermen.":                                    "Orlov: the bridge would not please the fishermen",
		"Orlov said on HBO's “Open Doors” that the mayor should not handle the sale.":                                "Orlov: the mayor should not handle the sale",
		"Orlov told the council Whitfield was to blame for the fire in the port.":                                    "Orlov: Whitfield was to blame for the fire in the port",
		"Orlov tweeted saying he was stopped by the guards from entering the hall.":                                  "Orlov: he was stopped by the guards from entering the hall",
		"Orlov called Monday night for an end to the strike in the port.":                                            "Orlov: an end to the strike in the port",
		"Orlov told The Associated Press Tuesday night that Whitfield raised the possibility of a vote in the town.": "Orlov: Whitfield raised the possibility of a vote in the town",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A statement ends before a bracket, a dash or a verb with which the reporter goes on.
func TestTurnsBack(t *testing.T) {
	for text, want := range map[string]string{
		"Orlov urged the fishermen not to sell the bridge (protests were common in the port at the time).":                      "Orlov: the fishermen not to sell the bridge",
		"Orlov insisted that the old bridge was safe — but fears that it was not prompted the town to close it in May.":         "Orlov: the old bridge was safe",
		"Some fishermen who have called for a tough stance against the bank applauded the decision of the town.":                "Some fishermen: a tough stance against the bank",
		"Orlov’s notes, in which he said he was asked to sell the bridge, were leaked by the council of the town.":              "Orlov: he was asked to sell the bridge",
		"Orlov said that the bridge, according to the council, was closed by the town in May.":                                  "Orlov: the bridge, according to the council, was closed by the town in May",
		"That, Orlov said, is the end of the old story of the bridge in the port.":                                              "Orlov: That, Orlov said, is the end of the old story of the bridge in the port",
		"While Orlov said the town would respond to the closing of the port, he and other men have sold their boats to a bank.": "Orlov: the town would respond to the closing of the port",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A month or day between an article and a document belongs to the document.
func TestDatedDocument(t *testing.T) {
	for text, want := range map[string]string{
		"Many people of the port could be without a bridge in the spring, according to a March analysis.": "a March analysis: Many people of the port could be without a bridge in the spring",
		"Many people of the port are without a bridge now, according to a Tuesday report by the council.": "a Tuesday report: Many people of the port are without a bridge now",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
