package parse

import (
	"time"

	"hotline/model"
	"hotline/model/parse/facts"
	"hotline/model/parse/form"
	"hotline/model/parse/heads"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
	"hotline/model/parse/site"
)

// Parser holds the lexicon, indexed once. It is safe for concurrent use.
type Parser struct {
	tables *lookup.Tables
	today  model.Day
}

// Option changes the behaviour of a Parser.
type Option func(*Parser)

// Today sets the day after which nothing can have been published; the default is the day on which the Parser was made.
func Today(d model.Day) Option { return func(p *Parser) { p.today = d } }

// New returns a Parser for the lexicon, which must not change afterwards.
func New(lex *model.Lexicon, options ...Option) *Parser {
	p := &Parser{tables: lookup.TablesOf(lex), today: model.DayOf(time.Now())}
	for _, option := range options {
		option(p)
	}
	return p
}

// Article parses one document. The same document always gives the same article. Cost: linear in the text.
func (p *Parser) Article(doc model.Document) *model.Article {
	pg := pieces.NewPage(doc, p.tables, p.today)
	pg.Art.Language = facts.Language(doc)
	pg.English = pg.Art.Language == "en" || pg.Art.Language == ""

	for i := range stages {
		if stages[i].english && !pg.English {
			continue
		}
		for _, rule := range stages[i].rules {
			rule(pg)
		}
	}
	return pg.Art
}

// compose stores the pieces as headline, body and furniture, and makes a title if the text has none.
func compose(pg *pieces.Page) {
	a := pg.Art
	for _, p := range pg.Pieces {
		switch p.Role {
		case pieces.Headline:
			a.Headline = append(a.Headline, p.Span)
		case pieces.Furniture:
			a.Furniture = append(a.Furniture, model.Furniture{Span: p.Span, Reason: p.Reason})
			if p.Tag {
				a.Tags = append(a.Tags, p.Span)
			}
			if p.Blurb {
				a.Blurbs = append(a.Blurbs, p.Span)
			}
		default:
			gaps := site.Holes(pg, p.Span)
			if p.Note {
				a.Notes = append(a.Notes, p.Span)
			}
			a.Body = appendParagraphs(a.Body, model.Paragraph{Span: p.Span, Sentences: form.Sentences(pg.Text, p.Span, gaps...), Holes: gaps})
		}
	}
	if a.Title == "" {
		a.Title, a.TitleMade = heads.MadeTitle(pg), true
	}
}
