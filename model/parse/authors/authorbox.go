package authors

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const boxRole = 12 // words of the line of an author box that describes the author

// AuthorBoxes removes the boxes about the authors of an article: the name on a line of its own, perhaps a description of the
// author, and a sentence that begins with the name and describes the author again; also names and callings directly under a label
// for them.
func AuthorBoxes(pg *pieces.Page) {
	for i := max(1, pg.FirstProse()); i+1 < len(pg.Pieces); i++ {
		name := pg.Of(i)
		if pg.Pieces[i].Role == pieces.Headline || len(name) > 40 || form.Words(name) < 2 || form.Words(name) > 4 || !form.NameList(name) {
			continue
		}
		k := i + 1
		if role := pg.Of(k); k+1 < len(pg.Pieces) && !form.Closes(role) && form.Words(role) <= boxRole && form.Calls(role, form.Callings) {
			k++
		}
		rest, ok := strings.CutPrefix(strings.TrimLeft(pg.Of(k), form.NoteMarks), name+" is ")
		if ok && pg.Pieces[k].Role != pieces.Headline && form.Calls(rest, form.Callings) && !form.Quoting(rest) && !telling.Reports(rest) {
			pg.DropAll(i, k+1, "author note")
			i = k
		}
	}
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		if p := pg.Pieces[i]; p.Role == pieces.Furniture && p.Len() <= boxLabel && boxLabels[strings.Trim(form.Fold(pg.Of(i)), lookup.Bare)] {
			for k := i + 1; k < len(pg.Pieces) && (pg.Pieces[k].Role == pieces.Furniture || pg.Pieces[k].Role == pieces.Body && !form.Closes(pg.Of(k)) && (form.NameList(pg.Of(k)) || form.Calls(pg.Of(k), form.Callings))); k++ {
				if pg.Pieces[k].Role == pieces.Body {
					pg.Drop(k, "author note")
				}
			}
		}
	}
}

const boxLabel = 20 // bytes of the label above author boxes

var boxLabels = map[string]bool{"author": true, "authors": true, "about the author": true, "about the authors": true}
