package pieces

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
)

// Thresholds with which a text is recognised as hard-wrapped: the required number of lines that another line follows, the
// percentage of them that is nearly as long as the longest, and the maximum length of that, in characters.
const (
	wrappedLines  = 12
	wrappedShare  = 75
	wrappedNear   = 18
	wrappedLength = 100
	wrappedLink   = 40 // bytes of an address, which is not cut at a column: a line that contains one may be longer
)

// wrapped reports whether the lines are those of a text cut at a column, such as mail and transcripts: nearly all lines that
// another follows without a blank line between are nearly as long as the longest of them.
func wrapped(text string, pieces []Piece) bool {
	var long, inner int
	for i := range pieces[:max(len(pieces)-1, 0)] {
		if line := pieces[i].In(text); Followed(text, pieces[i].Span, pieces[i+1].Span) && !startsItem(pieces[i+1].In(text)) && !unbreakable(line) {
			inner++
			if long = max(long, utf8.RuneCountInString(line)); long > wrappedLength {
				return false
			}
		}
	}
	if inner < wrappedLines {
		return false
	}
	near := 0
	for i := range pieces[:len(pieces)-1] {
		if line := pieces[i].In(text); Followed(text, pieces[i].Span, pieces[i+1].Span) && !startsItem(pieces[i+1].In(text)) && !unbreakable(line) && utf8.RuneCountInString(line) >= long-wrappedNear {
			near++
		}
	}
	return 100*near >= wrappedShare*inner
}

// Followed reports whether b is the next line after a, without a blank line between.
func Followed(text string, a, b model.Span) bool {
	breaks := 0
	for i := a.End; i < b.Start; i++ {
		if text[i] == '\n' {
			breaks++
		}
	}
	return breaks == 1
}

// startsItem reports whether a line begins with a bullet and the gap that follows it in lists cut at a column: "-   The first of
// them".
func startsItem(line string) bool {
	return len(line) > 3 && (line[0] == '-' || line[0] == '*') && line[1:3] == "  "
}

// unbreakable reports whether a line contains a word that is not cut at a column: an address, an HTML tag.
func unbreakable(line string) bool {
	if len(line) < wrappedLink {
		return false
	}
	for w := range form.Fields(line) {
		if len(w) >= wrappedLink {
			return true
		}
	}
	return false
}

// startsTurn reports whether a line begins with the label of a turn in capitals, which cannot continue a sentence: "MS. DOE:", "Q
// ".
func startsTurn(line string) bool {
	label := form.TurnLabel(line)
	return label == "Q" || label != "" && label == strings.ToUpper(label) && form.Words(label) > 1
}

// TakesTurn reports the same for a line on its own, whose label may be a single word: "AUDIENCE:".
func TakesTurn(line string) bool {
	if r, _ := utf8.DecodeRuneInString(line); !unicode.IsUpper(r) {
		return false
	}
	label := form.TurnLabel(line)
	return label != "" && label == strings.ToUpper(label)
}

// Thresholds with which a text is recognised as cut at a column with its paragraphs indented, such as telegrams.
const (
	setIn      = 3  // blanks before the first line of a paragraph
	setInLines = 2  // lines that continue a paragraph
	setInShare = 90 // percentage of them whose first word did not fit in the line before;
	setInHeads = 75 // percentage of the first lines of paragraphs that follow a line that closes a sentence
)

// indent returns the number of blanks before s in its line.
func indent(text string, s model.Span) int {
	n := 0
	for n < s.Start && text[s.Start-n-1] == ' ' {
		n++
	}
	return n
}

// goesOnAt reports whether piece i is a line that continues the one above: it has no blanks before it.
func goesOnAt(text string, pieces []Piece, i int) bool {
	return i > 0 && indent(text, pieces[i].Span) == 0 && Followed(text, pieces[i-1].Span, pieces[i].Span)
}

// indented reports whether the text is cut at a column and the first line of each paragraph is indented.
func indented(text string, pieces []Piece) bool {
	heads, closed, on, full, long := 0, 0, 0, 0, 0
	for _, p := range pieces {
		long = max(long, p.Len()+indent(text, p.Span))
	}
	if long > wrappedLength {
		return false
	}
	for i := 1; i < len(pieces); i++ {
		line := pieces[i].In(text)
		switch above := pieces[i-1]; {
		case goesOnAt(text, pieces, i):
			if on++; i == 1 || above.Len()+indent(text, above.Span)+len(" ")+len(line[:wordEnd(line)]) > long-len(" ") {
				full++ // the indentation of the first line may have been cut off
			}
		case indent(text, pieces[i].Span) >= setIn && Followed(text, above.Span, pieces[i].Span):
			if heads++; form.Closes(above.In(text)) {
				closed++
			}
		}
	}
	return heads > 0 && on >= setInLines && 100*full >= setInShare*on && 100*closed >= setInHeads*heads
}

// wordEnd returns where the first word of a line ends.
func wordEnd(line string) int {
	if n := strings.IndexByte(line, ' '); n >= 0 {
		return n
	}
	return len(line)
}

// unwrap joins the lines of each paragraph, or of each block of a hard-wrapped text, into one piece; a turn begins a new one.
func unwrap(text string, pieces []Piece) []Piece {
	if indented(text, pieces) {
		out := pieces[:0]
		for i, p := range pieces {
			if i > 0 && indent(text, p.Span) == 0 && Followed(text, model.Span{End: out[len(out)-1].End}, p.Span) {
				out[len(out)-1].End = p.End
				continue
			}
			out = append(out, p)
		}
		return out
	}
	if !wrapped(text, pieces) {
		return pieces
	}
	out := pieces[:0]
	for i, p := range pieces {
		if i > 0 && Followed(text, model.Span{End: out[len(out)-1].End}, p.Span) && !startsTurn(p.In(text)) {
			out[len(out)-1].End = p.End
			continue
		}
		out = append(out, p)
	}
	return out
}
