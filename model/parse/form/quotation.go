package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// Quoting reports whether the line contains a double quotation mark.
func Quoting(line string) bool {
	return strings.IndexByte(line, '"') >= 0 || holdsMark(line, "“"[0], "“", "”") || holdsMark(line, "«"[0], "«", "»")
}

// holdsMark reports whether a line contains one of two marks, both of which begin with the byte lead.
func holdsMark(line string, lead byte, one, other string) bool {
	for {
		at := strings.IndexByte(line, lead)
		if at < 0 {
			return false
		}
		if line = line[at:]; strings.HasPrefix(line, one) || strings.HasPrefix(line, other) {
			return true
		}
		line = line[1:]
	}
}

// Quoted reports whether the whole line is in quotation marks, as a crosshead may be.
func Quoted(line string) bool {
	return strings.TrimLeft(line, "'\"‘“") != line && strings.TrimRight(line, "'\"’”") != line
}

// Balanced reports whether every opening quotation mark in s has a closing one.
func Balanced(s string) bool {
	return strings.Count(s, "\"")%2 == 0 && strings.Count(s, "“") == strings.Count(s, "”")
}

// LongestQuoted returns the text between the first opening and the last closing mark of a line: a mark opens before a letter and
// after white space, and closes after a letter or full stop and before white space.
func LongestQuoted(line string) string {
	first, last, prev := -1, -1, ' '
	for i, r := range line {
		if strings.ContainsRune("\"'“”‘’«»", r) {
			next, _ := utf8.DecodeRuneInString(line[i+utf8.RuneLen(r):])
			switch {
			case first < 0 && model.White(prev) && (unicode.IsLetter(next) || unicode.IsDigit(next)):
				first = i + utf8.RuneLen(r)
			case first >= 0 && !model.White(prev) && !unicode.IsLetter(next):
				last = i
			}
		}
		prev = r
	}
	if first < 0 || last < first {
		return ""
	}
	return line[first:last]
}

// TitlesQuoted reports whether all that a line quotes are titles: a few words, all capitalised.
func TitlesQuoted(line string) bool {
	parts := strings.FieldsFunc(line, func(r rune) bool { return r == '"' || r == '“' || r == '”' })
	for k := 1; k < len(parts); k += 2 {
		if w := strings.TrimRight(parts[k], ".,!?"); Words(w) > LoudWords || !TitleCase(w) || w == "" {
			return false
		}
	}
	return len(parts) > 1
}
