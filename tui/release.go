package tui

import (
	"bytes"
	"io"
	"os/exec"
	"runtime"
	"time"

	tea "charm.land/bubbletea/v2"
)

// release gives the terminal back until p.RestoreTerminal takes it again.
func release(p *tea.Program) error {
	err := p.ReleaseTerminal()
	undrawn()
	return err
}

// visitor is a program that uses the terminal while it runs.
type visitor struct{ *exec.Cmd }

func (v visitor) SetStdin(r io.Reader)  { v.Stdin = r }
func (v visitor) SetStdout(w io.Writer) { v.Stdout = w }
func (v visitor) SetStderr(w io.Writer) { v.Stderr = w }

func (v visitor) Run() error {
	undrawn()
	return v.Cmd.Run()
}

// undrawn waits until Bubble Tea's renderer has stopped drawing on a released terminal; if it stops after the terminal was taken
// again, nothing is drawn any more.
func undrawn() {
	for began := time.Now(); drawing() && time.Since(began) < longestDrawing; time.Sleep(time.Millisecond) {
	}
}

// longestDrawing is the maximum wait for the renderer to stop.
const longestDrawing = 5 * time.Second

// drawing reports whether the renderer's goroutine exists.
func drawing() bool {
	for size := 1 << 20; ; size *= 2 {
		stacks := make([]byte, size)
		if n := runtime.Stack(stacks, true); n < size {
			return bytes.Contains(stacks[:n], []byte("bubbletea/v2.(*Program).startRenderer"))
		}
	}
}
