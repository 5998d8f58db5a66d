package parse

import "strings"

const (
	showcaseHeads = 10  // bulleted headlines by which the menu of a page that shows its stories is recognised
	showcaseNear  = 6   // lines between two of them that belong to the menu
	showcaseShort = 110 // bytes of such a line
	showcaseWrap  = 4   // at most one in so many continues in lower case on the next line, or they are sentences cut at a column
	pollAsked     = 3   // consecutive occurrences of the question of a poll
)

// showcase removes the menu of a page that shows its stories: many bulleted headlines, and the short lines between them. The
// lists of an article are shorter, or close their sentences.
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
		if i+1 < len(pg.pieces) && small(pg.of(i+1)) { // a sentence that continues in the next line
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

// shorts reports whether the pieces [from, to) are short lines.
func (pg *page) shorts(from, to int) bool {
	for ; from < to; from++ {
		if pg.pieces[from].role == headline || pg.pieces[from].role == body && pg.pieces[from].Len() > showcaseShort {
			return false
		}
	}
	return true
}

// polls removes the question of a poll, repeated several times in a row, and its answers.
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

// answer reports whether a line offers an answer: it begins with a bullet and closes nothing, or says yes or no.
func answer(line string) bool {
	bare := strings.TrimLeft(line, bullets)
	return len(bare) < len(line) && !closes(line) || answers[strings.Trim(firstWord(bare), ",.")] && words(line) <= 2*menuWords
}

// answers are the words with which the answers of a poll begin.
var answers = set("Yes No Maybe Unsure Undecided Other")
