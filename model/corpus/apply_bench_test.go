package corpus_test

import (
	"context"
	"os"
	"testing"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
)

// BenchmarkApply corrects one speaker in the dump that HOTLINE_DUMP names, or the bundled articles.
func BenchmarkApply(b *testing.B) {
	var source []string
	if dump := os.Getenv("HOTLINE_DUMP"); dump != "" {
		source = []string{dump}
	}
	c, err := corpus.Build(context.Background(), data.Open(context.Background(), source, func(s data.Skip) { b.Error(s) }), lexicon.Default(), corpus.Options{})
	if err != nil {
		b.Fatal(err)
	}
	n := c.NoteOnQuote(model.NoteSpeaker, 1)
	n.Value = "sergey-lavrov"
	for b.Loop() {
		if _, ch := c.Apply([]model.Note{n}); len(ch) != 1 {
			b.Fatal(ch)
		}
	}
}
