package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// guard runs f in a goroutine. If it panics, the process must not end with the terminal in raw mode: guard kills the program
// instead, which restores the terminal, and sends the reason to Run through fault.
func guard(p *tea.Program, fault chan<- error, f func()) {
	go func() {
		defer func() {
			if err := recover(); err != nil {
				fault <- fmt.Errorf("hotline failed: %v", err)
				p.Kill()
			}
		}()
		f()
	}()
}

// noShell is the answer to a request to suspend if no shell could resume the program.
type noShell struct{}
