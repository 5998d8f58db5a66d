package parse

import (
	"time"

	"hotline/model"
)

// Parser holds the lexicon, indexed once. It is safe for concurrent use.
type Parser struct {
	tables *tables
	today  model.Day
}

// Option changes the behaviour of a Parser.
type Option func(*Parser)

// Today sets the day after which nothing can have been published; the default is the day on which the Parser was made.
func Today(d model.Day) Option { return func(p *Parser) { p.today = d } }

// New returns a Parser for the lexicon, which must not change afterwards.
func New(lex *model.Lexicon, options ...Option) *Parser {
	p := &Parser{tables: tablesOf(lex), today: model.DayOf(time.Now())}
	for _, option := range options {
		option(p)
	}
	return p
}

// Article parses one document. The same document always gives the same article. Cost: linear in the text.
func (p *Parser) Article(doc model.Document) *model.Article {
	pg := newPage(doc, p.tables, p.today)
	pg.art.Language = language(doc)
	pg.english = pg.art.Language == "en" || pg.art.Language == ""

	for i := range stages {
		if stages[i].english && !pg.english {
			continue
		}
		for _, rule := range stages[i].rules {
			rule(pg)
		}
	}
	return pg.art
}

// compose stores the pieces as headline, body and furniture, and makes a title if the text has none.
func (pg *page) compose() {
	a := pg.art
	for _, p := range pg.pieces {
		switch p.role {
		case headline:
			a.Headline = append(a.Headline, p.Span)
		case furniture:
			a.Furniture = append(a.Furniture, model.Furniture{Span: p.Span, Reason: p.reason})
			if p.tag {
				a.Tags = append(a.Tags, p.Span)
			}
			if p.blurb {
				a.Blurbs = append(a.Blurbs, p.Span)
			}
		default:
			gaps := pg.holes(p.Span)
			if p.note {
				a.Notes = append(a.Notes, p.Span)
			}
			a.Body = appendParagraphs(a.Body, model.Paragraph{Span: p.Span, Sentences: sentences(pg.text, p.Span, gaps...), Holes: gaps})
		}
	}
	if a.Title == "" {
		a.Title, a.TitleMade = pg.madeTitle(), true
	}
}
