package tui

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// width returns the number of terminal cells of a string without escape sequences.
func width(s text) int {
	n := 0
	for i := 0; i < len(s); n++ {
		size := single(s[i:])
		if size == 0 {
			return ansi.StringWidth(string(s))
		}
		i += size
	}
	return n
}

// single returns the length in bytes of the first character of a text if it is one of those in which most news is written: one
// cell wide, and not combining with another such character. Otherwise it returns 0, even if the character might be one cell wide.
func single(s text) int {
	if c := s[0]; c < utf8.RuneSelf {
		return btoi(c >= ' ' && c < 0x7f)
	}
	switch r, size := utf8.DecodeRuneInString(string(s)); {
	case r > 0xa0 && r < 0x300 && r != 0xad, r >= 0x400 && r < 0x483, r >= 0x48a && r < 0x530, r >= 0x2010 && r < 0x2028: // Latin, Cyrillic, dashes and quotation marks
		return size
	}
	return 0
}

// cut returns s within n cells, ending in "…" if something was cut off.
func cut(s text, n int) text {
	if n <= 0 {
		return ""
	}
	if len(s) <= n || width(s) <= n {
		return s
	}
	return text(ansi.Truncate(string(s), n, "…"))
}

// row builds one line of the screen: styled segments up to a fixed number of cells, the rest blank. A base ink (the cursor's
// background) is under every segment.
type row struct {
	b         strings.Builder
	base      ink
	used, max int
}

func newRow(cells int, base ink) *row {
	r := &row{base: base, max: max(cells, 0)}
	r.b.Grow(cells + 48)
	return r
}

// add appends text in the given ink, cut to the remaining cells.
func (r *row) add(in ink, s text) *row {
	if r.used >= r.max || s == "" {
		return r
	}
	w := width(s)
	if w > r.max-r.used {
		s = cut(s, r.max-r.used)
		w = width(s)
	}
	r.write(in, s)
	r.used += w
	return r
}

// sameInk is the number of blanks up to which they keep the ink of the text before: ending and restarting it takes more bytes.
const sameInk = 6

// column appends text in exactly n cells (fewer at the end of the row).
func (r *row) column(in ink, s text, n int) *row {
	n = min(n, r.max-r.used)
	if n <= 0 {
		return r
	}
	end := r.used + n
	r.add(in, cut(s, n))
	if gap := end - r.used; gap < sameInk {
		return r.add(in, spaces(gap))
	}
	return r.to(end)
}

// to fills with blanks up to the given cell.
func (r *row) to(cell int) *row {
	cell = min(cell, r.max)
	if cell > r.used {
		r.write("", spaces(cell-r.used))
		r.used = cell
	}
	return r
}

// right appends text flush right, if it fits with a blank before it.
func (r *row) right(in ink, s text) *row {
	if w := width(s); r.used+w+1 <= r.max {
		r.to(r.max - w)
		r.add(in, s)
	}
	return r
}

func (r *row) write(in ink, s text) {
	if in == "" && r.base == "" {
		r.b.WriteString(string(s))
		return
	}
	r.b.WriteString(string(r.base))
	r.b.WriteString(string(in))
	r.b.WriteString(string(s))
	r.b.WriteString(inkEnd)
}

// String returns the finished line, exactly max cells wide.
func (r *row) String() string {
	r.to(r.max)
	return r.b.String()
}

const blanks text = "                                                                                                                                "

func spaces(n int) text {
	if n <= 0 {
		return ""
	}
	if n <= len(blanks) {
		return blanks[:n]
	}
	return text(strings.Repeat(" ", n))
}

func repeat(s text, n int) text { return text(strings.Repeat(string(s), max(n, 0))) }
