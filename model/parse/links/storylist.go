package links

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	listedLeast = 2   // bulleted headings by which the stories under an article are recognised
	listedHead  = 120 // bytes of a headline directly above them without a bullet
)

// StoryList removes, at the end of a page, other stories whose headlines are bulleted headings ("* ### Ministers meet"), with the
// text between and after them and the headlines without a bullet directly above. An article's own headings have no bullet, and
// prose under them.
func StoryList(pg *pieces.Page) {
	first, n := 0, 0
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		if headed, ok := strings.CutPrefix(pg.Of(i), "* "); ok && strings.HasPrefix(strings.TrimLeft(headed, " "), "##") {
			if n++; n == 1 {
				first = i
			}
		} else if p := pg.Pieces[i]; n > 0 && p.Role == pieces.Body && p.Len() > 2*form.ShortLine {
			return
		}
	}
	if n < listedLeast {
		return
	}
	above := first
	for above > 0 && pg.Pieces[above-1].Role == pieces.Body && pg.Pieces[above-1].Len() <= listedHead && !form.Stops(pg.Of(above-1)) {
		above--
	}
	if first-above < listedLeast {
		above = first
	}
	pg.DropAll(above, len(pg.Pieces), "other story")
}
