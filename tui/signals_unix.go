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
			case syscall.SIGCONT: // halt waits for it
			default:
				p.Quit()
			}
		}
	}
}

// stopped is how long after the stop signal the process has surely been stopped; time goes on while it is.
const stopped = 200 * time.Millisecond

// halt leaves the terminal to the shell until the process goes on, and returns the message that draws the screen anew.
// The stop signal cannot be the one that obey catches: Go would swallow it. Without a shell that could let the process
// go on, as in a terminal or a tmux window of its own, it says so and does nothing.
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
		case <-time.After(stopped): // stopped and gone on: a signal that comes at once is not always told
		}
	}
	if err := p.RestoreTerminal(); err != nil {
		return tea.QuitMsg{}
	}
	return tea.ClearScreen()
}
