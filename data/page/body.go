package page

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// body returns the text of the article in the page: its paragraphs, and the deck above them if the page repeats it as its own
// summary. above has the blocks between the headline and the article and the first few of the article, which give the metadata in
// words.
func body(root *html.Node, title string, decks []string) (text string, above []string) {
	s := survey(root)
	container := s.container()
	if container == nil {
		return "", nil
	}
	var deck string
	var kept []string
	headed := false
	for _, b := range s.blocks {
		inside := within(b.in, container)
		headed = headed || b.in.DataAtom == atom.H1
		if headed && len(kept) < maxAbove && len(b.text) < maxDateLine && !b.sentence() {
			above = append(above, b.text)
		}
		switch {
		case likeness(b.text, title) > sameText:
		case inside && !s.aside[b.in] && b.reads():
			kept = append(kept, b.text)
		case len(kept) == 0 && isDeck(b.text, decks):
			deck = b.text
		}
	}
	kept = ended(unrepeated(kept))
	if deck != "" && !repeated(deck, kept) {
		kept = append([]string{deck}, kept...)
	}
	return strings.Join(kept, "\n\n"), above
}

const (
	maxAbove    = 3   // paragraphs of the article that may have its date next to them
	maxDateLine = 160 // bytes of a line with the date
)

// maxTwice is how often a line may occur on a page and belong to the article: once, and once more as a caption or a pull quote.
// Lines that occur more often belong to the page.
const maxTwice = 2

// unrepeated keeps the first of equal lines, and none of those that occur too often.
func unrepeated(lines []string) []string {
	count := map[string]int{}
	for _, l := range lines {
		count[l]++
	}
	var out []string
	for _, l := range lines {
		if n := count[l]; n > 0 && n <= maxTwice {
			out = append(out, l)
			count[l] = 0
		}
	}
	return out
}

// ended cuts off everything from a line that ends articles, if it is in the second half.
func ended(lines []string) []string {
	total, before := 0, 0
	for _, l := range lines {
		total += len(l)
	}
	for i, l := range lines {
		if before*2 > total && ends(l) {
			return lines[:i]
		}
		before += len(l)
	}
	return lines
}

// sameText is the minimum likeness of two wordings of the same text.
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

// sentence reports whether a block ends like a sentence.
func (b block) sentence() bool { return strings.HasSuffix(strings.TrimRight(b.text, "”\"»"), ".") }

// reads reports whether a block within the article is part of it, not a link to elsewhere, a label or a number.
func (b block) reads() bool {
	if b.linked*2 > len(b.text) && (b.linked == len(b.text) || !b.sentence()) {
		return false
	}
	return strings.ContainsFunc(b.text, unicode.IsLetter) && !labels[label(b.text)] && !asksConsent(b.text)
}
