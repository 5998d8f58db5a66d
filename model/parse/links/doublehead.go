package links

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	doubleLeast = 2  // pairs of consecutive headings that show that the first of two is a link on this page
	doubleWords = 5  // words of such a link
	doubleUnder = 4  // words of the crosshead under it
	doubleProse = 80 // bytes of the paragraph under the crosshead
)

// DoubleHeads removes links to other stories directly above a crosshead, such as questions on pages whose crossheads are
// questions, too: an article does not put two headings over some of its parts and one over others.
func DoubleHeads(pg *pieces.Page) {
	var list []int
	pairs, alone, under := 0, 0, 0 // under is the crosshead of the last pair
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		if i == under || !heading(pg, i, doubleUnder) || pg.Pieces[i-1].Role == pieces.Body && (heading(pg, i-1, 1) || !form.Closes(pg.Of(i-1)) && (pg.Pieces[i-1].Len() < 2*doubleProse || !strings.Contains(pg.Of(i-1), ". "))) {
			continue
		}
		j := i + 1
		for j < len(pg.Pieces) && pieces.OfPicture[pg.Pieces[j].Reason] {
			j++
		}
		if j+1 >= len(pg.Pieces) || !heading(pg, j, doubleUnder) || form.Words(pg.Of(i)) < doubleWords {
			if j < len(pg.Pieces) && pg.Pieces[j].Role == pieces.Body && !heading(pg, j, 1) {
				alone++
			}
			continue
		}
		k := j + 1
		for k < len(pg.Pieces) && pieces.OfPicture[pg.Pieces[k].Reason] {
			k++
		}
		if k == len(pg.Pieces) || pg.Pieces[k].Role != pieces.Body || heading(pg, k, 1) || pg.Pieces[k].Len() < doubleProse || !form.Closes(pg.Of(k)) {
			continue
		}
		list, under = append(list, i), j
		if j == i+1 {
			pairs++
		}
	}
	if pairs >= doubleLeast && alone > 0 && pg.FirstTurn() < 0 {
		pg.DropEach(list, "other story")
	}
}

// heading reports whether piece i has the form of a heading, perhaps a question, of at least so many words.
func heading(pg *pieces.Page, i, least int) bool {
	line := pg.Of(i)
	return pg.Pieces[i].Role == pieces.Body && len(line) <= form.InsertedMax && (line[len(line)-1] == '?' || form.PlainEnd(line) && !form.Closes(line)) && form.LetterFirst(line) && form.Words(line) >= least &&
		!form.Quoting(line) && !strings.ContainsAny(line, "@#|*\n\u00a0") && !strings.Contains(line, ". ")
}
