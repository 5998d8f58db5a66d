package corpus

import (
	"hotline/model"
	"hotline/model/parse"
	"hotline/model/people"
	"hotline/model/quotes"
)

// rooms are the readers that turn a document into what is known of it, and casts into people.
type rooms struct {
	article func(model.Document) *model.Article
	cast    func(*model.Article) model.Cast
	quotes  func(*model.Article, model.Cast) []model.Quote
	join    func([]*model.Article, []model.Cast) ([]model.Person, [][]int)
}

func (r rooms) read(doc model.Document) reading {
	a := r.article(doc)
	cast := r.cast(a)
	return reading{a, cast, r.quotes(a, cast)}
}

// open returns the rooms of the model with the facts of the lexicon.
func open(lex *model.Lexicon) rooms {
	reader := people.New(lex)
	return rooms{
		article: parse.New(lex).Article,
		cast:    reader.Cast,
		quotes:  quotes.New(lex).Find,
		join:    reader.Join,
	}
}
