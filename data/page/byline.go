package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxName is the maximum length of an author's name, in bytes.
const maxName = 120

// byline returns the names of the authors: from JSON-LD, else from the tags.
func (h *head) byline() string {
	var names []string
	for _, list := range [...][]string{h.story.authors, h.names} {
		for _, name := range list {
			if name = person(name); name != "" && !holds(names, name) {
				names = append(names, name)
			}
		}
		if len(names) > 0 {
			break
		}
	}
	return strings.Join(names, ", ")
}

func holds(names []string, name string) bool {
	for _, n := range names {
		if strings.EqualFold(n, name) {
			return true
		}
	}
	return false
}

// person returns an author's name without "By"; "" for addresses and accounts.
func person(s string) string {
	s = squeeze(s)
	for _, by := range [...]string{"By ", "by ", "BY "} {
		s = strings.TrimPrefix(s, by)
	}
	r, _ := utf8.DecodeRuneInString(s)
	if len(s) > maxName || strings.Contains(s, "://") || strings.ContainsAny(s, "@<>{}") || !unicode.IsLetter(r) {
		return ""
	}
	return s
}
