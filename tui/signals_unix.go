//go:build unix

package tui

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/sys/unix"
)

// obey ends the program on terminating signals and suspends it on SIGTSTP, each time with the terminal restored. Bubble Tea's own
// handler knows only INT and TERM, and hangs forever if ctx ends by the same signal.
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
			case syscall.SIGCONT: // halt waits for it
			default:
				p.Quit()
			}
		}
	}
}

// stopped is how long after SIGSTOP the process has surely been stopped; the clock runs on meanwhile.
const stopped = 200 * time.Millisecond

// halt gives the terminal to the shell until the process is resumed, and returns the message that redraws the screen. The stop
// signal cannot be the one that obey catches, because Go would swallow it. Without a shell that could resume the process, as in a
// terminal or tmux window of its own, it says so and does nothing.
func halt(p *tea.Program) tea.Msg {
	if session, err := unix.Getsid(0); err != nil || session == unix.Getpgrp() {
		return noShell{}
	}
	goesOn := make(chan os.Signal, 1)
	signal.Notify(goesOn, syscall.SIGCONT)
	defer signal.Stop(goesOn)
	if release(p) != nil {
		return nil
	}
	if syscall.Kill(0, syscall.SIGSTOP) == nil {
		select {
		case <-goesOn:
		case <-time.After(stopped): // stopped and resumed: a SIGCONT that comes at once may be missed
		}
	}
	if err := p.RestoreTerminal(); err != nil {
		return tea.QuitMsg{}
	}
	return tea.ClearScreen()
}
