package parse

import "strings"

const boxRole = 12 // words of the line of an author box that describes the author

// authorBoxes removes the boxes about the authors of an article: the name on a line of its own, perhaps a description of the
// author, and a sentence that begins with the name and describes the author again; also names and callings directly under a label
// for them.
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
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		if p := pg.pieces[i]; p.role == furniture && p.Len() <= boxLabel && boxLabels[strings.Trim(fold(pg.of(i)), bare)] {
			for k := i + 1; k < len(pg.pieces) && (pg.pieces[k].role == furniture || pg.pieces[k].role == body && !closes(pg.of(k)) && (nameList(pg.of(k)) || calls(pg.of(k), callings))); k++ {
				if pg.pieces[k].role == body {
					pg.drop(k, "author note")
				}
			}
		}
	}
}

const boxLabel = 20 // bytes of the label above author boxes

var boxLabels = map[string]bool{"author": true, "authors": true, "about the author": true, "about the authors": true}
