package tui

import (
	"image/color"
	"strconv"

	"github.com/charmbracelet/x/ansi"
)

// ink is the escape sequence that starts a style; the empty ink draws plain text.
type ink string

const inkEnd = "\x1b[m"

// theme maps every meaning on the screen to its ink. Colour is never the only sign of a meaning: there is always a word, a mark
// or a position as well.
type theme struct {
	dim, strong, rule, focus ink
	cursor, pale             ink // the cursor row of the active pane, and of the others
	chip, key, warn          ink
	quote                    [4][shades]ink // by side, and by speaker of that side, see sideInk and speakerInk
	current                  ink            // the selected quote in the reader
	cue, mention, hit        ink
	person, topic            ink // names and topics in the reader
	box                      ink
	label                    ink // of a jump
}

// shades is the number of speakers of one side that colour distinguishes.
const shades = 3

type palette struct {
	dim, rule, focus, chip, warn, us, ru, other, current, cue, mention, hit string
	cursorBG, paleBG, boxBG                                                 string
}

var (
	darkPalette = palette{
		dim: "245", rule: "239", focus: "#e5c07b", chip: "#56b6c2", warn: "179",
		us: "111", ru: "210", other: "150", current: "#ffffff",
		cue: "#c8a6e8", mention: "#e5c07b", hit: "#1b1e24",
		cursorBG: "#323a4a", paleBG: "#262a33", boxBG: "#20242c",
	}
	lightPalette = palette{
		dim: "241", rule: "248", focus: "#8a5a00", chip: "#00687a", warn: "#9a4a00",
		us: "25", ru: "124", other: "58", current: "#000000",
		cue: "#6a2fa0", mention: "#8a5a00", hit: "#ffffff",
		cursorBG: "#d5deee", paleBG: "#eaeef5", boxBG: "#f2f3f5",
	}
)

// contrastPalette keeps all text at a contrast of 7:1 or more on black.
var contrastPalette = palette{
	dim: "252", rule: "231", focus: "#ffff00", chip: "#00ffff", warn: "214",
	us: "117", ru: "217", other: "231", current: "#ffffff",
	cue: "#ffb0ff", mention: "#ffff00", hit: "#000000",
	cursorBG: "#0000a0", paleBG: "#303030", boxBG: "#000000",
}

// colorblind shows the sides in blue and orange, which every kind of colour vision can tell apart, on the backgrounds of another
// palette.
func colorblind(p palette, us, ru, other, focus string) palette {
	p.us, p.ru, p.other, p.focus, p.mention, p.cue, p.warn = us, ru, other, focus, focus, other, ru
	return p
}

// themes are the values of --theme.
var themes = map[string]theme{
	"dark":  coloured(darkPalette),
	"light": coloured(lightPalette),

	"contrast":         coloured(contrastPalette),
	"colorblind":       coloured(colorblind(darkPalette, "74", "178", "252", "227")),
	"colorblind-light": coloured(colorblind(lightPalette, "25", "#a04600", "238", "#5c4a00")),
	"mono":             mono(),
}

// rgb returns a colour given as "#rrggbb", or as the number of one of the 256 colours: the latter takes half the bytes and is
// better for what is drawn in every row.
func rgb(s string) color.Color {
	if n, err := strconv.Atoi(s); err == nil {
		return ansi.IndexedColor(n)
	}
	return ansi.XParseColor(s)
}

func coloured(p palette) theme {
	fg := func(hex string) ansi.Style { return ansi.NewStyle().ForegroundColor(rgb(hex)) }
	return theme{
		dim:    made(fg(p.dim)),
		strong: made(ansi.NewStyle().Bold()),
		rule:   made(fg(p.rule)),
		focus:  made(fg(p.focus).Bold()),
		cursor: made(ansi.NewStyle().BackgroundColor(rgb(p.cursorBG))),
		pale:   made(ansi.NewStyle().BackgroundColor(rgb(p.paleBG))),
		chip:   made(fg(p.chip)),
		key:    made(fg(p.focus)),
		warn:   made(fg(p.warn).Bold()),
		quote: [4][shades]ink{
			shaded(p.other, p.current), shaded(p.us, p.current), shaded(p.ru, p.current), shaded(p.other, p.current),
		},
		current: made(fg(p.current).Bold().Underline(true)),
		cue:     made(fg(p.cue).Italic(true)),
		mention: made(fg(p.mention).Underline(true)),
		person:  made(fg(p.mention)),
		topic:   made(fg(p.chip)),
		hit:     made(fg(p.hit).BackgroundColor(rgb(p.focus))),
		box:     made(ansi.NewStyle().BackgroundColor(rgb(p.boxBG))),
		label:   made(fg(p.hit).BackgroundColor(rgb(p.warn)).Bold()),
	}
}

// shaded returns a colour and two shades of it nearer to strong text, so that each is as readable as the first.
func shaded(hex, strong string) [shades]ink {
	r, g, b, _ := rgb(hex).RGBA()
	sr, sg, sb, _ := rgb(strong).RGBA()
	var out [shades]ink
	out[0] = made(ansi.NewStyle().ForegroundColor(rgb(hex)))
	for i := 1; i < shades; i++ {
		mix := func(x, y uint32) uint8 { return uint8((x*(10-3*uint32(i)) + y*3*uint32(i)) / 10 >> 8) }
		out[i] = made(ansi.NewStyle().ForegroundColor(color.RGBA{mix(r, sr), mix(g, sg), mix(b, sb), 255}))
	}
	return out
}

func mono() theme {
	none := ansi.NewStyle()
	return theme{
		dim:     made(none.Faint()),
		strong:  made(none.Bold()),
		focus:   made(none.Bold()),
		cursor:  made(none.Reverse(true)),
		key:     made(none.Bold()),
		chip:    made(none.Bold()),
		warn:    made(none.Bold()),
		current: made(none.Bold().Underline(true)),
		cue:     made(none.Italic(true)),
		mention: made(none.Underline(true)),
		person:  made(none.Bold()),
		topic:   made(none.Italic(true)),
		hit:     made(none.Reverse(true)),
		label:   made(none.Reverse(true).Bold()),
	}
}

func made(s ansi.Style) ink { return ink(s.String()) }
