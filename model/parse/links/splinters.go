package links

import (
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
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
func splinters(pg *pieces.Page) {
	first, last := pg.First(), pg.Last()
	if first < 0 {
		return
	}
	given := 0
	for i := first + 1; i < last; i++ {
		j := i
		for pg.Pieces[j].Role != pieces.Body {
			j++
		}
		if i < j && splintered(pg, i, j) {
			given += giveBack(pg, i, j)
		}
		i = j
	}
	if top := splinterAbove(pg, first); top < first {
		given += giveBack(pg, top, first)
	}
	if end := splinterBelow(pg, last); end > last+1 {
		given += giveBack(pg, last+1, end)
	}
	if given > 0 {
		Mend(pg)
	}
}

// giveBack returns to the body those of the pieces [from, to) that were taken for navigation, and reports how many.
func giveBack(pg *pieces.Page, from, to int) int {
	n := 0
	for i := from; i < to; i++ {
		if p := &pg.Pieces[i]; p.Reason == "navigation" {
			p.Role, p.Reason = pieces.Body, ""
			n++
		}
	}
	return n
}

// splintered reports whether the pieces [from, to) between two of the body are parts of its sentences.
func splintered(pg *pieces.Page, from, to int) bool {
	if to-from > splinterRun {
		return false
	}
	above := pg.Of(from - 1)
	open := !form.Closes(above) && !strings.HasSuffix(above, ":") && form.Words(above) >= splinterWords
	links := 0
	for i := from; i < to; i++ {
		switch p := pg.Pieces[i]; {
		case p.Reason == "rule":
			open = open || pg.Of(i) == ","
		case p.Reason == "navigation":
			open = open || inSentence(pg.Of(i)) || cutInside(pg.Of(i))
		case pieces.PageReasons[p.Reason]:
			links++
		}
	}
	return open && links < splinterLinks
}

// splinterAbove returns the index of the first of the pieces just above piece first, the first of the body, that is part of a
// sentence, or first.
func splinterAbove(pg *pieces.Page, first int) int {
	top := first
	for i, n := first-1, 0; i >= 0 && n < splinterReach; i-- {
		p, line := pg.Pieces[i], pg.Of(i)
		if p.Reason != "navigation" {
			if pieces.InArticle[p.Reason] && p.Reason != "caption" || p.Reason == "appeal" || p.Reason == "player" {
				continue
			}
			if p.Reason != "byline" && p.Reason != "outlet" || n > 0 || !citesBelow(pg, i-1) {
				break
			}
			top = i - 1
			pg.Pieces[i].Role, pg.Pieces[i].Reason = pieces.Body, ""
			continue
		}
		switch n++; {
		case cutInside(line), n == 1 && strings.Contains(line, "\n") && !form.Biddings[form.FirstWord(line)] && !form.Pointers[form.FirstWord(line)]:
			top = i
		case spoken(line) && i > 0 && pg.Pieces[i-1].Reason == "navigation" && begins(pg, i-1):
			for top = i - 1; top > 0 && i-top < splinterReach && pg.Pieces[top-1].Reason == "navigation"; top-- {
			}
			return top
		}
	}
	return top
}

// splinterBelow returns the index after the last of the pieces just below piece last, the last of the body, that are parts of
// sentences, or last+1.
func splinterBelow(pg *pieces.Page, last int) int {
	end := last + 1
	for i, n := last+1, 0; i < len(pg.Pieces) && n < splinterReach; i++ {
		p, line := pg.Pieces[i], pg.Of(i)
		if p.Reason != "navigation" {
			if pieces.InArticle[p.Reason] {
				continue
			}
			break
		}
		n++
		if cutInside(line) || spoken(line) && begins(pg, i-1) {
			end = i + 1
		}
	}
	return end
}

// begins reports whether piece i begins a sentence that it does not close.
func begins(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	return form.Words(line) > 1 && form.Opens(line) && !form.Closes(line) && !form.Biddings[form.FirstWord(line)] && !form.Pointers[form.FirstWord(line)]
}

// inSentence reports whether a line consists of words from the middle of a sentence: it begins with a small letter. The label of
// a button may do so too, but with a number or a mark.
func inSentence(line string) bool {
	return form.Small(line) && strings.IndexFunc(line, func(r rune) bool {
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
	return inSentence(line) && (form.Words(line) > 2 || telling.Recounts[line] || strings.HasSuffix(line, "ed"))
}

// sources are words with which newspapers refer to one another.
var sources = form.Set("broadcaster media newspaper agency outlet channel magazine daily website portal network paper site weekly tabloid")

// citesBelow reports whether piece i begins a sentence that continues with the name of its source, the next piece: "In an
// interview with British broadcaster".
func citesBelow(pg *pieces.Page, i int) bool {
	return i >= 0 && pg.Pieces[i].Reason == "navigation" && begins(pg, i) && form.Words(pg.Of(i)) > form.KickerWords && sources[form.LastWord(pg.Of(i))]
}
