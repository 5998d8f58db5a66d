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
	source   data.Source
	anew     bool             // neither use nor write a snapshot
	watch    bool             // what changes is read while the corpus is shown
	lazy     bool             // the corpus is shown as it is read: of a snapshot only what is looked at is checked
	early    bool             // what is read is shown while reading goes on
	room     func(int) []byte // memory outside of the heap, where there is any
	many     bool             // there are several inputs: what was read of each is kept, so that only those that change are read again
	last     *corpus.Corpus   // as it was read before, or nil
	inputs   []data.Input     // that it was read from
	readings *corpus.Readings // of it, where they are in memory
	mu       sync.Mutex
	skips    []data.Skip
	doubts   []data.Skip // what was read but may not be what it seems

	corrections corrections
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

// read reads and understands what was not read before as it is now; when ctx is cancelled, what was read until then.
func (l *loading) read(ctx context.Context, progress func(corpus.Progress)) (*corpus.Corpus, error) {
	inputs, before := l.before()
	c, err := l.readBeside(ctx, inputs, before, progress)
	if before != nil && ctx.Err() == nil && (err != nil || l.last.Fault() != nil) { // what was read before is damaged
		c, err = l.readBeside(ctx, nil, nil, progress)
	}
	if err == nil {
		l.last = c
	}
	return c, err
}

// before is what was understood when the locations were read last, and of which inputs; nil where that is not known.
func (l *loading) before() ([]data.Input, *corpus.Readings) {
	if l.last == nil || l.last.Fault() != nil {
		return nil, nil
	}
	if l.readings != nil {
		return l.inputs, l.readings
	}
	inputs, readings, err := data.UnpackInputs(l.last.Again())
	if err != nil {
		return nil, nil
	}
	return inputs, l.last.ReadingsOf(readings)
}

// readBeside reads the locations; of inputs that are as they were it takes what was understood before.
func (l *loading) readBeside(ctx context.Context, inputs []data.Input, before *corpus.Readings, progress func(corpus.Progress)) (*corpus.Corpus, error) {
	l.mu.Lock()
	l.skips, l.doubts = nil, nil // of an earlier reading
	l.mu.Unlock()
	l.source.Before = inputs
	failed := map[string]bool{}
	defer frugal()()
	var readings *corpus.Readings
	var keep func(*corpus.Readings)
	if l.many || l.watch {
		keep = func(r *corpus.Readings) { readings = r }
	}
	c, err := corpus.Build(ctx, l.source.Documents(ctx), lexicon.Default(), corpus.Options{
		Bytes: l.source.Bytes, Progress: progress, Early: l.early, Keep: keep, Before: before, Room: l.room,
		Failed: func(a *model.Article, err error) {
			failed[a.ID] = true
			l.skip(data.Skip{
				File:   safe.Line(cite.Locate(a.File, a.ID)),
				What:   safe.Line("hotline failed on it: " + err.Error()),
				Remedy: "it is kept as bare text; please report this with the file",
			})
		},
	})
	if err == nil {
		l.readings = readings
		l.inputs = slices.DeleteFunc(l.source.Inputs(), func(in data.Input) bool {
			return slices.ContainsFunc(in.IDs, func(id string) bool { return failed[id] })
		})
	}
	return c, err
}

// tell writes a line for each input that could not be read. Its error is nil when there was none.
func (l *loading) tell(w io.Writer) error {
	skips := l.skipped()
	for _, s := range skips {
		fmt.Fprintln(w, "hotline: "+s.String())
	}
	if len(skips) > 0 {
		return errTold
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
