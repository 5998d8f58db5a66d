package quotes_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	bundled "hotline/data/corpus"
	"hotline/model"
)

// BenchmarkFind finds the quotations of the bundled articles and of a long one, with and without the learned weights.
func BenchmarkFind(b *testing.B) {
	var long strings.Builder
	for i := range 40 { // no paragraph occurs twice: a repeated one would be taken for page furniture
		fmt.Fprintf(&long, "“We will not sign %[1]d of them,” Orlov said on Monday. “It is an insult to our people.”\n\n"+
			"Whitfield told %[1]d reporters that Washington “has no plans” to leave, adding that the talks had not failed.\n\n"+
			"The committee meets again in %[1]d weeks in the old building near the lake, where the treaty was first signed, and it "+
			"has asked both sides for new proposals on inspections.\n\n", i+2)
	}
	texts := []string{body(long.String())}
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
