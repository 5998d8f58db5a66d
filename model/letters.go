package model

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// White reports whether r is invisible: white space, or a zero-width mark left by scrapers.
func White(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060'
}

// AlnumASCII reports whether c is an ASCII letter or digit. It is a look-up, for loops over every byte of a text.
func AlnumASCII(c byte) bool { return alnumASCII[c] }

var alnumASCII = func() (t [256]bool) {
	for c := range rune(utf8.RuneSelf) {
		t[c] = unicode.IsLetter(c) || unicode.IsDigit(c)
	}
	return t
}()

// AlnumLen returns how many ASCII letters and digits s begins with. It looks at eight bytes at once: a loop over single bytes is
// guessed wrong at the end of nearly every word.
func AlnumLen(s string) int {
	const (
		ones = 0x0101010101010101
		high = 0x80 * ones
	)
	n := 0
	for len(s)-n >= 8 {
		x := eight(s[n:])
		// The high bit of each byte of a sum says whether the byte reaches a limit. Bytes that are not ASCII may carry over, but only
		// into those after them.
		low := x | 0x20*ones
		letter := (low + (0x80-'a')*ones) &^ (low + (0x80-'z'-1)*ones)
		digit := (x + (0x80-'0')*ones) &^ (x + (0x80-'9'-1)*ones)
		other := (^(letter | digit) | x) & high
		n += bits.TrailingZeros64(other) / 8
		if other != 0 {
			return n
		}
	}
	for n < len(s) && alnumASCII[s[n]] {
		n++
	}
	return n
}

// WordByte reports whether c, a byte of a text in lower case, belongs to a word: a letter, a digit, an apostrophe or a byte of a
// longer character.
func WordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80 || c == '\''
}

// AppendLower appends s in lower case, for look-ups without an allocation: table[string(AppendLower(buf[:0], s))].
func AppendLower(b []byte, s string) []byte {
	at := len(b)
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return append(b[:at], strings.ToLower(s)...)
		}
		b = append(b, s[i])
		if 'A' <= s[i] && s[i] <= 'Z' {
			b[len(b)-1] |= 0x20
		}
	}
	return b
}

// HasPhrase reports whether s begins with the phrase, ignoring the case of its first letter, and the phrase ends at the end of a
// word.
func HasPhrase(s, phrase string) bool {
	if len(s) < len(phrase) || s[0]|0x20 != phrase[0]|0x20 || s[1:len(phrase)] != phrase[1:] {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[len(phrase):])
	return len(s) == len(phrase) || !unicode.IsLetter(r) && !unicode.IsDigit(r)
}
