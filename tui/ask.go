package tui

import (
	"cmp"
	"context"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// answer is what the corpus says to a question: a pane that draws from it computes nothing. Where a question takes long
// its first rows come before the rest, and the counts always come after the rows.
type answer struct {
	rev int
	of  *corpus.Corpus
	corpus.Result
	cut     bool    // there may be more: this is what the answer begins with
	then    tea.Cmd // finds the rest, or counts it; nil where nothing is missing
	counts          // those of the answer before until counted
	counted bool
	rows    corpus.List  // of Quotes, the best wording of each utterance
	stories corpus.List  // of Articles, one of all that print the same text
	columns []model.Term // what bands are split into
	bands   []band
	days    []corpus.Course // of the timeline
	sources []model.Term    // what days are split into

	compared, comparedIn int // quotes in the bands, and the articles that hold them
}

// band is one row of side by side: at most one quote a column, all of one day.
type band struct {
	day   model.Day
	first bool  // the first of its day
	cells []int // by column: a quote's number, or -1
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
func bands(ctx context.Context, c *corpus.Corpus, q question) []band {
	var out []band
	found, err := c.Find(ctx, besidePins(q))
	if err != nil {
		return nil
	}
	for _, r := range c.Columns(found, q.Pins) {
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
