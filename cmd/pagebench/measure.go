package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode"
)

// truth is the true content of a page.
type truth struct {
	Title      string
	Published  string
	Paragraphs []string
}

// score is how well one page was read.
type score struct {
	name              string
	agreement              // of the words of the body
	title, near, date bool // near: nine words in ten are the same
	took              time.Duration

	wantTitle, gotTitle, wantDate, gotDate string
}

// measure reads the pages of a folder with one finder.
func measure(known map[string]truth, f finder) ([]score, error) {
	var scores []score
	for _, name := range slices.Sorted(maps.Keys(known)) {
		got, err := f.find(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		s := compare(known[name], got)
		s.name, s.took = strings.TrimSuffix(name, ".html.gz"), got.Took
		scores = append(scores, s)
	}
	return scores, nil
}

// truths reads the true content of the pages of a folder.
func truths(folder fs.FS) (map[string]truth, error) {
	raw, err := fs.ReadFile(folder, "truth.json")
	if err != nil {
		return nil, err
	}
	var known map[string]truth
	if err := json.Unmarshal(raw, &known); err != nil {
		return nil, fmt.Errorf("truth.json: %w", err)
	}
	return known, nil
}

func compare(want truth, got found) score {
	s := score{
		wantTitle: want.Title, gotTitle: got.Title, wantDate: day(want.Published), gotDate: day(got.Published),
	}
	s.title = slices.Equal(words(want.Title), words(got.Title))
	s.near = overlap(words(want.Title), words(got.Title)).f1 >= 0.9
	s.date = s.wantDate == s.gotDate
	s.agreement = overlap(words(strings.Join(want.Paragraphs, " ")), words(got.Text))
	return s
}

// agreement is how well two bags of words agree, each figure 0 to 1.
type agreement struct{ f1, precision, recall float64 }

func overlap(wanted, found []string) (a agreement) {
	left := map[string]int{}
	for _, w := range wanted {
		left[w]++
	}
	shared := 0
	for _, w := range found {
		if left[w] > 0 {
			left[w]--
			shared++
		}
	}
	if shared > 0 {
		a.precision, a.recall = float64(shared)/float64(len(found)), float64(shared)/float64(len(wanted))
		a.f1 = 2 * a.precision * a.recall / (a.precision + a.recall)
	}
	return a
}

func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// day returns the calendar day at the beginning of an ISO 8601 date.
func day(s string) string { return s[:min(len(s), len("2006-01-02"))] }
