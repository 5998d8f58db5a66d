package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// inertPanic, when deferred, makes the message of a panic safe for a terminal and lets it continue: it may contain words of an
// article, and Bubble Tea prints it unchanged.
func inertPanic() {
	if said := recover(); said != nil {
		panic(string(line(fmt.Sprint(said))))
	}
}

// inert wraps cmd, and the commands of which it consists, so that their panic messages are safe for a terminal. A read from a
// truncated snapshot becomes the message lost.
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
