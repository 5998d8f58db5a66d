package people_test

import (
	"context"
	"os"
	"slices"
	"testing"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/parse"
	"hotline/model/people"
)

// TestCorpusHolds checks the cast of every article in HOTLINE_DUMP, a file or folder that hotline can read, and the persons of
// all of them.
func TestCorpusHolds(t *testing.T) {
	location := os.Getenv("HOTLINE_DUMP")
	if location == "" {
		t.Skip("HOTLINE_DUMP names no file or folder of articles")
	}
	lex := lexicon.Default()
	parser, reader := parse.New(lex), people.New(lex)
	var articles []*model.Article
	var casts []model.Cast
	for d := range data.Open(context.Background(), []string{location}, func(s data.Skip) { t.Log(s) }) {
		a := parser.Article(d)
		t.Run(d.ID, func(t *testing.T) {
			cast := reader.Cast(a)
			check(t, a, cast)
			articles, casts = append(articles, a), append(casts, cast)
		})
	}
	persons, _ := reader.Join(slices.All(casts))
	ids := map[string]string{}
	for _, p := range persons {
		if other, met := ids[p.ID]; met {
			t.Errorf("%s and %s have one id, %s", other, p.Name, p.ID)
		}
		ids[p.ID] = p.Name
	}
	t.Logf("%d articles, %d persons", len(articles), len(persons))
}
