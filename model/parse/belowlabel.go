package parse

import (
	"strings"
	"unicode/utf8"
)

const (
	belowMost = 120 // letters of a line under the label of the links at the end of a page
	belowText = 60  // percentage of the article that stands above it, at least
)

// belowLabel removes what stands under the label of the links to other stories at the end of a page that is not in English: their
// headlines and days, and the forms of the page. It is the article again if it closes a sentence in a full stop or is long.
func (pg *page) belowLabel() {
	if pg.english {
		return
	}
	first := pg.firstProse()
	for i := len(pg.pieces) - 1; i > first; i-- {
		p, line := pg.pieces[i], pg.of(i)
		switch {
		case p.role == body && (utf8.RuneCountInString(line) > belowMost || stops(line) || strings.HasSuffix(line, ":")), p.role == headline:
			return
		case p.role == furniture && p.reason == "related" && words(line) <= tailName:
			if (p.Start-pg.pieces[first].Start)*100 >= (len(pg.text)-pg.pieces[first].Start)*belowText {
				pg.dropAll(i+1, len(pg.pieces), "related")
			}
			return
		}
	}
}
