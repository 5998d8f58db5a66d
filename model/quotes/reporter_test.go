package quotes_test

import (
	"slices"
	"testing"

	"hotline/model"
)

// A statement ends where the reporter continues; the trained weights know that there is a statement.
func TestReporterGoesOn(t *testing.T) {
	for text, want := range map[string]string{
		"Since Orlov promised that the bridge would be finished in May, the people of the town have waited.":                                     "Orlov: the bridge would be finished in May",
		"And while Orlov denies any part in the fire, the people of the town have left.":                                                         "Orlov: any part in the fire",
		"Though Orlov said that it would rain, he left without a coat.":                                                                          "Orlov: it would rain",
		"While Orlov argued that if it rained, the bridge would fall, Whitfield left the town.":                                                  "Orlov: if it rained, the bridge would fall",
		"The letter, which Orlov said was an old forgery, was burned on Monday.":                                                                 "Orlov: was an old forgery",
		"The lake, which Orlov said had frozen over, is open to the public.":                                                                     "Orlov: had frozen over",
		"Orlov has long talked of wanting to leave the treaty, and the town was glad.":                                                           "Orlov: wanting to leave the treaty",
		"Orlov denied that he would run for mayor, but rumors persist.":                                                                          "Orlov: he would run for mayor",
		"Orlov denied that the bridge was closed, but the gate stood locked for days.":                                                           "Orlov: the bridge was closed",
		"Orlov said that the bridge was closed, but the gate stood open.":                                                                        "Orlov: the bridge was closed, but the gate stood open",
		"Orlov questioned their motives, despite the proof that the bridge was theirs.":                                                          "Orlov: their motives",
		"Orlov agreed that the town would stay in the union – a remarkable concession, in the light of its history.":                             "Orlov: the town would stay in the union",
		"Orlov said that the town was never asked -- a claim that nobody believed.":                                                              "Orlov: the town was never asked",
		"Orlov said that he would gladly testify — as he is due to do on Monday.":                                                                "Orlov: he would gladly testify",
		"Orlov said that the town — a place of many bridges — was never asked by anybody.":                                                       "Orlov: the town — a place of many bridges — was never asked by anybody",
		"Orlov said that the towns — two of the oldest in the land — were meeting their debts.":                                                  "Orlov: the towns — two of the oldest in the land — were meeting their debts",
		"On Monday, before Orlov announced his new rules for the port, Whitfield met the fishermen.":                                             "Orlov: his new rules for the port",
		"As Orlov said that the bridge was closed, Whitfield walked over it.":                                                                    "Orlov: the bridge was closed",
		"Orlov denied wrongdoing in the sale of the bridge, and was acquitted by a court.":                                                       "Orlov: wrongdoing in the sale of the bridge",
		"Orlov said he would like the bridge to be sold, something Whitfield has called a farce.":                                                "Orlov: he would like the bridge to be sold",
		"Orlov condemned the sale of the bridge and took personal control of the port.":                                                          "Orlov: the sale of the bridge",
		"Orlov suggested that the bridge was sold in the spring, though it is not clear how.":                                                    "Orlov: the bridge was sold in the spring",
		"Orlov said that the bridge was sold in the spring, though he insisted that he wanted to keep it.":                                       "Orlov: the bridge was sold in the spring",
		"Orlov said the town would not open the bridge without settling the dispute over the port.":                                              "Orlov: the town would not open the bridge without settling the dispute over the port",
		"Orlov said that the town was never asked, a shift in tone since the vote.":                                                              "Orlov: the town was never asked",
		"Orlov described the old bridge as if it were sold to the port, when in fact it was only lent to it.":                                    "Orlov: the old bridge as if it were sold to the port",
		"Orlov said that the bridge was sold in the spring when in fact the port had only lent it.":                                              "Orlov: the bridge was sold in the spring",
		"While the ministry has concluded that a sitting mayor cannot be charged, such a charge, if found true, could fuel a fight in the town.": "the ministry: a sitting mayor cannot be charged",
		"Orlov said that they were being unfairly treated even as the old ministry vowed to look into the sale.":                                 "Orlov: they were being unfairly treated",
		"The clerks said they planned to look into the sale, while some envoys described the sale as a farce.":                                   "The clerks: they planned to look into the sale",
		"Orlov said he would meet Whitfield later, although it wasn't clear whether they would meet in the town.":                                "Orlov: he would meet Whitfield later",
		"Orlov argues this is no proof of a sale — meaning it doesn't say that the bridge was never sold.":                                       "Orlov: this is no proof of a sale",
		"The council has claimed responsibility for the long delay, saying it was in the best interest of the town.":                             "The council: responsibility for the long delay",
		"Orlov criticized the old mayor for leaving the talks and eventually dismissed him in the spring.":                                       "Orlov: the old mayor for leaving the talks",
		"Orlov said that the bridge was closed for the summer, but did not give any details.":                                                    "Orlov: the bridge was closed for the summer",
		"Orlov said that the bridge was closed for the summer, but he avoided any talk of the port.":                                             "Orlov: the bridge was closed for the summer",
		"Orlov said that the bridge was closed for the summer but declined to say why.":                                                          "Orlov: the bridge was closed for the summer",
		"Orlov said that the bridge was closed for the summer, but stopped short of naming the port.":                                            "Orlov: the bridge was closed for the summer",
		"Orlov said this week that the bridge was closed for the summer, but gave no date.":                                                      "Orlov: the bridge was closed for the summer",
		"Orlov said that he was selling the bridge, and on Sunday Whitfield said she was buying it.":                                             "Orlov: he was selling the bridge",
		"Supporters of the sale say it was good for the town, but its opponents say the port will suffer.":                                       "Supporters of the sale: it was good for the town",
		"Orlov admitted that he sold a bridge seen as the pride of the town, but officials said it was worth little.":                            "Orlov: he sold a bridge seen as the pride of the town",
		"When Orlov says that the bridge is safe for the town, is it safe for the port?":                                                         "Orlov: the bridge is safe for the town",
		"Although Orlov has said that the bridge was safe, engineers remain worried about it":                                                    "Orlov: the bridge was safe",
		"Orlov insists that the boats are not his, and has ignored the letters of the port.":                                                     "Orlov: the boats are not his",
		"Orlov has said that he would sell the bridge, although inquiries into the sale have held it up.":                                        "Orlov: he would sell the bridge",
		"Orlov said that he would sell the bridge, although the people were fond of it.":                                                         "Orlov: he would sell the bridge, although the people were fond of it",
		"Orlov said that the bridge would be sold, despite his own criticism of such sales.":                                                     "Orlov: the bridge would be sold",
		"Orlov announced that he would look into the sale, the first step toward a trial.":                                                       "Orlov: he would look into the sale",
		"Orlov wrote to the port on Monday, saying he would sell the bridge, and setting a price for it.":                                        "Orlov: he would sell the bridge",
		"Orlov denies that the bridge was sold and instead accuses the port of lies.":                                                            "Orlov: the bridge was sold",
		"Orlov said that he missed the envoy in the spring -- a different version of events than that of the port.":                              "Orlov: he missed the envoy in the spring",
		"Orlov vowed to buy more boats for the port, even as some captains and experts believe that they are of no use.":                         "Orlov: to buy more boats for the port",
		"Orlov insisted that the boats were old and of no use to the port, however.":                                                             "Orlov: the boats were old and of no use to the port",
		"According to Orlov, however, the boats were old and of no use to the port.":                                                             "Orlov: the boats were old and of no use to the port",
		"Orlov said that kind of boat was of no use to the port.":                                                                                "Orlov: that kind of boat was of no use to the port",
		"Orlov said that the port had sold the boats without telling the town.":                                                                  "Orlov: the port had sold the boats without telling the town",
		"Orlov said that the port had sold the boats without naming the buyer.":                                                                  "Orlov: the port had sold the boats",
		"Orlov insisted that the sale needed the consent of the port as well as that of the town.":                                               "Orlov: the sale needed the consent of the port as well as that of the town",
		"Orlov told the last of the remaining clerks to leave the town.":                                                                         "Orlov: to leave the town",
		"Orlov told the last of the remaining clerks to leave the town last month.":                                                              "Orlov: to leave the town",
		"Officials said that the bridge was sold by the port but Orlov has denied this.":                                                         "Officials: the bridge was sold by the port",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// The same holds around words in marks.
func TestReporterGoesOnBehindMarks(t *testing.T) {
	for text, want := range map[string]string{
		"Orlov said that the people of Elsk “would rather be left alone” -- an argument that many have made.":             "the people of Elsk “would rather be left alone",
		"Orlov said that he knew nothing of “those meetings” — clearly meaning the talks in the spring.":                  "he knew nothing of “those meetings",
		"Orlov called the treaty “a farce from beginning to end” and left for Geneva on Monday.":                          "the treaty “a farce from beginning to end",
		"While Orlov called the treaty “a farce from beginning to end” for the town, the people of the town have stayed.": "the treaty “a farce from beginning to end” for the town",
		"Orlov urged the council to find out about the “quiet friends” of the bank, but the clerk left the room.":         "the council to find out about the “quiet friends” of the bank",
		"Orlov said that the treaty was “a farce” for the town and its people.":                                           "the treaty was “a farce” for the town and its people",
	} {
		p := engines[1].read(body(text))
		got := p.marked()
		if len(got) != 1 || got[0].Kind != model.Partial || words(got[0].Statement.In(p.Text)) != want {
			t.Errorf("%s\nwant %q", text, want)
			for _, q := range got {
				t.Errorf(" got %q of %q", q.Statement.In(p.Text), q.In(p.Text))
			}
		}
	}
}
