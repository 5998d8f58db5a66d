package page

import (
	"iter"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// attr returns the value of an attribute, or "".
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// has reports whether n has the attribute, with or without a value.
func has(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// elements yields the elements of a tree in document order.
func elements(root *html.Node) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		for n := range root.Descendants() {
			if n.Type == html.ElementNode && !yield(n) {
				return
			}
		}
	}
}

// content returns all text below n without scripts and styles, white space collapsed.
func content(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case n.Type == html.ElementNode && unseen[n.DataAtom]:
			return
		case n.DataAtom == atom.Br:
			b.WriteByte(' ')
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(n)
	return squeeze(b.String())
}

// squeeze collapses white space of every kind to single spaces.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// words yields the lower-case words of an identifier: "relatedStories", "related-stories" and "related_stories" have the same
// two.
func words(identifier string, yield func(string) bool) bool {
	start := 0
	flush := func(end int) bool {
		return end <= start || yield(strings.ToLower(identifier[start:end]))
	}
	for i := 0; i < len(identifier); i++ {
		c := identifier[i]
		upper := 'A' <= c && c <= 'Z'
		letter := upper || 'a' <= c && c <= 'z'
		switch {
		case !letter:
			if !flush(i) {
				return false
			}
			start = i + 1
		case upper && i > start && identifier[i-1] >= 'a':
			if !flush(i) {
				return false
			}
			start = i
		}
	}
	return flush(len(identifier))
}
