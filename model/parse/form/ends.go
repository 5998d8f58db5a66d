package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// Closers may follow the end of a sentence, openers precede its beginning.
const (
	Closers = "\"'”’»)]*_"
	Openers = "\"'“‘«„([*_"
)

// terminates reports whether r ends a sentence.
func terminates(r rune) bool { return r == '.' || r == '!' || r == '?' || r == '…' }

// Closes reports whether s ends as a sentence does, ignoring closing marks.
func Closes(s string) bool {
	if s == "" {
		return false
	}
	switch last := s[len(s)-1]; {
	case model.AlnumASCII(last):
		return false
	case last == '.' || last == '!' || last == '?': // the ending of nearly all lines of prose
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, Closers))
	return terminates(r)
}

// Opens reports whether s begins as a sentence does.
func Opens(s string) bool {
	if s != "" && model.AlnumASCII(s[0]) {
		return s[0] < 'a'
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, Openers))
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// Digits reports whether s consists of digits only; an empty one does.
func Digits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// Stops reports whether a line ends in a full stop, ignoring closing marks: headlines may ask or break off, but do not end in
// one.
func Stops(line string) bool { return strings.HasSuffix(strings.TrimRight(line, Closers), ".") }

// PlainEnd reports whether a line that closes no sentence ends in a word.
func PlainEnd(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(line)
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == ')' || r == '’' || r == '\''
}

// LetterFirst reports whether a line begins with a capital letter.
func LetterFirst(line string) bool {
	if line != "" && model.AlnumASCII(line[0]) {
		return 'A' <= line[0] && line[0] <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, Openers))
	return unicode.IsUpper(r)
}

// FirstStop returns the offset at which the first sentence of a line ends, by the standards of captions.
func FirstStop(line string) int {
	if n := strings.Index(line, ". "); n >= 0 {
		return n
	}
	return len(line)
}

// LastStop returns where the last sentence of a line begins; the rule is simple but enough for sentences about the page.
func LastStop(line string) int {
	for at := len(line) - 2; at > 0; at-- {
		if line[at] == ' ' && (line[at-1] == '.' || line[at-1] == '?') {
			return at + 1
		}
	}
	return 0
}

// Unmarked returns a line without Markdown's heading and emphasis marks and with single spaces.
func Unmarked(line string) string {
	line = strings.TrimLeft(line, "# ")
	line = strings.ReplaceAll(line, "**", "")
	return strings.Join(strings.Fields(strings.Trim(line, "_")), " ")
}

// Trim returns s without outer white space; the span is empty if there is nothing else.
func Trim(text string, s model.Span) model.Span {
	for s.Start < s.End && !model.AlnumASCII(text[s.Start]) {
		r, w := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !model.White(r) {
			break
		}
		s.Start += w
	}
	for s.Start < s.End && text[s.End-1] != '.' && !model.AlnumASCII(text[s.End-1]) {
		r, w := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !model.White(r) {
			break
		}
		s.End -= w
	}
	return s
}
