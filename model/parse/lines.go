package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// lines cuts text into pieces: one for each line; in a dump that has lost its line ends, one for each run of text between wide
// gaps; and in a text cut at a column, one for each block of lines. The result covers all of the text except white space.
func lines(text string) []piece {
	pieces := make([]piece, 0, 8+len(text)/160)
	var marks []string
	for _, mark := range [...]string{"\r", "\u2028", "\u2029"} {
		if strings.Contains(text, mark) {
			marks = append(marks, mark)
		}
	}
	gaps := strings.Contains(text, wideGap)
	for start := 0; start < len(text); {
		end, next := lineEnd(text, start, marks)
		s := trim(text, model.Span{Start: start, End: end})
		switch {
		case s.Empty():
		case gaps:
			pieces = wideGaps(pieces, text, piece{Span: s})
		default:
			pieces = append(pieces, piece{Span: s})
		}
		start = next
	}
	return unwrap(text, pieces)
}

// lineEnd returns where the line that begins at start ends and where the next one begins. Line ends are \n and those of \r and
// the Unicode line and paragraph separators that are in marks.
func lineEnd(text string, start int, marks []string) (end, next int) {
	rest := text[start:]
	n := strings.IndexByte(rest, '\n')
	if n >= 0 {
		rest = rest[:n]
	}
	for _, mark := range marks {
		if i := strings.Index(rest, mark); i >= 0 {
			rest = rest[:i]
			n = i + len(mark) - 1
		}
	}
	if n < 0 {
		return len(text), len(text)
	}
	return start + len(rest), start + n + 1
}

// wideGap is the narrowest gap that counts as wide.
const wideGap = "   "

// wideGaps appends p to pieces, cut where three or more spaces follow the end of a sentence.
func wideGaps(pieces []piece, text string, p piece) []piece {
	for i := p.Start; i < p.End; {
		n := strings.Index(text[i:p.End], wideGap)
		if n < 0 {
			break
		}
		left := trim(text, model.Span{Start: p.Start, End: i + n})
		i += n + len(wideGap)
		for i < p.End {
			r, w := utf8.DecodeRuneInString(text[i:p.End])
			if !model.White(r) {
				break
			}
			i += w
		}
		if closes(left.In(text)) && opens(text[i:p.End]) {
			pieces = append(pieces, piece{Span: left})
			p.Start = i
		}
	}
	return append(pieces, p)
}

// closers may follow the end of a sentence, openers precede its beginning.
const (
	closers = "\"'”’»)]*_"
	openers = "\"'“‘«„([*_"
)

// terminates reports whether r ends a sentence.
func terminates(r rune) bool { return r == '.' || r == '!' || r == '?' || r == '…' }

// closes reports whether s ends as a sentence does, ignoring closing marks.
func closes(s string) bool {
	if s == "" {
		return false
	}
	switch last := s[len(s)-1]; {
	case model.AlnumASCII(last):
		return false
	case last == '.' || last == '!' || last == '?': // the ending of nearly all lines of prose
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, closers))
	return terminates(r)
}

// opens reports whether s begins as a sentence does.
func opens(s string) bool {
	if s != "" && model.AlnumASCII(s[0]) {
		return s[0] < 'a'
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, openers))
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// digits reports whether s consists of digits only; an empty one does.
func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }
