package corpus

import (
	"slices"

	"hotline/model"
)

// Bucket is one day of the timeline. The day of what is known only as a range, or not at all, is 0.
type Bucket struct {
	Day               model.Day
	Utterances        int // what was said, once for all its wordings
	US, Russia, Other int // of these, by side
	Quotes            int
	Articles          int // that hold them
}

// Timeline counts the selected quotes by day, the unknown day last. Days without a quote have no bucket.
func (c *Corpus) Timeline(r Result) []Bucket {
	buckets := map[model.Day]*Bucket{}
	utterances := map[[2]int]bool{}
	articles := map[[2]int]bool{}
	for _, i := range r.Quotes.All() {
		day := c.When(i).Day()
		b := buckets[day]
		if b == nil {
			b = &Bucket{Day: day}
			buckets[day] = b
		}
		b.Quotes++
		if a := [2]int{int(day), c.ArticleOf(i)}; !articles[a] {
			articles[a] = true
			b.Articles++
		}
		if u := [2]int{int(day), c.UtteranceOf(i)}; !utterances[u] {
			utterances[u] = true
			b.add(c.SideOf(i))
		}
	}
	out := make([]Bucket, 0, len(buckets))
	for _, b := range buckets {
		out = append(out, *b)
	}
	slices.SortFunc(out, func(a, b Bucket) int { return compareDays(a.Day, b.Day) })
	return out
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

// Row is one day of a side-by-side view: for each column its quotes, in order; an empty cell is silence. The
// day of what is known only as a range, or not at all, is 0.
type Row struct {
	Day   model.Day
	Cells [][]int
}

// Columns lays the selected quotes out side by side: a column for each term (by:lavrov, side:us,
// outlet:reuters), a row for each day on which a column speaks, the unknown day last.
func (c *Corpus) Columns(r Result, columns []model.Term) []Row {
	tests := make([]test, len(columns))
	for i, t := range columns {
		tests[i] = c.compile(t)
	}
	rows := map[model.Day]*Row{}
	for _, i := range r.Quotes.All() {
		for col := range tests {
			if !tests[col].holds(i, c.ArticleOf(i)) {
				continue
			}
			day := c.When(i).Day()
			row := rows[day]
			if row == nil {
				row = &Row{Day: day, Cells: make([][]int, len(columns))}
				rows[day] = row
			}
			row.Cells[col] = append(row.Cells[col], i)
		}
	}
	out := make([]Row, 0, len(rows))
	for _, row := range rows {
		out = append(out, *row)
	}
	slices.SortFunc(out, func(a, b Row) int { return compareDays(a.Day, b.Day) })
	return out
}

// holds reports whether the quote, of the given article, satisfies the term.
func (t *test) holds(quote, article int) bool {
	if t.quote != nil {
		return t.quote(quote)
	}
	return t.article(article)
}
