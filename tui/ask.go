package tui

import (
	"cmp"
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// answer is the corpus's answer to a question: panes that draw it compute nothing. If a question takes long, the first rows come
// before the rest; the counts always come after the rows.
type answer struct {
	rev int
	of  *corpus.Corpus
	corpus.Result
	cut     bool    // only the beginning of the answer: there may be more
	then    tea.Cmd // finds the rest, or counts it; nil if nothing is missing
	counts          // those of the previous answer until counted is set
	counted bool
	rows    corpus.List  // of Quotes: the best wording of each utterance
	stories corpus.List  // of Articles: one for all that print the same text
	columns []model.Term // the columns of bands
	bands   []band
	days    []corpus.Course // for the timeline
	sources []model.Term    // the columns of days

	compared, comparedIn int // quotes in the bands, and their articles
}

// band is one row of the side-by-side view: at most one quote per column, all of one day or range of days.
type band struct {
	when  model.When
	first bool  // the first of its day or range
	cells []int // by column: the number of a quote, or -1
}

// best keeps one quote of each utterance in a column of the rows: verbatim before partial before reported, then the longest, then the
// first.
func best(c *corpus.Corpus, rows []corpus.Row, column int) {
	best := map[int]int{}
	for _, r := range rows {
		for _, n := range r.Cells[column] {
			u := c.UtteranceOf(n)
			was, seen := best[u]
			if !seen || cmp.Or(cmp.Compare(c.KindOf(n), c.KindOf(was)), cmp.Compare(c.LenOf(was), c.LenOf(n))) < 0 {
				best[u] = n
			}
		}
	}
	for _, r := range rows {
		r.Cells[column] = slices.DeleteFunc(r.Cells[column], func(n int) bool { return best[c.UtteranceOf(n)] != n })
	}
}

// bands arranges the quotes of the pinned columns side by side by day. The question's own terms in the columns' fields are
// ignored: whoever is pinned is to be read.
func bands(ctx context.Context, c *corpus.Corpus, q question) []band {
	var out []band
	found, err := c.Find(ctx, besidePins(q))
	if err != nil {
		return nil
	}
	rows := c.Columns(found, q.Pins)
	for i := range q.Pins {
		best(c, rows, i)
	}
	for _, r := range rows {
		deepest := 0
		for _, cell := range r.Cells {
			deepest = max(deepest, len(cell))
		}
		for k := range deepest {
			b := band{when: r.When, first: k == 0, cells: make([]int, len(r.Cells))}
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

// besidePins returns the query without its own terms in the fields that are pinned.
func besidePins(q question) model.Query {
	fields := make([]model.Field, len(q.Pins))
	for i, p := range q.Pins {
		fields[i] = p.Field
	}
	return drop(q.Query, fields...)
}

// tally counts the quotes in the bands and their articles.
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

// together reports whether more than one column has a quote on the day that begins with band i.
func (ans *answer) together(i int) bool {
	if !ans.bands[i].first || ans.bands[i].when.Day() == 0 {
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
