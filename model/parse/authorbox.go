package parse

import "strings"

const boxRole = 12 // words of the line of an author's box that says what the author is

// authorBoxes takes off the boxes about those who wrote an article: the name on a line of its own, perhaps what its bearer is, and a sentence
// that begins with the name and says so once more.
func (pg *page) authorBoxes() {
	for i := max(1, pg.firstProse()); i+1 < len(pg.pieces); i++ {
		name := pg.of(i)
		if pg.pieces[i].role == headline || len(name) > 40 || words(name) < 2 || words(name) > 4 || !nameList(name) {
			continue
		}
		k := i + 1
		if role := pg.of(k); k+1 < len(pg.pieces) && !closes(role) && words(role) <= boxRole && calls(role, callings) {
			k++
		}
		rest, ok := strings.CutPrefix(strings.TrimLeft(pg.of(k), noteMarks), name+" is ")
		if ok && pg.pieces[k].role != headline && calls(rest, callings) && !quoting(rest) && !reports(rest) {
			pg.dropAll(i, k+1, "author note")
			i = k
		}
	}
}
