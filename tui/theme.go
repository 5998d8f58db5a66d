package tui

import (
	"image/color"

	"github.com/charmbracelet/x/ansi"
)

// ink is the escape sequence that starts a style; the empty ink draws plain text.
type ink string

const inkEnd = "\x1b[m"

// theme gives every meaning on the screen its ink. Colour is never the only sign of a meaning: each one
// also has a word, a mark or a place.
type theme struct {
	dim, strong, rule, focus ink
	cursor, pale             ink // the cursor row of the pane with the keys, and of the others
	chip, key, warn          ink
	quote                    [4]ink // by side, see sideInk
	current                  ink    // the quote the reader stands on
	cue, mention, hit        ink
	person, topic            ink // names and subjects in the reader
	box                      ink
}

type palette struct {
	dim, rule, focus, chip, warn, us, ru, other, current, cue, mention, hit string
	cursorBG, paleBG, boxBG                                                 string
}

var (
	darkPalette = palette{
		dim: "#8a8f98", rule: "#4b5263", focus: "#e5c07b", chip: "#56b6c2", warn: "#e5a84b",
		us: "#7db3f0", ru: "#f08f7d", other: "#b5c58a", current: "#ffffff",
		cue: "#c8a6e8", mention: "#e5c07b", hit: "#1b1e24",
		cursorBG: "#323a4a", paleBG: "#262a33", boxBG: "#20242c",
	}
	lightPalette = palette{
		dim: "#5c6370", rule: "#a0a6b0", focus: "#8a5a00", chip: "#00687a", warn: "#9a4a00",
		us: "#0b4fa0", ru: "#a3260f", other: "#44600a", current: "#000000",
		cue: "#6a2fa0", mention: "#8a5a00", hit: "#ffffff",
		cursorBG: "#d5deee", paleBG: "#eaeef5", boxBG: "#f2f3f5",
	}
)

// themes are the values of --theme.
var themes = map[string]theme{
	"dark":  coloured(darkPalette),
	"light": coloured(lightPalette),
	"mono":  mono(),
}

func rgb(hex string) color.Color { return ansi.XParseColor(hex) }

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
		quote: [4]ink{
			made(fg(p.other)), made(fg(p.us)), made(fg(p.ru)), made(fg(p.other)),
		},
		current: made(fg(p.current).Bold().Underline(true)),
		cue:     made(fg(p.cue).Italic(true)),
		mention: made(fg(p.mention).Underline(true)),
		person:  made(fg(p.mention)),
		topic:   made(fg(p.chip)),
		hit:     made(fg(p.hit).BackgroundColor(rgb(p.focus))),
		box:     made(ansi.NewStyle().BackgroundColor(rgb(p.boxBG))),
	}
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
	}
}

func made(s ansi.Style) ink { return ink(s.String()) }
