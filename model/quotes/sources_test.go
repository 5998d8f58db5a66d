package quotes_test

import "testing"

// The noun "emails" in front of a participle is no verb.
func TestEmailsShow(t *testing.T) {
	p := engines[1].read(body("If the council wanted it, unseen emails obtained by The Times show that Orlov either did not read the letter or laughed."))
	if got := p.reported(); len(got) == 0 || got[len(got)-1].SpeakerText != "unseen emails" {
		t.Errorf("%q, want the emails", p.said(got))
	}
}

// The speaker is the whole subject of the verb: its head, with what tells which people they are, and no verb or adverb behind it.
func TestWholeSubjects(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Intelligence agencies in Chile, Peru and Spain say that the law hurts the poor.", "Intelligence agencies in Chile, Peru and Spain"},
		{"The ski committees for Chile and Peru also confirmed that the law hurts the poor.", "The ski committees for Chile and Peru"},
		{"Officials in Chile and Peru said that the law hurts the poor.", "Officials in Chile and Peru"},
		{"Several aides who have appeared before Mr. Orlov’s team say the law hurts the poor.", "Several aides"},
		{"The share of people in every large town who say they like the law has grown.", "people in every large town"},
		{"Someone close to the council said that the law hurts the poor.", "Someone close to the council"},
		{"Two people familiar with the talks said that the law hurts the poor.", "Two people familiar with the talks"},
		{"CNN first reported Friday night that the law hurts the poor.", "CNN"},
		{"Orlov has gone on record saying that the law hurts the poor.", "Viktor Orlov"},
		{"Even the Whitfield administration, through its envoy, has gone on record stating the law hurts the poor.", "the Whitfield administration"},
		{"The new indictment names the two guards, alleging that they stole a boat in May.", "The new indictment"},
		{"Russia’s foreign minister drove the point home, saying that the law hurts the poor.", "Viktor Orlov"},
		{"According to news reports, the law hurts the poor in the town.", "news reports"},
		{"The letter was read out, with 62,500 people saying that the law hurts the poor.", "62,500 people"},
		{"Per Whitfield, the law hurts the poor in the town.", "Anna Whitfield"},
		{"The Democratic chairman of the House Harbour Committee, Oleg Karpin, said that the law hurts the poor.", "Oleg Karpin"},
		{"The boat was lost, according to U.S. Chairman of the Joint Chiefs of Staff Gen. Oleg Karpin.", "Oleg Karpin"},
		{"Orlov and Russia have denied that the law hurts the poor.", "Viktor Orlov and Russia"},
		{"Two senators quickly stressed in the wake of Orlov’s testimony that the law hurts the poor.", "Two senators"},
		{"A letter posted online warned that the law hurts the poor.", "A letter"},
		{"Another former Orlov campaign official, J.D. Gordon, confirmed to Reuters that the law hurts the poor.", "J.D. Gordon"},
		{"Another hurdle is developing countries have stated that the law hurts the poor.", "developing countries"},
		{"The Russian news agency Tass spoke. Chile’s harbour agency warned that the law hurts the poor.", "Chile’s harbour agency"},
		{"Orlov judged the war in Chile and Peru, saying that the law hurts the poor.", "Viktor Orlov"},
		{"Three analysts, Oleg Karpin and Ivan Senn, said that the law hurts the poor.", "Oleg Karpin and Ivan Senn"},
		{"A firm that commissioned a file on links between the council and Russia said that the law hurts the poor.", "A firm"},
		{"Officials who brokered the deal in Geneva said the law hurts the poor.", "Officials"},
		{"Sailors who love the sea were glad when a court in Chile ruled that the law hurts the poor.", "a court"},
		{"Viktor Orlov of the Centre for Harbour Innovation, a think tank based in Chile, said that the law hurts the poor.", "Viktor Orlov"},
		{"Orlov, whose army holds the north while the U.S.-led fleet holds the south in Chile, agreed that the law hurts the poor.", "Viktor Orlov"},
		{"A day after saying that Orlov probably enjoyed the meeting with the council, Whitfield walked out.", "Anna Whitfield"},
		{"LGBT activists interviewed in Moscow, Saint Petersburg, Kazan and Kiev say the law hurts the poor.", "LGBT activists"},
		{"Orlov, Whitfield’s former lawyer and self-described “fixer,” told a House panel on Feb. 27 that the law hurts the poor.", "Viktor Orlov"},
		{"Orlov, the council, and the Fund have denied that the law hurts the poor.", "Viktor Orlov and the Fund"},
		{"A group of over fifty former officials and harbour experts said that the law hurts the poor.", "A group"},
		{"There was little hope, with one senior official traveling with Whitfield saying that the law hurts the poor.", "one senior official traveling"},
		{"A New York Times report that the law hurts the poor was read out.", "A New York Times"},
		{"He met Orlov and Russia have denied that the law hurts the poor.", "Russia"},
		{"It was a rebuke of Viktor Orlov, who has denied that the law hurts the poor.", "Viktor Orlov"},
	} {
		each(t, tt.text, func(t *testing.T, e engine) {
			p := e.read(body(tt.text))
			got := p.reported()
			if len(got) == 0 || got[len(got)-1].SpeakerText != tt.want {
				t.Errorf("%q, want %s", p.said(got), tt.want)
			}
		})
	}
}

// Several people who are one subject speak together, whatever stands between them.
func TestSeveralSubjects(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Russian activists and human rights monitors say that the law hurts the poor.", "Russian activists and human rights monitors"},
		{"German and French officials said the law hurts the poor.", "German and French officials"},
		{"According to German and French officials, the law hurts the poor.", "German and French officials"},
		{"Republican and Democratic lawmakers said the law hurts the poor.", "Republican and Democratic lawmakers"},
		{"The law hurts the poor, according to US officials and lawmakers.", "US officials and lawmakers"},
		{"Mayors, lawyers and policy experts warned that the law hurts the poor.", "Mayors, lawyers and policy experts"},
		{"China, which is the main ally of the town, and Russia said that the law hurts the poor.", "China, which is the main ally of the town, and Russia"},
		{"Sen. Oleg Karpin, R-Ohio, and other Republicans warned that the law hurts the poor.", "Oleg Karpin and other Republicans"},
		{"Viktor Orlov and his aides said that the law hurts the poor.", "Viktor Orlov and his aides"},
		{"Viktor Orlov left at noon. He and his aides predicted that the law would fail.", "Viktor Orlov and his aides"},
		{"Viktor Orlov met the guards and experts said that the law hurts the poor.", "experts"},
		{"Both Chile and Peru said that the law hurts the poor.", "Both Chile and Peru"},
		{"Both the CIA and the FBI said that the law hurts the poor.", "the CIA and the FBI"},
		{"They left before the CIA and the FBI said that the law hurts the poor.", "the CIA and the FBI"},
		{"Various spokesmen for Viktor Orlov mocked the Russians. They said the law hurts the poor.", "Various spokesmen for Viktor Orlov"},
		{"Viktor Orlov left with Anna Whitfield. Experts doubt the plan. They say the law hurts the poor.", "Experts"},
		{"Senators Oleg Karpin and Ivan Senn left. The two senators from Ohio were late. They said the law hurts the poor.", "Oleg Karpin and Ivan Senn"},
	} {
		each(t, tt.text, func(t *testing.T, e engine) {
			p := e.read(body(tt.text))
			got := p.reported()
			if len(got) == 0 || got[len(got)-1].SpeakerText != tt.want {
				t.Errorf("%q, want %s", p.said(got), tt.want)
			}
		})
	}
}

// A plural phrase refers to the people of the sentence before.
func TestSeveralMeant(t *testing.T) {
	checkSpoken(t, []spoken{
		{"both", "President Oleg Karpin met Prime Minister Ivan Senn. Both leaders called the talks “constructive.”", []string{"Karpin+Senn: constructive."}},
		{"the senators", "Sen. Oleg Karpin was joined by Sen. Ivan Senn. The senators called the law “a trap for the poor.”", []string{"Karpin+Senn: a trap for the poor."}},
		{"the lawmakers, within the sentence", "While the bill of Sen. Oleg Karpin and Sen. Ivan Senn is new, the lawmakers called the law “a trap for the poor.”", []string{"Karpin+Senn: a trap for the poor."}},
		{"two verbs", "Sen. Oleg Karpin and Sen. Ivan Senn left. The goal was to defeat Orlov and elect Whitfield. They called the law “a trap for the poor.”", []string{"Karpin+Senn: a trap for the poor."}},
		{"those of somewhere", "Sen. Oleg Karpin was joined by Sen. Ivan Senn. The senators from Ohio called the law “a trap for the poor.”", []string{"The senators from Ohio: a trap for the poor."}},
		{"no office of theirs", "Sen. Oleg Karpin was joined by Sen. Ivan Senn. Both friends called the law “a trap for the poor.”", []string{"Both friends: a trap for the poor."}},
	})
}

// "They" who decide, see and discuss are people; "they" that show are documents.
func TestWhatTheyMeans(t *testing.T) {
	checkSpoken(t, []spoken{
		{"people", "The lawyers worked for the Swiss ministry. They saw what they called “an insult to our people.”", []string{"lawyers: an insult to our people."}},
		{"what was written", "The emails of the lawyers were long. They suggest that the offer was “an insult to our people.”", []string{"emails: an insult to our people."}},
	})
}

// A name continues behind the comma of its "Jr.", its party and its state; an abbreviated title does not end it.
func TestWholeNames(t *testing.T) {
	checkSpoken(t, []spoken{
		{"a priest", "“We will not sign it,” says Fr. Oleg Karpin, a leading spokesman for the church.", []string{"Karpin: We will not sign it,"}},
		{"an aside between dashes", "Oleg Karpin -- the former head of the fund -- called the offer “an insult.”", []string{"Karpin: an insult."}},
		{"an aside between dashes, and who goes on", "Oleg Karpin — a guard — went home, saying that the offer was “an insult.”", []string{"Karpin: an insult."}},
		{"a party and its state, and who", "Sen. Oleg Karpin, R-Tenn., who joked that the offer was “an insult,” went home.", []string{"Karpin: an insult,"}},
		{"a party and its state, and whom", "Rep. Oleg Karpin, R-Md., said reporters at the talks should have asked about “real issues.”", []string{"Karpin: real issues."}},
		{"a party and its state, and what he is", "Rep. Oleg Karpin, R-Md., head of the fund, said the offer was “an insult.”", []string{"Karpin: an insult."}},
		{"his party, his state and an adverb", "Rep. Oleg Karpin, R-Md., has also called the offer “an insult.”", []string{"Karpin: an insult."}},
		{"of whom more is said behind a verb", "They were joined by Sen. Anna Whitfield (D-Mass.), a candidate who has called the offer “an insult.”", []string{"Whitfield: an insult."}},
		{"an adverb that begins a sentence", "Newly elected Democrats called the offer “an insult.”", []string{"elected Democrats: an insult."}},
		{"an adverb and a participle that begin a sentence", "Newly empowered Democrats on the council called the offer “an insult.”", []string{"Democrats: an insult."}},
		{"who says so of a noun before", "It is a law critics say is “an insult.”", []string{"critics: an insult."}},
		{"a dozen is no noun before", "A dozen critics say it is “an insult.”", []string{"A dozen critics: an insult."}},
	})
	each(t, "a son", func(t *testing.T, e engine) {
		p := e.read(body("Oleg Karpin, Jr. met Oleg Karpin. On Monday, Karpin, Jr. said the offer was “an insult.”"))
		if got := p.marked(); len(got) != 1 || p.cast.Figures[got[0].Speakers[0]].Name != "Oleg Karpin, Jr." {
			t.Errorf("%q", p.said(got))
		}
	})
}

// If the end of a sentence gives the source of all of it, this is the speaker, even if the subject of the sentence could be.
func TestWhoTellsTheSentence(t *testing.T) {
	checkSpoken(t, []spoken{
		{"all of it", "The mayor ordered a “full audit” of “odd bills” in the town, the council said Friday.", []string{"the council: full audit", "the council: odd bills"}},
		{"according to a transcript", "According to the transcript, Orlov said: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
		{"according to a site", "“We will not sign it,” Orlov told reporters, according to the news website Breaking Boats.", []string{"Orlov: We will not sign it,"}},
		{"the hour is nobody", "The message, stamped 1:50 p.m., said that the offer was “an insult to us all.”", []string{"The message: an insult to us all."}},
		{"in whose words", "The offer was “an insult to us all,” in Orlov’s own words.", []string{"Orlov: an insult to us all,"}},
		{"in whose words, before it", "The offer, in Orlov’s own words, was “an insult to us all.”", []string{"Orlov: an insult to us all."}},
		{"whose statement", "“We will not sign it,” Orlov’s statement said.", []string{"Orlov: We will not sign it,"}},
		{"a sheet given out behind a speech", "A town fact sheet released after the speech called the plan “new guidance.”", []string{"A town fact sheet: new guidance."}},
	})
}

func TestBodiesSpeak(t *testing.T) {
	checkSpoken(t, []spoken{
		{"a government", "“We will not sign it,” the Kremlin said.", []string{"the Kremlin: We will not sign it,"}},
		{"a capital", "“We will not sign it,” Moscow said in a statement.", []string{"Moscow: We will not sign it,"}},
		{"leaders of several", "The leaders of France, Germany, the US and UK said: “We will not sign it.”", []string{"The leaders of France, Germany, the US and UK: We will not sign it."}},
		{"a ministry by its short name", "The Russian Foreign Ministry protested. “We will not sign it,” the ministry said.", []string{"Russian Foreign Ministry: We will not sign it,"}},
		{"a statement for its author", "The Russian Foreign Ministry said in a statement: “We will not sign it.”¶“The offer is an insult,” the statement said.",
			[]string{"The Russian Foreign Ministry: We will not sign it.", "Russian Foreign Ministry: The offer is an insult,"}},
		{"another country's minister", "Russia’s foreign minister, Viktor Orlov, came at noon.¶Norway’s foreign minister said: “We will not sign it.”", []string{"Norway’s foreign minister: We will not sign it."}},
		{"his country's minister", "Russia’s foreign minister, Viktor Orlov, came at noon.¶Russia’s foreign minister said: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
		{"who issued it, of two who do something", "Orlov thanked the council and condemned the delay, the Foreign Ministry said in a statement.¶“It has ended its work,” the statement said.",
			[]string{"Foreign Ministry: It has ended its work,"}},
		{"who issued it, behind a clause of time", "After the plan was published, the council provided a statement to reporters.¶“It has ended its work,” the statement said.",
			[]string{"council: It has ended its work,"}},
		{"an office of him who was named", "Orlov met the council on Monday, his office said in a statement.¶“It has ended its work,” the statement said.",
			[]string{"Viktor Orlov’s office: It has ended its work,"}},
		{"what a text read", "“It has ended its work,” the email read.", []string{"the email: It has ended its work,"}},
		{"what a sign read", "Hundreds marched to the square. “Water for all,” read one sign.", []string{"one sign: Water for all,"}},
		{"a letter that somebody received", "Several lawmakers received a letter.¶“It has ended its work,” the letter said.", []string{"the letter: It has ended its work,"}},
		{"whose letter", "Orlov’s letter to the council was published.¶“It has ended its work,” the letter said.", []string{"Orlov: It has ended its work,"}},
		{"a letter from somebody", "The council published a letter from Orlov.¶“It has ended its work,” the letter said.", []string{"Orlov: It has ended its work,"}},
		{"in a letter to somebody", "In a letter to the council, Orlov complained of delays.¶“It has ended its work,” the letter said.", []string{"Orlov: It has ended its work,"}},
		{"records in full", "Orlov spoke of court records. According to those records, the offer was “an insult to our people.”", []string{"court records: an insult to our people."}},
		{"a paper", "The New York Times reported that the talks were “over for good.”", []string{"The New York Times: over for good."}},
		{"people who are counted", "Two U.S. officials said the talks were “over for good.”", []string{"Two U.S. officials: over for good."}},
		{"a company that only begins sentences", "Gridpol, the operator of the net, said the talks were “over for good.”", []string{"Gridpol: over for good."}},
		{"it", "The Kremlin was silent for a week. “We will not sign it,” it said on Monday.", []string{"Kremlin: We will not sign it,"}},
		{"those of somebody named", "The Orlov aides said the talks were “over for good.”", []string{"The Orlov aides: over for good."}},
		{"somebody's spokesman", "“We will not sign it,” an Orlov spokesman said.", []string{"an Orlov spokesman: We will not sign it,"}},
		{"a paper, and when", "The New York Times last week reported that the talks were “over for good.”", []string{"The New York Times: over for good."}},
		{"one of several", "“We will not sign it,” one of the fund’s organizers said.", []string{"one of the fund’s organizers: We will not sign it,"}},
		{"some of them", "Some of the Russian officials said the talks were “over for good.”", []string{"Some of the Russian officials: over for good."}},
		{"officials", "“We will not sign it,” officials said.", []string{"officials: We will not sign it,"}},
		{"somebody without a name", "“We will not sign it,” said a senior Russian official who did not give his name.", []string{"a senior Russian official: We will not sign it,"}},
	})
}

// The head of the subject is the speaker, not a name or noun within it.
func TestHeadsOfSubjects(t *testing.T) {
	checkSpoken(t, []spoken{
		{"a body, an office, a name", "Department of Homeland Security Secretary Jeh Johnson said: “We will not sign it.”", []string{"Johnson: We will not sign it."}},
		{"a body with a preposition", "Joint Chiefs of Staff Chairman Martin Dempsey told the Senate: “We will not sign it.”", []string{"Dempsey: We will not sign it."}},
		{"in what it was said", "Orlov in a December 2017 court filing says: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
		{"who has seen it", "One 2015 email seen by fund executives said: “We will not sign it.”", []string{"One 2015 email: We will not sign it."}},
		{"who has seen it, between commas", "An unclassified cable, seen by Reuters, said: “We will not sign it.”", []string{"An unclassified cable: We will not sign it."}},
		{"whom one met", "A lawyer who met Whitfield said: “We will not sign it.”", []string{"A lawyer: We will not sign it."}},
		{"two bodies", "The CIA and the FBI said: “We will not sign it.”", []string{"The CIA and the FBI: We will not sign it."}},
		{"three bodies", "The CIA, the FBI and the National Security Agency said: “We will not sign it.”", []string{"The CIA, the FBI and the National Security Agency: We will not sign it."}},
		{"of where somebody is", "Anna Whitfield of California, the ranking member of the committee, said: “We will not sign it.”", []string{"Whitfield: We will not sign it."}},
		{"an adverb before it", "Additionally, Orlov said: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
		{"two names and a verb for one", "The town fell out with Orlov and Whitfield has said: “We will not sign it.”", []string{"Whitfield: We will not sign it."}},
		{"an account", "The user @TEN_GOP posted: “We will not sign it.”", []string{"@TEN_GOP: We will not sign it."}},
		{"who goes on to say", "Orlov went on to say: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
	})
}
