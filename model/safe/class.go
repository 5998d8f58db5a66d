package safe

import "unicode"

// class is what happens to a rune on its way to the terminal.
type class byte

const (
	keep    class = iota // shown as it is
	mark                 // a combining mark: shown, but at most maxMarks per base
	newline              // ends a line
	blank                // shown as one space
	replace              // shown as U+FFFD, so that the reader sees that something was there
	drop                 // no glyph of its own: soft hyphens, emoji and text variation selectors
	hide                 // invisible and usable for deception: bidi, zero width, tags; counted by Hidden
)

// maxMarks is the maximum number of combining marks on one base: no script needs more, and a longer run draws over the rows above
// and below.
const maxMarks = 4

// asciiClass has the ASCII runes that are not plain glyphs; step decides on CR, because it sees what follows.
var asciiClass = func() (t [0x80]class) {
	for r := range t {
		if r < ' ' || r == 0x7f {
			t[r] = replace
		}
	}
	t['\t'] = blank
	t['\n'], t['\r'], t['\v'], t['\f'] = newline, newline, newline, newline
	return t
}()

func classify(r rune) class {
	switch {
	case r < 0x80:
		return asciiClass[r]
	case r < 0xa0:
		return replace // C1: U+009B is a control sequence introducer for some terminals
	case r == 0xad:
		return drop
	case r < 0x300, 0x370 <= r && r < 0x483, 0x2010 <= r && r < 0x2028, 0x4e00 <= r && r < 0xa000:
		return keep // Latin, Greek, Cyrillic, dashes and quotes, Han: no table look-up for the common scripts
	}
	return classifyRare(r)
}

func classifyRare(r rune) class {
	switch {
	case r == 0x2028 || r == 0x2029:
		return newline
	case r == 0xfe0e || r == 0xfe0f:
		return drop
	case r == 0xfffd, unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return keep // the Arabic number signs are format characters with a glyph
	case unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector):
		return hide
	case unicode.Is(unicode.M, r):
		return mark
	case unicode.Is(unicode.Noncharacter_Code_Point, r):
		return replace
	}
	return keep
}
