package parse

import (
	"unicode"
	"unicode/utf8"
)

// contents are the words of a line that tell what it is about: those of four bytes or more, folded, each with a number
// from 0 on.
type contents map[string]int

// contentWords are the contents of s.
func contentWords(s string) contents {
	m := contents{}
	eachContent(s, func(low []byte) {
		if _, have := m[string(low)]; !have {
			m[string(low)] = len(m)
		}
	})
	return m
}

// shared counts the words that a text holds.
func (c contents) shared(text string) int {
	n, seen := 0, make([]bool, len(c))
	eachContent(text, func(low []byte) {
		if i, ok := c[string(low)]; ok && !seen[i] {
			seen[i] = true
			n++
		}
	})
	return n
}

// mostlyIn reports whether a text holds four of five of the words.
func (c contents) mostlyIn(text string) bool { return c.shared(text)*5 >= len(c)*4 }

// eachContent visits the content words of s, folded, each until the next is visited.
func eachContent(s string, visit func(low []byte)) {
	var short [32]byte
	low := short[:0]
	for i := 0; i < len(s); {
		from, end := i, i
		for end < len(s) {
			w := 1
			if c := s[end]; c < utf8.RuneSelf {
				if !alnumASCII[c] {
					break
				}
			} else {
				var r rune
				if r, w = utf8.DecodeRuneInString(s[end:]); !unicode.IsLetter(r) && !unicode.IsDigit(r) {
					break
				}
			}
			end += w
		}
		if end-from >= 4 {
			low = appendLower(low[:0], s[from:end])
			visit(low)
		}
		_, w := utf8.DecodeRuneInString(s[end:])
		i = end + w
	}
}

// alnumASCII are the bytes that are letters or digits by themselves.
var alnumASCII = func() (t [256]bool) {
	for c := range rune(utf8.RuneSelf) {
		t[c] = unicode.IsLetter(c) || unicode.IsDigit(c)
	}
	return t
}()
