package parse

import "strings"

const (
	listedLeast = 2   // bulleted headings by which the stories under an article are recognised
	listedHead  = 120 // bytes of a headline directly above them without a bullet
)

// storyList removes, at the end of a page, other stories whose headlines are bulleted headings ("* ### Ministers meet"), with the
// text between and after them and the headlines without a bullet directly above. An article's own headings have no bullet, and
// prose under them.
func (pg *page) storyList() {
	first, n := 0, 0
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		if headed, ok := strings.CutPrefix(pg.of(i), "* "); ok && strings.HasPrefix(strings.TrimLeft(headed, " "), "##") {
			if n++; n == 1 {
				first = i
			}
		} else if p := pg.pieces[i]; n > 0 && p.role == body && p.Len() > 2*shortLine {
			return
		}
	}
	if n < listedLeast {
		return
	}
	above := first
	for above > 0 && pg.pieces[above-1].role == body && pg.pieces[above-1].Len() <= listedHead && !stops(pg.of(above-1)) {
		above--
	}
	if first-above < listedLeast {
		above = first
	}
	pg.dropAll(above, len(pg.pieces), "other story")
}
