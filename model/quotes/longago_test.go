package quotes_test

import "testing"

// What was said long before has a year, or a distance from the article.
func TestLongAgo(t *testing.T) {
	for _, tt := range []struct{ body, want string }{
		{"“We will not sign it,” Orlov said in a 2013 House floor speech.", "2013-01-01..2013-12-31"},
		{"“We will not sign it,” Orlov told NPR in 2013.", "2013-01-01..2013-12-31"},
		{"Orlov, in 1998, mocked those who “believed in the treaty.”", "1998-01-01..1998-12-31"},
		{"Orlov called Whitfield a “con man” in 2013.", "2013-01-01..2013-12-31"},
		{"In a 2012 debate, Orlov said the treaty was “an insult.”", "2012-01-01..2012-12-31"},
		{"In an interview with CNN in 2007, Orlov said the treaty was “an insult.”", "2007-01-01..2007-12-31"},
		{"Two weeks ago, Orlov said the treaty was “an insult.”", "2024-05-19..2024-05-25"},
		{"Orlov told reporters three years ago that the treaty was “an insult.”", "2021-01-01..2021-12-31"},
		{"In the 2012 vote, Orlov said, the treaty was “an insult to our people.”", ""},
		{"After the 2012 debate, Orlov said the treaty was “an insult.”", ""},
		{"Orlov said the treaty signed three years ago was “an insult.”", ""},
		{"In the first interview since his return a year ago, Orlov said the treaty was “an insult.”", ""},
		{"Orlov praised the 2013 speech as “an insult to our people.”", ""},
		{"Orlov called Whitfield a “con man” in a stinging speech in March.", "2024-03-01..2024-03-31"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			w := e.read(body(tt.body)).marked()[0].Said
			got := ""
			if w.From != 0 {
				got = w.From.String() + ".." + w.To.String()
			}
			if got != tt.want {
				t.Errorf("%q (%s), want %q", got, w.Basis, tt.want)
			}
		})
	}
}

// The sentence before may tell on which day somebody put out a text.
func TestDayOfSending(t *testing.T) {
	for _, tt := range []struct{ before, words, want string }{
		{"Orlov sent a memo Monday to his friends and donors.", "“We will not sign it,” he wrote.", "2024-06-03"},
		{"Orlov and Whitfield released a joint statement on Monday.", "“We will not sign it,” they said.", "2024-06-03"},
		{"Orlov sent a truck on Monday to his friends.", "“We will not sign it,” he wrote.", ""},
		{"Orlov gave a speech on Monday.", "“We will not sign it,” he had said.", ""},
		{"Orlov told ABC’s “This Week” on Sunday that Russia would not sign the treaty.", "“We will not sign it,” he said.", "2024-06-02"},
	} {
		each(t, tt.before, func(t *testing.T, e engine) {
			got := e.read(body(tt.before + " " + tt.words)).marked()
			day := ""
			if w := got[len(got)-1].Said; w.Day() != 0 {
				day = w.Day().String()
			}
			if day != tt.want {
				t.Errorf("%q, want %q", day, tt.want)
			}
		})
	}
}
