package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// Bounds by which a text is recognised as hard-wrapped: how many lines that another line follows it needs, how many
// of a hundred of them are nearly as long as the longest, and how long that may be, in characters.
const (
	wrappedLines  = 12
	wrappedShare  = 75
	wrappedNear   = 18
	wrappedLength = 100
	wrappedLink   = 40 // bytes of an address, which no column cuts: a line that holds one may be longer
)

// wrapped reports whether the lines are those of a text cut at a column, as mail and transcripts are: nearly all
// lines that another follows without a blank line between are nearly as long as the longest of them.
func wrapped(text string, pieces []piece) bool {
	var long, inner int
	for i := range pieces[:max(len(pieces)-1, 0)] {
		if line := pieces[i].In(text); followed(text, pieces[i].Span, pieces[i+1].Span) && !startsItem(pieces[i+1].In(text)) && !unbreakable(line) {
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
		if line := pieces[i].In(text); followed(text, pieces[i].Span, pieces[i+1].Span) && !startsItem(pieces[i+1].In(text)) && !unbreakable(line) && utf8.RuneCountInString(line) >= long-wrappedNear {
			near++
		}
	}
	return 100*near >= wrappedShare*inner
}

// followed reports whether b is the next line behind a, with no blank line between.
func followed(text string, a, b model.Span) bool {
	breaks := 0
	for i := a.End; i < b.Start; i++ {
		if text[i] == '\n' {
			breaks++
		}
	}
	return breaks == 1
}

// startsItem reports whether a line begins with the mark of a list's item and the gap behind it that lists have whose items are cut at a
// column: "-   The first of them".
func startsItem(line string) bool {
	return len(line) > 3 && (line[0] == '-' || line[0] == '*') && line[1:3] == "  "
}

// unbreakable reports whether a line holds a word that no column cuts: an address, a tag of a page.
func unbreakable(line string) bool {
	if len(line) < wrappedLink {
		return false
	}
	for w := range strings.FieldsSeq(line) {
		if len(w) >= wrappedLink {
			return true
		}
	}
	return false
}

// startsTurn reports whether a line begins with the label of a turn in capitals, which no sentence goes on with: "MS. DOE:", "Q  ".
func startsTurn(line string) bool {
	label := turnLabel(line)
	return label == "Q" || label != "" && label == strings.ToUpper(label) && words(label) > 1
}

// takesTurn reports the same of a line on its own, whose label may be one word: "AUDIENCE:".
func takesTurn(line string) bool {
	if r, _ := utf8.DecodeRuneInString(line); !unicode.IsUpper(r) {
		return false
	}
	label := turnLabel(line)
	return label != "" && label == strings.ToUpper(label)
}

// unwrap joins the lines of each block of a hard-wrapped text into one piece; a turn begins one.
func unwrap(text string, pieces []piece) []piece {
	if !wrapped(text, pieces) {
		return pieces
	}
	out := pieces[:0]
	for i, p := range pieces {
		if i > 0 && followed(text, model.Span{End: out[len(out)-1].End}, p.Span) && !startsTurn(p.In(text)) {
			out[len(out)-1].End = p.End
			continue
		}
		out = append(out, p)
	}
	return out
}
