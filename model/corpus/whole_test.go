package corpus_test

import (
	"context"
	"os"
	"slices"
	"testing"
	"time"
	"unicode/utf8"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
)

// whole builds a corpus of real articles: the bundled ones, or the dump named by HOTLINE_DUMP.
func whole(t testing.TB, workers int, locations ...string) *corpus.Corpus {
	t.Helper()
	docs := data.Open(context.Background(), locations, func(s data.Skip) { t.Error(s) })
	failed := func(a *model.Article, err error) { t.Errorf("%s %s: %v", a.File, a.ID, err) }
	c, err := corpus.Build(context.Background(), docs, lexicon.Default(), corpus.Options{Workers: workers, Failed: failed})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Whatever the text, offsets, references and order are valid.
func TestWholeCorpusHolds(t *testing.T) {
	locations := map[string][]string{"bundled": nil}
	if dump := os.Getenv("HOTLINE_DUMP"); dump != "" {
		locations["dump"] = []string{dump}
	}
	for name, where := range locations {
		t.Run(name, func(t *testing.T) {
			c := whole(t, 0, where...)
			if c.NumArticles() == 0 || c.NumQuotes() == 0 || c.NumPeople() == 0 {
				t.Fatalf("%d articles, %d quotes, %d people", c.NumArticles(), c.NumQuotes(), c.NumPeople())
			}
			ids := map[string]bool{}
			for i := range c.NumQuotes() {
				checkQuote(t, c, i)
				if id := c.Quote(i).ID; ids[id] {
					t.Errorf("two quotes %s", id)
				} else {
					ids[id] = true
				}
			}
			for i := range c.NumArticles() {
				a := c.Article(i)
				if i > 0 && before(a.Published.Sort(), c.Article(i-1).Published.Sort()) {
					t.Errorf("%s is of %v and stands after %v", a.ID, a.Published, c.Article(i-1).Published)
				}
				if !slices.IsSorted(a.People) {
					t.Errorf("%s: people %v", a.ID, a.People)
				}
			}
		})
	}
}

func before(a, b model.Day) bool { return a != 0 && (b == 0 || a < b) }

// failer is the common interface of tests and properties.
type failer interface {
	Helper()
	Errorf(string, ...any)
	Fatalf(string, ...any)
}

func checkQuote(t failer, c *corpus.Corpus, i int) {
	t.Helper()
	q := c.Quote(i)
	text := c.Article(q.Article).Text
	for _, s := range []model.Span{q.Span, q.Statement, q.Mention, q.Cue} {
		if s.Start < 0 || s.End > len(text) || s.Start > s.End || !utf8.ValidString(s.In(text)) {
			t.Fatalf("%s: span %v of a text of %d bytes", q.ID, s, len(text))
		}
	}
	if q.Empty() {
		t.Errorf("%s is empty", q.ID)
	}
	for _, p := range slices.Concat(q.Speakers, q.About) {
		if p < 0 || p >= c.NumPeople() {
			t.Fatalf("%s: person %d of %d", q.ID, p, c.NumPeople())
		}
	}
	if !slices.Contains(c.Wordings(i), i) {
		t.Errorf("%s is not among its own wordings", q.ID)
	}
}

func TestWholeCorpusDoesNotDependOnWorkers(t *testing.T) {
	one, three := whole(t, 1), whole(t, 3)
	if !equal(one.NumQuotes(), three.NumQuotes(), one.Quote, three.Quote) || !equal(one.NumPeople(), three.NumPeople(), one.Person, three.Person) {
		t.Error("another corpus with three workers than with one")
	}
}

// Each query is answered within its time on about two thousand articles; the times are logged.
func TestSelectIsFast(t *testing.T) {
	dump := os.Getenv("HOTLINE_DUMP")
	if dump == "" {
		t.Skip("set HOTLINE_DUMP to a dump of articles to measure Select")
	}
	c := whole(t, 0, dump)
	t.Logf("%d articles, %d quotes, %d people", c.NumArticles(), c.NumQuotes(), c.NumPeople())
	for _, tt := range []struct {
		query string
		limit time.Duration
	}{
		{"", 20 * time.Millisecond},
		{"by:lavrov,tillerson", 20 * time.Millisecond},
		{"side:ru since:2016 until:2019 kind:direct", 20 * time.Millisecond},
		{"topic:sanctions in:putin outlet:cnn", 20 * time.Millisecond},
		{"sanctions", 200 * time.Millisecond},
		{`"secretary of state" -moscow`, 200 * time.Millisecond},
	} {
		q, err := model.ParseQuery(tt.query)
		if err != nil {
			t.Fatal(err)
		}
		best := time.Hour
		var r corpus.Result
		for range 5 {
			start := time.Now()
			r = c.Select(q)
			best = min(best, time.Since(start))
		}
		t.Logf("%-45s %8v %6d quotes %5d articles", tt.query, best.Round(10*time.Microsecond), r.Quotes.Len(), r.Articles.Len())
		if best > tt.limit {
			t.Errorf("%s took %v", tt.query, best)
		}
	}
}

// Whatever a document contains, analysing it does not panic, and all spans are within its text. Fuzz it with -fuzzminimizetime
// 1x: its goroutines make coverage vary, and minimising would never end.
func FuzzUnderstand(f *testing.F) {
	for d := range data.Open(context.Background(), nil, nil) {
		f.Add(d.Title, d.Text)
	}
	f.Add("", "Lavrov said: “We")
	f.Fuzz(func(t *testing.T, title, text string) {
		if !utf8.ValidString(text) || !utf8.ValidString(title) {
			return
		}
		docs := slices.Values([]model.Document{{ID: "a", File: "a.txt", Title: title, Text: text}})
		failed := func(_ *model.Article, err error) { t.Error(err) }
		c, err := corpus.Build(context.Background(), docs, lexicon.Default(), corpus.Options{Workers: 1, Failed: failed})
		if err != nil || c.NumArticles() != 1 {
			t.Fatalf("%d articles, %v", c.NumArticles(), err)
		}
		for i := range c.NumQuotes() {
			checkQuote(t, c, i)
		}
	})
}
