package corpus

import (
	"cmp"
	"slices"

	"hotline/model"
)

// Bucket is one day of the timeline. Day is 0 for everything whose date is unknown or only a range.
type Bucket struct {
	Day               model.Day
	Utterances        int // each counted once, whatever the number of its wordings
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
	var unknown Bucket
	utterances, articles := newDaily(c.col.wordings.Len()), newDaily(c.NumArticles())
	for _, i := range r.Quotes.All() {
		day := c.When(i).Day()
		b := &unknown
		if day != 0 { // these are in order
			if n := len(out); n == 0 || out[n-1].Day != day {
				out = append(out, Bucket{Day: day})
			}
			b = &out[len(out)-1]
		}
		b.Quotes++
		if articles.first(c.ArticleOf(i), day) {
			b.Articles++
		}
		if utterances.first(c.UtteranceOf(i), day) {
			b.add(c.SideOf(i))
		}
	}
	if unknown.Quotes > 0 {
		out = append(out, unknown)
	}
	return out
}

// daily tells whether something was already seen on the same day. Days come in order, except for the unknown one.
type daily struct {
	last    []model.Day
	unknown set
}

func newDaily(n int) daily { return daily{make([]model.Day, n), newSet(n)} }

// first reports whether n is seen on the day for the first time.
func (d daily) first(n int, day model.Day) bool {
	if day == 0 {
		was := d.unknown.has(n)
		d.unknown.add(n)
		return !was
	}
	was := d.last[n] == day
	d.last[n] = day
	return !was
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
