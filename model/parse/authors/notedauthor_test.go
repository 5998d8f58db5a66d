package authors_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

// TestNotedAuthor ends articles with notes on their authors, and with others.
func TestNotedAuthor(t *testing.T) {
	for _, tt := range []struct {
		name, want string
		lines      []string
	}{
		{"one author", "Anthony Poe", []string{"• Anthony Poe is a columnist for Some Paper."}},
		{"one author with a position in between", "Anthony Poe", []string{"Anthony Poe, a former pilot, is a fellow at the Harbour Institute."}},
		{"two authors in one note", "Anthony Poe and Maxine Roe", []string{"Anthony Poe and Maxine Roe are fellows at the Harbour Institute."}},
		{"whose opinions they are", "Zyxa Poe", []string{"The opinions expressed in this commentary are solely those of Zyxa Poe."}},
		{"two notes", "", []string{"Anthony Poe is a columnist for Some Paper.", "Maxine Roe is a columnist for Other Paper."}},
		{"two notes, one on somebody with an unknown forename", "", []string{"Zyxa Poe is an award-winning journalist with Some Paper.", "Maxine Roe is a columnist for Other Paper."}},
		{"another person in the note", "", []string{"Anthony Poe is a columnist for Some Paper. Maxine Roe runs the pilots' union."}},
		{"another person in the sentence", "", []string{"Anthony Poe is a fellow, and Maxine Roe is a senior fellow, at the Harbour Institute."}},
		{"a helper", "", []string{"Anthony Poe is a reporter in Bern and contributed to this article."}},
		{"somebody in the article", "", []string{"Nobody asked Poe, who had been there.", "Anthony Poe is a columnist for Some Paper."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := strings.Join(slices.Concat(trial.Prose, tt.lines), "\n\n")
			a := trial.Full.Article(model.Document{ID: "t", Title: "Port of the north is to be sold by autumn", Language: "en", Text: text})
			if a.Byline != tt.want {
				t.Errorf("byline %q, want %q", a.Byline, tt.want)
			}
		})
	}
}

// TestNoByline puts lines into articles that have the form of a byline but are headings or items of a list.
func TestNoByline(t *testing.T) {
	for _, line := range []string{"-- Pilots Say Some Of The Mayor's Lamps Don't Add Up.", "- Northern Harbour Requirements", "Anthony Poe Harbour Trades Detailed"} {
		text := strings.Join(slices.Concat(trial.Prose, []string{"These were the other lists:", line}), "\n\n")
		if a := trial.ReadFull(text); a.Byline != "" {
			t.Errorf("byline %q", a.Byline)
		}
	}
	if a := trial.ReadFull(strings.Join(slices.Concat(trial.Prose, []string{"—Anthony Poe,"}), "\n\n")); a.Byline != "Anthony Poe" {
		t.Errorf("byline %q", a.Byline)
	}
}
