package heads_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

// titledBy parses a text whose container gives the title.
func titledBy(title string, lines ...string) *model.Article {
	return trial.Full.Article(model.Document{ID: "t", Title: title, Language: "en", Text: strings.Join(slices.Concat(lines, trial.Prose), "\n\n")})
}

// TestLeadLine puts lines without a full stop above the first paragraph of an article whose title the container gives: those that
// belong to it and others.
func TestLeadLine(t *testing.T) {
	const title = "Port of the north is to be sold by autumn"
	for _, tt := range []struct {
		name, line string
		want       bool
	}{
		{"a question", "Who is going to pay for all of these ships?", true},
		{"words that announce what follows", "From the morning edition of the pilots:", true},
		{"a question that closes a sentence of narrative", "When the captain met the crew of the lost ship there was one thing they asked: “Why did nobody come?”", true},
		{"a tweet", "Nobody asked me about the ships. Sad! — Joe Roe (@joeroe) May 5, 2021", true},
		{"a complete sentence with its source", "Last week the paper printed “a hundred pages on the harbour and all of its lost ships.” BBC News", true},
		{"another headline of the story", "Northern port to be sold this autumn", false},
		{"a question set like a headline", "Should The Board Ever Sell The Harbour?", false},
		{"a label", "Alert:", false},
		{"the label of the page's highlights", "Story highlights Who is going to pay for all of these ships?", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := slices.Contains(trial.Bodies(titledBy(title, tt.line)), tt.line); got != tt.want {
				t.Errorf("in the body: %v, want %v", got, tt.want)
			}
		})
	}
	if a := titledBy(title, "From the Harbour", "The harbour sells well this year, and all of its captains are glad of it."); trial.Bodies(a)[0] != "From the Harbour" {
		t.Error("lost the heading of the first part")
	}
	if a := titledBy(title, "It was the longest year in the tenure of any", "captain of this port, and nobody would have it again if it were offered."); trial.Bodies(a)[0] != "It was the longest year in the tenure of any" {
		t.Error("lost a line that the next one continues")
	}
}

// TestUntold puts decks above an article: what one tells and no paragraph repeats stays in the body.
func TestUntold(t *testing.T) {
	const title = "Port of the north is to be sold by autumn"
	for _, tt := range []struct {
		name, line, want string
	}{
		{"tells something of its own", "Fishermen says nobody has asked their union about the lighthouse keepers", "body"},
		{"a lead that was cut off at a link, though it has the words of the title", "After the port of the north was to be sold by autumn, and nobody had asked the pilots who had lived there for years, the Harbour Board", "body"},
		{"repeats a paragraph", "Experts says number of warheads has not risen since, as can be told from satellites", "blurb"},
		{"another headline of the story", "Northern port will be sold this autumn", "headline"},
		{"asks something of the reader", "Subscribe to the letters of our pilots if you were at sea", "headline"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := titledBy(title, tt.line)
			got := "headline"
			if slices.Contains(trial.Bodies(a), tt.line) {
				got = "body"
			} else if slices.Contains(trial.Reasons(a), "blurb: "+tt.line) {
				got = "blurb"
			}
			if got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

// TestTopPicture puts lines about a picture above an article, and lines that resemble them.
func TestTopPicture(t *testing.T) {
	for line, want := range map[string]string{
		"The gate of the port at night, in May (Reuters photo: Jane Doe)": "caption",
		"The gate of the port at night. (Anthony Roe)":                    "caption",
		"The gate of the port at night (Jane Doe/Some Paper)":             "caption",
		"(Anthony Roe)":               "photo credit",
		"Jane Doe/BBC News":           "caption",
		"The gate was shut (again)":   "",
		"(It was not the first time)": "",
	} {
		got := ""
		for _, f := range titledBy("Port of the north is to be sold by autumn", line).Furniture {
			got = f.Reason
		}
		if got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// TestMasthead puts lines above an article that name its authors, and lines that resemble them.
func TestMasthead(t *testing.T) {
	for _, tt := range []struct {
		name, want string
		lines      []string
	}{
		{"two names above a station", "Jane Doe and Maxine Poe", []string{"Jane Doe and Maxine Poe", "KXYZ-TV, Bern"}},
		{"a name above an outlet", "Jane Doe", []string{"Jane Doe", "BBC News"}},
		{"a name with an outlet", "Jane Doe", []string{"Jane Doe, BBC News"}},
		{"a forename alone", "Anthony Poe", []string{"Anthony Poe"}},
		{"after By, before a day", "Maxine Poe", []string{"By Maxine Poe - December 8, 2014"}},
		{"a board", "The Editorial Board", []string{"The Editorial Board", "BBC News"}},
		{"an outlet first", "Anthony Poe", []string{"BBC News", "Anthony Poe"}},
		{"names that nothing confirms", "", []string{"Zyxa Poe"}},
		{"somebody in the news", "", []string{"Joe Biden"}},
		{"somebody in the article", "", []string{"Anthony Poe", "“It is over,” Poe said of the talks on Monday, and that Poe would go home."}},
		{"a headline in which every word is capitalised", "", []string{"Anthony Poe Takes First Step To Harbour"}},
		{"a credit", "", []string{"Anthony Poe / BBC News"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := titledBy("Port of the north is to be sold by autumn", tt.lines...)
			if a.Byline != tt.want {
				t.Errorf("byline %q, want %q; body %q", a.Byline, tt.want, trial.Bodies(a)[:2])
			}
			if tt.want != "" && (trial.Bodies(a)[0] != trial.Prose[0] || len(a.Headline) > 0) {
				t.Errorf("body %q, headline %v", trial.Bodies(a)[0], a.Headline)
			}
		})
	}
	if a := titledBy("Port of the north is to be sold by autumn", "By Maxine Poe - December 8, 2014"); a.Published.From != 20141208 {
		t.Errorf("published %v", a.Published)
	}
}
