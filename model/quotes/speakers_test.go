package quotes_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model"
)

// spoken is a body with what is said in it, as "speaker: words".
type spoken struct {
	name, body string // ¶ separates the paragraphs of the body
	want       []string
}

func checkSpoken(t *testing.T, tests []spoken) {
	t.Helper()
	for _, tt := range tests {
		each(t, tt.name, func(t *testing.T, e engine) {
			p := e.read(body(strings.Split(tt.body, "¶")...))
			if got := p.said(p.marked()); !slices.Equal(got, tt.want) {
				t.Errorf("%s\n got %q\nwant %q", tt.body, got, tt.want)
			}
		})
	}
}

// checkSpeakers checks only the speakers, of quotations with or without marks, that are at least of medium certainty.
func checkSpeakers(t *testing.T, tests []spoken) {
	t.Helper()
	for _, tt := range tests {
		each(t, tt.name, func(t *testing.T, e engine) {
			p := e.read(body(strings.Split(tt.body, "¶")...))
			var got []string
			for _, q := range p.quotes {
				if q.Sure > model.Low {
					got = append(got, p.speaker(q))
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("%s\n got %q\nwant %q", tt.body, got, tt.want)
			}
		})
	}
}

func TestNamedSpeakers(t *testing.T) {
	checkSpoken(t, []spoken{
		{"behind the words", "“We will not sign it,” Orlov said.", []string{"Orlov: We will not sign it,"}},
		{"before the words", "Orlov said: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
		{"behind the verb", "“We will not sign it,” said Orlov, who had flown in that morning.", []string{"Orlov: We will not sign it,"}},
		{"between two halves", "“If they sign it,” Whitfield told the committee, “then we will sign it too.”",
			[]string{"Whitfield: If they sign it,", "Whitfield: then we will sign it too."}},
		{"a given name that looks like a verb", "“We will not sign it,” Alfred Senn, a historian, said.", []string{"Senn: We will not sign it,"}},
		{"behind a full stop", "“We will not sign it.” Orlov said.", []string{"Orlov: We will not sign it."}},
		{"marks before the comma", "“We will not sign it”, said Orlov. “It is an insult”, he added.", []string{"Orlov: We will not sign it", "Orlov: It is an insult"}},
		{"straight marks", `"We will not sign it," Orlov said. "It is an insult."`, []string{"Orlov: We will not sign it,", "Orlov: It is an insult."}},
		{"two straight singles", "''We will not sign it,'' Orlov said.", []string{"Orlov: We will not sign it,"}},
		{"guillemets", "«We will not sign it», said Orlov.", []string{"Orlov: We will not sign it"}},
		{"German marks", "„We will not sign it“, Orlov said.", []string{"Orlov: We will not sign it"}},
		{"British singles", "‘We will not sign it this week,’ Orlov said.", []string{"Orlov: We will not sign it this week,"}},
		{"a quotation within", "“He told me ‘never again’ and left,” Orlov said.", []string{"Orlov: He told me ‘never again’ and left,"}},
		{"never closed", "Orlov (pictured) said: “We will not sign it.", []string{"Orlov: We will not sign it."}},
		{"one after the other", "“We will not sign it,” Orlov said. Whitfield said: “There is nothing to sign.”",
			[]string{"Orlov: We will not sign it,", "Whitfield: There is nothing to sign."}},
		{"question and answer", "“Will you sign it?” Whitfield asked. “No, we will not,” Orlov replied.", []string{"Whitfield: Will you sign it?", "Orlov: No, we will not,"}},
		{"to whom is not by whom", "“We will not sign it,” Orlov told Whitfield.", []string{"Orlov: We will not sign it,"}},
		{"a remark on the speaker between", "Whitfield, 51, a former ambassador, said that Russia “never meant” to sign.", []string{"Whitfield: never meant"}},
		{"an apposition that no comma ends", "“It is an insult to our people,” Oleg Karpin, a lecturer at the Academy of Arts told a crowd.", []string{"Karpin: It is an insult to our people,"}},
		{"an office that no comma ends", "“It is an insult to our people,” Oleg Karpin, director of the Carnegie Fund told a crowd.", []string{"Karpin: It is an insult to our people,"}},
		{"of whom is no apposition", "“It is an insult to our people,” said Orlov. After Karpin, the head of the fund spoke.", []string{"Orlov: It is an insult to our people,"}},
		{"who has long said so", "Orlov has long denounced the offer as “an insult.”", []string{"Orlov: an insult."}},
		{"a video of somebody saying", "The fund showed a video of Orlov saying that the offer was “an insult.”", []string{"Orlov: an insult."}},
		{"cited as giving, not as saying", "Orlov called the fund hostile, citing Karpin as giving it “all the money it wants.”", []string{"Orlov: all the money it wants."}},
		{"a participle goes on with who describes", "Whitfield described it as “not fair” that Orlov pressed the village to sell, cautioning that it would be “a gift.”",
			[]string{"Whitfield: not fair", "Whitfield: a gift."}},
		{"verbs side by side", "Orlov shook his head and said, “We will not sign it.”", []string{"Orlov: We will not sign it."}},
		{"the last of three verbs", "Orlov smiled, sat down and added that the offer was “an insult.”", []string{"Orlov: an insult."}},
		{"an infinitive", "Orlov went on to say that the offer was “dead.”", []string{"Orlov: dead."}},
		{"two words of one clause", "Orlov described the talks as “constructive” and “helpful.”", []string{"Orlov: constructive", "Orlov: helpful."}},
		{"according to", "According to Orlov, the offer was “an insult to our people.”", []string{"Orlov: an insult to our people."}},
		{"according to, at the end", "The offer was “an insult to our people,” according to Orlov.", []string{"Orlov: an insult to our people,"}},
		{"who reports what another said", "Whitfield said that Orlov had called the offer “an insult.”", []string{"Whitfield: an insult."}},
		{"a stranger and his office", "Oleg Karpin, a spokesman for Orlov, said: “We will not sign it.”", []string{"Karpin: We will not sign it."}},
		{"two with who they are between", "Orlov, the head of the fund, and Whitfield, its lawyer, both called the offer “an insult to our people.”", []string{"Orlov+Whitfield: an insult to our people."}},
		{"two with brackets between", "Sen. Oleg Karpin (R-Ohio) and Anna Whitfield (D-Ohio) called the offer “an insult to our people.”", []string{"Karpin+Whitfield: an insult to our people."}},
		{"by whom the claim is", "Whitfield laughed at a claim by Orlov that the offer was “an insult to our people.”", []string{"Orlov: an insult to our people."}},
		{"by whom the request is, and who speaks of it", "A request by the council for aid would be “an insult to our people,” according to Orlov.", []string{"Orlov: an insult to our people,"}},
		{"described by", "The offer, described by Orlov as “an insult to our people,” was withdrawn.", []string{"Orlov: an insult to our people,"}},
		{"described as, and by whom", "The offer, described as “an insult to our people” by Orlov, was withdrawn.", []string{"Orlov: an insult to our people"}},
		{"as he put it", "As Orlov put it, “this is a bridge too far.”", []string{"Orlov: this is a bridge too far."}},
		{"in the words of", "In the words of Orlov, the old town is “a jewel.”", []string{"Orlov: a jewel."}},
		{"shot back", "“We will not sign it,” shot back Orlov.", []string{"Orlov: We will not sign it,"}},
		{"an office before the name", "“We will not sign it,” said the ministry’s director, Oleg Karpin, on Monday.", []string{"Karpin: We will not sign it,"}},
		{"the campaign of somebody before the name", "“We will not sign it,” Orlov campaign manager Oleg Karpin said.", []string{"Karpin: We will not sign it,"}},
		{"and when", "Orlov earlier this week called the offer “an insult to our people.”", []string{"Orlov: an insult to our people."}},
		{"one of several, then the name", "“We will not sign it,” said one of the fund’s organizers, Oleg Karpin.", []string{"Karpin: We will not sign it,"}},
		{"one of many", "“It is an insult to us all,” wrote one commenter.", []string{"one commenter: It is an insult to us all,"}},
		{"in what it was said", "Orlov left for Geneva and in a statement called the offer “an insult to our people.”", []string{"Orlov: an insult to our people."}},
		{"to lawmakers, behind an apposition", "“We will not sign it,” Oleg Karpin, the head of the fund, told lawmakers on Monday.", []string{"Karpin: We will not sign it,"}},
		{"an office behind the name", "Oleg Karpin, a lawyer from Kyiv who once sat in parliament, said: “We will not sign it.” He left.", []string{"Karpin: We will not sign it."}},
		{"two offices behind the name", "Oleg Karpin, director of the fund and author of three books, said: “We will not sign it.”", []string{"Karpin: We will not sign it."}},
		{"somebody, then the name", "Another user, Oleg Karpin, wrote: “We will not sign it.”", []string{"Karpin: We will not sign it."}},
		{"whose report", "Orlov left at noon. His report concluded that the offer was “an insult to our people.”", []string{"Viktor Orlov’s report: an insult to our people."}},
		{"others named on the way", "Orlov, speaking to reporters after the meeting with Whitfield, said: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
		{"others named before", "After meeting Whitfield, Orlov said: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
		{"to a paper", "Orlov told The New York Times: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
		{"in a letter", "In a letter to Whitfield, Orlov wrote: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
		{"a relative clause", "The offer, which Orlov called “an insult to our people,” was withdrawn.", []string{"Orlov: an insult to our people,"}},
		{"who", "Orlov, who called the offer “an insult to our people,” left at noon.", []string{"Orlov: an insult to our people,"}},
		{"a paper that passes it on", "TASS reported that Orlov called the offer “an insult to our people.”", []string{"Orlov: an insult to our people."}},
		{"with somebody saying", "Moscow dismissed the report, with Foreign Minister Viktor Orlov saying it held “no new information at all.”", []string{"Orlov: no new information at all."}},
		{"two things that one person is", "“We will not sign it,” asked historian and journalist Eric Marcus.", []string{"Marcus: We will not sign it,"}},
		{"the head of a firm", "CEO of Gridpol Capital Bill Browder said they had “serious differences.”", []string{"Browder: serious differences."}},
		{"somebody's backer", "“We will not sign it,” tweeted former speaker and long-time Orlov backer Newt Gingrich.", []string{"Gingrich: We will not sign it,"}},
		{"a lawyer for somebody", "A lawyer for Viktor Orlov said they had “serious differences.”", []string{"A lawyer for Viktor Orlov: serious differences."}},
		{"a medium that only passed it on", "“We will not sign it,” Orlov said, according to TASS. “Nobody would sign it today.”", []string{"Orlov: We will not sign it,", "Orlov: Nobody would sign it today."}},
		{"a verb at the end", "The ships left, “with no word to anybody in the port,” Reuters reports.", []string{"Reuters: with no word to anybody in the port,"}},
		{"a leader of the other party", "President Donald Trump spoke. Senate Majority Leader Mitch McConnell spoke, and Senate Minority Leader Chuck Schumer (D-N.Y.) answered. The GOP leader said they had “serious differences.”",
			[]string{"McConnell: serious differences."}},
		{"with a party and a remark behind the name", "Senator Anna Whitfield (R-S.C.), a Trump ally who golfed with the minister Sunday, earlier tweeted: “We will not sign it.”", []string{"Whitfield: We will not sign it."}},
		{"who is asked is not who asks", "Anna Whitfield, D-Missouri, asked Orlov, “Why would we not sign it?”", []string{"Whitfield: Why would we not sign it?"}},
		{"the chief of staff of somebody", "“We will not sign it,” the chief of staff of acting President Viktor Orlov said.", []string{"the chief of staff of acting President Viktor Orlov: We will not sign it,"}},
		{"three at once", "Orlov, Whitfield and Orlov’s deputy, Pavel Karpin, spoke. Orlov, Whitfield, and Pavel Karpin said they had “serious differences.”", []string{"Orlov+Whitfield+Karpin: serious differences."}},
		{"who adds is who said, not what it was said of", "Orlov told reporters that the report was “an insult,” adding that “nobody in Moscow believes it.”",
			[]string{"Orlov: an insult,", "Orlov: nobody in Moscow believes it."}},
		{"who adds is who said, not who sought", "Orlov said on Monday that claims that Whitfield sought to set up a channel were “a rumor at this point,” adding: “I will trust the minister.”",
			[]string{"Orlov: a rumor at this point,", "Orlov: I will trust the minister."}},
		{"cited words, then another clause", "Whitfield, citing “the unique magic of the place,” said the minister could be re-elected in the north.", []string{"Whitfield: the unique magic of the place,"}},
		{"as a what", "Orlov described the soldier as a hero but insisted that Whitfield had “no right whatever” to criticize him.", []string{"Orlov: no right whatever"}},
		{"several at once", "Orlov and Whitfield said they had “serious differences.”", []string{"Orlov+Whitfield: serious differences."}},
		{"a label", "Viktor Orlov: “We will not sign it this week.”", []string{"Orlov: We will not sign it this week."}},
		{"a label of a transcript", "“ORLOV: We will not sign it at all.”", []string{"Orlov: We will not sign it at all."}},
		{"a signature on a line of its own", "“We will not sign it this week.”¶— Minister Viktor Orlov", []string{"Orlov: We will not sign it this week."}},
		{"a signature before the closing mark", "“We will not sign it this week, nor next week.¶Viktor Orlov, foreign minister.”¶Whitfield came at noon.", []string{"Orlov: We will not sign it this week, nor next week."}},
		{"two paragraphs of one", "Orlov said: “We will not sign it this week.¶Anna Whitfield knows it.”", []string{"Orlov: We will not sign it this week.", "Orlov: Anna Whitfield knows it."}},
		{"signatures of a roundup", "“We will not sign it. We said so.¶“And we never will.”¶Viktor Orlov, The Atlantic¶“They should sign it all the same.”¶Anna Whitfield, Time¶“Nobody will sign it.”¶Editorial Board, Washington Post",
			[]string{"Orlov: We will not sign it. We said so.", "Orlov: And we never will.", "Whitfield: They should sign it all the same.", "Editorial Board: Nobody will sign it."}},
		{"a roundup signed right behind the marks", "Others argue that “we should not sign it now.” Viktor Orlov, New York Times¶“They should sign it all the same.” Anna Whitfield, Time¶Regarding Whitfield, “[she] has never signed a thing in her life.” Editorial Board, Washington Post",
			[]string{"Orlov: we should not sign it now.", "Whitfield: They should sign it all the same.", "Editorial Board: [she] has never signed a thing in her life."}},
		{"a name before the marks and who passes it on behind", "Viktor Orlov, a former minister, states that “we should not sign it now.” Anna Whitfield, Time", []string{"Orlov: we should not sign it now."}},
		{"a sentence with a medium behind the marks", "Orlov said: “We will not sign it this week.” Anna Whitfield, of The Atlantic, laughed.", []string{"Orlov: We will not sign it this week."}},
		{"a mark that closes typed for one that opens", "“We will not sign it. We said so…¶”Nor will they ever sign it.”¶Viktor Orlov, The Atlantic", []string{"Orlov: We will not sign it. We said so…", "Orlov: Nor will they ever sign it."}},
		{"a reporter who signs his report", "Whitfield answered at once. “We will not sign it this week.”¶— Brett Samsel", []string{"Whitfield: We will not sign it this week."}},
		{"a line below that signs nothing", "Whitfield said: “We will not sign it this week.”¶Viktor Orlov, 61, laughed.", []string{"Whitfield: We will not sign it this week."}},
		{"a signature", "“We will not sign it this week.” — Viktor Orlov", []string{"Orlov: We will not sign it this week."}},
		{"somebody of the words themselves", "Orlov said: “Anna Whitfield never told me.”", []string{"Orlov: Anna Whitfield never told me."}},
	})
}

func TestSpeakersMeant(t *testing.T) {
	checkSpoken(t, []spoken{
		{"he", "Orlov was tired.¶“We will not sign it,” he said.", []string{"Orlov: We will not sign it,"}},
		{"she", "“We will not sign it,” she said.", []string{"Whitfield: We will not sign it,"}},
		{"she, who spoke before", "“We will not sign it,” Whitfield told reporters.¶“There is nothing to discuss,” she said.",
			[]string{"Whitfield: We will not sign it,", "Whitfield: There is nothing to discuss,"}},
		{"an office of a man named before", "Kremlin spokesman Oleg Karpin said: “We will not sign it.” The spokesman added: “It is an insult.”",
			[]string{"Karpin: We will not sign it.", "Karpin: It is an insult."}},
		{"a surname that is a word too, where a sentence begins", "Anna May flew in on Monday.¶May said the offer was “an insult to our people.”",
			[]string{"May: an insult to our people."}},
		{"they", "Orlov and Whitfield left together. “We will not sign it,” they said.", []string{"Orlov+Whitfield: We will not sign it,"}},
		{"whose claim", "Orlov left at noon. Reporters laughed at his claim that the offer was “an insult to our people.”", []string{"Orlov: an insult to our people."}},
		{"an office", "“We will not sign it,” the minister said.", []string{"Orlov: We will not sign it,"}},
		{"an office and its country", "“We will not sign it,” the U.S. envoy said.", []string{"Whitfield: We will not sign it,"}},
		{"goes on behind the speaker", "“We will not sign it,” Orlov said. “We will not even discuss it.”", []string{"Orlov: We will not sign it,", "Orlov: We will not even discuss it."}},
		{"goes on in the next paragraph", "“We will not sign it.¶“We will not even discuss it,” Orlov said.", []string{"Orlov: We will not sign it.", "Orlov: We will not even discuss it,"}},
		{"a closing mark that slipped over the break", "Orlov said: “We will not sign it.¶” Whitfield left the room.¶“There is nothing to discuss,” she said.",
			[]string{"Orlov: We will not sign it.", "Whitfield: There is nothing to discuss,"}},
	})
}

// If the lead only describes the speaker, it is the matching person named in the paragraphs after it.
func TestIntroducedLater(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"GENEVA, June 4 (Reuters) - A retired army general said the offer was “an insult to our people.”\n\nGen. Oleg Karpin said on Friday that nobody would sign it.\n", "Karpin"},
		{"GENEVA, June 4 (Reuters) - A retired army general said the offer was “an insult to our people.”\n\nGen. Oleg Karpin and Gen. Ivan Senn were not there.\n", "A retired army general"},
		{"GENEVA, June 4 (Reuters) - The talks ended.\n\nThe lake was calm.\n\nNobody swam.\n\nA retired army general said the offer was “an insult to our people.” Gen. Oleg Karpin said on Friday that nobody would sign it.\n", "Karpin"},
		{"GENEVA, June 4 (Reuters) - Russia’s transport minister said the offer was “an insult to our people.”\n\nTransport Minister Oleg Karpin said on Friday that nobody would sign it.\n", "Karpin"},
		{"GENEVA, June 4 (Reuters) - Russia’s transport minister said the offer was “an insult to our people.”\n\nPeru’s Transport Minister Oleg Karpin said on Friday that nobody would sign it.\n", "Russia’s transport minister"},
		{"GENEVA, June 4 (Reuters) - One retired army general said the offer was “an insult to our people.”\n\nGen. Oleg Karpin said on Friday that nobody would sign it.\n", "One retired army general"},
	} {
		each(t, tt.text, func(t *testing.T, e engine) {
			p := e.read(tt.text)
			if got := p.marked(); len(got) != 1 || p.speaker(got[0]) != tt.want {
				t.Errorf("%s: got %q, want %s", tt.text, p.said(got), tt.want)
			}
		})
	}
}

// "After" with a verb begins a clause, whose subject may be the referent of "he".
func TestHeBehindAClause(t *testing.T) {
	checkSpoken(t, []spoken{
		{"after he met her", "Oleg Karpin, an economist, watched.¶After Orlov met Whitfield, he said: “We will not sign it.”", []string{"Orlov: We will not sign it."}},
	})
}

// "The president" is that of the outlet's country rather than another's, and the current one.
func TestThePresidentAtHome(t *testing.T) {
	for _, tt := range []struct{ outlet, text, want string }{
		{"Fox News", "President Barack Obama left Boston. He was late.\n\nRussian President Vladimir Putin waited. Putin has said that nobody would sign it.\n\nThe president said on Wednesday that the offer was “an insult to our people.”\n", "Obama"},
		{"", "President Barack Obama left Boston. He was late.\n\nRussian President Vladimir Putin waited. Putin has said that nobody would sign it.\n\nThe president said on Wednesday that the offer was “an insult to our people.”\n", "Putin"},
		{"The Hill", "President Barack Obama left Boston.\n\nThe law was old, said an aide under former President George H.W. Bush.\n\nThe president called the offer “an insult to our people.”\n", "Obama"},
	} {
		each(t, tt.outlet, func(t *testing.T, e engine) {
			p := e.document(model.Document{ID: "t", Published: "2013-09-05", Outlet: tt.outlet, Text: tt.text})
			if got := p.said(p.marked()); !slices.Equal(got, []string{tt.want + ": an insult to our people."}) {
				t.Errorf("%q, want %s", got, tt.want)
			}
		})
	}
}

// A denial is by the accused; "saying" has the subject of the clause before it; the items of a list continue with the person of
// the line above it.
func TestWhoGoesOn(t *testing.T) {
	checkSpoken(t, []spoken{
		{"the accused", "Norway accused Chad of theft. It denied “all of it.”", []string{"Chad: all of it."}},
		{"the accused, a man", "Oleg Karpin accused Ivan Senn of theft. He denied “all of it.”", []string{"Senn: all of it."}},
		{"who is blamed", "The mines, for which Norway blamed Chad, were old. It denied “all of it.”", []string{"Chad: all of it."}},
		{"who goes on in a second clause", "The council pressed Oleg Karpin for a week and he withdrew it, saying that it was “in bad taste.”", []string{"Karpin: in bad taste."}},
		{"interviewed by a medium", "Five sources interviewed by the Times, including three guards, called the offer “an insult.”", []string{"Five sources: an insult."}},
		{"items of a list", "In the hall, Oleg Karpin also:¶• Disputed that Ivan Senn is coming in a strong position. “Excuse me, so am I,” he said.", []string{"Karpin: Excuse me, so am I,"}},
	})
}

// A word that is capitalised only because it begins a sentence names nobody.
func TestOpeners(t *testing.T) {
	for _, text := range []string{
		"Furthermore, “the whole thing was a mess from start to finish.”",
		"Well, “nobody likes to be told what to do in a house of his own.”",
		"FYI: “This is how we do things around here on every day of the year.”",
		"I’ve “never seen anything like it in my whole life as a judge.”",
		"None said that it was “the best thing that ever happened to us all.”",
	} {
		each(t, text, func(t *testing.T, e engine) {
			p := e.read("The road to the lake was closed at noon.\n\n" + text + "\n")
			for _, q := range p.marked() {
				if q.How == model.HowNamed || len(q.Speakers) > 0 {
					t.Errorf("%q is said by %q, %s", q.In(p.Text), q.SpeakerText, q.How)
				}
			}
		})
	}
}

// The president-elect is the one who takes office soon, or did so, and no other president.
func TestPresidentElect(t *testing.T) {
	for _, day := range []string{"2016-12-30", "2018-07-05"} {
		each(t, day, func(t *testing.T, e engine) {
			p := e.document(model.Document{ID: "t", Published: day, Text: "WASHINGTON - Donald Trump praised Russian President Vladimir Putin in a tweet.\n\n“A great move on delay, and very smart,” the president-elect tweeted.\n"})
			if got := p.said(p.marked()); !slices.Equal(got, []string{"Trump: A great move on delay, and very smart,"}) {
				t.Errorf("%q", got)
			}
		})
	}
}

// An office without a name refers to its holder in the headline if the text before names none; "the official" may be anyone, and
// the president of another country is somebody else.
func TestOfficesOfTheHeadline(t *testing.T) {
	for _, tt := range []struct{ who, want string }{
		{"The president", "Trump"}, {"The official", "The official"}, {"Ukraine’s president", "Ukraine’s president"},
	} {
		each(t, tt.who, func(t *testing.T, e engine) {
			p := e.document(model.Document{ID: "t", Published: "2018-07-05", Text: "Trump stays silent on the offer\n\nThe road to the lake was closed.\n\n" +
				tt.who + " called the offer “an insult to our people” on Monday.\n"})
			if got := p.said(p.marked()); !slices.Equal(got, []string{tt.want + ": an insult to our people"}) {
				t.Errorf("%q", got)
			}
		})
	}
}

// "I" outside the marks is the writer if the byline names a single one.
func TestWriter(t *testing.T) {
	for _, tt := range []struct{ byline, want string }{
		{"Oleg Karpin", "Oleg Karpin"}, {"By Oleg Karpin", "Oleg Karpin"}, {"Oleg Karpin and Anna May", "I"}, {"", "I"},
	} {
		each(t, tt.byline, func(t *testing.T, e engine) {
			p := e.document(model.Document{ID: "t", Published: "2024-06-05", Byline: tt.byline, Text: "The road to the lake was closed.\n\n“We will not sign it this week,” I told the minister.\n"})
			if got := p.marked(); len(got) != 1 || got[0].SpeakerText != tt.want || got[0].How != model.HowPronoun {
				t.Errorf("%q, want %q", p.said(got), tt.want)
			}
		})
	}
}

// How the speaker is known, how sure this is, and the places in the text that prove it.
func TestProof(t *testing.T) {
	for _, tt := range []struct {
		body         string
		how          model.How
		mention, cue string
		side         model.Side
		sure         model.Sure // at least
	}{
		{"“We will not sign it,” Orlov said.", model.HowNamed, "Orlov", "said", model.Russia, model.High},
		{"Whitfield told reporters: “We will not sign it.”", model.HowNamed, "Whitfield", "told", model.US, model.Medium},
		{"“We will not sign it,” she said.", model.HowPronoun, "she", "said", model.US, model.Medium},
		{"“We will not sign it,” the minister said.", model.HowDescription, "the minister", "said", model.Russia, model.Medium},
		{"“We will not sign it,” the Kremlin said.", model.HowInstitution, "the Kremlin", "said", model.Russia, model.Medium},
		{"“We will not sign it,” officials said.", model.HowAnonymous, "officials", "said", "", model.Medium},
		{"The offer was “an insult to our people,” according to Orlov.", model.HowNamed, "Orlov", "according to", model.Russia, model.Medium},
		{"“We will not sign it this week.” — Viktor Orlov", model.HowNamed, "Viktor Orlov", "", model.Russia, model.Medium},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(tt.body))
			got := p.marked()
			if len(got) != 1 {
				t.Fatalf("quotations %q, want one", p.said(got))
			}
			q := got[0]
			if q.How != tt.how || q.Mention.In(p.Text) != tt.mention || q.Cue.In(p.Text) != tt.cue {
				t.Errorf("%s by %q, cue %q; want %s by %q, cue %q", q.How, q.Mention.In(p.Text), q.Cue.In(p.Text), tt.how, tt.mention, tt.cue)
			}
			if q.Side != tt.side || q.Sure < tt.sure || q.Why == "" {
				t.Errorf("side %q, sure %s, why %q; want side %q, sure %s", q.Side, q.Sure, q.Why, tt.side, tt.sure)
			}
		})
	}
}

// A speaker whom the text does not give is unknown, not guessed.
func TestUnknownSpeaker(t *testing.T) {
	for _, body := range []string{
		"“Nothing is agreed until everything is agreed, and nothing is,” they said.",
		"“Nothing is agreed until everything is agreed, and nothing is,” it said.",
	} {
		each(t, body, func(t *testing.T, e engine) {
			p := e.read("The road to the lake was closed at noon.\n\n" + body + "\n")
			for _, q := range p.marked() {
				if len(q.Speakers) > 0 || q.Sure > model.Low {
					t.Errorf("%q: sure %s (%s)", p.said([]model.Quote{q}), q.Sure, q.Why)
				}
			}
		})
	}
}

// A relative is the only other person with the surname.
func TestRelatives(t *testing.T) {
	checkSpoken(t, []spoken{
		{"the minister's son", "Igor Orlov Jr. came along. “We will not sign it,” the minister’s son said.", []string{"Jr.: We will not sign it,"}},
		{"his son", "Igor Orlov Jr. came along. Orlov said that his son was ill. “We will not sign it,” the younger Orlov said.", []string{"Jr.: We will not sign it,"}},
	})
}

// A quotation may have marks only at its beginning and at its end.
func TestQuotationOverParagraphs(t *testing.T) {
	checkSpoken(t, []spoken{
		{"closed at last", "“We will not sign it.¶The offer is an insult.¶And so it will remain,” Orlov said.", []string{"Orlov: We will not sign it.", "Orlov: The offer is an insult.", "Orlov: And so it will remain,"}},
		{"never closed", "Orlov said: “We will not sign it.¶The lake froze over.¶The road was closed.", []string{"Orlov: We will not sign it."}},
	})
}

// The author of a statement is found however far away the headline is.
func TestAuthorsInLongArticles(t *testing.T) {
	each(t, "long", func(t *testing.T, e engine) {
		const title = "Orlov rejects the treaty on Monday"
		filler := strings.Repeat("The lake froze over once more and the road to the town stayed closed for a week.\n\n", 40)
		p := e.document(model.Document{ID: "test", Title: title, Published: "2024-06-05", Text: title + "\n\n" + lead + filler +
			"“We will not sign it,” Orlov said in a statement.\n\n“The offer is an insult,” the statement said. “It is late.”\n"})
		want := []string{"Orlov: We will not sign it,", "Orlov: The offer is an insult,", "Orlov: It is late."}
		if got := p.said(p.marked()); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

func TestInnerSpeakers(t *testing.T) {
	checkSpoken(t, []spoken{
		{"warned him", "In May Karpin left the fund. Whitfield said Karpin warned him: “We will not sign it this week.”", []string{"Karpin: We will not sign it this week."}},
		{"what one calls it", "Whitfield said the fund was ready for what Orlov called “an insult to our people.”", []string{"Orlov: an insult to our people."}},
		{"what some call it", "Whitfield said the fund was ready for what some call “an insult to our people.”", []string{"Whitfield: an insult to our people."}},
		{"who told him", "The fund’s note echoed a letter from a group of local leaders who told Orlov: “You are not welcome in this town.”", []string{"local leaders: You are not welcome in this town."}},
	})
}
