package parse

import "strings"

const (
	twiceMin   = 100 // bytes of a paragraph that no article repeats
	twiceRun   = 2   // different such paragraphs in a row, so that a refrain or a tweet shown again is kept
	twiceAlone = 140 // bytes of a sentence that no article repeats
	twiceNext  = 50  // bytes of a line that directly repeats the one above
	twicePair  = 60  // bytes of a sentence that is directly repeated with the label above it
)

// twice removes text that a scraper read twice: consecutive paragraphs that all occur above, word for word.
func (pg *page) twice() {
	seen := make(map[string]bool, len(pg.pieces))
	var run []int
	flush := func() {
		if pg.different(run) >= twiceRun {
			for _, i := range run {
				pg.drop(i, readTwice)
			}
		}
		run = run[:0]
	}
	for i := range pg.pieces {
		if pg.pieces[i].role != body {
			continue
		}
		line := pg.of(i)
		switch {
		case len(line) < twiceMin && seen[line] && len(run) > 0:
			run = append(run, i)
		case len(line) >= twiceMin && seen[line]:
			run = append(run, i)
		default:
			flush()
		}
		seen[line] = true
	}
	flush()
	pg.twiceOnEnd()
	for i := 0; i+3 < len(pg.pieces); i++ {
		if pg.of(i) == pg.of(i+2) && pg.of(i+1) == pg.of(i+3) && pg.of(i) != pg.of(i+1) && pg.pieces[i+1].Len() >= twicePair && closes(pg.of(i+1)) {
			pg.dropAll(i+2, i+4, readTwice)
		}
	}
	pg.largeTwice()
}

// twiceOnEnd removes the second of two consecutive lines that are the same and occur nowhere else.
func (pg *page) twiceOnEnd() {
	var list []int
	times := map[string]int{}
	for i := 1; i < len(pg.pieces); i++ {
		if pg.pieces[i].role == body && pg.pieces[i-1].role == body && pg.pieces[i].Len() >= twiceNext && pg.of(i) == pg.of(i-1) {
			list = append(list, i)
			times[pg.of(i)] = 0
		}
	}
	if len(list) == 0 {
		return
	}
	for i := range pg.pieces {
		if n, ok := times[pg.of(i)]; ok && pg.pieces[i].role == body {
			times[pg.of(i)] = n + 1
		}
	}
	for _, i := range list {
		if times[pg.of(i)] == 2 {
			pg.drop(i, readTwice)
		}
	}
}

// twiceless are marks that a pull quote does not have.
var twiceless = newMarks("@#\n")

// largeTwice removes the first of two long sentences of an article that are the same, word for word, with different neighbours:
// it is a pull quote above its paragraph. Quotations and lines with a label before a colon may be repeated.
func (pg *page) largeTwice() {
	first := make(map[string]int, len(pg.pieces))
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		line := pg.of(i)
		if pg.pieces[i].role != body || len(line) < twiceAlone || !stops(line) || quoted(line) || twiceless.in(line) || strings.Contains(line[:largeLabel], ":") {
			continue
		}
		switch at, met := first[line]; {
		case !met:
			first[line] = i
		case at >= 0 && i-at > 1 && pg.of(at-1) != pg.of(i-1) && !pg.endsPart(at) && (i+1 == len(pg.pieces) || pg.of(at+1) != pg.of(i+1)):
			pg.dropRepeat(at, "pull quote")
			first[line] = -1
		}
	}
}

// endsPart reports whether a numbered part of the article begins after piece i: "3) What they said". Parts may end in the same
// words.
func (pg *page) endsPart(i int) bool {
	if i+1 >= len(pg.pieces) {
		return false
	}
	first, _, _ := strings.Cut(pg.of(i+1), " ")
	number := strings.TrimRight(first, ".):")
	return number != "" && len(number) < len(first) && digits(number)
}

// different counts the different lines among the pieces.
func (pg *page) different(pieces []int) int {
	lines := map[string]bool{}
	for _, i := range pieces {
		lines[pg.of(i)] = true
	}
	return len(lines)
}
