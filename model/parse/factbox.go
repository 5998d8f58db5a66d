package parse

import "strings"

const (
	factLines = 3  // lines on end of a box of facts
	factMost  = 6  // the same, at most: more are a list of the article's own
	factWords = 7  // words of each, which closes no sentence
	factHead  = 8  // words of the heading of the box
	factOther = 12 // other lines that close no sentence, of a page whose paragraphs do
)

// factBoxes takes off, between paragraphs, boxes of facts: a heading, perhaps a picture, and some lines that are as long as sentences and
// close none. What a colon announces is a list of the article's own, and so is one that goes on with
// lines of another form.
func (pg *page) factBoxes() {
	other := 0
	for i := pg.firstProse(); i < len(pg.pieces); i++ {
		if pg.pieces[i].role == body && !closes(pg.of(i)) {
			other++
		}
	}
	if other < factLines || other > factOther+factMost {
		return
	}
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		j := i
		for j < len(pg.pieces) && pg.fact(j) {
			j++
		}
		if head := pg.boxHead(i); head > 0 && j-i >= factLines && j-i <= factMost && j < len(pg.pieces) && !pg.listGoesOn(j) {
			pg.dropAll(head, j, "fact box")
		}
		i = max(i, j)
	}
}

// listGoesOn reports whether piece i is a line as long as those of a box and closes no sentence either, but has another form.
func (pg *page) listGoesOn(i int) bool {
	return !pg.stopsAt(i) && words(pg.of(i)) > factHead && !strings.HasSuffix(pg.of(i), "?")
}

// fact reports whether piece i may be a line of a box of facts.
func (pg *page) fact(i int) bool {
	line := pg.of(i)
	return pg.pieces[i].role == body && words(line) >= factWords && len(line) <= shortLine && !closes(line) && letterFirst(line) &&
		(plainEnd(line)) && !quoting(line) && !strings.ContainsAny(line, "@#\n") && !linking[lastWord(line)]
}

// boxHead returns the piece before i that is the heading of a box, with nothing but pictures between, or 0.
func (pg *page) boxHead(i int) int {
	for i--; i > 0 && (pg.pieces[i].reason == "caption" || pg.pieces[i].reason == "photo credit"); i-- {
	}
	if i <= 0 || pg.pieces[i].role != body || pg.pieces[i-1].role == body && !closes(pg.of(i-1)) {
		return 0
	}
	line := pg.of(i)
	if words(line) > factHead || !letterFirst(line) || closes(line) && !strings.HasSuffix(line, "?") || strings.HasSuffix(line, ":") || strings.HasSuffix(line, ",") || quoting(line) {
		return 0
	}
	return i
}
