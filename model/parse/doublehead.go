package parse

import "strings"

const (
	doubleLeast = 2  // pairs of consecutive headings that show that the first of two is a link on this page
	doubleWords = 5  // words of such a link
	doubleUnder = 4  // words of the crosshead under it
	doubleProse = 80 // bytes of the paragraph under the crosshead
)

// doubleHeads removes links to other stories directly above a crosshead, such as questions on pages whose crossheads are
// questions, too: an article does not put two headings over some of its parts and one over others.
func (pg *page) doubleHeads() {
	var list []int
	pairs, alone, under := 0, 0, 0 // under is the crosshead of the last pair
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		if i == under || !pg.heading(i, doubleUnder) || pg.pieces[i-1].role == body && (pg.heading(i-1, 1) || !closes(pg.of(i-1)) && (pg.pieces[i-1].Len() < 2*doubleProse || !strings.Contains(pg.of(i-1), ". "))) {
			continue
		}
		j := i + 1
		for j < len(pg.pieces) && ofPicture[pg.pieces[j].reason] {
			j++
		}
		if j+1 >= len(pg.pieces) || !pg.heading(j, doubleUnder) || words(pg.of(i)) < doubleWords {
			if j < len(pg.pieces) && pg.pieces[j].role == body && !pg.heading(j, 1) {
				alone++
			}
			continue
		}
		k := j + 1
		for k < len(pg.pieces) && ofPicture[pg.pieces[k].reason] {
			k++
		}
		if k == len(pg.pieces) || pg.pieces[k].role != body || pg.heading(k, 1) || pg.pieces[k].Len() < doubleProse || !closes(pg.of(k)) {
			continue
		}
		list, under = append(list, i), j
		if j == i+1 {
			pairs++
		}
	}
	if pairs >= doubleLeast && alone > 0 && pg.firstTurn() < 0 {
		pg.dropEach(list, "other story")
	}
}

// heading reports whether piece i has the form of a heading, perhaps a question, of at least so many words.
func (pg *page) heading(i, least int) bool {
	line := pg.of(i)
	return pg.pieces[i].role == body && len(line) <= insertMax && (line[len(line)-1] == '?' || plainEnd(line) && !closes(line)) && letterFirst(line) && words(line) >= least &&
		!quoting(line) && !strings.ContainsAny(line, "@#|*\n\u00a0") && !strings.Contains(line, ". ")
}
