// Package safe makes text from outside safe for a terminal: its results contain no control sequence, no invisible character and
// no invalid UTF-8, whatever the source contained.
package safe

import (
	"strings"
	"unicode/utf8"
)

// Text is text that may be sent to a terminal. Only Clean, Line, Mapped and Escape make it (and constants of the program); a
// conversion safe.Text(s) anywhere else is a mistake.
type Text string

// Clean returns s without anything that a terminal could obey or a reader could not see. Line ends of every kind become "\n",
// tabs a space, controls and invalid bytes U+FFFD; bidi, zero-width and tag characters, soft hyphens and variation selectors are
// removed, and combining marks after the fourth on one base. Cleaning is idempotent. Text that needs no change is returned
// without allocation.
func Clean(s string) Text { return clean(s, '\n', nil) }

// Line is Clean for text that must stay on one line: line ends become a space.
func Line(s string) Text { return clean(s, ' ', nil) }

// Hidden counts the characters of s that are invisible and usable for deception: bidi controls and isolates, zero-width
// characters, tag characters. A byte order mark at the beginning is not counted.
func Hidden(s string) int {
	n := 0
	for i, r := range s {
		if r >= 0x80 && classify(r) == hide && !(i == 0 && r == bom) {
			n++
		}
	}
	return n
}

const (
	bom     = '\uFEFF'
	dropped = -1
)

// cleaner decides rune by rune; its state is what it needs to know of the text before.
type cleaner struct {
	newline rune // the replacement for a line end
	marks   int  // combining marks on the current base so far
}

// newCleaner starts as if the base had all its marks: a mark at the beginning would be drawn on whatever is to its left on the
// screen.
func newCleaner(newline rune) cleaner { return cleaner{newline: newline, marks: maxMarks} }

// step decides on the rune at the start of s, which must not be empty: out is the rune to show in its place, or dropped; size is
// its length in s in bytes.
func (c *cleaner) step(s string) (out rune, size int) {
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && size == 1 {
		c.marks = 0
		return utf8.RuneError, 1
	}
	switch classify(r) {
	case drop, hide:
		return dropped, size // c.marks stays: the characters on both sides become neighbours
	case mark:
		if c.marks >= maxMarks {
			return dropped, size
		}
		c.marks++
		return r, size
	case newline:
		if r == '\r' && len(s) > 1 && s[1] == '\n' {
			return dropped, size
		}
		r = c.newline
	case blank:
		r = ' '
	case replace:
		r = utf8.RuneError
	}
	c.marks = 0
	if r == '\n' {
		c.marks = maxMarks
	}
	return r, size
}

// plain returns the length of the printable ASCII at the start of s.
func plain(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i]-' ' >= 0x7f-' ' {
			return i
		}
	}
	return len(s)
}

// clean cleans s, with newline for line ends, and records in m, unless nil, where lengths change.
func clean(s string, newline rune, m *Map) Text {
	c := newCleaner(newline)
	i := c.unchanged(s)
	if i == len(s) {
		return Text(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:i])
	for i < len(s) {
		if n := plain(s[i:]); n > 0 {
			b.WriteString(s[i : i+n])
			c.marks = 0
			i += n
			continue
		}
		out, size := c.step(s[i:])
		i += size
		shown := 0
		if out != dropped {
			shown, _ = b.WriteRune(out)
		}
		if m != nil && shown != size {
			m.shifts = append(m.shifts, shift{i, b.Len()})
		}
	}
	return Text(b.String())
}

// unchanged advances c over the longest prefix of s that needs no change and returns its length.
func (c *cleaner) unchanged(s string) int {
	i := 0
	for i < len(s) {
		if n := plain(s[i:]); n > 0 {
			c.marks = 0
			i += n
			continue
		}
		before := *c
		out, size := c.step(s[i:])
		if out == dropped || !same(out, s[i:i+size]) {
			*c = before
			return i
		}
		i += size
	}
	return i
}

// same reports whether the bytes of one, which is a single decoded rune, are the encoding of r.
func same(r rune, one string) bool {
	if r == utf8.RuneError {
		return len(one) == 3 && one == "\uFFFD"
	}
	first, _ := utf8.DecodeRuneInString(one)
	return r == first
}
