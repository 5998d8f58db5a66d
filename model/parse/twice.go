package parse

const (
	twiceMin = 100 // bytes of a paragraph that no article has twice
	twiceRun = 2   // different such paragraphs on end, so that a refrain or a tweet shown again stays
)

// twice takes off what a scraper read a second time: paragraphs on end that all stand above, word for word.
func (pg *page) twice() {
	seen := make(map[string]bool, len(pg.pieces))
	var run []int
	flush := func() {
		if pg.different(run) >= twiceRun {
			for _, i := range run {
				pg.drop(i, "read twice")
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
}

// different counts the different lines among the pieces.
func (pg *page) different(pieces []int) int {
	lines := map[string]bool{}
	for _, i := range pieces {
		lines[pg.of(i)] = true
	}
	return len(lines)
}
