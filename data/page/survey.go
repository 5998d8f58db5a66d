package page

import "golang.org/x/net/html"

// surveyed is a page as blocks, with the amount of text below each element.
type surveyed struct {
	root   *html.Node
	blocks []block
	prose  map[*html.Node]int  // bytes of prose
	text   map[*html.Node]int  // bytes of text of any kind
	aside  map[*html.Node]bool // outside the article, or in an element that is
}

func survey(root *html.Node) *surveyed {
	s := &surveyed{root: root, blocks: blocks(root), prose: map[*html.Node]int{}, text: map[*html.Node]int{}, aside: map[*html.Node]bool{}}
	s.teasers()
	s.weigh()
	s.judge()
	s.weigh()
	return s
}

// weigh sums up the blocks that are not outside the article.
func (s *surveyed) weigh() {
	clear(s.prose)
	clear(s.text)
	for _, b := range s.blocks {
		if s.aside[b.in] {
			continue
		}
		for n := b.in; n != nil; n = n.Parent {
			s.prose[n] += b.prose
			s.text[n] += len(b.text)
		}
	}
}

// mainShare is the share of a page's prose from which an element is the article, whatever its name: pages call their body
// "has-sidebar", and some wrap the whole article in an "ad-container".
const mainShare = 0.4

// judge decides which elements are outside the article.
func (s *surveyed) judge() {
	total := float64(s.prose[s.root])
	for n := range elements(s.root) {
		if s.aside[n.Parent] || float64(s.prose[n]) < mainShare*total && stands(n) {
			s.aside[n] = true
		}
	}
}
