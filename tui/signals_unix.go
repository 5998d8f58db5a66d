//go:build unix

package tui

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// obey ends the program on the signals that end programs and stops it on the one that stops them, the terminal restored
// each time. Bubble Tea's own handler knows INT and TERM only, and hangs for ever when ctx ends by the same signal.
func obey(ctx context.Context, p *tea.Program) {
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, syscall.SIGHUP, syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTERM, syscall.SIGTSTP, syscall.SIGCONT)
	defer signal.Stop(signals)
	for {
		select {
		case <-ctx.Done():
			return
		case s := <-signals:
			faultSite("goroutine")
			switch s {
			case syscall.SIGTSTP:
				p.Send(tea.SuspendMsg{})
			case syscall.SIGCONT:
				signal.Notify(signals, syscall.SIGTSTP)
			default:
				p.Quit()
			}
		}
	}
}

// letStop makes SIGTSTP stop the process again, as Bubble Tea does it once the terminal is restored; obey takes the signal
// back when the process goes on.
func letStop(_ tea.Model, msg tea.Msg) tea.Msg {
	if _, ok := msg.(tea.SuspendMsg); ok {
		signal.Reset(syscall.SIGTSTP)
	}
	return msg
}
