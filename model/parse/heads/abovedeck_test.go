package heads_test

import (
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

// TestHeadlineMarks checks first lines that quote in single marks above an article that quotes in double ones.
func TestHeadlineMarks(t *testing.T) {
	const said = "“It is open,” the mayor said of the harbour on Monday, and “nobody was told.”"
	for line, want := range map[string]int{
		"The mayor of the port insists that the harbour was ‘never closed.’": 1,
		"The mayor of the port has told ‘em that the harbour is not closed.": 0,
		"While ‘neither snow nor rain’ will stop the mayor, he stays home.":  0,
	} {
		a := trial.Full.Article(model.Document{ID: "t", Title: "Ministers meet once more", Text: "Ministers meet once more\n\n" + line + "\n\n" + trial.Lead + "\n\n" + said + "\n\n" + trial.Other + "\n\n" + said})
		if got := 5 - len(a.Body); got != want {
			t.Errorf("%q: body %q", line, trial.Bodies(a))
		}
	}
}

// TestAboveDecks checks decks that say the same as the article or stand among the lines of its head, and first paragraphs that do
// not.
func TestAboveDecks(t *testing.T) {
	const (
		title = "Ministers meet once more in Geneva"
		deck  = "How the ministers of two countries came to meet in the old harbour."
		said  = "The mayor of the old harbour accuses the board of closing it in winter, in breach of the law."
		says  = "The mayor of the old harbour has accused the board of closing it in winter, in breach of the law."
	)
	for name, tt := range map[string]struct {
		lines []string
		want  bool
	}{
		"before a byline":      {[]string{title, deck, "By Jane Doe", trial.Lead, trial.Other}, false},
		"a first paragraph":    {[]string{title, deck, trial.Lead, trial.Other}, true},
		"above the same words": {[]string{title, said, says, trial.Lead, trial.Other}, false},
		"above another item":   {[]string{title, "Jane Doe, of Northport, to be captain of the old harbour for a year.", "Joe Roe, of Southport, to be captain of the old harbour for a year.", trial.Lead}, true},
		"above other words":    {[]string{title, said, trial.Lead, trial.Other}, true},
	} {
		a := trial.ReadFull(strings.Join(tt.lines, "\n\n"))
		got := false
		for _, p := range a.Body {
			got = got || strings.HasPrefix(p.In(a.Text), "Jane") || p.In(a.Text) == deck || p.In(a.Text) == said
		}
		if got != tt.want {
			t.Errorf("%s: body %q", name, trial.Bodies(a))
		}
	}
}
