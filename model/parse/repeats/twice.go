package repeats

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	twiceMin   = 100 // bytes of a paragraph that no article repeats
	twiceRun   = 2   // different such paragraphs in a row, so that a refrain or a tweet shown again is kept
	twiceAlone = 140 // bytes of a sentence that no article repeats
	twiceNext  = 50  // bytes of a line that directly repeats the one above
	twicePair  = 60  // bytes of a sentence that is directly repeated with the label above it
)

// Twice removes text that a scraper read twice: consecutive paragraphs that all occur above, word for word.
func Twice(pg *pieces.Page) {
	seen := make(map[string]bool, len(pg.Pieces))
	var run []int
	flush := func() {
		if different(pg, run) >= twiceRun {
			for _, i := range run {
				pg.Drop(i, pieces.ReadTwice)
			}
		}
		run = run[:0]
	}
	for i := range pg.Pieces {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		line := pg.Of(i)
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
	twiceOnEnd(pg)
	for i := 0; i+3 < len(pg.Pieces); i++ {
		if pg.Of(i) == pg.Of(i+2) && pg.Of(i+1) == pg.Of(i+3) && pg.Of(i) != pg.Of(i+1) && pg.Pieces[i+1].Len() >= twicePair && form.Closes(pg.Of(i+1)) {
			pg.DropAll(i+2, i+4, pieces.ReadTwice)
		}
	}
	dropLargeTwice(pg)
}

// twiceOnEnd removes the second of two consecutive lines that are the same and occur nowhere else.
func twiceOnEnd(pg *pieces.Page) {
	var list []int
	times := map[string]int{}
	for i := 1; i < len(pg.Pieces); i++ {
		if pg.Pieces[i].Role == pieces.Body && pg.Pieces[i-1].Role == pieces.Body && pg.Pieces[i].Len() >= twiceNext && pg.Of(i) == pg.Of(i-1) {
			list = append(list, i)
			times[pg.Of(i)] = 0
		}
	}
	if len(list) == 0 {
		return
	}
	for i := range pg.Pieces {
		if n, ok := times[pg.Of(i)]; ok && pg.Pieces[i].Role == pieces.Body {
			times[pg.Of(i)] = n + 1
		}
	}
	for _, i := range list {
		if times[pg.Of(i)] == 2 {
			pg.Drop(i, pieces.ReadTwice)
		}
	}
}

// twiceless are marks that a pull quote does not have.
var twiceless = form.NewMarks("@#\n")

// dropLargeTwice removes the first of two long sentences of an article that are the same, word for word, with different neighbours:
// it is a pull quote above its paragraph. Quotations and lines with a label before a colon may be repeated.
func dropLargeTwice(pg *pieces.Page) {
	first := make(map[string]int, len(pg.Pieces))
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		line := pg.Of(i)
		if pg.Pieces[i].Role != pieces.Body || len(line) < twiceAlone || !form.Stops(line) || form.Quoted(line) || twiceless.In(line) || strings.Contains(line[:largeLabel], ":") {
			continue
		}
		switch at, met := first[line]; {
		case !met:
			first[line] = i
		case at >= 0 && i-at > 1 && pg.Of(at-1) != pg.Of(i-1) && !endsPart(pg, at) && (i+1 == len(pg.Pieces) || pg.Of(at+1) != pg.Of(i+1)):
			pg.DropRepeat(at, "pull quote")
			first[line] = -1
		}
	}
}

// endsPart reports whether a numbered part of the article begins after piece i: "3) What they said". Parts may end in the same
// words.
func endsPart(pg *pieces.Page, i int) bool {
	if i+1 >= len(pg.Pieces) {
		return false
	}
	first, _, _ := strings.Cut(pg.Of(i+1), " ")
	number := strings.TrimRight(first, ".):")
	return number != "" && len(number) < len(first) && form.Digits(number)
}

// different counts the different lines among the pieces.
func different(pg *pieces.Page, pieces []int) int {
	lines := map[string]bool{}
	for _, i := range pieces {
		lines[pg.Of(i)] = true
	}
	return len(lines)
}
