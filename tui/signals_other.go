//go:build !unix

package tui

import (
	"context"
	"os"
	"os/signal"

	tea "charm.land/bubbletea/v2"
)

// obey ends the program on an interrupt, with the terminal restored.
func obey(ctx context.Context, p *tea.Program) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt)
	defer signal.Stop(signals)
	select {
	case <-signals:
		p.Quit()
	case <-ctx.Done():
	}
}

// halt does nothing: there is no shell to return to on this system.
func halt(*tea.Program) tea.Msg { return noShell{} }
