package corpus

import (
	"cmp"
	"slices"

	"hotline/model"
)

// Bucket is one day of the timeline. Day is 0 for everything whose date is unknown or only a range.
type Bucket struct {
	Day               model.Day
	Utterances        int // each counted on one day only, the first of its wordings, so that they add up to those of the selection
	US, Russia, Other int // of the utterances, by side
	Quotes            int
	Articles          int // that contain the quotes
}

// Timeline counts the selected quotes by day, the unknown day last. Days without a quote have no bucket.
func (c *Corpus) Timeline(r Result) []Bucket {
	if c.all(r) {
		if days, ok := c.keptDays(); ok {
			return days
		}
	}
	out := []Bucket{}
	var undated []int
	utterances, seen := newSet(c.col.wordings.Len()), make([]model.Day, c.NumArticles())
	count := func(i int, b *Bucket, newArticle bool) {
		b.Quotes++
		if newArticle {
			b.Articles++
		}
		if u := c.UtteranceOf(i); !utterances.has(u) {
			utterances.add(u)
			b.add(c.SideOf(i))
		}
	}
	for _, i := range r.Quotes.All() { // in order of day
		day := c.When(i).Day()
		if day == 0 {
			undated = append(undated, i)
			continue
		}
		if n := len(out); n == 0 || out[n-1].Day != day {
			out = append(out, Bucket{Day: day})
		}
		article := c.ArticleOf(i)
		count(i, &out[len(out)-1], seen[article] != day)
		seen[article] = day
	}
	if len(undated) == 0 {
		return out
	}
	var unknown Bucket
	articles := newSet(c.NumArticles())
	for _, i := range undated {
		article := c.ArticleOf(i)
		count(i, &unknown, !articles.has(article))
		articles.add(article)
	}
	return append(out, unknown)
}

func (b *Bucket) add(s model.Side) {
	b.Utterances++
	switch s {
	case model.US:
		b.US++
	case model.Russia:
		b.Russia++
	default:
		b.Other++
	}
}

// Row is one day of a side-by-side view, or all of which the same range of days is known: for each column its quotes, in order; an
// empty cell is silence.
type Row struct {
	When  model.When
	Cells [][]int
}

// Columns arranges the selected quotes side by side: a column for each term (by:lavrov, side:us, outlet:reuters), a row for each
// day or range of days in which a column has a quote, in the order of answers; what has no date is last.
func (c *Corpus) Columns(r Result, columns []model.Term) []Row {
	of := make([]matches, len(columns))
	for i, t := range columns {
		of[i] = c.compile(t)
	}
	rows := map[model.When]*Row{}
	for _, i := range r.Quotes.All() {
		for col := range of {
			if !c.satisfies(i, of[col]) {
				continue
			}
			w := c.When(i)
			row := rows[w]
			if row == nil {
				row = &Row{When: w, Cells: make([][]int, len(columns))}
				rows[w] = row
			}
			row.Cells[col] = append(row.Cells[col], i)
		}
	}
	out := make([]Row, 0, len(rows))
	for _, row := range rows {
		out = append(out, *row)
	}
	slices.SortFunc(out, func(a, b Row) int { return compareWhens(a.When, b.When) })
	return out
}

// compareWhens sorts by Sort, a day before a range.
func compareWhens(a, b model.When) int {
	order := func(w model.When) []model.Day {
		if w.Day() != 0 {
			return nil
		}
		return []model.Day{w.From, w.To}
	}
	return cmp.Or(compareDays(a.Sort(), b.Sort()), slices.Compare(order(a), order(b)))
}

// satisfies reports whether the quote satisfies the condition.
func (c *Corpus) satisfies(quote int, k matches) bool {
	if k.quotes != nil {
		return k.quotes.has(c.col.place.At(quote)) && (k.checkQuote == nil || k.checkQuote(quote))
	}
	article := c.ArticleOf(quote)
	return k.articles.has(article) && (k.checkArticle == nil || k.checkArticle(article))
}
