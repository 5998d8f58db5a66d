//go:build unix

package main

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"hotline/model/safe"
)

// pieces are what random text is made of: whatever has a meaning to a terminal, or sits on what stands before it.
var pieces = func() []string {
	all := []string{"a", " ", "e", "я", "漢", "\n", "\r", "\r\n", "\t", "“", "\u0301", "\u0301", "\u0302", "\u0488", "\u20dd", "\xe2", "\x82", "\xff", "\U0010ffff", "\ufffd", "\u0600"}
	for _, p := range payloads {
		all = append(all, p.bytes)
		for _, r := range p.bytes {
			all = append(all, string(r))
		}
	}
	return all
}()

// cleaned cleans random text and looks at what is left.
func (c *check) cleaned(runs int) {
	chance := rand.New(rand.NewPCG(1, uint64(runs)))
	var b strings.Builder
	for range runs {
		b.Reset()
		for range chance.IntN(24) {
			b.WriteString(pieces[chance.IntN(len(pieces))])
		}
		s := b.String()
		clean, line := string(safe.Clean(s)), string(safe.Line(s))
		switch {
		case badText(clean) != "" || strings.ContainsRune(clean, '\r'):
			c.fail("Clean(%q) is %q: %s", s, clean, badText(clean))
		case badText(line) != "" || strings.ContainsAny(line, "\r\n"):
			c.fail("Line(%q) is %q: %s", s, line, badText(line))
		case string(safe.Clean(clean)) != clean || string(safe.Line(line)) != line:
			c.fail("%q is not clean after one cleaning", s)
		case badText(string(safe.Escape(strings.ToValidUTF8(s, "?")))) != "":
			c.fail("Escape(%q) is %q", s, safe.Escape(s))
		}
	}
	c.row("random text through the cleaner: nothing bad left, cleaning twice is once", fmt.Sprintf("%d runs", runs))
}
