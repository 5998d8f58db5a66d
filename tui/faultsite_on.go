//go:build panicsites

package tui

import (
	"os"

	tea "charm.land/bubbletea/v2"
)

// faultSite panics if the file named by HOTLINE_PANIC contains the name of this site.
func faultSite(name string) {
	if armed, err := os.ReadFile(os.Getenv("HOTLINE_PANIC")); err == nil && string(armed) == name {
		panic("a fault at " + name + ", as asked for \x1b]0;owned\x07 \u202e")
	}
}

// faultCommand returns cmd with a command added that is a site of its own.
func faultCommand(cmd tea.Cmd) tea.Cmd {
	return tea.Batch(cmd, func() tea.Msg {
		faultSite("command")
		return nil
	})
}
