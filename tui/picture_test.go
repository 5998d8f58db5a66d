//go:build unix

package tui

import (
	"encoding/xml"
	"fmt"
	"html"
	"image/color"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"
)

// The pictures in the README are drawn from the terminal cells of the real program, run on the bundled corpus. -update writes
// them; otherwise the test only checks that they can be drawn.
func TestPicture(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs the program")
	}
	for _, p := range []struct {
		file, keys string
		wait       []string
	}{
		{"screen.svg", "plav3\r", []string{"quotes by Sergey Lavrov", "sure:"}},
		{"sidebyside.svg", "slabl", []string{"Sergey Lavrov beside Antony Blinken", "2 Antony Blinken"}},
	} {
		x := inTerminal(t, 120, 34, nil).see("1 People", "Sergey Lavrov", "Enter filter")
		x.keys(p.keys).see(p.wait...).still()
		x.mu.Lock()
		svg := picture(x.emu)
		x.mu.Unlock()
		x.keys("q").ends()
		d := xml.NewDecoder(strings.NewReader(svg))
		for {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s is no XML: %v", p.file, err)
			}
		}
		if *update {
			if err := os.WriteFile(filepath.Join("testdata", p.file), []byte(svg), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// The size of a cell in the picture, and the default colours.
const (
	cellW, cellH = 8.4, 18
	paper, inked = "#16181d", "#d7dae0"
)

// picture draws the cells as an SVG: a rectangle for each background, a text for each run of one style.
func picture(e *vt.Emulator) string {
	w, h := e.Width(), e.Height()
	var s strings.Builder
	fmt.Fprintf(&s, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" xml:space="preserve">`+"\n",
		float64(w)*cellW+20, h*cellH+20)
	fmt.Fprintf(&s, `<rect width="100%%" height="100%%" rx="6" fill="%s"/>`+"\n", paper)
	for y := range h {
		for x := 0; x < w; {
			run := runAt(e, x, y, w)
			run.draw(&s, x, y)
			x += run.cells
		}
	}
	s.WriteString("</svg>\n")
	return s.String()
}

// run is a sequence of neighbouring cells of one style.
type run struct {
	text   string
	cells  int
	fg, bg string
	style  string
}

func runAt(e *vt.Emulator, x, y, w int) run {
	first := cellRun(e, x, y)
	for at := x + first.cells; at < w; {
		next := cellRun(e, at, y)
		if next.fg != first.fg || next.bg != first.bg || next.style != first.style {
			break
		}
		first.text += next.text
		first.cells += next.cells
		at += next.cells
	}
	return first
}

func cellRun(e *vt.Emulator, x, y int) run {
	c := e.CellAt(x, y)
	if c == nil || c.Width == 0 {
		return run{text: " ", cells: 1, fg: inked}
	}
	r := run{text: c.Content, cells: c.Width, fg: hex(c.Style.Fg, inked), bg: hex(c.Style.Bg, "")}
	if r.text == "" {
		r.text = " "
	}
	if c.Style.Attrs&uv.AttrBold != 0 {
		r.style += ` font-weight="bold"`
	}
	if c.Style.Attrs&uv.AttrItalic != 0 {
		r.style += ` font-style="italic"`
	}
	if c.Style.Underline != 0 {
		r.style += ` text-decoration="underline"`
	}
	return r
}

func hex(c color.Color, none string) string {
	if c == nil {
		return none
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

func (r run) draw(s *strings.Builder, x, y int) {
	left, top, wide := 10+float64(x)*cellW, 10+y*cellH, float64(r.cells)*cellW
	if r.bg != "" {
		fmt.Fprintf(s, `<rect x="%.1f" y="%d" width="%.1f" height="%d" fill="%s"/>`+"\n", left, top, wide, cellH, r.bg)
	}
	if strings.TrimSpace(r.text) == "" {
		return
	}
	fmt.Fprintf(s, `<text x="%.1f" y="%d" fill="%s" textLength="%.1f"%s>%s</text>`+"\n",
		left, top+13, r.fg, wide, r.style, html.EscapeString(r.text))
}
