package tui

import (
	"bytes"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// painter draws frames with Bubble Tea's renderer: it returns the bytes that are sent to the terminal.
type painter struct {
	out   bytes.Buffer
	to    *uv.TerminalRenderer
	cells uv.ScreenBuffer
}

// newPainter returns a painter for a cleared terminal.
func newPainter(w, h int, method ansi.Method) *painter {
	p := &painter{cells: uv.NewScreenBuffer(w, h)}
	p.cells.Method = method
	p.to = uv.NewTerminalRenderer(&p.out, []string{"TERM=xterm-256color", "COLORTERM=truecolor"})
	p.to.SetColorProfile(colorprofile.TrueColor)
	p.to.SetScrollOptim(true)
	p.to.SetBackspace(true)
	p.to.SetTabStops(w)
	p.to.SetFullscreen(true)
	p.to.SetRelativeCursor(false)
	p.to.Erase()
	return p
}

// resize sets the size of the terminal.
func (p *painter) resize(w, h int) {
	p.to.Erase()
	p.to.Resize(w, h)
	p.cells.Touched = nil
	p.cells.Resize(w, h)
}

// paint returns the bytes that lead from the last frame to this one. They are valid until the next call.
func (p *painter) paint(frame string) []byte {
	p.out.Reset()
	p.cells.Clear()
	uv.NewStyledString(frame).Draw(p.cells, p.cells.Bounds())
	p.to.Render(p.cells.RenderBuffer)
	_ = p.to.Flush() // into memory: no error
	return p.out.Bytes()
}
