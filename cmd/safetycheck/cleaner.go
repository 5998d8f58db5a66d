//go:build unix

package main

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"hotline/cmd/safetycheck/tty"
	"hotline/model/safe"
)

// pieces are what random text consists of: everything with a meaning for a terminal, or that combines with what is before it.
var pieces = func() []string {
	all := []string{"a", " ", "e", "я", "漢", "\n", "\r", "\r\n", "\t", "“", "\u0301", "\u0301", "\u0302", "\u0488", "\u20dd", "\xe2", "\x82", "\xff", "\U0010ffff", "\ufffd", "\u0600"}
	for _, p := range tty.Payloads {
		all = append(all, p.Bytes)
		for _, r := range p.Bytes {
			all = append(all, string(r))
		}
	}
	return all
}()

// cleaned cleans random text and checks the result. One run passes one text through Clean, Line and Escape, and the results of
// the first two through them again.
func (c *check) cleaned(n int) string {
	done, rate := c.inParallel(n, func(seed uint64) func(int) {
		chance := rand.New(rand.NewPCG(seed, uint64(n)))
		var b []byte
		return func(runs int) {
			for range runs {
				b = b[:0]
				for range chance.IntN(24) {
					b = append(b, pieces[chance.IntN(len(pieces))]...)
				}
				if why := uncleaned(string(b)); why != "" {
					c.fail("%s", why)
				}
			}
		}
	})
	return fmt.Sprintf("%d texts, %s", done, rate)
}

// uncleaned returns what the cleaner left in s, or "".
func uncleaned(s string) string {
	clean, line := string(safe.Clean(s)), string(safe.Line(s))
	escaped := string(safe.Escape(strings.ToValidUTF8(s, "?")))
	switch {
	case !tty.Fine(clean, true):
		return fmt.Sprintf("Clean(%q) is %q: %s", s, clean, tty.BadText(clean))
	case !tty.Fine(line, false):
		return fmt.Sprintf("Line(%q) is %q: %s", s, line, tty.BadText(line))
	case !tty.Fine(escaped, false):
		return fmt.Sprintf("Escape(%q) is %q: %s", s, escaped, tty.BadText(escaped))
	case string(safe.Clean(clean)) != clean || string(safe.Line(line)) != line:
		return fmt.Sprintf("%q is not clean after one cleaning", s)
	}
	return ""
}
