package tui

import (
	"sync"

	tea "charm.land/bubbletea/v2"
)

// keeper writes sessions in the order in which they were, though each is written by a goroutine of its own.
type keeper struct {
	mu      sync.Mutex
	written int // the number of the newest one on the disk
}

// keep writes the session now: what the reader collected, noted and marked must not hang on a proper end.
func (a *App) keep() tea.Cmd {
	write := a.keeping()
	if write == nil {
		return nil
	}
	return func() tea.Msg {
		if err := write(); err != nil {
			return told("Not kept on the disk: " + line(err.Error()))
		}
		return nil
	}
}

// keeping returns what writes the present session, unless a newer one is written first; nil where nothing is kept.
func (a *App) keeping() func() error {
	if a.opts.KeepSession == nil {
		return nil
	}
	a.kept++
	n, s, k, write := a.kept, a.session(), a.keeper, a.opts.KeepSession
	return func() error {
		k.mu.Lock()
		defer k.mu.Unlock()
		if n <= k.written {
			return nil
		}
		if err := write(s); err != nil {
			return err
		}
		k.written = n
		return nil
	}
}
