package corpus

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

// words are the vocabulary of random articles and queries: frequent and rare ones, prefixes of each other, several scripts, and
// some that fold to no word or to several.
var words = []string{
	"the", "of", "talks", "talk", "Lavrov", "Лавров", "Blinken", "sanctions", "New", "START", "reset", "U.S.", "co-chair", "don’t", "—", "习近平", "Moscow", "a", "arms", "control",
}

// randomCorpus returns a corpus of a few random articles for the fixture's engines.
func randomCorpus(t *rapid.T) *Corpus {
	line := rapid.Custom(func(t *rapid.T) string {
		said := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 12).Draw(t, "words"), " ")
		return rapid.SampledFrom([]string{"", "", "Lavrov: ", "Blinken: ", "~Macron: ", "? ", "Jake Sullivan: ", "Kremlin: ", "the Kremlin and NATO: ", "Lavrov Institute: "}).Draw(t, "by") + said
	})
	docs := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) model.Document {
		return model.Document{
			Text:      strings.Join(rapid.SliceOfN(line, 1, 6).Draw(t, "lines"), "\n"),
			Title:     rapid.SampledFrom([]string{"", "Talks of the year", "New START"}).Draw(t, "title"),
			Outlet:    rapid.SampledFrom([]string{"", "BBC", "BBC News", "Reuters"}).Draw(t, "outlet"),
			Published: rapid.SampledFrom([]string{"", "2021-05-19", "2021-05-20", "2020-01-01"}).Draw(t, "day"),
		}
	}), 0, 9).Draw(t, "documents")
	for i := range docs {
		docs[i].ID = fmt.Sprint(i)
	}
	c, err := build(context.Background(), slices.Values(docs), lexicon, Options{Workers: 1}, fakeRooms())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// randomQuery returns up to four terms of any field, as they can be typed.
func randomQuery(t *rapid.T) model.Query {
	values := map[model.Field][]string{
		model.FieldBy:     {"lavrov", "blinken", "sullivan", "nobody", "Kremlin", "the kremlin", "nato", "institute", "lavrov institute"},
		model.FieldAbout:  {"lavrov", "antony-blinken", "macron"},
		model.FieldIn:     {"lavrov", "blinken"},
		model.FieldTopic:  {"new-start", "sanctions", "reset"},
		model.FieldSide:   {"us", "ru", "other"},
		model.FieldKind:   {"direct", "partial", "indirect"},
		model.FieldSure:   {"high", "medium", "low"},
		model.FieldOutlet: {"bbc", "reuters", "news"},
		model.FieldWire:   {"ap"},
		model.FieldPlace:  {"moscow"},
		model.FieldMedia:  {"state", "private"},
		model.FieldSince:  {"2021", "2021-05-20"},
		model.FieldUntil:  {"2021-05-19", "2020"},
		model.FieldOn:     {"2021-05", "2020-01-01"},
		model.FieldDated:  {"day", "range", "no"},
	}
	term := rapid.Custom(func(t *rapid.T) model.Term {
		field := model.Field(rapid.IntRange(0, int(model.FieldDated)).Draw(t, "field"))
		of := rapid.SampledFrom(append(values[field], "x"))
		if field == model.FieldWord {
			of = rapid.Custom(func(t *rapid.T) string {
				phrase := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 3).Draw(t, "phrase"), " ")
				if rapid.Bool().Draw(t, "cut") {
					letters := []rune(phrase)
					phrase = string(letters[:min(len(letters), rapid.IntRange(1, 4).Draw(t, "letters"))])
				}
				return phrase
			})
		}
		if field >= model.FieldSince {
			of = rapid.SampledFrom(values[field])
		}
		return model.Term{Field: field, Values: rapid.SliceOfN(of, 1, 3).Draw(t, "values"), Not: rapid.Bool().Draw(t, "not")}
	})
	return rapid.SliceOfN(term, 0, 4).Draw(t, "query")
}

func TestIndexIsTheScan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := randomCorpus(t)
		for range 8 {
			q := randomQuery(t)
			articles, quotes := scan(c, q)
			r := c.Select(q)
			if !slices.Equal(r.Articles.Slice(), articles) || !slices.Equal(r.Quotes.Slice(), quotes) {
				t.Fatalf("%s: articles %v, want %v; quotes %v, want %v", q, r.Articles.Slice(), articles, r.Quotes.Slice(), quotes)
			}
		}
	})
}

// First returns the beginning of the answer, and all of it if it is not cut, however soon it stops walking through members.
func TestFirstBeginsTheAnswer(t *testing.T) {
	defer func(was int) { mostSteps = was }(mostSteps)
	rapid.Check(t, func(t *rapid.T) {
		mostSteps = rapid.SampledFrom([]int{1, 10, 1 << 15}).Draw(t, "steps")
		c, q := randomCorpus(t), randomQuery(t)
		whole := c.Select(q)
		n := rapid.IntRange(0, 12).Draw(t, "most")
		r, cut, err := c.First(context.Background(), q, n)
		if err != nil {
			t.Fatal(err)
		}
		quotes, all := r.Quotes.Slice(), whole.Quotes.Slice()
		if len(quotes) > len(all) || !slices.Equal(quotes, all[:len(quotes)]) {
			t.Fatalf("%s: first quotes %v of %v", q, quotes, all)
		}
		if articles := r.Articles.Slice(); !AboutQuotes(q) && !slices.Equal(articles, whole.Articles.Slice()[:min(len(articles), whole.Articles.Len())]) {
			t.Fatalf("%s: first articles %v of %v", q, articles, whole.Articles.Slice())
		}
		if shown := c.Utterances(r.Quotes).Slice(); !slices.Equal(shown, bestOf(c, quotes)) {
			t.Fatalf("%s: of %v are shown %v, want %v", q, quotes, shown, bestOf(c, quotes))
		}
		if !cut && (len(quotes) != len(all) || !slices.Equal(r.Articles.Slice(), whole.Articles.Slice())) {
			t.Fatalf("%s: %v is not cut, and not %v", q, r, whole)
		}
		if cut && max(r.Quotes.Len(), articleLines*r.Articles.Len()) < n {
			t.Fatalf("%s: cut after fewer than %d", q, n)
		}
	})
}

func TestListIsWhatItHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 3000).Draw(t, "size")
		s := newSet(n)
		var want []int
		every := rapid.IntRange(1, 700).Draw(t, "every")
		for i := rapid.IntRange(0, 600).Draw(t, "first"); i < n; i += 1 + i%every {
			s.add(i)
			want = append(want, i)
		}
		l := numbersIn(s)
		if l.Len() != len(want) || !slices.Equal(l.Slice(), want) || !slices.Equal(slices.Collect(s.within(0, n)), want) {
			t.Fatalf("%v, want %v", l.Slice(), want)
		}
		for i, v := range want {
			if l.At(i) != v || l.Index(v) != i || !l.Has(v) {
				t.Fatalf("at %d is %d, want %d, which is at %d", i, l.At(i), v, l.Index(v))
			}
		}
		none := s.not(n)
		none.and(s)
		if numbersIn(none).Len() != 0 || numbersIn(s.not(n)).Len() != n-len(want) {
			t.Fatal("not")
		}
	})
}

func TestFindCanBeCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := fixtureCorpus(t).Find(ctx, query(t, "lavrov")); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
