package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
	"hotline/model/safe"
)

// load reads the locations and understands what they hold; what could not be read is told to report,
// from other goroutines but one at a time.
func load(ctx context.Context, locations []string, in io.Reader, progress func(corpus.Progress), report func(data.Skip)) (*corpus.Corpus, error) {
	source := &data.Source{Locations: locations, Stdin: in}
	var mu sync.Mutex
	told := func(s data.Skip) {
		mu.Lock()
		defer mu.Unlock()
		report(s)
	}
	source.Report = told
	return corpus.Build(ctx, source.Documents(ctx), lexicon.Default(), corpus.Options{
		Bytes: source.Bytes, Progress: progress,
		Failed: func(a *model.Article, err error) {
			told(data.Skip{
				File:   safe.Line(locate(a.File, a.ID)),
				What:   safe.Line("hotline failed on it: " + err.Error()),
				Remedy: "it is kept as bare text; please report this with the file",
			})
		},
	})
}

// selection is a corpus, what the reader's Query selects of it, and whether some input could not be read.
type selection struct {
	of     *corpus.Corpus
	found  corpus.Result
	asked  bool // a Query was given
	unread bool // some input could not be read
}

// ask loads the locations and answers the query, telling errs a line for each input that could not be read and
// for each term that names nothing in the corpus.
func ask(ctx context.Context, locations []string, query string, in io.Reader, errs io.Writer) (selection, error) {
	q, err := model.ParseQuery(query)
	if err != nil {
		return selection{}, fmt.Errorf("-q %w", err)
	}
	skips := 0
	c, err := load(ctx, locations, in, nil, func(s data.Skip) {
		skips++
		fmt.Fprintln(errs, "hotline: "+s.String())
	})
	if errors.Is(err, context.Canceled) {
		return selection{}, failed("interrupted before everything was read; nothing was written")
	}
	if err != nil {
		return selection{}, failed("%w", err)
	}
	for _, note := range c.Unknown(q) {
		fmt.Fprintln(errs, "hotline: "+string(safe.Line(note)))
	}
	return selection{c, c.Select(q), len(q) > 0, skips > 0}, nil
}
