package corpus

import "hotline/model"

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

func open(*model.Lexicon) rooms {
	return rooms{
		article: func(d model.Document) *model.Article {
			whole := model.Span{Start: 0, End: len(d.Text)}
			return &model.Article{
				ID: d.ID, File: d.File, Text: d.Text, Title: d.Title, Outlet: d.Outlet,
				Body: []model.Paragraph{{Span: whole, Sentences: []model.Span{whole}}},
			}
		},
		cast:   func(*model.Article) model.Cast { return model.Cast{} },
		quotes: func(*model.Article, model.Cast) []model.Quote { return nil },
		join: func(a []*model.Article, _ []model.Cast) ([]model.Person, [][]int) {
			return nil, make([][]int, len(a))
		},
	}
}
