package links

import "hotline/model/parse/pieces"

const contentsTries = 3 // entries above a heading that are tried as its own in a table of contents

// Contents restores the heading of the first part of an article if it was taken for the end of the menu above it: a line that
// also occurs in a table of contents up there, before an entry that heads another part.
func Contents(pg *pieces.Page) {
	i := pg.FirstProse() - 1
	if i < 2 || i+1 >= len(pg.Pieces) || pg.Pieces[i].Reason != "navigation" {
		return
	}
	head, tries := pg.Of(i), 0
	for j := i - 2; j > 0 && tries < contentsTries; j-- {
		if pg.Pieces[j].Role != pieces.Furniture || pg.Of(j) != head || pg.Of(j+1) == head {
			continue
		}
		tries++
		for k := i + 1; k < len(pg.Pieces); k++ {
			if pg.Pieces[k].Role == pieces.Body && pg.Of(k) == pg.Of(j+1) {
				pg.Pieces[i].Role, pg.Pieces[i].Reason = pieces.Body, ""
				return
			}
		}
	}
}
