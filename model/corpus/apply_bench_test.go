package corpus_test

import (
	"os"
	"testing"

	"hotline/model"
	"hotline/model/corpus"
)

// dumped returns the corpus of the dump named by HOTLINE_DUMP, or of the bundled articles.
func dumped(b *testing.B) *corpus.Corpus {
	if dump := os.Getenv("HOTLINE_DUMP"); dump != "" {
		return whole(b, 0, dump)
	}
	return whole(b, 0)
}

// BenchmarkApply corrects one speaker.
func BenchmarkApply(b *testing.B) {
	c := dumped(b)
	n := c.NoteOnQuote(model.NoteSpeaker, 1)
	n.Value = "sergey-lavrov"
	for b.Loop() {
		if _, ch := c.Apply([]model.Note{n}); len(ch) != 1 {
			b.Fatal(ch)
		}
	}
}

// BenchmarkPreview measures the preview of the same correction.
func BenchmarkPreview(b *testing.B) {
	c := dumped(b)
	n := c.NoteOnQuote(model.NoteSpeaker, 1)
	n.ID, n.Value = "a", "sergey-lavrov"
	for b.Loop() {
		if _, _, ok := c.Preview([]model.Note{n}, []string{n.ID}); !ok {
			b.Fatal("no preview")
		}
	}
}
