package safe

import (
	"fmt"
	"unicode/utf16"
)

// Escape returns s with every character that Line would change replaced by its JSON \u escape, so that a line of JSON keeps its
// exact value and is safe for a terminal. s must be valid UTF-8.
func Escape(s string) Text {
	c := newCleaner(' ')
	i := c.unchanged(s)
	if i == len(s) {
		return Text(s)
	}
	out := append(make([]byte, 0, len(s)+64), s[:i]...)
	for i < len(s) {
		one := s[i:]
		r, size := c.step(one)
		i += size
		one = one[:size]
		if r != dropped && same(r, one) {
			out = append(out, one...)
			continue
		}
		for _, u := range utf16.Encode([]rune(one)) {
			out = fmt.Appendf(out, `\u%04x`, u)
		}
		c.marks = 0 // an escape consists of letters
	}
	return Text(out)
}
