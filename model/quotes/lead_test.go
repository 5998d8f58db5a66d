package quotes_test

import (
	"slices"
	"testing"
)

// Words that lead up to the speaker, and words between the verb and the statement, are no part of the statement; the trained
// weights know that there is one.
func TestLeads(t *testing.T) {
	for text, want := range map[string][]string{
		"The previous day, a harbor official said at least one of the boats that exploded was set on fire by lightning.": {"a harbor official: at least one of the boats that exploded was set on fire by lightning"},
		"Breaking with the party, Orlov said Thursday in a speech to the guild that he supports the bridge.":             {"Orlov: he supports the bridge"},
		"While Orlov is known as a friend of the mayor, he said Thursday he believed the bridge was unsafe.":             {"Orlov: he believed the bridge was unsafe"},
		"If it rains, we will stay at home and read, Orlov said on Monday.":                                              {"Orlov: If it rains, we will stay at home and read"},
		"A storm followed, during which, officials say, the men were throwing the cargo into the sea.":                   {"officials: the men were throwing the cargo into the sea"},
		"The town backed a party that, its leaders say, has been paid by the bank for years.":                            {"its leaders: has been paid by the bank for years"},
		"The clerk had the key, and according to several witnesses, she used it again and again.":                        {"several witnesses: she used it again and again"},
		"That was four weeks ago and, according to the officials, Orlov has helped the inspectors ever since.":           {"the officials: Orlov has helped the inspectors ever since"},
		"CNN is exclusively reporting that the bank was sold to a fisherman last spring, according to officials.":        {"officials: the bank was sold to a fisherman last spring"},
		"Several officials believe the minister personally sold the bank to the fishermen, NBC News reports.":            {"Several officials: the minister personally sold the bank to the fishermen"},
		"Orlov said ahead of the vote they were ready to close the bridge.":                                              {"Orlov: they were ready to close the bridge"},
		"Orlov said separately he is glad that the bridge was closed.":                                                   {"Orlov: he is glad that the bridge was closed"},
		"The commander warned Congress about Russian meddling in the town, which he said was meant to close the port.":   {"The commander: Russian meddling in the town, which he said was meant to close the port"},
		"In his first words since the fire, Orlov added he hoped that the bridge might bring the towns together.":        {"Orlov: he hoped that the bridge might bring the towns together"},
		"Whitfield said the criticism of Orlov and the talk of secret funds only proved that his campaign was gaining.":  {"Whitfield: the criticism of Orlov and the talk of secret funds only proved that his campaign was gaining"},
		"Orlov said the new tolls run counter to the town's assurances that it wants a fair market.":                     {"Orlov: the new tolls run counter to the town's assurances that it wants a fair market", "the town: it wants a fair market"},
		"Orlov denied the charge and said the latest tolls hurt the guild's rhetoric that it seeks peace.":               {"Orlov: the charge", "Orlov: the latest tolls hurt the guild's rhetoric that it seeks peace", "the guild: it seeks peace"},
		"Orlov said then he believed that the bridge was unsafe.":                                                        {"Orlov: he believed that the bridge was unsafe"},
		"Orlov said late Monday the bridge was unsafe for the town.":                                                     {"Orlov: the bridge was unsafe for the town"},
		"Orlov said late Monday night the bridge was unsafe for the town.":                                               {"Orlov: the bridge was unsafe for the town"},
		"Orlov said Monday, June 3, he had closed the bridge for good.":                                                  {"Orlov: he had closed the bridge for good"},
		"Orlov said June 3 he had closed the bridge for good.":                                                           {"Orlov: he had closed the bridge for good"},
		"Orlov said June 3 was the day on which the bridge was closed.":                                                  {"Orlov: June 3 was the day on which the bridge was closed"},
		"The bridge was unsafe for the town, Orlov said, and the harbour would be closed in June.":                       {"Orlov: The bridge was unsafe for the town", "Orlov: the harbour would be closed in June"},
		"Orlov said that in October he stopped selling his boats to the fishermen of the town.":                          {"Orlov: in October he stopped selling his boats to the fishermen of the town"},
		"Orlov told reporters that the story about the fishermen was untrue.":                                            {"Orlov: the story about the fishermen was untrue"},
		"Orlov said Wednesday that nearly all the boats will be leaving the port.":                                       {"Orlov: nearly all the boats will be leaving the port"},
		"Orlov said earlier Monday in Geneva, where he is visiting his mother, that the town would keep the bridge.":     {"Orlov: the town would keep the bridge"},
		"The guild’s cybersecurity agency warned in May that criminals were leaving the port for good.":                  {"The guild’s cybersecurity agency: criminals were leaving the port for good"},
		"Whitfield said last month Senate committees should hold hearings on the sale of the bridge.":                    {"Whitfield: Senate committees should hold hearings on the sale of the bridge"},
		"Orlov again denied responsibility for the fire in the port of Elsk.":                                            {"Orlov: responsibility for the fire in the port of Elsk"},
		"The point of the sale, Orlov told CNN, is to keep the bridge of the town.":                                      {"Orlov: The point of the sale, Orlov told CNN, is to keep the bridge of the town"},
		"The bridge could be sold by the summer, officials told CNN earlier this month.":                                 {"officials: The bridge could be sold by the summer"},
		"The bank has sent letters to a number of fishermen, a harbor official said last week.":                          {"a harbor official: The bank has sent letters to a number of fishermen"},
		"The chapter also describes how, according to Orlov, the clerks searched the port for the letters.":              {"Orlov: the clerks searched the port for the letters"},
		"Orlov told reporters on the train recently to read the letter of the mayor.":                                    {"Orlov: to read the letter of the mayor"},
		"The paper said the bridge was sold, citing three people at the bank who knew it.":                               {"The paper: the bridge was sold"},
		"The lake is larger than, say, the sea that the old maps of the town show.":                                      {},
		"The clerk had the key, and according to several people here, she used it again and again.":                      {"several people: she used it again and again"},
		"At 3:30 a.m., the official said, he was carried from the boat to the town.":                                     {"the official: At 3:30 a.m., the official said, he was carried from the boat to the town"},
		"The painter of the mural, as Whitfield noted, is an old friend of the mayor.":                                   {"Whitfield: The painter of the mural, as Whitfield noted, is an old friend of the mayor"},
		"According to Oleg Karpin, a lecturer in Geneva with the guild, it can be hard for fishermen to get a permit.":   {"Karpin: it can be hard for fishermen to get a permit"},
	} {
		p := engines[1].read(body(text))
		got := p.said(p.reported())
		if !slices.Equal(got, want) && len(got)+len(want) > 0 {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A statement around words in marks whose speaker stands between commas in the middle of the sentence is the whole sentence, and
// includes a second verb behind the marks.
func TestStatementsAround(t *testing.T) {
	for text, want := range map[string]string{
		"The timing of the talks, as Orlov explained on television on Jan. 15, was “strictly coincidental” and no more.":                               "The timing of the talks, as Orlov explained on television on Jan. 15, was “strictly coincidental” and no more",
		"The trouble with the order of the town today, Orlov said, is that “the rules are broken by all of us” at once.":                               "The trouble with the order of the town today, Orlov said, is that “the rules are broken by all of us” at once",
		"At that point, he said, the guild would raise what it called “conflicts of interest” in the town.":                                            "At that point, he said, the guild would raise what it called “conflicts of interest” in the town",
		"Orlov said that he would only fire the clerk for “good cause,” and would never close the bridge.":                                             "he would only fire the clerk for “good cause,” and would never close the bridge",
		"Orlov said that he would only fire the clerk for “good cause” and left for Geneva.":                                                           "he would only fire the clerk for “good cause",
		"The letter, which officials said last week would offer a “detailed” account of the fire, is likely to be short.":                              "would offer a “detailed” account of the fire",
		"Town chief: “Time is short” for the old bridge of Elsk, and nobody has a plan.":                                                               "Time is short” for the old bridge of Elsk",
		"A sign of a good mayor, Orlov said, is that once the people of the town are heard, the council forgets the “old and bitter men” of the port.": "A sign of a good mayor, Orlov said, is that once the people of the town are heard, the council forgets the “old and bitter men” of the port",
		"Orlov called the union a “foe” of the town in an interview which aired Sunday, a day before the vote.":                                        "the union a “foe” of the town",
	} {
		p := engines[1].read(body(text))
		got := p.marked()
		if len(got) != 1 || words(got[0].Statement.In(p.Text)) != want {
			t.Errorf("%s\nwant %q", text, want)
			for _, q := range got {
				t.Errorf(" got %q of %q", q.Statement.In(p.Text), q.In(p.Text))
			}
		}
	}
}

// A statement does not break off before words that it needs.
func TestUnbroken(t *testing.T) {
	for text, want := range map[string]string{
		"Officials told Whitfield that the briefing on the fire, given to the mayor by two of the clerks, was never planned for Tuesday.": "Officials: the briefing on the fire, given to the mayor by two of the clerks, was never planned for Tuesday",
		"Orlov has stated that this meeting with the mayor — one of several that week — concerned his duties in the guild.":               "Orlov: this meeting with the mayor — one of several that week — concerned his duties in the guild",
		"Supporters say that they should be allowed to fish in peace, but must not be permitted to sell what they catch.":                 "Supporters: they should be allowed to fish in peace, but must not be permitted to sell what they catch",
		"Whitfield has announced that two old mills were built in Elsk in 2015, and in 2014, one was built in the north.":                 "Whitfield: two old mills were built in Elsk in 2015, and in 2014, one was built in the north",
		"Police told Whitfield that they estimated 6,000 people came to the rally at the center in Cedar Falls, Iowa.":                    "Police: they estimated 6,000 people came to the rally at the center in Cedar Falls, Iowa",
		"Orlov repeatedly touted the importance of the guild during his testimony before the committee.":                                  "Orlov: the importance of the guild",
		"Orlov also said he was a strong supporter of the guild in a lengthy questionnaire he provided to the panel.":                     "Orlov: he was a strong supporter of the guild",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// The second of two statements in a sentence does not begin with the first.
func TestSecondStatement(t *testing.T) {
	p := engines[1].read(body("Orlov added that the port was “a ruin” and that the bridge was closed, though he insisted that he was not calling the town “bad.”"))
	for _, q := range p.marked() {
		if s := words(q.Statement.In(p.Text)); q.In(p.Text) == "bad." && s != "he was not calling the town “bad" {
			t.Errorf("got %q", s)
		}
	}
}

// Words that tell how often or when it was said, or to whom, are no part of the statement; a pointing "That" is.
func TestEdgesOfCircumstances(t *testing.T) {
	for text, want := range map[string][]string{
		"Whitfield told reporters Orlov was selling the bridge to the town.":                                            {"Whitfield: Orlov was selling the bridge to the town"},
		"Orlov said earlier there's a chance for peace in the town.":                                                    {"Orlov: there's a chance for peace in the town"},
		"Orlov repeated several times the deal was dependent on the town.":                                              {"Orlov: the deal was dependent on the town"},
		"That envoy was Viktor Orlov, according to The Wall Street Journal.":                                            {"The Wall Street Journal: That envoy was Viktor Orlov"},
		"The day after his talk with Whitfield drew laughter even from friends, Orlov said Tuesday he had a great day.": {"Orlov: he had a great day"},
		"The clerks said in a statement announcing the inquiry in January that it was over.":                            {"The clerks: it was over"},
		"Orlov said, according to Russian newswires, that if the bridge fell, he would leave.":                          {"Orlov: if the bridge fell, he would leave"},
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A document may charge that something is so.
func TestDocumentCharges(t *testing.T) {
	p := engines[1].read(body("The complaint charges that the sale is “offensive to the values of the town.”"))
	if got := p.said(p.marked()); len(got) != 1 || got[0] != "The complaint: offensive to the values of the town." {
		t.Errorf("got %q", got)
	}
}
