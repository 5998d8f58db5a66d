package quotes_test

import (
	"slices"
	"testing"
)

// A statement ends where the reporter tells what else the speaker did, or what followed.
func TestTellsFurther(t *testing.T) {
	for text, want := range map[string]string{
		"Orlov quickly condemned the comments of the mayor and yet hasn't received the praise that Karpin did.":                           "Orlov: the comments of the mayor",
		"Fishermen seized on the report, calling for Orlov to be suspended and pleading with the mayor to investigate him.":               "Fishermen: Orlov to be suspended",
		"Orlov insisted that he doubted that the bank was behind the sale of the bridge, and denied having any part in it.":               "Orlov: he doubted that the bank was behind the sale of the bridge",
		"The town blamed the bank for the fire in the port, which triggered a round of talks between the fishermen and the guild.":        "The town: the bank for the fire in the port",
		"Orlov has denied the inspectors’ conclusion that he sold the bridge and Whitfield has said there was no sale at all.":            "the inspectors: he sold the bridge",
		"In Elsk, only 12 percent say they have a kind view of the bank, with 81 percent holding an unfavorable view.":                    "12 percent: they have a kind view of the bank",
		"Orlov publicly called for a tougher line against the bank in a speech Tuesday, saying that the town had failed.":                 "Orlov: a tougher line against the bank",
		"Orlov said he is tired of waiting for an answer and expressed his dismay in a letter to the mayor of Elsk that went unanswered.": "Orlov: his dismay",
		"Orlov said the fishermen were mending nets and selling their boats to the bank.":                                                 "Orlov: the fishermen were mending nets and selling their boats to the bank",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
