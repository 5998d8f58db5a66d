package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// inertPanic, deferred, makes what a panic says fit for a terminal and lets it go on: it may say words of an article, and
// Bubble Tea prints them as they are.
func inertPanic() {
	if said := recover(); said != nil {
		panic(string(line(fmt.Sprint(said))))
	}
}

// inert is cmd and what it is made of, whose panics say nothing that a terminal could obey; what is lost while it reads is no panic.
func inert(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer inertPanic()
		if !corpus.There(func() { msg = cmd() }) {
			return lost{}
		}
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i, c := range batch {
				batch[i] = inert(c)
			}
		}
		return msg
	}
}
