package parse

import "strings"

const (
	showcaseHeads = 10  // headlines after the marks of a list by which the menu of a page is known that shows its stories
	showcaseNear  = 6   // lines between two of them that are the menu's own
	showcaseShort = 110 // bytes of such a line
	showcaseWrap  = 4   // of so many headlines at most one is followed by a line in a small letter, or they are sentences cut at a column
	pollAsked     = 3   // times that the question of a poll stands on end
)

// showcase takes off the menu of a page that shows its stories: many headlines after the marks of a list, and the short lines between
// them. What an article lists is shorter, or closes its sentences.
func (pg *page) showcase() {
	var items []int
	cut, wrapped := 0, 0
	for i := range pg.pieces {
		line := pg.of(i)
		head := strings.TrimLeft(line, bullets)
		if len(head) == len(line) || len(line) > headlineMax || closes(head) && !strings.HasSuffix(head, "?") || words(head) < insertWords || !letterFirst(head) || !plainEnd(head) || quoting(head) {
			continue
		}
		items = append(items, i)
		if clipped(head) {
			cut++
		}
		if i+1 < len(pg.pieces) && small(pg.of(i+1)) { // a sentence that goes on in the next line
			wrapped++
		}
	}
	if len(items) < showcaseHeads || cut*3 < len(items) || wrapped*showcaseWrap > len(items) {
		return
	}
	for n, i := range items {
		if pg.pieces[i].role == body {
			pg.drop(i, "other story")
		}
		if n+1 < len(items) && items[n+1]-i <= showcaseNear && pg.shorts(i+1, items[n+1]) {
			for k := i + 1; k < items[n+1]; k++ {
				if pg.pieces[k].role == body {
					pg.drop(k, "navigation")
				}
			}
		}
	}
}

// shorts reports whether the pieces from one to another are short lines.
func (pg *page) shorts(from, to int) bool {
	for ; from < to; from++ {
		if pg.pieces[from].role == headline || pg.pieces[from].role == body && pg.pieces[from].Len() > showcaseShort {
			return false
		}
	}
	return true
}

// polls takes off the question of a poll, which stands several times on end, and its answers.
func (pg *page) polls() {
	for i := 0; i < len(pg.pieces); i++ {
		j := i
		for j < len(pg.pieces) && pg.pieces[j].role == body && strings.HasSuffix(pg.of(i), "?") && pg.of(j) == pg.of(i) {
			j++
		}
		if j-i < pollAsked {
			continue
		}
		for j < len(pg.pieces) && pg.pieces[j].role != headline && answer(pg.of(j)) {
			j++
		}
		for k := i; k < j; k++ {
			if pg.pieces[k].role == body {
				pg.drop(k, "widget")
			}
		}
		i = j - 1
	}
}

// answer reports whether a line offers answers: it begins with the mark of a list and closes nothing, or says yes or no.
func answer(line string) bool {
	bare := strings.TrimLeft(line, bullets)
	return len(bare) < len(line) && !closes(line) || answers[strings.Trim(firstWord(bare), ",.")] && words(line) <= 2*menuWords
}

// answers are the words with which the answers of a poll begin.
var answers = set("Yes No Maybe Unsure Undecided Other")
