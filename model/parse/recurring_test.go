package parse_test

import (
	"fmt"
	"slices"
	"testing"

	"hotline/model"
	"hotline/model/parse"
	"hotline/model/parse/trial"
)

// TestRecurring parses several articles of one outlet and checks which of their lines are the outlet's.
func TestRecurring(t *testing.T) {
	tests := []struct {
		name, above, line string
		of                int // articles that contain the line, of eight
		why               string
	}{
		{"a headline on three pages", "", "Ten things to know about meatloaf", 3, "recurs in 3 articles of Some Gazette"},
		{"on two", "", "Ten things to know about meatloaf", 2, ""},
		{"a sentence to the reader", "", "Be the first to know what your ministers do.", 3, "recurs in 3 articles of Some Gazette"},
		{"the background of a story", "", "The ministry has always denied what it was accused of.", 8, ""},
		{"a label", "", "Jane Doe", 8, ""},
		{"who is quoted above", "“It is so, and it was always so.”", "Jane Doe of Another Gazette", 8, ""},
		{"a quotation", "", "“It is so, and it was always so”", 8, ""},
	}
	for _, tt := range tests {
		var articles []*model.Article
		for i := range 8 {
			text := fmt.Sprintf("The minister said in interview number %d that he would go on talking, whatever the others might do about it.\n\n%s\n\n", i, tt.above)
			if i < tt.of {
				text += tt.line + "\n\n"
			}
			text += fmt.Sprintf("That was the end of day %d.", i)
			articles = append(articles, trial.Small.Article(model.Document{Text: text, Title: "Talks", Outlet: "Some Gazette"}))
		}
		for _, order := range [2]bool{false, true} {
			known := parse.NewRecurring()
			list := slices.Clone(articles)
			if order {
				slices.Reverse(list)
			}
			for _, a := range list {
				known.Add(parse.LinesOf(a))
			}
			first := *articles[0]
			first.Body, first.Furniture = slices.Clone(first.Body), slices.Clone(first.Furniture)
			dropped := known.Drop(&first)
			want := []string(nil)
			if tt.why != "" {
				want = []string{tt.why + ": " + tt.line}
			}
			if got := trial.Reasons(&first); dropped != (tt.why != "") || !slices.Equal(got, want) {
				t.Errorf("%s: furniture %q, want %q", tt.name, got, want)
			}
		}
	}
}

// TestVersionsCountOnce parses one story eight times: lines shared by its versions belong to the story.
func TestVersionsCountOnce(t *testing.T) {
	known := parse.NewRecurring()
	var a *model.Article
	for i := range 8 {
		a = trial.Small.Article(model.Document{Text: fmt.Sprintf("Update %d.\n\n%s\n\nWhat comes after the summit\n\n%s", i, trial.Lead, trial.Other), Title: "Talks", Outlet: "Some Gazette"})
		known.Add(parse.LinesOf(a))
	}
	if known.Drop(a) {
		t.Errorf("furniture %q", trial.Reasons(a))
	}
}

// TestAmongWhatRecurs checks that trailing lines among recurring ones are removed.
func TestAmongWhatRecurs(t *testing.T) {
	known := parse.NewRecurring()
	var a *model.Article
	for i := range 4 {
		text := fmt.Sprintf("The minister said in interview number %d that he would go on talking, whatever the others might do about it.\n\nThat was the end of day %d.", i, i)
		if i == 3 {
			text = "What nobody had asked him before that day\n\n" + text
		}
		text += fmt.Sprintf("\n\nTen things to know about meatloaf\n\nA line of day number %d alone", i)
		a = trial.Small.Article(model.Document{Text: text, Title: "Talks", Outlet: "Some Gazette"})
		known.Add(parse.LinesOf(a))
	}
	known.Drop(a)
	want := []string{"recurs in 4 articles of Some Gazette: Ten things to know about meatloaf", "among lines that recur: A line of day number 3 alone"}
	if got := trial.Reasons(a); !slices.Equal(got, want) {
		t.Errorf("furniture %q, want %q", got, want)
	}
}

// TestQuotationRecurs checks a page that collects quotations: one that occurs in several articles with its author belongs to the
// page.
func TestQuotationRecurs(t *testing.T) {
	const said = "“The harbour was closed for a week in spring, and nobody was told why it had to be so.”"
	for of, taken := range map[int]int{2: 0, 3: 2} {
		known := parse.NewRecurring()
		var first *model.Article
		for i := range 8 {
			text := fmt.Sprintf("The minister said in interview number %d that he would go on talking, whatever the others might do about it.\n\n", i)
			if i < of {
				text += said + "\n\nJane Doe, Another Gazette\n\n"
			}
			a := trial.Small.Article(model.Document{Text: text + fmt.Sprintf("That was the end of day %d.", i), Title: "Talks", Outlet: "Some Gazette"})
			known.Add(parse.LinesOf(a))
			if i == 0 {
				first = a
			}
		}
		if may, dropped := known.May(parse.LinesOf(first)), known.Drop(first); may != (taken > 0) || dropped != may || len(first.Furniture) != taken || len(first.Body) != 4-taken {
			t.Errorf("in %d: may %v, furniture %q", of, may, trial.Reasons(first))
		}
	}
}
