package quotes_test

import (
	"fmt"
	"strings"
	"testing"

	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/parse"
	"hotline/model/people"
	"hotline/model/quotes"
)

// engine takes a text to its quotations, with or without learned weights.
type engine struct {
	name   string
	parser *parse.Parser
	people *people.Reader
	quotes *quotes.Finder
}

var engines = func() []engine {
	learned := lexicon.Default()
	rules := *learned
	rules.Speakers = nil
	var out []engine
	for _, e := range []struct {
		name string
		lex  *model.Lexicon
	}{{"rules", &rules}, {"weights", learned}} {
		out = append(out, engine{e.name, parse.New(e.lex, parse.Today(20260301)), people.New(e.lex), quotes.New(e.lex)})
	}
	return out
}()

// page is a text read by one engine.
type page struct {
	*model.Article
	cast   model.Cast
	quotes []model.Quote
}

func (e engine) read(text string) page {
	return e.document(model.Document{ID: "test", Text: text, Published: "2024-06-05"})
}

func (e engine) document(d model.Document) page {
	a := e.parser.Article(d)
	cast := e.people.Cast(a)
	return page{a, cast, e.quotes.Find(a, cast)}
}

// marked returns the quotations in marks.
func (p page) marked() []model.Quote {
	return p.of(func(k model.Kind) bool { return k != model.Indirect })
}

// reported returns the statements without marks.
func (p page) reported() []model.Quote {
	return p.of(func(k model.Kind) bool { return k == model.Indirect })
}

func (p page) of(keep func(model.Kind) bool) []model.Quote {
	var out []model.Quote
	for _, q := range p.quotes {
		if keep(q.Kind) {
			out = append(out, q)
		}
	}
	return out
}

// speaker returns who said the quotation: the surname of a person, several joined by "+", or the words for a body.
func (p page) speaker(q model.Quote) string {
	var names []string
	for _, f := range q.Speakers {
		words := strings.Fields(p.cast.Figures[f].Name)
		names = append(names, words[len(words)-1])
	}
	if len(names) == 0 {
		return q.SpeakerText
	}
	return strings.Join(names, "+")
}

// said returns quotations in the form "speaker: words".
func (p page) said(list []model.Quote) []string {
	out := make([]string, len(list))
	for i, q := range list {
		out[i] = p.speaker(q) + ": " + q.In(p.Text)
	}
	return out
}

// lead begins most articles of these tests: it introduces two people with their offices.
const lead = "GENEVA, June 4 (Reuters) - Russian Foreign Minister Viktor Orlov met U.S. envoy Anna Whitfield on Tuesday.\n\n"

// body returns an article with the given paragraphs after the lead.
func body(paragraphs ...string) string { return lead + strings.Join(paragraphs, "\n\n") + "\n" }

// each runs a test with both engines.
func each(t *testing.T, name string, test func(t *testing.T, e engine)) {
	for _, e := range engines {
		t.Run(fmt.Sprintf("%s, %s", name, e.name), func(t *testing.T) { test(t, e) })
	}
}
