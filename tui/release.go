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

// visitor is a program that has the terminal while it runs.
type visitor struct{ *exec.Cmd }

func (v visitor) SetStdin(r io.Reader)  { v.Stdin = r }
func (v visitor) SetStdout(w io.Writer) { v.Stdout = w }
func (v visitor) SetStderr(w io.Writer) { v.Stderr = w }

func (v visitor) Run() error {
	undrawn()
	return v.Cmd.Run()
}

// undrawn waits until a terminal that was released is drawn on no more. The goroutine of Bubble Tea that draws stops the clock of its
// frames only some time after it was told to end: where that comes after the terminal was taken again, nothing is drawn ever after.
func undrawn() {
	for began := time.Now(); drawing() && time.Since(began) < longestDrawing; time.Sleep(time.Millisecond) {
	}
}

// longestDrawing is how long the end of drawing is waited for.
const longestDrawing = 5 * time.Second

// drawing reports whether the goroutine that draws is there.
func drawing() bool {
	for size := 1 << 20; ; size *= 2 {
		stacks := make([]byte, size)
		if n := runtime.Stack(stacks, true); n < size {
			return bytes.Contains(stacks[:n], []byte("bubbletea/v2.(*Program).startRenderer"))
		}
	}
}
