package parse

const (
	summaryTop   = 5   // first paragraphs in which a page may repeat parts of its article
	summaryLeast = 2   // such paragraphs
	summaryMin   = 90  // bytes of the shortest paragraph that summarises another or is summarised
	summaryMax   = 560 // the same, at most
	summaryWords = 8   // content words of each
	summaryAfter = 3   // paragraphs between it and its place in the article
)

// summaries removes, at the top, paragraphs that occur farther down in nearly the same words: at least two of them, whose places
// farther down are apart. In a text that a dump has twice, the order is the same.
func (pg *page) summaries() {
	var top, again []int
	for i := 0; i < len(pg.pieces) && len(top) < summaryTop; i++ {
		if pg.pieces[i].role == body {
			top = append(top, i)
		}
	}
	below := -1
	for _, i := range top {
		copied := pg.shownAgain(i)
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
		pg.dropRepeat(i, "blurb")
	}
}

// shownAgain returns the index of the piece farther down that is nearly the same as piece i, or 0.
func (pg *page) shownAgain(i int) int {
	n := pg.pieces[i].Len()
	if n < summaryMin || n > summaryMax || !closes(pg.of(i)) {
		return 0
	}
	want, between := contentWords(pg.of(i)), 0
	if want.n < summaryWords {
		return 0
	}
	for j := i + 1; j < len(pg.pieces); j++ {
		p := pg.pieces[j]
		if p.role != body {
			continue
		}
		if between++; between > summaryAfter && p.Len() >= n*3/4 && p.Len() <= n*4/3 && pg.mostlyAt(want, j) {
			return j
		}
	}
	return 0
}
