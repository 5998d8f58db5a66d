package links

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	showcaseHeads = 10  // bulleted headlines by which the menu of a page that shows its stories is recognised
	showcaseNear  = 6   // lines between two of them that belong to the menu
	showcaseShort = 110 // bytes of such a line
	showcaseWrap  = 4   // at most one in so many continues in lower case on the next line, or they are sentences cut at a column
	pollAsked     = 3   // consecutive occurrences of the question of a poll
)

// Showcase removes the menu of a page that shows its stories: many bulleted headlines, and the short lines between them. The
// lists of an article are shorter, or close their sentences.
func Showcase(pg *pieces.Page) {
	var items []int
	cut, wrapped := 0, 0
	for i := range pg.Pieces {
		line := pg.Of(i)
		head := strings.TrimLeft(line, form.Bullets)
		if len(head) == len(line) || len(line) > form.HeadlineMax || form.Closes(head) && !strings.HasSuffix(head, "?") || form.Words(head) < insertWords || !form.LetterFirst(head) || !form.PlainEnd(head) || form.Quoting(head) {
			continue
		}
		items = append(items, i)
		if telling.Clipped(head) {
			cut++
		}
		if i+1 < len(pg.Pieces) && form.Small(pg.Of(i+1)) { // a sentence that continues in the next line
			wrapped++
		}
	}
	if len(items) < showcaseHeads || cut*3 < len(items) || wrapped*showcaseWrap > len(items) {
		return
	}
	for n, i := range items {
		if pg.Pieces[i].Role == pieces.Body {
			pg.Drop(i, "other story")
		}
		if n+1 < len(items) && items[n+1]-i <= showcaseNear && shorts(pg, i+1, items[n+1]) {
			for k := i + 1; k < items[n+1]; k++ {
				if pg.Pieces[k].Role == pieces.Body {
					pg.Drop(k, "navigation")
				}
			}
		}
	}
}

// shorts reports whether the pieces [from, to) are short lines.
func shorts(pg *pieces.Page, from, to int) bool {
	for ; from < to; from++ {
		if pg.Pieces[from].Role == pieces.Headline || pg.Pieces[from].Role == pieces.Body && pg.Pieces[from].Len() > showcaseShort {
			return false
		}
	}
	return true
}

// Polls removes the question of a poll, repeated several times in a row, and its answers.
func Polls(pg *pieces.Page) {
	for i := 0; i < len(pg.Pieces); i++ {
		j := i
		for j < len(pg.Pieces) && pg.Pieces[j].Role == pieces.Body && strings.HasSuffix(pg.Of(i), "?") && pg.Of(j) == pg.Of(i) {
			j++
		}
		if j-i < pollAsked {
			continue
		}
		for j < len(pg.Pieces) && pg.Pieces[j].Role != pieces.Headline && answer(pg.Of(j)) {
			j++
		}
		for k := i; k < j; k++ {
			if pg.Pieces[k].Role == pieces.Body {
				pg.Drop(k, "widget")
			}
		}
		i = j - 1
	}
}

// answer reports whether a line offers an answer: it begins with a bullet and closes nothing, or says yes or no.
func answer(line string) bool {
	bare := strings.TrimLeft(line, form.Bullets)
	return len(bare) < len(line) && !form.Closes(line) || answers[strings.Trim(form.FirstWord(bare), ",.")] && form.Words(line) <= 2*form.MenuWords
}

// answers are the words with which the answers of a poll begin.
var answers = form.Set("Yes No Maybe Unsure Undecided Other")
