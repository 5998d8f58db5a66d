package repeats

import (
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	summaryTop   = 5   // first paragraphs in which a page may repeat parts of its article
	summaryLeast = 2   // such paragraphs
	summaryMax   = 560 // the same, at most
	summaryWords = 8   // content words of each
	summaryAfter = 3   // paragraphs between it and its place in the article
)

// Summaries removes, at the top, paragraphs that occur farther down in nearly the same words: at least two of them, whose places
// farther down are apart. In a text that a dump has twice, the order is the same.
func Summaries(pg *pieces.Page) {
	var top, again []int
	for i := 0; i < len(pg.Pieces) && len(top) < summaryTop; i++ {
		if pg.Pieces[i].Role == pieces.Body {
			top = append(top, i)
		}
	}
	below := -1
	for _, i := range top {
		copied := shownAgain(pg, i)
		if copied == 0 {
			continue
		}
		if below >= 0 && copied > below && copied-below < summaryAfter {
			return
		}
		below = copied
		again = append(again, i)
	}
	if len(again) < summaryLeast {
		return
	}
	for _, i := range again {
		pg.DropRepeat(i, "blurb")
	}
}

// shownAgain returns the index of the piece farther down that is nearly the same as piece i, or 0.
func shownAgain(pg *pieces.Page, i int) int {
	n := pg.Pieces[i].Len()
	if n < form.SummaryMin || n > summaryMax || !form.Closes(pg.Of(i)) {
		return 0
	}
	want, between := form.ContentWords(pg.Of(i)), 0
	if want.N < summaryWords {
		return 0
	}
	for j := i + 1; j < len(pg.Pieces); j++ {
		p := pg.Pieces[j]
		if p.Role != pieces.Body {
			continue
		}
		if between++; between > summaryAfter && p.Len() >= n*3/4 && p.Len() <= n*4/3 && pg.MostlyAt(want, j) {
			return j
		}
	}
	return 0
}
