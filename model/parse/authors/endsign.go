package authors

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	signBytes = 60 // bytes of the signature at the end of an article
	signParts = 3  // initials or agencies in it
	signPart  = 5  // letters of each
	signNames = 3  // words of the author's name before it
)

// EndSign cuts off the signature with which papers that do not write English end an article, the initials of its author or the
// agency, in small letters and brackets: "… powiedział. (ab)", "… řekl. (ab, čtk)", "… powiedział. Jan Kowal (dpa)".
func EndSign(pg *pieces.Page) {
	i := pg.Last()
	if pg.English || i < 0 || pg.Pieces[i].Len() < 2*signBytes || !strings.HasSuffix(pg.Of(i), ")") {
		return
	}
	line := pg.Of(i)
	from := len(line) - signBytes
	open := from + strings.LastIndexByte(line[from:], '(')
	if open < from || !smallInitials(line[open+1:len(line)-1]) {
		return
	}
	before := strings.TrimRight(line[:open], " \u00a0")
	for n := 0; n < signNames && !form.Closes(before); n++ {
		at := strings.LastIndexByte(before, ' ')
		if at < from || !model.Capitalised(before[at+1:]) {
			return
		}
		before = strings.TrimRight(before[:at], " \u00a0")
	}
	if form.Closes(before) {
		pg.CutTail(i, pg.Pieces[i].Start+len(before), "credit line")
	}
}

// smallInitials reports whether the words of a bracket are short and in small letters, with commas or strokes between them.
func smallInitials(s string) bool {
	n := 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == '/' || r == ' ' }) {
		if n++; n > signParts || utf8.RuneCountInString(w) > signPart || strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLower(r) }) >= 0 {
			return false
		}
	}
	return n > 0
}
