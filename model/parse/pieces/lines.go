package pieces

import (
	"strings"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
)

// lines cuts text into pieces: one for each line; in a dump that has lost its line ends, one for each run of text between wide
// gaps; and in a text cut at a column, one for each block of lines. The result covers all of the text except white space.
func lines(text string) []Piece {
	pieces := make([]Piece, 0, 8+len(text)/160)
	var marks []string
	for _, mark := range [...]string{"\r", "\u2028", "\u2029"} {
		if strings.Contains(text, mark) {
			marks = append(marks, mark)
		}
	}
	gaps := strings.Contains(text, wideGap)
	for start := 0; start < len(text); {
		end, next := lineEnd(text, start, marks)
		s := form.Trim(text, model.Span{Start: start, End: end})
		switch {
		case s.Empty():
		case gaps:
			pieces = wideGaps(pieces, text, Piece{Span: s})
		default:
			pieces = append(pieces, Piece{Span: s})
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
func wideGaps(pieces []Piece, text string, p Piece) []Piece {
	for i := p.Start; i < p.End; {
		n := strings.Index(text[i:p.End], wideGap)
		if n < 0 {
			break
		}
		left := form.Trim(text, model.Span{Start: p.Start, End: i + n})
		i += n + len(wideGap)
		for i < p.End {
			r, w := utf8.DecodeRuneInString(text[i:p.End])
			if !model.White(r) {
				break
			}
			i += w
		}
		if form.Closes(left.In(text)) && form.Opens(text[i:p.End]) {
			pieces = append(pieces, Piece{Span: left})
			p.Start = i
		}
	}
	return append(pieces, p)
}
