package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// inertPanic, deferred, makes what a panic says fit for a terminal and lets it go on: it may say words of an article, and
// Bubble Tea prints them as they are.
func inertPanic() {
	if said := recover(); said != nil {
		panic(string(line(fmt.Sprint(said))))
	}
}

// inert is cmd and what it is made of, whose panics say nothing that a terminal could obey.
func inert(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() tea.Msg {
		defer inertPanic()
		msg := cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i, c := range batch {
				batch[i] = inert(c)
			}
		}
		return msg
	}
}
