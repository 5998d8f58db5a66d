package parse

import (
	"strings"
	"unicode"

	"hotline/model"
)

const (
	splinterReach = 8  // lines above or below the article that are searched for parts of sentences
	splinterLinks = 3  // links that show that a run of lines belongs to the page, whatever else it contains
	splinterWords = 8  // words of a line that is not a heading, so that its unfinished sentence continues
	splinterRun   = 40 // maximum number of lines into which a paragraph is cut
)

// splinters restores, on a page that was saved whole, parts of sentences that a scraper put on lines of their own because they
// were links. They are short and close nothing, like menus; but they begin in the middle of a sentence, or follow a line that
// leaves one unfinished.
func (pg *page) splinters() {
	first, last := pg.first(), pg.last()
	if first < 0 {
		return
	}
	given := 0
	for i := first + 1; i < last; i++ {
		j := i
		for pg.pieces[j].role != body {
			j++
		}
		if i < j && pg.splintered(i, j) {
			given += pg.giveBack(i, j)
		}
		i = j
	}
	if top := pg.splinterAbove(first); top < first {
		given += pg.giveBack(top, first)
	}
	if end := pg.splinterBelow(last); end > last+1 {
		given += pg.giveBack(last+1, end)
	}
	if given > 0 {
		pg.mend()
	}
}

// giveBack returns to the body those of the pieces [from, to) that were taken for navigation, and reports how many.
func (pg *page) giveBack(from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if p := &pg.pieces[i]; p.reason == "navigation" {
			p.role, p.reason = body, ""
			n++
		}
	}
	return n
}

// splintered reports whether the pieces [from, to) between two of the body are parts of its sentences.
func (pg *page) splintered(from, to int) bool {
	if to-from > splinterRun {
		return false
	}
	above := pg.of(from - 1)
	open := !closes(above) && !strings.HasSuffix(above, ":") && words(above) >= splinterWords
	links := 0
	for i := from; i < to; i++ {
		switch p := pg.pieces[i]; {
		case p.reason == "rule":
			open = open || pg.of(i) == ","
		case p.reason == "navigation":
			open = open || inSentence(pg.of(i)) || cutInside(pg.of(i))
		case pageReasons[p.reason]:
			links++
		}
	}
	return open && links < splinterLinks
}

// splinterAbove returns the index of the first of the pieces just above piece first, the first of the body, that is part of a
// sentence, or first.
func (pg *page) splinterAbove(first int) int {
	top := first
	for i, n := first-1, 0; i >= 0 && n < splinterReach; i-- {
		p, line := pg.pieces[i], pg.of(i)
		if p.reason != "navigation" {
			if inArticle[p.reason] && p.reason != "caption" || p.reason == "appeal" || p.reason == "player" {
				continue
			}
			if p.reason != "byline" && p.reason != "outlet" || n > 0 || !pg.citesBelow(i-1) {
				break
			}
			top = i - 1
			pg.pieces[i].role, pg.pieces[i].reason = body, ""
			continue
		}
		switch n++; {
		case cutInside(line), n == 1 && strings.Contains(line, "\n") && !biddings[firstWord(line)] && !pointers[firstWord(line)]:
			top = i
		case spoken(line) && i > 0 && pg.pieces[i-1].reason == "navigation" && pg.begins(i-1):
			for top = i - 1; top > 0 && i-top < splinterReach && pg.pieces[top-1].reason == "navigation"; top-- {
			}
			return top
		}
	}
	return top
}

// splinterBelow returns the index after the last of the pieces just below piece last, the last of the body, that are parts of
// sentences, or last+1.
func (pg *page) splinterBelow(last int) int {
	end := last + 1
	for i, n := last+1, 0; i < len(pg.pieces) && n < splinterReach; i++ {
		p, line := pg.pieces[i], pg.of(i)
		if p.reason != "navigation" {
			if inArticle[p.reason] {
				continue
			}
			break
		}
		n++
		if cutInside(line) || spoken(line) && pg.begins(i-1) {
			end = i + 1
		}
	}
	return end
}

// begins reports whether piece i begins a sentence that it does not close.
func (pg *page) begins(i int) bool {
	line := pg.of(i)
	return words(line) > 1 && opens(line) && !closes(line) && !biddings[firstWord(line)] && !pointers[firstWord(line)]
}

// inSentence reports whether a line consists of words from the middle of a sentence: it begins with a small letter. The label of
// a button may do so too, but with a number or a mark.
func inSentence(line string) bool {
	return small(line) && strings.IndexFunc(line, func(r rune) bool {
		return !unicode.IsLetter(r) && !model.White(r) && r != '-' && r != '’' && r != '\''
	}) < 0
}

// cutInside reports whether a line is a sentence that was cut and mended, and consists of words after the cut.
func cutInside(line string) bool {
	_, rest, ok := strings.Cut(line, "\n")
	return ok && mended(line) && inSentence(rest)
}

// spoken reports whether a line is a verb in the past tense, or several words from the middle of a sentence, like the words of a
// link.
func spoken(line string) bool {
	return inSentence(line) && (words(line) > 2 || recounts[line] || strings.HasSuffix(line, "ed"))
}

// sources are words with which newspapers refer to one another.
var sources = set("broadcaster media newspaper agency outlet channel magazine daily website portal network paper site weekly tabloid")

// citesBelow reports whether piece i begins a sentence that continues with the name of its source, the next piece: "In an
// interview with British broadcaster".
func (pg *page) citesBelow(i int) bool {
	return i >= 0 && pg.pieces[i].reason == "navigation" && pg.begins(i) && words(pg.of(i)) > kickerWords && sources[lastWord(pg.of(i))]
}
