package people_test

import (
	"io/fs"
	"strings"
	"testing"

	bundled "hotline/data/corpus"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/parse"
	"hotline/model/people"
)

// BenchmarkCast finds the cast of the bundled articles and of a long one made of names.
func BenchmarkCast(b *testing.B) {
	lex := lexicon.Default()
	var articles []*model.Article
	size := 0
	add := func(text string) {
		articles = append(articles, parse.New(lex).Article(model.Document{ID: "bench", Text: text}))
		size += len(text)
	}
	names, err := fs.Glob(bundled.Files(), "*.txt")
	if err != nil {
		b.Fatal(err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(bundled.Files(), name)
		if err != nil {
			b.Fatal(err)
		}
		add(string(text))
	}
	add(strings.Repeat("Russian Foreign Minister Viktor Orlov said on Monday that Deputy Secretary Anna Whitfield, a former ambassador, had not "+
		"called him. Whitfield declined to comment, and Orlov left the meeting in Geneva without a word to reporters.\n\n", 100))
	r := people.New(lex)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range articles {
			r.Cast(a)
		}
	}
}
