// Command scalebench measures how hotline scales with its corpus.
//
//	scalebench [-parsed N] [-short BYTES] [-sizes 1000,10000,100000] [-queries N] DUMP
//
// It reads the first N articles of a dump, measures that, and makes corpora of the requested sizes by repeating the analysed
// articles with new ids and dates: what is measured for each size is the snapshot and everything after it, while the engines see
// each article once. Repeated articles have the same words: the vocabulary is that of N articles. It also runs rg, fzf, newsboat
// and SQLite FTS5, as far as they are installed, on the same texts. The screen is measured in its own terminal, from a key to the
// last byte of its effect, alternating with the smallest Bubble Tea program.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
)

func main() {
	parsed := flag.Int("parsed", 2000, "how many articles of the dump are read")
	sizes := flag.String("sizes", "1000,10000,100000", "the sizes of the corpora, in articles")
	short := flag.Int("short", 0, "cut the articles at the end of a line after so many bytes; 0 leaves them whole")
	queries := flag.Int("queries", 500, "how many questions of each kind are asked")
	as := flag.String("as", "", "") // what this process is to measure by itself, see parts
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: scalebench [-parsed N] [-short BYTES] [-sizes 1000,10000,100000] [-queries N] DUMP")
	}
	flag.Parse()
	var err error
	switch {
	case *as != "":
		err = parts[*as](flag.Arg(0))
	case flag.NArg() != 1:
		flag.Usage()
		os.Exit(2)
	default:
		err = bench(os.Stdout, flag.Arg(0), *parsed, *short, strings.Split(*sizes, ","), *queries)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "scalebench:", err)
		os.Exit(1)
	}
}

func bench(w io.Writer, dump string, parsed, short int, sizes []string, queries int) error {
	docs := func(yield func(model.Document) bool) {
		n := 0
		for d := range data.Open(context.Background(), []string{dump}, nil) {
			if end := strings.IndexByte(d.Text[min(short, len(d.Text)):], '\n'); short > 0 && end >= 0 {
				d.Text = d.Text[:short+end]
			}
			if n == parsed || !yield(d) {
				return
			}
			n++
		}
	}
	began, used := time.Now(), processor()
	c, err := corpus.Build(context.Background(), docs, lexicon.Default(), corpus.Options{})
	if err != nil {
		return err
	}
	mb := float64(c.Bytes()) / 1e6
	fmt.Fprintf(w, "%d articles of %.1f MB read: %.2f MB/s by the clock, %.2f MB for each second of a processor\n\n", c.NumArticles(), mb,
		mb/time.Since(began).Seconds(), mb/(processor()-used).Seconds())
	folder, err := os.MkdirTemp("", "scalebench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	t := table{w: w}
	for _, size := range sizes {
		n, err := strconv.Atoi(size)
		if err != nil {
			return err
		}
		if err := measure(&t, folder, c, n, queries); err != nil {
			return err
		}
	}
	t.print()
	return nil
}
