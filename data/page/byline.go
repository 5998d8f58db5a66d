package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxName is the longest name of an author, in bytes.
const maxName = 120

// byline is the names of the authors: those of JSON-LD, else those of the tags.
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

// person is an author's name without "By"; addresses and accounts are none.
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
