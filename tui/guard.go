package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

// guard runs f in a goroutine of ours. A panic there would end the process with the terminal raw; it ends the program
// instead, which restores the terminal, and fault tells Run why.
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

// noShell is the answer to the wish to stop where nothing could let the program go on.
type noShell struct{}
