package parse

import (
	"unicode"
	"unicode/utf8"
)

// contents are the words of a line that tell what it is about: those of four bytes or more, as the hashes of their small letters, each
// with a number from 0 on.
type contents map[uint64]int

// contentWords are the contents of s.
func contentWords(s string) contents {
	m := make(contents, len(s)/8)
	eachContent(s, func(word uint64) {
		if _, have := m[word]; !have {
			m[word] = len(m)
		}
	})
	return m
}

// shared counts the words that a text holds.
func (c contents) shared(text string) int {
	n, seen := 0, make([]bool, len(c))
	eachContent(text, func(word uint64) {
		if i, ok := c[word]; ok && !seen[i] {
			seen[i] = true
			n++
		}
	})
	return n
}

// mostlyIn reports whether a text holds four of five of the words.
func (c contents) mostlyIn(text string) bool { return c.shared(text)*5 >= len(c)*4 }

// eachContent visits the content words of s.
func eachContent(s string, visit func(word uint64)) {
	const basis, prime = 14695981039346656037, 1099511628211 // FNV-1a
	hash, from := uint64(basis), 0
	for i := 0; i < len(s); {
		r, w := rune(s[i]|0x20), 1
		letter := alnumASCII[s[i]]
		if s[i] >= utf8.RuneSelf {
			r, w = utf8.DecodeRuneInString(s[i:])
			letter = unicode.IsLetter(r) || unicode.IsDigit(r)
			r = unicode.ToLower(r)
		}
		if letter {
			hash = (hash ^ uint64(r)) * prime
		} else {
			if i-from >= 4 {
				visit(hash)
			}
			hash, from = basis, i+w
		}
		i += w
	}
	if len(s)-from >= 4 {
		visit(hash)
	}
}

// alnumASCII are the bytes that are letters or digits by themselves.
var alnumASCII = func() (t [256]bool) {
	for c := range rune(utf8.RuneSelf) {
		t[c] = unicode.IsLetter(c) || unicode.IsDigit(c)
	}
	return t
}()
