package page

import (
	"strings"

	"golang.org/x/net/html"
)

const (
	itemLevels  = 4 // maximum number of elements between a teaser's text and the box that also contains its link
	manyTeasers = 3 // a single one may be an article of one paragraph with a link below it
)

// teasers sets to 0 the weight of blocks about other articles: each is the only prose in a box that also contains a link, with
// several such boxes side by side. A page of nothing else may be an article with such parts.
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

// linked reports whether the box around the only prose below n also contains a link.
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

// isLink reports whether a block is a link of a few words, like a headline.
func (b block) isLink() bool { return b.linked*2 > len(b.text) && strings.Count(b.text, " ") > 1 }
