//go:build unix

package corpus_test

import (
	"context"
	"os"
	"slices"
	"syscall"
	"testing"
	"time"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
)

// BenchmarkBuild reads and understands the bundled articles again and again, or the dump that HOTLINE_DUMP names. MB/s is
// by the clock; cpu-MB/s, text by the time that all processors spent on it, is the one that other work on them changes least.
func BenchmarkBuild(b *testing.B) {
	var source []string
	if dump := os.Getenv("HOTLINE_DUMP"); dump != "" {
		source = []string{dump}
	}
	lex := lexicon.Default()
	read := func() func(func(model.Document) bool) {
		return data.Open(context.Background(), source, func(s data.Skip) { b.Error(s) })
	}
	if source == nil {
		few := slices.Collect(read())
		many := slices.Repeat(few, 100)
		read = func() func(func(model.Document) bool) { return slices.Values(many) }
	}
	size := 0
	for doc := range read() {
		size += len(doc.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	before := spent(b)
	for b.Loop() {
		if _, err := corpus.Build(context.Background(), read(), lex, corpus.Options{}); err != nil {
			b.Fatal(err)
		}
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
