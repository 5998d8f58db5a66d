package tui

import (
	"bytes"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// painter draws frames as Bubble Tea does, with its renderer: what it returns is what the terminal is sent.
type painter struct {
	out   bytes.Buffer
	to    *uv.TerminalRenderer
	cells uv.ScreenBuffer
}

// newPainter is a painter for a terminal that has been cleared.
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

// resize follows the terminal to another size.
func (p *painter) resize(w, h int) {
	p.to.Erase()
	p.to.Resize(w, h)
	p.cells.Touched = nil
	p.cells.Resize(w, h)
}

// paint is the bytes that lead from the last frame to this one. They hold until the next call.
func (p *painter) paint(frame string) []byte {
	p.out.Reset()
	p.cells.Clear()
	uv.NewStyledString(frame).Draw(p.cells, p.cells.Bounds())
	p.to.Render(p.cells.RenderBuffer)
	_ = p.to.Flush() // into memory: no error
	return p.out.Bytes()
}
