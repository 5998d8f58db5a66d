package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// Words of which rules of several packages take note.
var (
	// TextWords are the words with which notes call the text in which they stand.
	TextWords = Set("story article post report piece page item column blog headline version essay entry transcript graphic file copy")
	// Graded are words after which a letter may follow: "group A".
	Graded = Set("group plan category type class grade vitamin hepatitis influenza section part title schedule appendix exhibit team series point variant zone block room gate figure model")
)

// FirstField returns the first word of a text, with its punctuation.
func FirstField(s string) string {
	for w := range Fields(s) {
		return w
	}
	return ""
}

// LastWord returns what follows the last blank of a line, or the whole line if there is none.
func LastWord(line string) string { return line[strings.LastIndexByte(line, ' ')+1:] }

// Small reports whether a line begins with a small letter.
func Small(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return unicode.IsLower(r)
}

// LastLetter reports whether a word ends in an ASCII letter.
func LastLetter(w string) bool { return unicode.IsLetter(rune(w[len(w)-1])) }

// SmallWords are lower-case within names and headlines.
var SmallWords = Set("of the and in for on de la von van der al bin to a")

// Linking are words with which no line ends.
var Linking = Set("the a an of by to in on at for from with that and or as its his her their is are was were has have had will into about between")

// TitleCase reports whether every word of s is capitalised, ignoring small words.
func TitleCase(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return unicode.IsSpace(r) || r == '/' || r == '—' || r == '|' }) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && !SmallWords[w] && !Agencies[w] {
			return false
		}
	}
	return true
}

// HoldsWord reports whether a line contains the word as a whole word.
func HoldsWord(line, word string) bool {
	for at := 0; ; {
		n := strings.Index(line[at:], word)
		if n < 0 {
			return false
		}
		if at += n; WordAt(line, at, len(word)) {
			return true
		}
		at += len(word)
	}
}

// WordAt reports whether the n bytes of s from at on are not part of a longer word.
func WordAt(s string, at, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at+n:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(after)
}

// WordStop returns the offset at which the word at i ends.
func WordStop(text string, i, end int) int {
	for i < end {
		if n := model.AlnumLen(text[i:end]); n > 0 {
			i += n
			continue
		}
		r, w := utf8.DecodeRuneInString(text[i:end])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' {
			break
		}
		i += w
	}
	return i
}

// PlainWords returns the words of a text in lower case, without punctuation.
func PlainWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// InOrder counts the words of a list that another list contains in the same order, each within reach words of the one before.
func InOrder(list, in []string, reach int) int {
	n := 0
	for _, w := range list {
		for k := 0; k < len(in) && k < reach; k++ {
			if in[k] == w {
				n, in = n+1, in[k+1:]
				break
			}
		}
	}
	return n
}

// Bullets are the marks with which items of a list begin.
const Bullets = "*-•·> »"
