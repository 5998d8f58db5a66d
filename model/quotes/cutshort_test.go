package quotes_test

import (
	"slices"
	"testing"
)

// A statement does not end at a comma, dash or "and" behind which its own words go on.
func TestNotCutShort(t *testing.T) {
	for text, want := range map[string]string{
		"Orlov said the guild had shared the letter with the owners of the bridge as well as the port.":                                          "Orlov: the guild had shared the letter with the owners of the bridge as well as the port",
		"Orlov said that he would raise the sale of the bridge when he met the mayor in Geneva on 16 July.":                                      "Orlov: he would raise the sale of the bridge when he met the mayor in Geneva on 16 July",
		"Orlov also dismissed the idea that Karpin was looking at running for mayor in 2025.":                                                    "Orlov: the idea that Karpin was looking at running for mayor in 2025",
		"One person vowed to burn the house to the ground while the children were inside.":                                                       "One person: to burn the house to the ground while the children were inside",
		"The clerks also said that he used the accounts to pay a million to the boat sellers in the ports of Geneva and Elsk.":                   "The clerks: he used the accounts to pay a million to the boat sellers in the ports of Geneva and Elsk",
		"But Orlov concluded that the evidence he had, particularly regarding the plans of the bank, wasn't sufficient for a trial.":             "Orlov: the evidence he had, particularly regarding the plans of the bank, wasn't sufficient for a trial",
		"An aide to the mayor said its chairman, Republican Rep. Oleg Karpin of Texas, also intended for the guild to look into the sale.":       "An aide to the mayor: its chairman, Republican Rep. Oleg Karpin of Texas, also intended for the guild to look into the sale",
		"Orlov warned that the guild was ready to close the port to help ensure that a plan hammered out in Minsk, Belarus, last month is kept.": "Orlov: the guild was ready to close the port to help ensure that a plan hammered out in Minsk, Belarus, last month is kept",
		"A report says that the bank has concluded Orlov didn't just seek to close the port in May, but actually sought to sell the bridge.":     "the bank: Orlov didn't just seek to close the port in May, but actually sought to sell the bridge",
		"The bank told CNN that if the mayor were to leave, not acknowledging any fault of his, Oleg Karpin, a clerk, would become mayor.":       "The bank: if the mayor were to leave, not acknowledging any fault of his, Oleg Karpin, a clerk, would become mayor",
		"Orlov maintains that if the town had only stayed out of the sale of the bridge, it wouldn't have lost the port.":                        "Orlov: if the town had only stayed out of the sale of the bridge, it wouldn't have lost the port",
		"Some advisers worry that Orlov, a fisherman when he became mayor, could overpromise where the bank is not prepared to deliver.":         "Some advisers: Orlov, a fisherman when he became mayor, could overpromise where the bank is not prepared to deliver",
		"Orlov noted that two of the clerks, not the mayor, made the decision to sell them.":                                                     "Orlov: two of the clerks, not the mayor, made the decision to sell them",
		"Orlov denied wrongdoing in the sale of the bridge, called the inspectors liars and left the town.":                                      "Orlov: wrongdoing in the sale of the bridge",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// The day of announcing is no part of what is announced.
func TestDayOfAnnouncing(t *testing.T) {
	for text, want := range map[string]string{
		"The court announced the verdict and the long sentence on Friday shortly after noon.": "The court: the verdict and the long sentence",
		"Orlov announced his support of the old treaty Saturday.":                             "Orlov: his support of the old treaty",
		"Orlov announced that the bridge would open on Saturday.":                             "Orlov: the bridge would open on Saturday",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
