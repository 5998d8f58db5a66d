package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	leadShare   = 0.8  // the share of an element's prose that a child must hold to take its place
	marked      = 0.45 // the share of a page's prose that an element marked as the article must hold
	proseAround = 0.6  // the share of prose in what a wider element would add
)

// container is the element that holds the article: the one marked as such, or the smallest that holds most of
// the prose, widened by what is prose around it.
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

// heir is the child that holds nearly all of the prose of n.
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

// marked is the innermost element with enough prose that says it is the body of an article.
func (s *surveyed) marked(total int) (found *html.Node) {
	for n := range elements(s.root) {
		if standing[n.DataAtom] && float64(s.prose[n]) >= marked*float64(total) && saysBody(n) {
			found = n
		}
	}
	return found
}

// saysBody reports whether an element is marked as an article's body, by microdata or by its name: two words,
// as in "article-body" and "entry-content".
func saysBody(n *html.Node) bool {
	if strings.EqualFold(attr(n, "itemprop"), "articleBody") {
		return true
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
				return true
			}
		}
	}
	return false
}
