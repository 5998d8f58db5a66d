package page

import (
	"maps"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	leadShare   = 0.8  // the minimum share of an element's prose in a child that takes its place
	marked      = 0.45 // the minimum share of a page's prose in an element marked as the article
	proseAround = 0.6  // the minimum share of prose in what a wider element would add
)

// container returns the element that contains the article: the one marked as such, or the smallest that contains most of the
// prose, widened by prose around it.
func (s *surveyed) container() *html.Node {
	total := s.prose[s.root]
	if total == 0 {
		return nil
	}
	if n := s.marked(total); n != nil {
		return n
	}
	n := s.root
	for next := s.heir(n); next != nil; next = s.heir(n) {
		n = next
	}
	for up := n.Parent; up != nil && up.Type == html.ElementNode; up = up.Parent {
		text, prose := s.text[up]-s.text[n], s.prose[up]-s.prose[n]
		if text > 0 && float64(prose) < proseAround*float64(text) {
			break
		}
		n = up
	}
	return n
}

// heir returns the child that contains nearly all of the prose of n.
func (s *surveyed) heir(n *html.Node) *html.Node {
	for c := range n.ChildNodes() {
		if float64(s.prose[c]) >= leadShare*float64(s.prose[n]) {
			if !standing[c.DataAtom] || c.DataAtom == atom.P || c.DataAtom == atom.Li {
				return nil
			}
			return c
		}
	}
	return nil
}

// part is the minimum share of a page's prose in an element marked as the article's for it to count as a part of it.
const part = 0.05

// marked returns the innermost element with enough prose that is marked as the body of an article, or that contains all the parts
// marked with the same name.
func (s *surveyed) marked(total int) *html.Node {
	var found *html.Node
	var as string
	parts := map[string][]*html.Node{}
	for n := range elements(s.root) {
		share := float64(s.prose[n]) / float64(total)
		if share < part || !standing[n.DataAtom] {
			continue
		}
		name := bodyName(n)
		if name == "" {
			continue
		}
		if share >= marked {
			found, as = n, name
		}
		if known := parts[name]; len(known) == 0 || !within(n, known[len(known)-1]) {
			parts[name] = append(known, n)
		}
	}
	if found != nil {
		return around(parts[as])
	}
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		sum := 0
		for _, n := range parts[name] {
			sum += s.prose[n]
		}
		if float64(sum) >= marked*float64(total) {
			return around(parts[name])
		}
	}
	return nil
}

// around returns the innermost element that contains all the parts.
func around(parts []*html.Node) *html.Node {
	n := parts[0]
	for _, p := range parts {
		for !within(p, n) {
			n = n.Parent
		}
	}
	return n
}

// bodyName returns the name that marks an element as an article's body: by microdata, or by a name of two words such as
// "article-body" and "entry-content"; "" if it is not marked.
func bodyName(n *html.Node) string {
	if strings.EqualFold(attr(n, "itemprop"), "articleBody") {
		return "articleBody"
	}
	for _, a := range n.Attr {
		if !naming[a.Key] {
			continue
		}
		for name := range strings.FieldsSeq(a.Val) {
			count, whose, body := 0, false, false
			words(name, func(w string) bool {
				count++
				whose = whose || w == "article" || w == "story" || w == "entry" || w == "post" || w == "news"
				body = body || w == "body" || w == "content" || w == "text" || w == "articlebody"
				return true
			})
			if whose && body && count <= 3 || strings.EqualFold(name, "articlebody") {
				return name
			}
		}
	}
	return ""
}
