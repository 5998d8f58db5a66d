package parse

const contentsTries = 3 // entries above a heading that may be its own in a table of contents

// contents gives back the heading of the first part of an article that was taken for the end of the menu above it: one that stands up there in a table of
// contents too, before an entry that heads another part.
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
