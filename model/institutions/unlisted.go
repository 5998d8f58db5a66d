package institutions

import (
	"strings"
	"unicode"
)

// Bodies that the lexicon does not know, recognised by how their names are written.

// unlisted returns the body that the lexicon does not know, if the phrase is written as a name: "the Tax Policy Center".
func (n *Namer) unlisted(p phrase) (Institution, bool) {
	marked, generic := false, true // is written as no other word is; has no word but those for any body
	for i, w := range p.words {
		low := strings.ToLower(w)
		switch {
		case written(w):
			marked, generic = true, false
		case unicode.IsUpper(firstOf(w)) || unicode.IsDigit(firstOf(w)) && i < len(p.words)-1:
			if place, ok := n.lex.Places[low]; ok && len(p.words) == 1 && (place.Kind == "demonym" || place.Country == "") {
				return Institution{}, false
			}
			generic = generic && (heads[low] || general[low])
		case i == 0 || i == len(p.words)-1 || !within[low]:
			return Institution{}, false
		}
		if strings.HasSuffix(low, "'s") || strings.HasSuffix(low, "s'") {
			return Institution{}, false
		}
	}
	last := p.last()
	switch {
	case len(n.lex.Titles[strings.ToLower(p.words[0])]) > 0 || n.endsInTitle(p.words):
		return Institution{}, false
	case generic || things[last] || people[last]:
		return Institution{}, false
	case len(p.words) == 1 && (marked || !p.begins && !p.the):
	case len(p.words) > 1 && (marked || p.the || heads[last] || hasOf(p.words)):
	default:
		return Institution{}, false
	}
	name := p.String()
	return Institution{Key: key(name), Name: name, Text: name}, true
}

// key returns what the usual ways to name a department have in common: "U.S. Department of Labor", "the Labor Department".
func key(name string) string {
	low := strings.ToLower(name)
	for _, country := range []string{"us ", "u.s. ", "u.s "} {
		low = strings.TrimPrefix(low, country)
	}
	if of, ok := strings.CutPrefix(low, "department of "); ok {
		return of + " department"
	}
	return low
}

// endsInTitle reports whether the words end in the title of a person: "Federation of Teachers President", but not "Office of the Vice
// President" or "Institute for Justice".
func (n *Namer) endsInTitle(words []string) bool {
	for size := min(2, len(words)); size > 0; size-- {
		at := len(words) - size
		if len(n.lex.Titles[strings.ToLower(strings.Join(words[at:], " "))]) > 0 {
			return at == 0 || !within[strings.ToLower(words[at-1])]
		}
	}
	return false
}

// hasOf reports whether the words are those of a body and what it is for: "Office of Compliance".
func hasOf(words []string) bool {
	for i, w := range words[:len(words)-1] {
		if i > 0 && within[strings.ToLower(w)] && heads[strings.ToLower(words[i-1])] {
			return true
		}
	}
	return false
}

// written reports whether a word is written as only names are: "SANA", "BuzzFeed".
func written(w string) bool {
	capitals, letters := 0, 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			capitals++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return capitals > 1 && letters > 2 && w[0] != '@' && !strings.Contains(w, "-") && !strings.HasSuffix(w, "'S")
}

// named reports whether the first word of the phrase is none that only tells which, how many or whose.
func named(p phrase) bool {
	w := strings.ToLower(p.words[0])
	return !anyOf[w] && !strings.ContainsFunc(w, func(r rune) bool { return r == '$' || r == '%' }) && (w[0] < '0' || w[0] > '9' || len(p.words) > 2 && strings.HasSuffix(w, "th"))
}
