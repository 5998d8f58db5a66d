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

// BenchmarkBuild reads and analyses the bundled articles, or the dump named by HOTLINE_DUMP. MB/s is by wall clock time;
// cpu-MB/s, by the total processor time, is less affected by other load.
func BenchmarkBuild(b *testing.B) {
	defer corpus.AsBuilt()()
	read, lex := benched(b), lexicon.Default()
	timed(b, read(), func() {
		if _, err := corpus.Build(context.Background(), read(), lex, corpus.Options{}); err != nil {
			b.Fatal(err)
		}
	})
}

// BenchmarkUnderstand measures the engines on the same text on one processor: articles, people, quotes.
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

// benched returns the text to read.
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

// timed calls do repeatedly and reports the throughput.
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

// spent returns the processor time used by this program.
func spent(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
