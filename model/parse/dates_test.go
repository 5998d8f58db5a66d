package parse

import (
	"testing"

	"hotline/model"
)

// TestDates checks single expressions in an article of Friday, 2021-03-19.
func TestDates(t *testing.T) {
	tests := []struct{ text, span, want string }{
		{"They met on Thursday in Kyiv.", "on Thursday", "2021-03-18"},
		{"They met on Friday in Kyiv.", "on Friday", "2021-03-19"},
		{"They met last Friday in Kyiv.", "last Friday", "2021-03-12"},
		{"They meet next Friday in Kyiv.", "next Friday", "2021-03-26"},
		{"He is set to travel on Saturday.", "on Saturday", "2021-03-20"},
		{"They will meet on Friday.", "on Friday", "2021-03-19"},
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
		{"They were fined by the council on Thursday.", "on Thursday", "2021-03-18"},
		{"They want an answer by Thursday.", "Thursday", "2021-03-25"},
		{"They want an answer by the end of May.", "", ""},
		{"They met last week.", "last week", "2021-03-07…2021-03-13"},
		{"They met last month.", "last month", "2021-02-01…2021-02-28"},
		{"They met last year.", "last year", "2020-01-01…2020-12-31"},
		{"Встреча прошла 12 марта 2021 года.", "12 марта 2021", "2021-03-12"},
		{"Today’s Russia, USA Today and a Sunday best may 5 times march on.", "Sunday", "2021-03-14"},
		{"On May Day Theresa May may march.", "", ""},
		{"In 1 March of 12.5 percent.", "1 March", "2021-03-01"},
		{"On that day they met.", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			a := parser.Article(model.Document{Text: tt.text, Published: "2021-03-19", Language: "en"})
			if tt.span == "" {
				if len(a.Dates) != 0 {
					t.Errorf("found %q", a.Dates[0].In(a.Text))
				}
				return
			}
			if len(a.Dates) != 1 {
				t.Fatalf("found %v", a.Dates)
			}
			if d := a.Dates[0]; d.In(a.Text) != tt.span || d.When.String() != tt.want {
				t.Errorf("%q is %s (%s), want %q, %s", d.In(a.Text), d.When, d.Basis, tt.span, tt.want)
			}
		})
	}
}

func TestThatDay(t *testing.T) {
	a := parser.Article(model.Document{Text: "They met on March 4. An interview was published earlier that day.", Published: "2021-03-05"})
	if len(a.Dates) != 2 || a.Dates[1].Day() != 20210304 || a.Dates[1].Basis != "the day named before" {
		t.Errorf("dates %v", a.Dates)
	}
}

// TestDatesOfRange resolves dates in an article of which only the presidency is known.
func TestDatesOfRange(t *testing.T) {
	a := read("The Biden administration met them. They talked on Tuesday. They met on Saturday, January 23, and on March 4. In May 2022 they did not.")
	var got []string
	for _, d := range a.Dates {
		got = append(got, d.In(a.Text)+" "+d.When.String()+" "+d.Basis)
	}
	want := []string{"on Saturday, January 23 2021-01-23 weekday and date agree only in 2021", "In May 2022 2022-05-01…2022-05-31 stated"}
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("got %q\nwant %q", got, want)
	}
}
