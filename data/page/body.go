package page

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// body is the text of the article in the page: its paragraphs, and its deck where the page shows one above
// them that it repeats as its own summary.
func body(root *html.Node, title string, decks []string) string {
	s := survey(root)
	container := s.container()
	if container == nil {
		return ""
	}
	var before, kept []string
	for _, b := range s.blocks {
		inside := within(b.in, container)
		switch {
		case likeness(b.text, title) > sameText:
		case inside && !s.aside[b.in] && b.reads():
			kept = append(kept, b.text)
		case len(kept) == 0 && isDeck(b.text, decks):
			before = []string{b.text}
		}
	}
	if len(before) > 0 && repeated(before[0], kept) {
		before = nil
	}
	return strings.Join(append(before, kept...), "\n\n")
}

// sameText is how alike two wordings are that say the same.
const sameText = 0.8

func isDeck(text string, decks []string) bool {
	for _, d := range decks {
		if likeness(text, d) > sameText {
			return true
		}
	}
	return false
}

func repeated(text string, in []string) bool {
	for _, other := range in {
		if strings.HasPrefix(other, text) || likeness(text, other) > sameText {
			return true
		}
	}
	return false
}

func within(n, container *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == container {
			return true
		}
	}
	return false
}

// reads reports whether a block within the article is part of it: no link to elsewhere, no label, no number.
func (b block) reads() bool {
	if b.linked*2 > len(b.text) && (b.linked == len(b.text) || !strings.HasSuffix(strings.TrimRight(b.text, "”\"»"), ".")) {
		return false
	}
	return strings.ContainsFunc(b.text, unicode.IsLetter) && !labels[label(b.text)]
}
