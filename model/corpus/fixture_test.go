package corpus

import (
	"context"
	"iter"
	"slices"
	"strings"
	"testing"

	"hotline/model"
)

// The fixture's documents are written so that a few lines of code can analyse them: a paragraph "Name: words" is a quotation by
// Name, "? words" one by an unknown speaker, "~Name: words" a partial one, "Body: words" one by an institution; any name in words is a mention.

var cast = []model.LexPerson{
	{ID: "sergey-lavrov", Name: "Sergey Lavrov", Side: model.Russia, Variants: []string{"Sergei Lavrov", "Lawrow"}},
	{ID: "antony-blinken", Name: "Antony Blinken", Side: model.US},
	{ID: "jake-sullivan", Name: "Jake Sullivan", Side: model.US},
	{ID: "john-sullivan", Name: "John Sullivan", Side: model.US},
	{ID: "emmanuel-macron", Name: "Emmanuel Macron", Side: model.Other},
}

var kremlin = &model.Body{Name: "Kremlin", Kind: "government", Side: model.Russia, Forms: []string{"Russian presidential administration"}}

var lexicon = &model.Lexicon{
	People: cast,
	Bodies: map[string]*model.Body{"kremlin": kremlin, "russian presidential administration": kremlin, "nato": {Name: "NATO", Side: model.Other}},
	Topics: []model.Topic{
		{ID: "new-start", Name: "New START", Patterns: []string{"new start", "arms control* treat*"}, From: 2009},
		{ID: "sanctions", Name: "Sanctions", Patterns: []string{"sanction*"}},
		{ID: "reset", Name: "The reset", Patterns: []string{"reset"}, From: 2009, To: 2013},
	},
}

var fixture = []model.Document{
	{ID: "a", File: "a.txt", Outlet: "Reuters", Published: "2021-05-19", Title: "Diplomats meet in Reykjavik",
		Text: "Lavrov: We are ready to discuss all the issues without exception with Blinken.\nBlinken: Sanctions are on the table.\nNothing is said about the New START pact here."},
	{ID: "b", File: "b.txt", Outlet: "BBC News", Published: "2021-05-20", Title: "Лавров о переговорах",
		Text: "Lavrov: ready to discuss all the issues\n~Jake Sullivan: a frank talk\nJohn Sullivan: I return to Moscow for the arms control treaties."},
	{ID: "c", File: "c.txt", Outlet: "BBC", Published: "2021-03-18", Title: "An older story",
		Text: "Lavrov: We are ready to discuss all the issues without exception with Blinken.\n? no comment from us"},
	{ID: "d", File: "d.txt", Title: "No day at all",
		Text: "Macron: This is a reset of the relations between us and nobody else."},
}

// fakeRooms are engines for the fixture.
func fakeRooms() rooms {
	return rooms{article: fakeArticle, cast: fakeCast, quotes: fakeQuotes, join: fakeJoin}
}

func fakeArticle(d model.Document) *model.Article {
	a := &model.Article{ID: d.ID, File: d.File, Text: d.Text, Title: d.Title, Outlet: d.Outlet}
	if day := model.ParseDay(d.Published); day != 0 {
		a.Published = model.On(day, "container")
	}
	at := 0
	for line := range strings.SplitSeq(d.Text, "\n") {
		s := model.Span{Start: at, End: at + len(line)}
		a.Body = append(a.Body, model.Paragraph{Span: s, Sentences: []model.Span{s}})
		at = s.End + 1
	}
	return a
}

func fakeCast(a *model.Sheet) model.Cast {
	var c model.Cast
	for i, p := range cast {
		c.Figures = append(c.Figures, model.Figure{Name: p.Name, ID: p.ID, Side: p.Side})
		last := surname(p.Name)
		if last == "Sullivan" {
			last = p.Name
		}
		for at := 0; ; {
			k := strings.Index(a.Text[at:], last)
			if k < 0 {
				break
			}
			s := model.Span{Start: at + k, End: at + k + len(last)}
			c.Mentions = append(c.Mentions, model.Mention{Span: s, Name: s, Figures: []int{i}})
			at = s.End
		}
	}
	return c
}

func fakeQuotes(a *model.Sheet, c model.Cast) []model.Quote {
	var quotes []model.Quote
	for _, p := range a.Body {
		line := p.In(a.Text)
		name, words, ok := strings.Cut(line, ": ")
		if strings.HasPrefix(line, "? ") {
			quotes = append(quotes, model.Quote{Span: model.Span{Start: p.Start + 2, End: p.End}})
		}
		if !ok {
			continue
		}
		q := model.Quote{Span: model.Span{Start: p.End - len(words), End: p.End}, SpeakerText: name}
		if name[0] == '~' {
			q.Kind, q.Statement, name = model.Partial, p.Span, name[1:]
		}
		for i, f := range c.Figures {
			if strings.HasSuffix(f.Name, name) {
				q.Speakers, q.Side = []int{i}, f.Side
			}
		}
		if len(q.Speakers) == 0 && q.Kind == model.Direct {
			q.How = model.HowInstitution
		}
		quotes = append(quotes, q)
	}
	return quotes
}

func fakeJoin(casts iter.Seq2[int, model.Cast]) ([]model.Person, [][]int) {
	var people []model.Person
	for _, p := range cast {
		people = append(people, model.Person{ID: p.ID, Name: p.Name, Side: p.Side, Known: true})
	}
	var of [][]int
	for i, c := range casts {
		of = append(of, nil)
		for f := range c.Figures {
			of[i] = append(of[i], f)
		}
	}
	return people, of
}

func buildFixture(t testing.TB, docs iter.Seq[model.Document], opts Options) *Corpus {
	t.Helper()
	if opts.Workers == 0 {
		opts.Workers = 2
	}
	c, err := build(context.Background(), docs, lexicon, opts, fakeRooms())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// all returns the values with the numbers [0, n).
func all[T any](n int, of func(int) *T) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = *of(i)
	}
	return out
}

func fixtureCorpus(t testing.TB) *Corpus {
	return buildFixture(t, slices.Values(fixture), Options{})
}
