package main

import (
	"context"
	"encoding/json"
	"os"
	"sync"

	"hotline/data"
	"hotline/data/desk"
	"hotline/model"
	"hotline/model/corpus"
	"hotline/tui"

	"github.com/atotto/clipboard"
	"github.com/spf13/cobra"
)

// show runs the terminal program, or its plain mode, and stores the session.
func show(cmd *cobra.Command, l *loading, locations []string, q model.Query, theme string, plain bool) error {
	startLightly()
	own, err := readConfig()
	if err != nil {
		return err
	}
	if theme == "" {
		theme = own.Theme
	}
	l.lazy, l.early, l.corrections.lazy = !plain, !plain, !plain
	book, none := l.notebook(cmd, locations)
	if book != nil {
		defer book.Close()
	}
	opts := tui.Options{
		Locations: locations, Query: q, Theme: theme, NoMouse: own.Mouse != nil && !*own.Mouse,
		Saved: saved(), Session: session(locations),
		KeepQueries: desk.KeepQueries,
		Copy:        clipboard.WriteAll,
		Export:      export,
		KeepSession: func(s tui.Session) error {
			b, err := json.Marshal(s)
			if err != nil {
				return err
			}
			return desk.KeepSession(locations, b)
		},
	}
	opts.Load, opts.Changed = l.loader(cmd.Context())
	opts.Corrected = &l.corrections
	if book != nil { // a nil *Notebook would make a non-nil interface
		opts.Notebook = book
	}
	opts.NoNotebook = none
	if plain {
		err = tui.Plain(cmd.Context(), opts, cmd.InOrStdin(), cmd.OutOrStdout())
	} else {
		err = tui.Run(cmd.Context(), opts)
	}
	if err != nil {
		return failed("%w", err)
	}
	return nil
}

// export writes a new file into the present folder, and returns its whole path: the screen does not show which folder that is.
func export(name string, content []byte) (string, error) {
	here, err := os.Getwd()
	if err != nil {
		here = "."
	}
	return desk.Export(here, name, content)
}

// loader returns the functions with which the screen loads the corpus and waits for changed inputs; the second is nil if the
// inputs are not watched. Only the first load that is not stopped may use a snapshot: a later one means that the snapshot was damaged
// or the inputs changed. Watching starts before reading, so that no change is missed.
func (l *loading) loader(whole context.Context) (load tui.Load, changed func(context.Context) bool) {
	var mu sync.Mutex
	var w *data.Watcher
	load = func(ctx context.Context, progress func(corpus.Progress)) (*corpus.Corpus, []tui.Problem, error) {
		mu.Lock()
		defer mu.Unlock()
		if l.watch && w == nil {
			w = l.source.Watch(whole)
		}
		if l.last != nil && l.last.Fault() != nil {
			_ = l.corrections.beside.Remove() // otherwise it would be found damaged at every start
		}
		c, err := l.build(ctx, progress)
		l.anew, l.early = l.anew || ctx.Err() == nil, false
		return c, problems(l.skipped(), l.doubtful()), err
	}
	if l.watch {
		changed = func(ctx context.Context) bool { return w.Next(ctx) }
	}
	return load, changed
}

// saved returns the saved queries, or none if they cannot be read.
func saved() []string {
	all, err := desk.Queries()
	if err != nil {
		return nil
	}
	return all
}

// session returns the session for these locations; a damaged one is ignored.
func session(locations []string) tui.Session {
	var s tui.Session
	if b, err := desk.Session(locations); err != nil || json.Unmarshal(b, &s) != nil {
		return tui.Session{}
	}
	return s
}
