package quotes_test

import (
	"slices"
	"testing"

	"hotline/model"
)

// plain lists what is reported without marks and likely, by the engine with learned weights.
func plain(text string) []string {
	p := engines[len(engines)-1].read(text)
	var likely []model.Quote
	for _, q := range p.reported() {
		if q.Sure == model.Medium {
			likely = append(likely, q)
		}
	}
	return p.said(likely)
}

// Before "that" most verbs of saying have one sense only, and a clause right behind the verb or its hearers is what was said.
func TestPlainForms(t *testing.T) {
	for text, want := range map[string]string{
		"The Kremlin has demanded that the seized ships be returned.":                                                        "The Kremlin: the seized ships be returned",
		"President Oleg Karpin clarified Sunday that he believes the old report of the bank.":                                "Karpin: he believes the old report of the bank",
		"The ministry took the ships away, claiming the bank had broken a new law on trade.":                                 "The ministry: the bank had broken a new law on trade",
		"Ivan Belov, an Ohio Republican, voted for the sale, but told Fox News on Sunday it was unnecessary.":                "Belov: it was unnecessary",
		"The council's office has told Whitfield's lawyers he will abide by that policy.":                                    "The council's office: he will abide by that policy",
		"In 2013 the court concluded that they do not.":                                                                      "the court: they do not",
		"Orlov had told Fox News, in two televised interviews, that he was approached in 2016.":                              "Orlov: he was approached in 2016",
		"The bank's many friends have long insisted that Belov, accused among other things of fraud, needs to go.":           "The bank's many friends: Belov, accused among other things of fraud, needs to go",
		"The old thesis held that most of the judges opted for the sale.":                                                    "The old thesis: most of the judges opted for the sale",
		"Senator Anna Roe, appearing on ABC’s “This Week,” noted that Belov could have taken a more extreme step.":           "Roe: Belov could have taken a more extreme step",
		"Orlov, interviewed on Fox News’ “Sunday Lake Futures,” said he has spoken about Peru with his friends at the bank.": "Orlov: he has spoken about Peru with his friends at the bank",
		"Orlov told ABC’s “This Week” on Sunday that he is tired of talking about small issues.":                             "Orlov: he is tired of talking about small issues",
		"Orlov accused the council of fraud and theft.":                                                                      "Orlov: the council of fraud and theft",
		"Norway blames Whitfield for the use of force at the bridge.":                                                        "Norway: Whitfield for the use of force at the bridge",
		"The town has become poorer, according to more than two dozen people in five villages.":                              "two dozen people in five villages: The town has become poorer",
		"Most of the town likes the plan, according to a [Lake/Marist](http://example.com/poll) poll.":                       "Lake/Marist: Most of the town likes the plan",
		"Republicans have largely taken the hardline argument that Whitfield did nothing wrong.":                             "Republicans: Whitfield did nothing wrong",
		"The appearance of an aide accused of abusing his staff led to a long defense of the bank.":                          "",
		"The clerk was responding to the letter of Whitfield on Friday that the house would vote.":                           "",
	} {
		got := plain(lead + text + "\n")
		if want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A clause that begins with when or why is not over before its subject and verb.
func TestBehindThat(t *testing.T) {
	for text, want := range map[string]string{
		"Orlov alleges that in the year before and even during the vote, Whitfield used false papers.":        "Orlov: in the year before and even during the vote, Whitfield used false papers",
		"Orlov said that as of Monday, when it sent the papers, his country had become a member of the fund.": "Orlov: as of Monday, when it sent the papers, his country had become a member of the fund",
		"Orlov acknowledged that when it comes to the sale of the bridge, the court is late.":                 "Orlov: when it comes to the sale of the bridge, the court is late",
		"Orlov argued that, while the old bank may be slow, it works fine in practice.":                       "Orlov: while the old bank may be slow, it works fine in practice",
		"Orlov told a crowd that about 19 minutes before the vote, the council was trying to find the mayor.": "Orlov: about 19 minutes before the vote, the council was trying to find the mayor",
		"Orlov said that in May the bank was sold, and the council left the town.":                            "Orlov: in May the bank was sold, and the council left the town",
	} {
		if got := plain(lead + text + "\n"); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
