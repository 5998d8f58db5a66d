package tui

import (
	"cmp"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// answer is what the corpus says to a question, complete: a pane that draws from it computes nothing.
type answer struct {
	rev int
	of  *corpus.Corpus
	corpus.Result
	facets  [][]corpus.Count // one for each section of the sidebar, counted without that section's own filter
	rows    corpus.List      // of Quotes, the best wording of each utterance
	columns []model.Term     // what bands are split into
	bands   []band
	days    []dayCount   // of the timeline
	sources []model.Term // what days are split into
	loosen  []loosening

	compared, comparedIn int // quotes in the bands, and the articles that hold them
}

// band is one row of side by side: at most one quote a column, all of one day.
type band struct {
	day   model.Day
	first bool  // the first of its day
	cells []int // by column: a quote's number, or -1
}

// ask answers the present question outside Update. The answer to a question that was replaced meanwhile
// carries an old revision and is dropped.
func (a *App) ask() tea.Cmd {
	a.rev++
	c, q, rev, compare, timeline := a.newest(), a.question, a.rev, a.within(paneCompare), a.within(paneTimeline)
	return func() tea.Msg {
		ans := answer{rev: rev, of: c, Result: c.Select(q.Query), columns: q.Pins}
		ans.rows = c.Utterances(ans.Quotes)
		if ans.Quotes.Len() == 0 {
			ans.loosen = loosen(c, q.Query)
		}
		ans.facets = facets(c, q.Query, ans.Result)
		if compare && len(q.Pins) > 0 {
			ans.bands = bands(c, q)
			ans.compared, ans.comparedIn = tally(c, ans.bands)
		}
		if timeline {
			ans.days, ans.sources = dayCounts(c, q, ans.Result), timelineColumns(q)
		}
		return ans
	}
}

func facets(c *corpus.Corpus, q model.Query, r corpus.Result) [][]corpus.Count {
	out := make([][]corpus.Count, len(sections))
	for i, s := range sections {
		from := r.Facets
		if without := drop(q, s.field); len(without) < len(q) {
			from = c.Select(without).Facets
		}
		out[i] = s.counts(from)
	}
	return out
}

// utterances keeps one quote of each utterance: verbatim before partial before reported, then the longest, then the
// first. The order stays.
func utterances(c *corpus.Corpus, quotes []int) []int {
	best := make(map[int]int, len(quotes))
	for _, n := range quotes {
		u := c.UtteranceOf(n)
		was, seen := best[u]
		if !seen || cmp.Or(cmp.Compare(c.KindOf(n), c.KindOf(was)), cmp.Compare(c.LenOf(was), c.LenOf(n))) < 0 {
			best[u] = n
		}
	}
	rows := make([]int, 0, len(best))
	for _, n := range quotes {
		if best[c.UtteranceOf(n)] == n {
			rows = append(rows, n)
		}
	}
	return rows
}

// bands lays the quotes of each pinned column beside each other by day. The question's own terms of the
// columns' field do not narrow them: who is pinned is meant to be read.
func bands(c *corpus.Corpus, q question) []band {
	var out []band
	for _, r := range c.Columns(c.Select(besidePins(q)), q.Pins) {
		deepest := 0
		for i, cell := range r.Cells {
			cell = utterances(c, cell)
			r.Cells[i] = cell
			deepest = max(deepest, len(cell))
		}
		for k := range deepest {
			b := band{day: r.Day, first: k == 0, cells: make([]int, len(r.Cells))}
			for i, cell := range r.Cells {
				b.cells[i] = -1
				if k < len(cell) {
					b.cells[i] = cell[k]
				}
			}
			out = append(out, b)
		}
	}
	return out
}

// besidePins is the question without its own terms of the fields that are pinned.
func besidePins(q question) model.Query {
	fields := make([]model.Field, len(q.Pins))
	for i, p := range q.Pins {
		fields[i] = p.Field
	}
	return drop(q.Query, fields...)
}

// tally counts the quotes of the bands and the articles that hold them.
func tally(c *corpus.Corpus, bands []band) (quotes, articles int) {
	seen, printed := map[int]bool{}, map[int]bool{}
	for _, b := range bands {
		for _, n := range b.cells {
			if n >= 0 {
				seen[n], printed[c.ArticleOf(n)] = true, true
			}
		}
	}
	return len(seen), len(printed)
}

// together reports whether more than one column speaks on the day that begins with band i.
func (ans *answer) together(i int) bool {
	if !ans.bands[i].first {
		return false
	}
	speaking := 0
	for _, n := range ans.bands[i].cells {
		if n >= 0 {
			speaking++
		}
	}
	return speaking > 1
}

// heard takes an answer unless a newer question was asked. An answer from a damaged snapshot is no answer: everything is
// read anew.
func (a *App) heard(ans answer) tea.Cmd {
	switch {
	case ans.rev != a.rev:
		return nil
	case ans.of != nil && ans.of.Fault() != nil && !a.Loading.running():
		a.toast = "The snapshot is damaged: everything is read anew."
		return a.load()
	case a.coming != nil && ans.of == a.coming.corpus:
		a.succeed(ans)
	default:
		a.Answer = ans
	}
	if a.aim > 0 {
		a.Lists[paneQuotes].follow(a.rowOf(a.aim - 1))
		a.aim = 0
	}
	return nil
}
