package date

import (
	"slices"
	"testing"

	"hotline/model"
)

// TestDates checks single expressions in a text of Friday, 2021-03-19.
func TestDates(t *testing.T) {
	tests := []struct{ text, span, want string }{
		{"They met on Thursday in Kyiv.", "on Thursday", "2021-03-18"},
		{"They met on Friday in Kyiv.", "on Friday", "2021-03-19"},
		{"They met last Friday in Kyiv.", "last Friday", "2021-03-12"},
		{"They meet next Friday in Kyiv.", "next Friday", "2021-03-26"},
		{"He is set to travel on Saturday.", "on Saturday", "2021-03-20"},
		{"They will meet on Friday.", "on Friday", "2021-03-19"},
		{"They want it ahead of the vote, on Saturday.", "on Saturday", "2021-03-20"},
		{"They met in Kyiv, on Saturday.", "on Saturday", "2021-03-13"},
		{"They met on March 4.", "on March 4", "2021-03-04"},
		{"They met on Nov. 3rd in Kyiv.", "on Nov. 3rd", "2020-11-03"},
		{"They met on Saturday, January 23, in Kyiv.", "on Saturday, January 23", "2021-01-23"},
		{"The treaty expires on April 5.", "on April 5", "2021-04-05"},
		{"Born on 18 March 2014 there.", "on 18 March 2014", "2014-03-18"},
		{"Since February 5, 2026, there.", "February 5, 2026", "2026-02-05"},
		{"See 2021-03-01 and so on.", "2021-03-01", "2021-03-01"},
		{"See 01.03.2021 and so on.", "01.03.2021", "2021-03-01"},
		{"They met in March 2014 there.", "in March 2014", "2014-03-01…2014-03-31"},
		{"They met in January.", "in January", "2021-01-01…2021-01-31"},
		{"They met in May.", "in May", "2020-05-01…2020-05-31"},
		{"At the end of January they met.", "At the end of January", "2021-01-22…2021-01-31"},
		{"They met yesterday.", "yesterday", "2021-03-18"},
		{"They met earlier today.", "earlier today", "2021-03-19"},
		{"They met this week.", "this week", "2021-03-14…2021-03-20"},
		{"They met over the weekend.", "over the weekend", "2021-03-13…2021-03-14"},
		{"They met last weekend.", "last weekend", "2021-03-13…2021-03-14"},
		{"They met this past weekend.", "this past weekend", "2021-03-13…2021-03-14"},
		{"In a January letter they agreed.", "January", "2021-01-01…2021-01-31"},
		{"On a January morning they agreed.", "", ""},
		{"They were fined by the council on Thursday.", "on Thursday", "2021-03-18"},
		{"They want an answer by Thursday.", "Thursday", "2021-03-25"},
		{"They want an answer by the end of May.", "", ""},
		{"They met last week.", "last week", "2021-03-07…2021-03-13"},
		{"They met last month.", "last month", "2021-02-01…2021-02-28"},
		{"This week they met.", "This week", "2021-03-14…2021-03-20"},
		{"It rained. Over the weekend, they met.", "Over the weekend", "2021-03-13…2021-03-14"},
		{"“We did.” Tonight they meet.", "Tonight", "2021-03-19"},
		{"Today the port is empty.", "", ""},
		{"On NBC’s Today and on “Today” they met.", "", ""},
		{"They met last year.", "last year", "2020-01-01…2020-12-31"},
		{"Встреча прошла 12 марта 2021 года.", "12 марта 2021", "2021-03-12"},
		{"Today’s Russia, USA Today and a Sunday best may 5 times march on.", "Sunday", "2021-03-14"},
		{"On May Day Theresa May may march.", "", ""},
		{"In 1 March of 12.5 percent.", "1 March", "2021-03-01"},
		{"On that day they met.", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			dates := resolved(tt.text, model.On(20210319, "container"))
			if tt.span == "" {
				if len(dates) != 0 {
					t.Errorf("found %q", dates[0].In(tt.text))
				}
				return
			}
			if len(dates) != 1 {
				t.Fatalf("found %v", dates)
			}
			if d := dates[0]; d.In(tt.text) != tt.span || d.When.String() != tt.want {
				t.Errorf("%q is %s (%s), want %q, %s", d.In(tt.text), d.When, d.Basis, tt.span, tt.want)
			}
		})
	}
}

// resolved returns the dates of a text published on p.
func resolved(text string, p model.When) []model.Dated {
	return Resolve(nil, text, Expressions(nil, text, model.Span{End: len(text)}), p)
}

func TestThatDay(t *testing.T) {
	dates := resolved("They met on March 4. An interview was published earlier that day.", model.On(20210305, "container"))
	if len(dates) != 2 || dates[1].Day() != 20210304 || dates[1].Basis != "the day named before" {
		t.Errorf("dates %v", dates)
	}
}

// TestDatesOfRange resolves dates in a text of which only the range of its publication is known.
func TestDatesOfRange(t *testing.T) {
	const text = "They talked on Tuesday. They met on Saturday, January 23, and on March 4. In May 2022 they did not."
	var got []string
	for _, d := range resolved(text, model.When{From: 20210120, To: 20250120}) {
		got = append(got, d.In(text)+" "+d.When.String()+" "+d.Basis)
	}
	want := []string{"on Saturday, January 23 2021-01-23 weekday and date agree only in 2021", "In May 2022 2022-05-01…2022-05-31 stated"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}
