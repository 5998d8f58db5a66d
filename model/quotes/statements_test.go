package quotes_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model"
)

func TestKinds(t *testing.T) {
	for _, tt := range []struct {
		body string
		want model.Kind
	}{
		{"“We will not sign it,” Orlov said.", model.Direct},
		{"Orlov said: “We will not sign it. We never meant to.”", model.Direct},
		{"Orlov called the offer “an insult to our people.”", model.Partial},
		{"Whitfield said that Russia “never meant” to sign.", model.Partial},
		{"According to Orlov, the offer was “an insult to our people.”", model.Partial},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(tt.body))
			got := p.marked()
			if len(got) != 1 || got[0].Kind != tt.want {
				t.Fatalf("%+v, want one quotation, %s", got, tt.want)
			}
			if q := got[0]; q.Kind == model.Direct && !q.Statement.Empty() {
				t.Errorf("a direct quotation with the statement %q", q.Statement.In(p.Text))
			}
		})
	}
}

// words returns a text without the marks and connecting words at its edges, on which the engines differ.
func words(s string) string {
	s = strings.TrimPrefix(strings.Trim(s, " “”\".,"), "that ")
	return strings.TrimSpace(s)
}

// The statement of words in marks is the whole reported clause, as far as it is attributed to one speaker.
func TestStatements(t *testing.T) {
	for _, tt := range []struct{ body, want string }{
		{"Orlov called the offer “an insult to our people.”", "the offer “an insult to our people"},
		{"Whitfield said that Russia “never meant” to sign.", "Russia “never meant” to sign"},
		{"Whitfield told Orlov that Washington “has no plans” to leave.", "Washington “has no plans” to leave"},
		{"According to Orlov, the offer was “an insult to our people.”", "the offer was “an insult to our people"},
		{"The offer was “an insult to our people,” according to Orlov.", "The offer was “an insult to our people"},
		{"Orlov said the talks were over, adding that Russia “never meant” to sign.", "Russia “never meant” to sign"},
		{"Orlov described the talks as “constructive” and “helpful.”", "the talks as “constructive” and “helpful"},
		{"Whitfield said that Orlov had called the offer “an insult.”", "Orlov had called the offer “an insult"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(tt.body))
			got := p.marked()
			if len(got) == 0 {
				t.Fatal("no quotation")
			}
			for _, q := range got {
				if s := words(q.Statement.In(p.Text)); s != tt.want {
					t.Errorf("the statement of %q is %q, want %q", q.In(p.Text), s, tt.want)
				}
			}
		})
	}
}

func TestReportedStatements(t *testing.T) {
	for _, tt := range []struct {
		name, body string
		want       []string
	}{
		{"that", "Orlov said that Russia would not sign the treaty.", []string{"Orlov: Russia would not sign the treaty"}},
		{"without that", "Orlov said Russia would not sign the treaty.", []string{"Orlov: Russia would not sign the treaty"}},
		{"a day between", "Orlov said on Monday that Russia would not sign the treaty.", []string{"Orlov: Russia would not sign the treaty"}},
		{"a week between", "Orlov said last week that Russia would not sign the treaty.", []string{"Orlov: Russia would not sign the treaty"}},
		{"who was told", "Orlov told Whitfield that Moscow was ready to talk.", []string{"Orlov: Moscow was ready to talk"}},
		{"denied", "Whitfield denied that the United States had threatened anyone.", []string{"Whitfield: the United States had threatened anyone"}},
		{"the verb at the end", "Russia would not sign the treaty this year, Orlov said.", []string{"Orlov: Russia would not sign the treaty this year"}},
		{"told to somebody at the end", "His old friend was free and would soon be coming home, Orlov told Whitfield.", []string{"Orlov: His old friend was free and would soon be coming home"}},
		{"an office between commas is no statement", "A fund spokesman, Oleg Karpin, said on Saturday that the lake had frozen over.", []string{"Karpin: the lake had frozen over"}},
		{"what was published says", "A report published in March said that the lake had frozen over twice.", []string{"A report: the lake had frozen over twice"}},
		{"who was briefed says", "Officials briefed on the matter said the village had been left alone.", []string{"Officials: the village had been left alone"}},
		{"what a medium says another knew", "Reuters reported that Orlov did not know the treaty at all.", []string{"Reuters: Orlov did not know the treaty at all"}},
		{"a share of those asked", "Asked whether it was right, 59 percent said that it was not right at all.", []string{"59 percent: it was not right at all"}},
		{"when it was said comes first", "On Monday, Orlov said that Russia would not sign the treaty.", []string{"Orlov: Russia would not sign the treaty"}},
		{"where it was said comes first", "In a letter to Congress, Orlov wrote that Russia would not sign the treaty.", []string{"Orlov: Russia would not sign the treaty"}},
		{"moments later", "Moments later, Orlov said Russia would not sign the treaty.", []string{"Orlov: Russia would not sign the treaty"}},
		{"an opening with however", "On June 3, however, Orlov said Russia would not sign the treaty.", []string{"Orlov: Russia would not sign the treaty"}},
		{"that as the subject", "Orlov said that was a very good idea.", []string{"Orlov: was a very good idea"}},
		{"whom it was told, and how", "Orlov told Whitfield in televised remarks that the treaty was dead.", []string{"Orlov: the treaty was dead"}},
		{"who somebody is", "The treaty was dead and gone, said Oleg Karpin, co-founder of a firm in the town.", []string{"Karpin: The treaty was dead and gone"}},
		{"a number with a comma", "Orlov said that the war killed more than 1,400 people in the town.", []string{"Orlov: the war killed more than 1,400 people in the town"}},
		{"another's denial behind it", "Orlov denied any effort to sway the vote and Whitfield has said that the report was old.", []string{"Orlov: any effort to sway the vote", "Whitfield: the report was old"}},
		{"while others said", "While officials said that the treaty was dead, Orlov said that it would be signed.", []string{"officials: the treaty was dead", "Orlov: it would be signed"}},
		{"as others did", "Orlov denied any part in the attack as has the Kremlin.", []string{"Orlov: any part in the attack"}},
		{"what one has called it", "Orlov, who has said that the treaty was dead, left on Monday.", []string{"Orlov: the treaty was dead"}},
		{"who asked not to be named", "The treaty was dead and gone, said an official, who asked not to be identified by name.", []string{"an official: The treaty was dead and gone"}},
		{"sure", "Orlov is sure that Russia would win in the end.", []string{"Orlov: Russia would win in the end"}},
		{"what another said", "State media said that Orlov said that Russia would not sign the treaty.", []string{"Orlov: Russia would not sign the treaty"}},
		{"what a medium reports behind it", "A lawyer who met Whitfield said that the treaty was dead, Bloomberg reported.", []string{"A lawyer: the treaty was dead"}},
		{"according to a medium", "Orlov said that the convoy was not hit, according to state news agency Tass.", []string{"Orlov: the convoy was not hit"}},
		{"what was done beside what was ordered", "Orlov said that he would sign the treaty and left for Geneva on Monday.", []string{"Orlov: he would sign the treaty"}},
		{"what was not done stays", "Orlov said they had signed the treaty and left for Geneva.", []string{"Orlov: they had signed the treaty and left for Geneva"}},
		{"what was done since", "Orlov has said that the treaty was dead and has left for Geneva.", []string{"Orlov: the treaty was dead"}},
		{"what was done beside a denial", "Orlov denied any part in the attack and left for Geneva.", []string{"Orlov: any part in the attack"}},
		{"what the reporter calls it", "Orlov said that the treaty was dead, a claim that nobody believed.", []string{"Orlov: the treaty was dead"}},
		{"without evidence", "Orlov said that the treaty was dead without naming its sources.", []string{"Orlov: the treaty was dead"}},
		{"what it confirms", "Orlov said that the treaty was dead, ending a long week.", []string{"Orlov: the treaty was dead"}},
		{"a month between, without that", "Orlov said in February the treaty was dead and gone.", []string{"Orlov: the treaty was dead and gone"}},
		{"a day between, without that", "Orlov said Monday the treaty was dead and gone.", []string{"Orlov: the treaty was dead and gone"}},
		{"quoted as saying", "Orlov was quoted as saying by Interfax that the treaty was dead and gone.", []string{"Orlov: the treaty was dead and gone"}},
		{"what another says to it", "Orlov said that the treaty was dead, though the Kremlin denies this.", []string{"Orlov: the treaty was dead"}},
		{"what was not done", "Orlov said that the treaty was dead, but he has not yet left the town.", []string{"Orlov: the treaty was dead"}},
		{"what stays although it begins with but", "Orlov said that the treaty was dead, but that he would not leave the town.", []string{"Orlov: the treaty was dead, but that he would not leave the town"}},
		{"what was said later", "Orlov said he was away that week but later said he was at home all day.", []string{"Orlov: he was away that week", "Orlov: he was at home all day"}},
		{"what two deny", "Orlov denies allegations that he signed the treaty and Whitfield denies any part in it.", []string{"Orlov: allegations that he signed the treaty", "Whitfield: any part in it"}},
		{"who has become somebody", "Orlov said that the letter was written by Whitfield, who has become a key figure.", []string{"Orlov: the letter was written by Whitfield"}},
		{"what it gives", "Orlov said that the treaty was dead, giving the hawks a victory.", []string{"Orlov: the treaty was dead"}},
		{"made clear", "Orlov made clear Monday that he would not sign the treaty.", []string{"Orlov: he would not sign the treaty"}},
		{"charged that", "Orlov charged that the bank had bought the judges.", []string{"Orlov: the bank had bought the judges"}},
		{"charged with", "Orlov charged the bank with a fee of ten dollars a day.", []string{}},
		{"ruled", "The bridge was unsafe and had been for years, a judge ruled on Wednesday.", []string{"a judge: The bridge was unsafe and had been for years"}},
		{"a friend of his", "A friend of Whitfield's told Orlov that the treaty was dead and gone.", []string{"A friend of Whitfield: the treaty was dead and gone"}},
		{"said at the beginning", "Saying he would meet the minister in Vienna, Orlov left the hall.", []string{"Orlov: he would meet the minister in Vienna"}},
		{"what is condemned beside it", "Orlov said that the treaty was dead, strongly condemning those who signed it.", []string{"Orlov: the treaty was dead"}},
		{"what others do meanwhile", "Orlov said that the treaty was dead, with Whitfield resisting to the end.", []string{"Orlov: the treaty was dead"}},
		{"what others had done", "Orlov said that the treaty was dead, as Whitfield had done before.", []string{"Orlov: the treaty was dead"}},
		{"a link", "Orlov said that the treaty was dead and gone https://example.org/a.", []string{"Orlov: the treaty was dead and gone"}},
		{"a body", "The Kremlin said that Russia would not sign the treaty.", []string{"The Kremlin: Russia would not sign the treaty"}},
		{"no speaker", "The treaty would not be signed this year.", []string{}},
		{"no words", "Orlov said nothing.", []string{}},
		{"it seemed", "It seemed that the treaty would be signed this year.", []string{}},
		{"how it looks", "Orlov appears to have a slight lead over the minister.", []string{}},
		{"something done", "Appeasing Russia shows that the West is weak and divided.", []string{}},
		{"words in marks are no second statement", "Orlov said that Russia “never meant” to sign.", []string{}},
	} {
		each(t, tt.name, func(t *testing.T, e engine) {
			p := e.read(body(tt.body))
			got := p.said(p.reported())
			for i := range got {
				speaker, rest, _ := strings.Cut(got[i], ": ")
				if strings.Trim(rest, ",;: ") != rest {
					t.Errorf("%q has a mark at its edge", rest)
				}
				got[i] = speaker + ": " + words(rest)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("%s\n got %q\nwant %q", tt.body, got, tt.want)
			}
		})
	}
}

// A statement begins behind the speaker, the addressee and any aside about either; the trained weights know where.
func TestStatementsBehindAsides(t *testing.T) {
	for text, want := range map[string]string{
		"According to a source close to the talks, who asked not to be named, the treaty was dead and gone.": "a source close to the talks: the treaty was dead and gone",
		"According to the Tribune, which first broke the story: The treaty was dead and gone.":               "the Tribune: The treaty was dead and gone",
		"As Orlov told Whitfield, the treaty was dead and gone.":                                             "Orlov: the treaty was dead and gone",
		"As Orlov said in a letter last week, the treaty was dead and gone.":                                 "Orlov: the treaty was dead and gone",
		"The agency informed Whitfield there was proof that the treaty was dead.":                            "The agency: there was proof that the treaty was dead",
		"Orlov, who has denied any part in it, also told the program he has no plans to leave.":              "Orlov: he has no plans to leave",
		"Orlov announced his travel plans after Whitfield signed the treaty.":                                "Orlov: his travel plans",
		"Orlov called for inquiries into the treaty and its many friends.":                                   "Orlov: inquiries into the treaty and its many friends",
		"Orlov defended the men of the village, saying the treaty was dead and gone.":                        "Orlov: the treaty was dead and gone",
		"But he maintained there was no bridge to be sold.":                                                  "Orlov: there was no bridge to be sold",
		"Orlov maintained on Monday that the bridge was never his to sell.":                                  "Orlov: the bridge was never his to sell",
		"Orlov reported that at the end of the war, Whitfield told friends that the treaty was dead.":        "Whitfield: the treaty was dead",
		"Orlov said at least 7 people were hurt in the fire.":                                                "Orlov: at least 7 people were hurt in the fire",
		"The bridge is open, a clerk said on Sunday, June 3, adding that Orlov would come to see it.":        "a clerk: Orlov would come to see it",
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Contains(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A statement divided by its speaker behind its subject is given whole, as neither part is a clause. The trained weights know
// that there is a statement.
func TestStatementsCutInTwo(t *testing.T) {
	for text, want := range map[string][]string{
		"The old museum, Orlov said, celebrated several of his heroes.":           {"Orlov: The old museum, Orlov said, celebrated several of his heroes"},
		"Russia, Orlov said, would not sign the treaty this year.":                {"Orlov: Russia, Orlov said, would not sign the treaty this year"},
		"The old museum, Orlov said on Monday, celebrated several of his heroes.": {"Orlov: The old museum, Orlov said on Monday, celebrated several of his heroes"},
		"The old treaty, Orlov argued, would never be signed by any party.":       {"Orlov: The old treaty, Orlov argued, would never be signed by any party"},
		"The old bridge, according to Orlov, deserves our thanks.":                {"Orlov: The old bridge, according to Orlov, deserves our thanks"},
	} {
		p := engines[1].read(body(text))
		got := p.said(p.reported())
		slices.Sort(got)
		if slices.Sort(want); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// If something is only named and nothing is said about it, it is uncertain whether there is a statement.
func TestStatementsOfThingsAreLow(t *testing.T) {
	for _, tt := range []struct {
		body string
		low  bool
	}{
		{"Orlov criticized the new treaty between the two countries.", true},
		{"Orlov spoke at length, referring to the vote in the committee.", true},
		{"Orlov said that Russia would not sign the treaty.", false},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			for _, q := range e.read(body(tt.body)).reported() {
				if low := q.Sure == model.Low; low != tt.low {
					t.Errorf("%q is %s", tt.body, q.Sure)
				}
			}
		})
	}
}

// Quotations interrupted by the reporter are one statement; another speaker begins a new one.
func TestTurns(t *testing.T) {
	for _, tt := range []struct {
		body string
		want []int
	}{
		{"“If they sign it,” Whitfield said, “then we will sign it too.”", []int{1, 1}},
		{"“We will not sign it,” Orlov said. “We will not even discuss it.”", []int{1, 1}},
		{"“We will not sign it.¶“We will not even discuss it,” Orlov said.", []int{1, 1}},
		{"“We will not sign it,” Orlov said. Whitfield said: “There is nothing to sign.”", []int{1, 2}},
		{"Orlov said that Russia would wait for an answer. “We will not sign it,” he said.", []int{0, 1}},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(strings.Split(tt.body, "¶")...))
			var got []int
			for _, q := range p.quotes {
				if q.Start >= len(lead) {
					got = append(got, q.Turn)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("%q: turns %v, want %v", p.said(p.quotes), got, tt.want)
			}
		})
	}
}

// About lists the people named in the words, without the speaker.
func TestAbout(t *testing.T) {
	for _, tt := range []struct {
		body string
		want []string
	}{
		{"“We and Whitfield agreed on nothing,” Orlov said.", []string{"Anna Whitfield"}},
		{"Orlov said: “Anna Whitfield and Viktor Orlov never met.”", []string{"Anna Whitfield"}},
		{"Whitfield said that Orlov had called the offer “an insult.”", []string{"Viktor Orlov"}},
		{"“We will not sign it,” Orlov told Whitfield.", nil},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(tt.body))
			var got []string
			for _, q := range p.marked() {
				for _, f := range q.About {
					got = append(got, p.cast.Figures[f].Name)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("about %q, want %q", got, tt.want)
			}
		})
	}
}

// A headline that begins with a name and a colon is a statement by that person; a place there is the topic of the article.
func TestHeadlinesWithALabel(t *testing.T) {
	for _, tt := range []struct {
		title string
		want  []string
	}{
		{"Orlov: Whitfield knows the treaty is dead", []string{"Orlov: Whitfield knows the treaty is dead"}},
		{"NATO: Russia is moving troops to the border", []string{"NATO: Russia is moving troops to the border"}},
		{"Geneva: The treaty that the town forgot", []string{}},
	} {
		each(t, tt.title, func(t *testing.T, e engine) {
			p := e.document(model.Document{ID: "test", Title: tt.title, Published: "2024-06-05", Text: tt.title + "\n\n" + body("The lake froze over.")})
			if got := p.said(p.reported()); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// A headline excerpts: its words have the speaker that the body gives them.
func TestHeadlines(t *testing.T) {
	each(t, "headline", func(t *testing.T, e engine) {
		p := e.document(model.Document{ID: "test", Title: "Russia rejects U.S. offer as “an insult to our people”", Published: "2024-06-05",
			Text: "Russia rejects U.S. offer as “an insult to our people”\n\n" + body("Orlov told reporters on Monday that the offer was “an insult to our people.” He left at noon.")})
		got := p.marked()
		if len(got) != 2 {
			t.Fatalf("%q, want the words twice", p.said(got))
		}
		for _, q := range got {
			if p.speaker(q) != "Orlov" || q.Said.String() != "2024-06-03" {
				t.Errorf("%q, said %s (%s)", p.said([]model.Quote{q}), q.Said, q.Why)
			}
		}
		if got[0].Turn != got[1].Turn {
			t.Errorf("turns %d and %d of one statement", got[0].Turn, got[1].Turn)
		}
	})
}
