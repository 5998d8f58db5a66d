package page

import (
	"strings"

	"golang.org/x/net/html"
)

const (
	itemLevels  = 4 // how many elements lie between a teaser's text and the box that holds its link too
	manyTeasers = 3 // one alone may be an article of one paragraph with a link below it
)

// teasers takes the weight from blocks that are about other articles: each the only prose in a box that holds a link too,
// one box beside the other. A page that consists of nothing else may be an article of such parts.
func (s *surveyed) teasers() {
	prose, links := map[*html.Node]int{}, map[*html.Node]int{}
	for _, b := range s.blocks {
		counts := prose
		if b.prose == 0 {
			if counts = links; !b.isLink() {
				continue
			}
		}
		for n := b.in; n != nil; n = n.Parent {
			counts[n]++
		}
	}
	var found []int
	others := 0
	for i, b := range s.blocks {
		if b.prose == 0 {
			continue
		}
		if linked(b.in, prose, links) {
			found = append(found, i)
		} else {
			others++
		}
	}
	if len(found) < manyTeasers || others == 0 {
		return
	}
	for _, i := range found {
		s.blocks[i].prose = 0
	}
}

// linked reports whether the box around the only prose below n holds a link as well.
func linked(n *html.Node, prose, links map[*html.Node]int) bool {
	for range itemLevels {
		if n == nil || prose[n] > 1 {
			return false
		}
		if links[n] > 0 {
			return true
		}
		n = n.Parent
	}
	return false
}

// isLink reports whether a block is a link with a few words, as headlines are.
func (b block) isLink() bool { return b.linked*2 > len(b.text) && strings.Count(b.text, " ") > 1 }
