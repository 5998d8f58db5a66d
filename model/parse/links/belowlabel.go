package links

import (
	"strings"
	"unicode/utf8"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	belowMost = 120 // letters of a line under the label of the links at the end of a page
	belowText = 60  // percentage of the article that stands above it, at least
)

// BelowLabel removes what stands under the label of the links to other stories at the end of a page that is not in English: their
// headlines and days, and the forms of the page. It is the article again if it closes a sentence in a full stop or is long.
func BelowLabel(pg *pieces.Page) {
	if pg.English {
		return
	}
	first := pg.FirstProse()
	for i := len(pg.Pieces) - 1; i > first; i-- {
		p, line := pg.Pieces[i], pg.Of(i)
		switch {
		case p.Role == pieces.Body && (utf8.RuneCountInString(line) > belowMost || form.Stops(line) || strings.HasSuffix(line, ":")), p.Role == pieces.Headline:
			return
		case p.Role == pieces.Furniture && p.Reason == "related" && form.Words(line) <= form.TailName:
			if (p.Start-pg.Pieces[first].Start)*100 >= (len(pg.Text)-pg.Pieces[first].Start)*belowText {
				pg.DropAll(i+1, len(pg.Pieces), "related")
			}
			return
		}
	}
}
