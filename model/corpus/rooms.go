package corpus

import (
	"fmt"
	"iter"
	"path"
	"runtime"
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/parse"
	"hotline/model/people"
	"hotline/model/quotes"
)

// rooms are the engines that analyse documents and join their casts.
type rooms struct {
	article func(model.Document) *model.Article
	cast    func(*model.Sheet) model.Cast
	quotes  func(*model.Sheet, model.Cast) []model.Quote
	join    func(iter.Seq2[int, model.Cast]) ([]model.Person, [][]int)
	cut     func(text string, in model.Span) []model.Span // into sentences
}

// read analyses one document.
func (r rooms) read(doc model.Document) reading { return r.understand(doc, r.parse(doc)) }

// parse finds the article in a document.
func (r rooms) parse(doc model.Document) reading {
	return guarded(doc, func() reading { return reading{article: r.article(doc)} })
}

// understand finds the people in a parsed document and what they said.
func (r rooms) understand(doc model.Document, parsed reading) reading {
	if parsed.failed != nil {
		return parsed
	}
	return guarded(doc, func() reading { return r.understood(parsed.article) })
}

// guarded returns the reading of a document. If an engine panics on it, the document is kept as plain text and the reading has
// the error: one strange article must not lose all others.
func guarded(doc model.Document, read func() reading) (out reading) {
	defer func() {
		if err := recover(); err != nil {
			out = reading{article: bare(doc), failed: fmt.Errorf("%v (%s)", err, culprit())}
		}
	}()
	return read()
}

// understood returns an article with its people and what they said.
func (r rooms) understood(a *model.Article) reading {
	sheet := model.Lay(a)
	cast := r.cast(sheet)
	quotes := r.quotes(sheet, cast)
	sheet.Leave() // not deferred: the sheet of an engine that panicked is not used again
	return reading{article: a, cast: cast, quotes: quotes}
}

// understandAll is understand for several parsed documents, in place.
func (r rooms) understandAll(docs []model.Document, parsed []reading) {
	if all, ok := r.understoodAll(parsed); ok {
		copy(parsed, all)
		return
	}
	for i, doc := range docs { // to find the one that fails
		parsed[i] = r.understand(doc, parsed[i])
	}
}

// understoodAll is understood for several articles; ok is false if an engine panicked on one of them.
func (r rooms) understoodAll(parsed []reading) (all []reading, ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	all = slices.Clone(parsed)
	var at []int
	var articles []*model.Article
	for i := range all {
		if all[i].failed == nil {
			at, articles = append(at, i), append(articles, all[i].article)
		}
	}
	sheets := model.LayAll(articles)
	for k, i := range at {
		all[i].cast = r.cast(sheets[k])
	}
	for k, i := range at {
		all[i].quotes = r.quotes(sheets[k], all[i].cast)
	}
	model.LeaveAll(sheets)
	return all, true
}

// bare returns an article whose body is one paragraph with the whole text.
func bare(d model.Document) *model.Article {
	whole := model.Span{Start: 0, End: len(d.Text)}
	return &model.Article{
		ID: d.ID, File: d.File, URL: d.URL, Language: d.Language, Text: d.Text, Title: d.Title, Outlet: d.Outlet, Byline: d.Byline,
		Body: []model.Paragraph{{Span: whole, Sentences: []model.Span{whole}}},
	}
}

// culprit returns the line of this program that panicked. It must be called from the deferred function.
func culprit() string {
	var pcs [16]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs[:])])
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "hotline/") || !more {
			return fmt.Sprintf("%s:%d", path.Base(f.File), f.Line)
		}
	}
}

// open returns the engines for the lexicon.
func open(lex *model.Lexicon) rooms {
	var parser *parse.Parser
	var reader *people.Reader
	var finder *quotes.Finder
	atOnce(
		func() { finder = quotes.New(lex) },
		func() { reader = people.New(lex) },
		func() { parser = parse.New(lex) },
	)
	return rooms{
		article: parser.Article,
		cast:    reader.CastOf,
		quotes:  finder.FindIn,
		join:    reader.Join,
		cut:     parse.Sentences,
	}
}
