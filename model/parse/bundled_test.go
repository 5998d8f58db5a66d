package parse_test

import (
	bundled "hotline/data/corpus"
	"io/fs"
	"strings"
	"testing"

	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/parse"
)

func article(t testing.TB, file string) *model.Article {
	t.Helper()
	names, err := fs.Glob(bundled.Files(), file+"*.txt")
	if err != nil || len(names) != 1 {
		t.Fatalf("bundled file %s: %v %v", file, names, err)
	}
	text, err := fs.ReadFile(bundled.Files(), names[0])
	if err != nil {
		t.Fatal(err)
	}
	return parse.New(lexicon.Default(), parse.Today(20260301)).Article(model.Document{ID: file, Text: string(text)})
}

// TestBundled checks the results for the five bundled articles with the built-in tables.
func TestBundled(t *testing.T) {
	tests := []struct {
		file, title, outlet, wire, place, published string
		furniture                                   string // reasons in order
		paragraphs                                  int
		dates                                       string // span = meaning, in order
	}{
		{"000", "US President Joe Biden's administration is confident that it can find ways to cooperate…", "UrduPoint", "Sputnik", "Washington", "2021-03-19",
			"scraper, dateline", 8, "on Thursday = 2021-03-18; On Wednesday = 2021-03-17; on Saturday = 2021-03-20; this week = 2021-03-14…2021-03-20; on Thursday = 2021-03-18"},
		{"001", "US President Joe Biden considers it vital to be straightforward and clear with Russian…", "Sputnik", "Sputnik", "Washington", "range with 2021-05-04",
			"site clock, player, share, dateline, tags, comments", 12, ""},
		{"002", "Kremlin says Putin ready for dialogue if US willing", "Rappler", "Reuters", "", "range with 2021-01-24",
			"section, byline, AI summary, headline repeated, caption, photo credit, sign-off, comments, comments, comments, widget, widget, player, app", 9,
			"on Sunday, January 24 = 2021-01-24; on Saturday, January 23 = 2021-01-23; November 3 = 2020-11-03; on February 5 = 2021-02-05"},
		{"003", "The United States and Russia recognize “serious differences” but emphasize dialogue", "", "", "", "range with 2021-05-20",
			"section, source link", 19, ""},
		{"004", "Russia looks forward to a deeper dialogue in the United States on a number of regional…", "", "", "", "2021-03-05",
			"scraper", 8, "On March 4 = 2021-03-04; earlier that day = 2021-03-04; At the end of January = 2021-01-22…2021-01-31; On February 3 = 2021-02-03; February 5, 2026 = 2026-02-05"},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			a := article(t, tt.file)
			if a.Title != tt.title || a.TitleMade != strings.HasSuffix(tt.title, "…") {
				t.Errorf("title %q, made %v", a.Title, a.TitleMade)
			}
			if a.Outlet != tt.outlet || a.Wire != tt.wire || a.Place != tt.place {
				t.Errorf("outlet %q, wire %q, place %q", a.Outlet, a.Wire, a.Place)
			}
			day, ranged := strings.CutPrefix(tt.published, "range with ")
			d := model.ParseDay(day)
			if a.Published.Day() != 0 == ranged || !a.Published.Within(d, d) || a.Published.Basis == "" {
				t.Errorf("published %s (%s)", a.Published, a.Published.Basis)
			}
			var furniture, dates []string
			for _, f := range a.Furniture {
				furniture = append(furniture, f.Reason)
			}
			if got := strings.Join(furniture, ", "); got != tt.furniture {
				t.Errorf("furniture\n got %s\nwant %s", got, tt.furniture)
			}
			for _, d := range a.Dates {
				dates = append(dates, d.In(a.Text)+" = "+d.When.String())
			}
			if got := strings.Join(dates, "; "); got != tt.dates {
				t.Errorf("dates\n got %s\nwant %s", got, tt.dates)
			}
			if len(a.Body) != tt.paragraphs {
				t.Errorf("%d paragraphs, want %d", len(a.Body), tt.paragraphs)
			}
			if a.Language != "en" {
				t.Errorf("language %q", a.Language)
			}
		})
	}
}

func BenchmarkArticle(b *testing.B) {
	p := parse.New(lexicon.Default())
	doc := model.Document{Text: strings.Repeat(article(b, "003").Text+"\n\n", 3)}
	b.SetBytes(int64(len(doc.Text)))
	for b.Loop() {
		p.Article(doc)
	}
}
