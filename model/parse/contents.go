package parse

const contentsTries = 3 // entries above a heading that are tried as its own in a table of contents

// contents restores the heading of the first part of an article if it was taken for the end of the menu above it: a line that
// also occurs in a table of contents up there, before an entry that heads another part.
func (pg *page) contents() {
	i := pg.firstProse() - 1
	if i < 2 || i+1 >= len(pg.pieces) || pg.pieces[i].reason != "navigation" {
		return
	}
	head, tries := pg.of(i), 0
	for j := i - 2; j > 0 && tries < contentsTries; j-- {
		if pg.pieces[j].role != furniture || pg.of(j) != head || pg.of(j+1) == head {
			continue
		}
		tries++
		for k := i + 1; k < len(pg.pieces); k++ {
			if pg.pieces[k].role == body && pg.of(k) == pg.of(j+1) {
				pg.pieces[i].role, pg.pieces[i].reason = body, ""
				return
			}
		}
	}
}
