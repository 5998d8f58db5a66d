package heads

import (
	"strings"

	"hotline/model/parse/form"
)

const (
	pageTopMax   = 900 // bytes of the top of a page that a dump put in one line
	pageTopLabel = 3   // words of the label before the headline there
)

// pageTop reports whether a line is the top of a page that a dump put in one line: the caption and the credit of the picture, a
// label, the headline and the deck, "The harbour at night. | Jane Doe/Some Agency Elections Ministers meet in Geneva They talk of
// the harbour." A sentence of the article that holds the words of the title goes on with small letters or a full stop.
func pageTop(line, title string) bool {
	if form.Words(title) <= form.SpreadWords {
		return false
	}
	before, behind, ok := strings.Cut(line, title)
	if behind = strings.TrimSpace(behind); !ok || before == "" || behind != "" && !form.Opens(behind) {
		return false
	}
	label := before[strings.LastIndex(before, "| ")+1:]
	if len(label) < len(before) {
		return form.Words(label) <= form.LeadWords && holdsAgency(label)
	}
	label = before[form.LastStop(before):]
	return form.Words(label) <= pageTopLabel && len(label) < len(before) && !strings.ContainsAny(label, ",;:")
}

// holdsAgency reports whether one of the words of a text is an agency's or another word with which credits end.
func holdsAgency(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '/' || r == '-' || r == ')' }) {
		if form.Agencies[strings.ToLower(w)] {
			return true
		}
	}
	return false
}
