package quotes_test

import (
	"io/fs"
	"strings"
	"testing"

	bundled "hotline/data/corpus"
	"hotline/model"
)

// BenchmarkFind finds the quotations of the bundled articles and of a long one, with the learned weights and without.
func BenchmarkFind(b *testing.B) {
	texts := []string{body(strings.Repeat("“We will not sign it,” Orlov said on Monday. “It is an insult to our people.”\n\n"+
		"Whitfield told reporters that Washington “has no plans” to leave, adding that the talks had not failed.\n\n"+
		"The committee meets again next week in the old building near the lake, where the treaty was first signed, and it "+
		"has asked both sides for new proposals on inspections.\n\n", 40))}
	names, err := fs.Glob(bundled.Files(), "*.txt")
	if err != nil {
		b.Fatal(err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(bundled.Files(), name)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	for _, e := range engines {
		b.Run(e.name, func(b *testing.B) {
			var articles []*model.Article
			var casts []model.Cast
			size := 0
			for _, text := range texts {
				a := e.parser.Article(model.Document{ID: "bench", Text: text})
				articles, casts = append(articles, a), append(casts, e.people.Cast(a))
				size += len(text)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for i, a := range articles {
					e.quotes.Find(a, casts[i])
				}
			}
		})
	}
}
