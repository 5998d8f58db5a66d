package quotes_test

import (
	"strings"
	"testing"
)

func TestRelays(t *testing.T) {
	for _, tt := range []struct{ body, speaker, via string }{
		{"Interfax quoted Orlov as saying: “We will not sign it.”", "Orlov", "Interfax"},
		{"Orlov was quoted as saying by Interfax: “We will not sign it.”", "Orlov", "Interfax"},
		{"“We will not sign it,” Interfax quoted Orlov as saying.", "Orlov", "Interfax"},
		{"“We will not sign it,” TASS quoted the Foreign Ministry as saying.", "the Foreign Ministry", "TASS"},
		{"“We will not sign it,” TASS cited an unnamed source in the ministry as saying on Monday.", "an unnamed source in the ministry", "TASS"},
		{"“We will not sign it,” state television quoted Orlov as telling reporters.", "Orlov", "state television"},
		{"Orlov spoke twice.\n\n“We will not sign it,” Russian news agencies quoted him as saying.", "Orlov", "Russian news agencies"},
		{"“We will not sign it,” Orlov told the TASS news agency.", "Orlov", "TASS"},
		{"“We will not sign it,” Orlov told CNN’s Wolf Blitzer.", "Orlov", "CNN"},
		{"In an interview with Kommersant on Monday, Orlov said: “We will not sign it.”", "Orlov", "Kommersant"},
		{"“We will not sign it,” Orlov said in an interview with the BBC.", "Orlov", "BBC News"},
		{"Whitfield noted that Orlov said last year that “until it is over, it is idle to wait.”", "Orlov", "Anna Whitfield"},
		{"Whitfield recalled that Orlov said it “never happened.”", "Orlov", "Anna Whitfield"},
		{"A ministry spokesman said Orlov told the guards to beware of “their own rules.”", "Orlov", "ministry spokesman"},
		{"Whitfield told the council that Orlov had talked about it and had said, “I hope it is over.”", "Orlov", "Anna Whitfield"},
		{"Whitfield said in a statement that any suggestion that Orlov told her to lie is “false.”", "Whitfield", ""},
		{"Whitfield told a story about a man who said it was “an insult.”", "Whitfield", ""},
		{"Whitfield said that Orlov would say it was “an insult.”", "Whitfield", ""},
		{"“We will not sign it,” Orlov said in a statement carried by Interfax.", "Orlov", "Interfax"},
		{"The New York Times asked twice.\n\n“We will not sign it,” Orlov told The Times.", "Orlov", "The New York Times"},
		{"“We will not sign it,” Orlov told Reuters.", "Orlov", "Reuters"},
		{"“We will not sign it this week.”\n\nViktor Orlov, The Atlantic", "Orlov", "The Atlantic"},
		{"Said Orlov: “We will not sign it.”", "Orlov", ""},
		{"“We will not sign it,” Orlov told the Senate.", "Orlov", ""},
		{"According to Interfax, the Defense Ministry said the ships “had left the port” on Tuesday.", "the Defense Ministry", "Interfax"},
		{"TASS reported that Orlov had warned Whitfield of “grave consequences.”", "Orlov", "TASS"},
		{"Russia said that Orlov “will not sign it.”", "Russia", ""},
		{"TASS reported that Orlov called the offer “an insult to our people.”", "Orlov", "TASS"},
		{"Orlov called the offer “an insult to our people,” state-run media RIA-Novosti reported.", "Orlov", "RIA Novosti"},
		{"Orlov told the council that it was “an insult to our people,” the Interfax news agency reported on Monday.", "Orlov", "Interfax"},
		{"Whitfield recalled Orlov as saying: “We will not sign it.”", "Orlov", "Anna Whitfield"},
		{"“We will not sign it,” Orlov said on CNN.", "Orlov", "CNN"},
		{"“We will not sign it,” Orlov said Sunday on CNN.", "Orlov", "CNN"},
		{"“We will not sign it,” Orlov said during an appearance on CNN’s morning show.", "Orlov", "CNN"},
		{"“We will not sign it,” Orlov wrote in The New York Times.", "Orlov", "The New York Times"},
		{"“We will not sign it,” Orlov wrote in an op-ed for The New York Times.", "Orlov", "The New York Times"},
		{"On CNN’s morning show, Orlov called the offer “an insult to our people.”", "Orlov", "CNN"},
		{"“We will not sign it,” Orlov told the Russian news service Interfax.", "Orlov", "Interfax"},
		{"“We will not sign it,” Orlov confirmed to The Hill.", "Orlov", "The Hill"},
		{"“We will not sign it,” Orlov said in an email to The Hill.", "Orlov", "The Hill"},
		{"“We will not sign it,” said Orlov per CNN.", "Orlov", "CNN"},
		{"“We will not sign it,” Orlov said on the CBS program.", "Orlov", "CBS News"},
		{"“We will not sign it,” Orlov wrote on Twitter.", "Orlov", "Twitter"},
		{"Orlov would not comment on CNN’s story, but said: “We will not sign it.”", "Orlov", ""},
		{"“We will not sign it,” Orlov said.", "Orlov", ""},
		{"“We will not sign it,” Orlov told reporters in Geneva.", "Orlov", ""},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(tt.body))
			got := p.marked()
			if len(got) != 1 || p.speaker(got[0]) != tt.speaker || strings.Join(got[0].Via, ", ") != tt.via {
				t.Errorf("%q via %q, want %s via %q", p.said(got), got[0].Via, tt.speaker, tt.via)
			}
		})
	}
}

// The day on which something was said is the day beside the verb, never one inside the words; nothing was said after it was
// printed.
func TestSaidDates(t *testing.T) {
	for _, tt := range []struct{ body, want string }{
		{"“We will not sign it,” Orlov said on Monday.", "2024-06-03"},
		{"On Monday, Orlov said: “We will not sign it.”", "2024-06-03"},
		{"Back in April, Orlov said: “We will not sign it.”", "2024-04-01…2024-04-30"},
		{"Orlov told “Lake & Friends” last month that the treaty was “an insult to our people.”", "2024-05-01…2024-05-31"},
		{"“We will not sign it,” Orlov told Interfax in an interview published on Monday.", "2024-06-03"},
		{"“We will not sign it,” Orlov said in a letter obtained on Monday.", "2024-06-03"},
		{"The United States on Saturday called the arrests “a disgrace to Russia.”", "2024-06-01"},
		{"“We signed it on Friday,” Orlov said on Monday.", "2024-06-03"},
		{"“We signed it on Friday,” Orlov said.", "until 2024-06-05"},
		{"Orlov, who arrived with the delegation on Monday, said: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov, on Monday, said: “We will not sign it.”", "2024-06-03"},
		{"Orlov said: “We met on May 3 and we will meet on June 20.”", "until 2024-06-05"},
		{"Orlov told TASS on Monday that Russia would wait until Friday.", "2024-06-03"},
		{"Orlov hailed Sunday’s vote as “a gift to our people.”", "until 2024-06-05"},
		{"Orlov called Whitfield’s Sunday speech “an insult to our people.”", "until 2024-06-05"},
		{"Orlov told the council about a May 26 phone call that was “an insult to our people.”", "until 2024-06-05"},
		{"In a Monday interview, Orlov said: “We will not sign it.”", "2024-06-03"},
		{"In a Monday news conference, Orlov said: “We will not sign it.”", "2024-06-03"},
		{"Orlov, on Monday of this week, said: “We will not sign it.”", "2024-06-03"},
		{"“We will not sign it,” Orlov said on Monday. “It is an insult.”", "2024-06-03"},
		{"“We will not sign it,” Orlov said on Monday.¶“It is an insult to our people,” he said.", "2024-06-03"},
		{"The council on Monday, in a letter, condemned what it called “an insult to our people.”", "2024-06-03"},
		{"A council on Monday approved the treaty, Orlov said.", "until 2024-06-05"},
		{"On Monday he left for Geneva, Orlov said.", "until 2024-06-05"},
		{"Orlov, who retired on Monday, says the treaty “is dead.”", "until 2024-06-05"},
		{"After meeting Whitfield on Monday, Orlov said that the treaty was “dead.”", "until 2024-06-05"},
		{"Leaving Geneva on Monday, Orlov said that the treaty was “dead.”", "until 2024-06-05"},
		{"Speaking in Geneva on Monday, Orlov said that the treaty was “dead.”", "2024-06-03"},
		{"In Geneva on Monday, Orlov said that the treaty was “dead.”", "2024-06-03"},
		{"Orlov, speaking late on Monday at a dinner, said that the treaty was “dead.”", "2024-06-03"},
		{"The quarrel grew on Monday, when Orlov said that the treaty was “dead.”", "2024-06-03"},
		{"Orlov called the treaty “an insult” on Monday.", "2024-06-03"},
		{"Orlov told the council “we will wait” while speaking on Monday.", "2024-06-03"},
		{"Orlov called for a strike on Friday that would be “an insult to our people.”", "until 2024-06-05"},
		{"Orlov said the council made its choice last week after several “talks.”", "until 2024-06-05"},
		{"Orlov dismissed a column last week and told Whitfield that it was “an insult to our people.”", "until 2024-06-05"},
		{"Orlov said this week that the treaty was “dead.”", "2024-06-02…2024-06-05"},
		{"Orlov said earlier this year that the treaty was “dead.”", "2024-01-01…2024-06-05"},
		{"Orlov said over the weekend that the treaty was “dead.”", "2024-06-01…2024-06-02"},
		{"Orlov said on the council’s programme in January that the treaty was “dead.”", "2024-01-01…2024-01-31"},
		{"Orlov said he would sign the treaty by Thursday, calling it “dead.”", "until 2024-06-05"},
		{"Orlov, in a late May interview with Interfax, claimed that the treaty was “dead.”", "2024-05-22…2024-05-31"},
		{"Orlov said on ABC’s “This Week” Sunday that Russia would not sign the treaty.", "2024-06-02"},
		{"“We will not sign it,” Orlov said in an interview that aired Sunday.", "2024-06-02"},
		{"Orlov called the treaty “an insult” and its maps a film that aired Sunday.", "until 2024-06-05"},
		{"Orlov called the treaty “an insult” on Monday in remarks to students.", "2024-06-03"},
		{"The reason, as Orlov explained on television on May 20, was “a matter of the map.”", "2024-05-20"},
		{"The trouble of the world order today, Orlov said, is that “nobody will sign it.”", "until 2024-06-05"},
		{"Orlov warned the council last month that the treaty was “dead.”", "2024-05-01…2024-05-31"},
		{"Orlov said in 2018 that the treaty was “dead.”", "2018-01-01…2018-12-31"},
		{"In 2018, Orlov said that the treaty was “dead.”", "2018-01-01…2018-12-31"},
		{"Orlov said that in 2018 the treaty was “dead.”", "until 2024-06-05"},
		{"Whitfield asked on Monday: “Will you ever sign it?” Orlov replied: “We will not sign it.”", "2024-06-03"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(strings.Split(tt.body, "¶")...))
			said := 0
			for _, q := range p.quotes {
				if q.Start < len(lead) {
					continue
				}
				said++
				if q.Said.String() != tt.want || q.Said.Basis == "" {
					t.Errorf("%q was said %s (%s), want %s", q.In(p.Text), q.Said, q.Said.Basis, tt.want)
				}
			}
			if said == 0 {
				t.Error("nothing was said")
			}
		})
	}
}

// The one day on which somebody spoke dates their other words in the article, but not words said at another time; an old day
// dates nothing else.
func TestTheDayOfOtherWords(t *testing.T) {
	for _, tt := range []struct{ body, want string }{
		{"Orlov spoke up: Russia would wait, he said on Monday.¶“We will not sign it,” Orlov said.", "2024-06-03"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Orlov has said: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov told the council on May 3 that Russia would wait.¶Whitfield left.¶“We will not sign it,” Orlov said.", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶During his campaign, Orlov said: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶“We will not sign it,” Orlov said earlier.", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶“We will not sign it,” Orlov tweeted.", "until 2024-06-05"},
		{"Leaving on Monday, Orlov tweeted that he was glad.¶Whitfield left.¶“We will not sign it,” Orlov said.", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶At his confirmation hearing, Orlov said: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶In his memoir, Orlov wrote: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶In his memoir, Orlov praised the envoy. He also wrote: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶As envoy, Orlov testified: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Later, Orlov said: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶At the time, Orlov said: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶In the years before his return, Orlov said: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Orlov has backed the treaty and called it “a gift to our people.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Orlov has been kind to the council, calling the treaty “a gift to our people.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Orlov closed the camp without calling the treaty “a gift to our people.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Officials said Orlov told the guards: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Orlov, while campaigning, said: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶The council met in May. “We will not sign it,” Orlov said.", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Orlov warned the council in May that the treaty was dead.¶Whitfield came back.¶“We will not sign it,” Orlov said.", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Whitfield came back.¶“We will not sign it,” Orlov said.", "2024-06-03"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶The council met on Monday. “We will not sign it,” Orlov said.", "2024-06-03"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶The council met for Friday’s vote. “We will not sign it,” Orlov said.", "2024-06-03"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Orlov often said: “We will not sign it.”", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶The envoy praised the lake during his confirmation hearing.¶“We will not sign it,” Orlov said.", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶Orlov declined to comment on “the treaty.”", "2024-06-03"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶The council met in 2005. “We will not sign it,” Orlov said.", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶On May 3, Orlov went to the lake.¶“We will not sign it,” Orlov told the guards.", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶In a letter Orlov wrote to the council, Orlov said: “We will not sign it.”", "until 2024-06-05"},
		{"Whitfield said that Orlov had agreed on Monday that Russia would wait.¶Whitfield left.¶“We will not sign it,” Orlov said.", "until 2024-06-05"},
		{"Whitfield recalled a dinner on Monday at which Orlov had told her that Russia would wait.¶Whitfield left.¶“We will not sign it,” Orlov said.", "until 2024-06-05"},
		{"At the lake conference in April, Orlov asked for time.¶Whitfield left.¶“We will not sign it,” Orlov said at the conference.", "2024-04-01…2024-04-30"},
		{"Orlov said on Friday that the treaty was dead.¶He left the lake on Monday. “We will not sign it,” he said.", "until 2024-06-05"},
		{"Orlov spoke up: Russia would wait, he said on Monday.¶Whitfield left.¶The envoy on Sunday also called on the council to wait.¶“We will not sign it,” Orlov said.", "2024-06-03"},
		{"Orlov plans to speak on Monday about the treaty.¶Whitfield left.¶“We will not sign it,” Orlov said.", "until 2024-06-05"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(strings.Split(tt.body, "¶")...))
			for _, q := range p.marked() {
				if q.Said.String() != tt.want {
					t.Errorf("%q was said %s (%s), want %s", q.In(p.Text), q.Said, q.Said.Basis, tt.want)
				}
			}
		})
	}
}

// Words in the perfect stay undated even if a headline precedes the last paragraph.
func TestNoDayOfOtherWordsBelowAHeadline(t *testing.T) {
	each(t, "headline", func(t *testing.T, e engine) {
		p := e.read("Minister ends talks\n\n" + body("Orlov spoke up: Russia would wait, he said on Monday.", "Whitfield left.", "Orlov has said: “We will not sign it.”"))
		for _, q := range p.marked() {
			if q.Said.Day() != 0 {
				t.Errorf("%q was said %s (%s)", q.In(p.Text), q.Said, q.Said.Basis)
			}
		}
	})
}
