package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/cite"
	"hotline/model/corpus"
	"hotline/model/safe"
)

// loading is one reading of the locations, and what of them could not be read.
type loading struct {
	source data.Source
	anew   bool // neither use nor write a snapshot
	watch  bool // what changes is read while the corpus is shown
	lazy   bool // the corpus is shown as it is read: of a snapshot only what is looked at is checked
	early  bool // what is read is shown while reading goes on
	mu     sync.Mutex
	skips  []data.Skip
	doubts []data.Skip // what was read but may not be what it seems
}

func newLoading(locations []string, how sourceFlags, in io.Reader) *loading {
	l := &loading{anew: how.anew, source: data.Source{Locations: locations, Columns: how.columns, Repair: how.repair, Stdin: in}}
	l.source.Report = l.skip
	l.source.Doubt = l.doubt
	return l
}

func (l *loading) doubt(s data.Skip) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.doubts = append(l.doubts, s)
}

func (l *loading) skip(s data.Skip) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.skips = append(l.skips, s)
}

func (l *loading) skipped() []data.Skip {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.skips)
}

func (l *loading) doubtful() []data.Skip {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.doubts)
}

// read reads and understands everything; when ctx is cancelled, what was read until then.
func (l *loading) read(ctx context.Context, progress func(corpus.Progress)) (*corpus.Corpus, error) {
	l.mu.Lock()
	l.skips, l.doubts = nil, nil // of an earlier reading
	l.mu.Unlock()
	defer frugal()()
	return corpus.Build(ctx, l.source.Documents(ctx), lexicon.Default(), corpus.Options{
		Bytes: l.source.Bytes, Progress: progress, Early: l.early,
		Failed: func(a *model.Article, err error) {
			l.skip(data.Skip{
				File:   safe.Line(cite.Locate(a.File, a.ID)),
				What:   safe.Line("hotline failed on it: " + err.Error()),
				Remedy: "it is kept as bare text; please report this with the file",
			})
		},
	})
}

// tell writes a line for each input that could not be read. Its error is nil when there was none.
func (l *loading) tell(w io.Writer) error {
	skips := l.skipped()
	for _, s := range skips {
		fmt.Fprintln(w, "hotline: "+s.String())
	}
	if len(skips) > 0 {
		return status{unread, errTold}
	}
	return nil
}

// selection is a corpus and what a Query selects of it.
type selection struct {
	of    *corpus.Corpus
	found corpus.Result
	asked bool // a Query was given
}

// ask answers the query, telling w which of its terms name nothing in the corpus.
func ask(c *corpus.Corpus, q model.Query, w io.Writer) selection {
	for _, note := range c.Unknown(q) {
		fmt.Fprintln(w, "hotline: "+string(safe.Line(note)))
	}
	return selection{c, c.Select(q), len(q) > 0}
}

func parseQuery(s string) (model.Query, error) {
	q, err := model.ParseQuery(s)
	if err != nil {
		return nil, fmt.Errorf("-q %w", err)
	}
	return q, nil
}

// cancelled says in our words that the reader stopped the reading.
func cancelled(err error) error {
	if errors.Is(err, context.Canceled) {
		return failed("interrupted before everything was read; nothing was written")
	}
	return failed("%w", err)
}
