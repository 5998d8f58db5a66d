package form

import (
	"strings"

	"hotline/model/parse/date"
)

const issueBack = 48 // bytes of "From the … issue" before its last word

// Pointer reports whether a line sends the reader elsewhere: "Read the full report of the commission.", "See all the results
// here."
func Pointer(line string) bool {
	inner := strings.Trim(line, "()[] ")
	first := FirstWord(inner)
	if (first == "Listen" || first == "Watch" || strings.HasPrefix(inner, "Catch up on ")) && strings.HasSuffix(line, ":") && Words(line) >= SpreadWords && Words(line) <= 2*LeadWords && !Quoting(line) {
		return true
	}
	if _, where, ok := strings.Cut(inner, " here: "); ok && bareAddress(where) && Words(inner) <= LeadWords && !Quoting(inner) {
		return true
	}
	if !Pointers[first] || first == "More" || first == "Also" || Words(inner) > LeadWords || strings.Contains(inner, ". ") || Quoting(inner) {
		return false
	}
	return strings.HasSuffix(strings.TrimRight(inner, ".:"), " here") || first == "Read" && strings.HasPrefix(inner, "Read the ") && Stops(inner) && Words(inner) > SpreadWords
}

// bareAddress reports whether a text is nothing but a web address without its scheme: "example.org/a1b2".
func bareAddress(s string) bool {
	host, _, ok := strings.Cut(s, "/")
	return ok && strings.IndexByte(s, ' ') < 0 && strings.IndexByte(host, '.') > 0 && !strings.HasSuffix(host, ".")
}

// IssueOf returns where "From the May 2021 issue" begins at the end of a text, without its last word, or -1.
func IssueOf(text string) int {
	from := max(0, len(text)-issueBack)
	n := strings.LastIndex(text[from:], "From the ")
	if n < 0 {
		return -1
	}
	n += from
	for w := range strings.FieldsFuncSeq(text[n+len("From the "):], func(r rune) bool { return r == ' ' || r == '/' || r == '-' }) {
		if !Digits(w) && !date.IsMonth(strings.ToLower(w)) {
			return -1
		}
	}
	return n
}

// Pointers are the words that open a bracketed remark that leads elsewhere.
var Pointers = Set("See Read Watch Listen Also More Related View")

// Biddings are the words that open such a line.
var Biddings = Set("Get Sign Subscribe Join Receive Register Want")
