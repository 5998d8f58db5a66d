//go:build unix

package corpus_test

import (
	"context"
	"iter"
	"os"
	"slices"
	"syscall"
	"testing"
	"time"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
	"hotline/model/parse"
	"hotline/model/people"
	"hotline/model/quotes"
)

// BenchmarkBuild reads and understands the bundled articles again and again, or the dump that HOTLINE_DUMP names. MB/s is
// by the clock; cpu-MB/s, text by the time that all processors spent on it, is the one that other work on them changes least.
func BenchmarkBuild(b *testing.B) {
	defer corpus.AsBuilt()()
	read, lex := benched(b), lexicon.Default()
	timed(b, read(), func() {
		if _, err := corpus.Build(context.Background(), read(), lex, corpus.Options{}); err != nil {
			b.Fatal(err)
		}
	})
}

// BenchmarkUnderstand says of the same text how fast one processor finds what is the article, who is in it, and who said what.
func BenchmarkUnderstand(b *testing.B) {
	read, lex := benched(b), lexicon.Default()
	parser, reader, finder := parse.New(lex), people.New(lex), quotes.New(lex)
	docs := slices.Collect(read())
	articles, casts := make([]*model.Article, len(docs)), make([]model.Cast, len(docs))
	for i, doc := range docs {
		articles[i] = parser.Article(doc)
		casts[i] = reader.Cast(articles[i])
	}
	for _, stage := range []struct {
		name string
		of   func(i int)
	}{
		{"parse", func(i int) { parser.Article(docs[i]) }},
		{"people", func(i int) { reader.Cast(articles[i]) }},
		{"quotes", func(i int) { finder.Find(articles[i], casts[i]) }},
		{"people+quotes", func(i int) {
			sheet := model.Lay(articles[i])
			finder.FindIn(sheet, reader.CastOf(sheet))
			sheet.Leave()
		}},
	} {
		b.Run(stage.name, func(b *testing.B) {
			timed(b, slices.Values(docs), func() {
				for i := range docs {
					stage.of(i)
				}
			})
		})
	}
}

// benched is the text that is read.
func benched(b *testing.B) func() iter.Seq[model.Document] {
	var source []string
	if dump := os.Getenv("HOTLINE_DUMP"); dump != "" {
		source = []string{dump}
	}
	read := func() iter.Seq[model.Document] {
		return data.Open(context.Background(), source, func(s data.Skip) { b.Error(s) })
	}
	if source == nil {
		many := slices.Repeat(slices.Collect(read()), 100)
		return func() iter.Seq[model.Document] { return slices.Values(many) }
	}
	return read
}

// timed does something with the text again and again.
func timed(b *testing.B, text iter.Seq[model.Document], do func()) {
	size := 0
	for doc := range text {
		size += len(doc.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	before := spent(b)
	for b.Loop() {
		do()
	}
	b.ReportMetric(float64(size*b.N)/1e6/(spent(b)-before).Seconds(), "cpu-MB/s")
}

// spent is the time that the processors have spent on this program.
func spent(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
