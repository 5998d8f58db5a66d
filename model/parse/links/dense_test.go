package links_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

// TestDense checks a page saved whole: menus, the article, the headlines of others with their dates, text about the page.
func TestDense(t *testing.T) {
	var page []string
	for i := range 24 {
		page = append(page, fmt.Sprintf("Menu %c", 'a'+i))
	}
	page = append(page, trial.Lead, "What they agreed", trial.Lead, "They will meet again.")
	for i := range 12 {
		page = append(page, fmt.Sprintf("Another story of quite another day, number %d", i), "26/02/2026 14:44")
	}
	page = append(page, "We use a cookie to remember what you have read, and nobody else is ever told about it.")
	got := trial.Bodies(trial.Read(strings.Join(page, "\n")))
	want := []string{trial.Lead, "What they agreed", trial.Lead, "They will meet again."}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("body %q", got)
	}
}

// TestDenseKeepsTheDeck checks that the sentence under the headline of a page saved whole is part of the headline.
func TestDenseKeepsTheDeck(t *testing.T) {
	const title, deck = "Two towns agree on a bridge over the river", "They will share its cost, and the ferry is to end in May."
	page := []string{title + " | The Daily Elsk"}
	for i := range 24 {
		page = append(page, fmt.Sprintf("Menu %c", 'a'+i))
	}
	page = append(page, title, deck, "Listen to this article", "6 mins", "Save", "Share", "Copy link", "Follow us", "Print", "Sign up", trial.Lead, trial.Other, trial.Lead)
	a := trial.Small.Article(model.Document{Title: title, Text: strings.Join(page, "\n")})
	if !slices.ContainsFunc(a.Headline, func(s model.Span) bool { return s.In(a.Text) == deck }) {
		t.Errorf("the deck is not in the headline; body %q", trial.Bodies(a))
	}
}

// TestDenseKeepsBrokenSentences checks that sentences cut at their links stay in the article, whether or not a line closes a
// sentence and however short it is.
func TestDenseKeepsBrokenSentences(t *testing.T) {
	var menu []string
	for i := range 24 {
		menu = append(menu, fmt.Sprintf("Menu %c", 'a'+i))
	}
	for name, broken := range map[string][]string{
		"before the article":  {"The minister hit out at the other side on", "the fourth anniversary of the treaty", "In a message to all he said that nobody had", "broken the will of those who signed it"},
		"parts like a menu":   {"The minister goes on trying to", "persuade the other side", "the man he had met before"},
		"one among headlines": {"The event on Monday, as planned since the spring, will see him take the", "president’s chair"},
	} {
		page := slices.Concat(menu, broken, []string{trial.Lead, trial.Other, trial.Lead}, menu)
		got := strings.ReplaceAll(strings.Join(trial.Bodies(trial.Read(strings.Join(page, "\n"))), "\n"), "\n", "|")
		if want := strings.Join(slices.Concat(broken, []string{trial.Lead, trial.Other, trial.Lead}), "|"); got != want {
			t.Errorf("%s: body\n%s, want\n%s", name, got, want)
		}
	}
	bid := slices.Concat(menu, []string{trial.Lead, trial.Other, "Get more news and analysis from", "the institute and its many friends abroad"}, menu)
	if got := trial.Bodies(trial.Read(strings.Join(bid, "\n"))); len(got) != 2 {
		t.Errorf("what bids the reader is of the article: %q", got)
	}
}

// TestNoFrontPage checks articles with a long list: one that has two consecutive paragraphs, and one that was cut at a column.
func TestNoFrontPage(t *testing.T) {
	var list []string
	for i := range 60 {
		list = append(list, fmt.Sprintf("Harbour of the coast number %d", i))
	}
	for _, text := range []string{
		strings.Join(slices.Concat([]string{trial.Lead, trial.Other, trial.Lead}, list, []string{trial.Other}), "\n\n"),
		strings.Join(slices.Concat([]string{trial.Lead, "The ministers of the harbours on the coast of the country and", "those of the river have settled the list of all who may land", "ships of the larger kind, as long as nobody from the lake has", "been there before them and has taken what he found, they say", "without a word on how much of it was sold, to whom it was and", "what for, in the years before the storm that took the gate and", "the wall behind it"}, list, []string{trial.Other}), "\n"),
	} {
		if got := trial.Bodies(trial.Read(text)); len(got) < 60 {
			t.Errorf("of the article there is left %q", got)
		}
	}
}

func TestFrontPage(t *testing.T) {
	page := ""
	for i := range 60 {
		page += fmt.Sprintf("Ministers meet on the margins of conference %d\n\n", i)
	}
	if got := trial.Bodies(trial.Read(page)); len(got) > 0 {
		t.Errorf("%d lines of headlines are taken for an article: %q", len(got), got)
	}
}
