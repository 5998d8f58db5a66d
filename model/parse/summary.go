package parse

const (
	summaryTop   = 5   // first paragraphs among which a page shows some of its article once more
	summaryLeast = 2   // such paragraphs
	summaryMin   = 90  // bytes of each
	summaryMax   = 560 // the same, at most
	summaryWords = 8   // words of each that tell what it is about
	summaryAfter = 3   // paragraphs between it and the place where it stands in the article
)

// summaries takes off, at the top, paragraphs that the page shows there although they stand farther down in nearly the same words: two of
// them or more, whose places farther down are apart. A text that a dump has twice keeps its order.
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
		pg.drop(i, "blurb")
		pg.pieces[i].blurb = true
	}
}

// shownAgain returns the piece farther down that says in nearly the same words what piece i says, or 0.
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
		if between++; between > summaryAfter && p.Len() >= n*3/4 && p.Len() <= n*4/3 && want.mostlyIn(pg.of(j)) {
			return j
		}
	}
	return 0
}
