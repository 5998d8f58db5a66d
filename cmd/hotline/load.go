package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"sync"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/cite"
	"hotline/model/corpus"
	"hotline/model/safe"
)

// loading reads the locations, and collects what could not be read.
type loading struct {
	source   data.Source
	anew     bool             // neither use nor write a snapshot
	watch    bool             // changes are read while the corpus is shown
	lazy     bool             // the corpus is shown while it is read: only what is accessed of a snapshot is checked
	early    bool             // what was read is shown while reading goes on
	room     func(int) []byte // allocates memory outside the heap, if possible
	many     bool             // there are several inputs: the readings are kept, so that only changed inputs are read again
	last     *corpus.Corpus   // the previous corpus, or nil
	inputs   []data.Input     // the inputs of last
	readings *corpus.Readings // the readings of last, if still in memory
	mu       sync.Mutex
	skips    []data.Skip
	doubts   []data.Skip // what was read but may not be what it seems

	corrections corrections
}

func newLoading(locations []string, how sourceFlags, in io.Reader) *loading {
	l := &loading{anew: how.anew, source: data.Source{Locations: once(locations), Columns: how.columns, Repair: how.repair, Stdin: in}}
	l.source.Report = l.skip
	l.source.Doubt = l.doubt
	return l
}

// once returns the locations without those that are named twice.
func once(locations []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, at := range locations {
		name := at
		if whole, err := filepath.Abs(at); err == nil && at != "-" {
			name = whole
		}
		if !seen[name] {
			out = append(out, at)
		}
		seen[name] = true
	}
	return out
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

// read reads and analyses what has changed since the previous reading; if ctx is cancelled, it returns what was read so far.
func (l *loading) read(ctx context.Context, progress func(corpus.Progress)) (*corpus.Corpus, error) {
	inputs, before := l.before()
	c, err := l.readBeside(ctx, inputs, before, progress)
	if before != nil && ctx.Err() == nil && (err != nil || l.last.Fault() != nil) { // the previous corpus is damaged
		c, err = l.readBeside(ctx, nil, nil, progress)
	}
	if err == nil {
		l.last = c
	}
	return c, err
}

// before returns the inputs and the readings of the previous corpus; nil if they are not known.
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

// readBeside reads the locations; for unchanged inputs it takes the previous analysis.
func (l *loading) readBeside(ctx context.Context, inputs []data.Input, before *corpus.Readings, progress func(corpus.Progress)) (*corpus.Corpus, error) {
	l.mu.Lock()
	l.skips, l.doubts = nil, nil // of the previous reading
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

// tell writes a line for each input that could not be read. It returns nil if there was none.
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

// selection is a corpus and the result of a Query.
type selection struct {
	of    *corpus.Corpus
	found corpus.Result
	asked bool // a Query was given
}

// ask answers the query, and reports to w the terms that name nothing in the corpus.
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

// cancelled returns the error for a cancelled reading, in our words.
func cancelled(err error) error {
	if errors.Is(err, context.Canceled) {
		return failed("interrupted before everything was read; nothing was written")
	}
	return failed("%w", err)
}
