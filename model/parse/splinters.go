package parse

import (
	"strings"
	"unicode"
)

const (
	splinterReach = 8  // lines above the article, or below it, among which the parts of a sentence are looked for
	splinterLinks = 3  // links to elsewhere by which a run of lines is of the page, whatever stands among them
	splinterWords = 8  // words of a line that is no heading, so that what it leaves open goes on
	splinterRun   = 40 // lines that one cut paragraph leaves, at most
)

// splinters gives back, of a page that was saved whole, the parts of sentences that a scraper set on lines of their own because they were
// links. They are short and close nothing, as menus do; what tells them is that they begin in the middle of a sentence, or stand behind a
// line that leaves one open.
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

// last is the index of the last piece of the body, or -1.
func (pg *page) last() int {
	i := len(pg.pieces) - 1
	for i >= 0 && pg.pieces[i].role != body {
		i--
	}
	return i
}

// giveBack takes the pieces [from, to) that were taken for navigation for the body, and returns how many.
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

// splinterAbove is the first of the pieces right above piece first, the first of the body, that is part of a sentence, or first.
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

// splinterBelow is the piece behind the last of those right below piece last, the last of the body, that are parts of sentences, or last+1.
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

// inSentence reports whether a line, all of it words, stands in the middle of a sentence: it begins with a small letter. A button's name
// may be written so as well, with a number or a mark.
func inSentence(line string) bool {
	return small(line) && strings.IndexFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && !white(r) && r != '-' && r != '’' && r != '\'' }) < 0
}

// cutInside reports whether a line is a sentence that was cut and mended, and goes on in words.
func cutInside(line string) bool {
	_, rest, ok := strings.Cut(line, "\n")
	return ok && mended(line) && inSentence(rest)
}

// spoken reports whether a line is a verb in the past, or begins in the middle of a sentence and has several words: what a link says.
func spoken(line string) bool {
	return inSentence(line) && (words(line) > 2 || recounts[line] || strings.HasSuffix(line, "ed"))
}

// sources are what newspapers call one another.
var sources = set("broadcaster media newspaper agency outlet channel magazine daily website portal network paper site weekly tabloid")

// citesBelow reports whether piece i begins a sentence that goes on with the name of the outlet it was read in, which is the next piece:
// "In an interview with British broadcaster".
func (pg *page) citesBelow(i int) bool {
	return i >= 0 && pg.pieces[i].reason == "navigation" && pg.begins(i) && words(pg.of(i)) > kickerWords && sources[lastWord(pg.of(i))]
}
