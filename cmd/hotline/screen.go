package main

import (
	"context"
	"encoding/json"
	"sync"

	"hotline/data"
	"hotline/data/desk"
	"hotline/model"
	"hotline/model/corpus"
	"hotline/tui"

	"github.com/atotto/clipboard"
	"github.com/spf13/cobra"
)

// show runs the terminal program, or its conversation in lines, and keeps where the reader was.
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
		Export: func(name string, content []byte) (string, error) {
			return desk.Export(".", name, content)
		},
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
	if book != nil { // a nil *Notebook would be an interface that is not nil
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

// loader is how the screen reads, and how it waits until inputs have changed; that is nil unless they are watched. Only
// the first reading may be from a snapshot: who asks again was given a damaged one, or something has changed. What is
// watched is watched from before it is read, so that nothing is missed.
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
			_ = l.corrections.beside.Remove() // a snapshot that stays is found damaged at every start
		}
		c, err := l.build(ctx, progress)
		l.anew, l.early = true, false
		return c, problems(l.skipped(), l.doubtful()), err
	}
	if l.watch {
		changed = func(ctx context.Context) bool { return w.Next(ctx) }
	}
	return load, changed
}

// saved are the saved queries. One that cannot be read is as good as none: it is in nobody's way.
func saved() []string {
	all, err := desk.Queries()
	if err != nil {
		return nil
	}
	return all
}

// session is where the reader was with these locations; a damaged one is a fresh start.
func session(locations []string) tui.Session {
	var s tui.Session
	if b, err := desk.Session(locations); err != nil || json.Unmarshal(b, &s) != nil {
		return tui.Session{}
	}
	return s
}
