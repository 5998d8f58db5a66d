package tui

import (
	"slices"
	"sort"

	"hotline/model"
	"hotline/model/corpus"
	"hotline/model/search"
)

// page is an article laid out in rows of a given width. It is cached, see memo.
type page struct {
	whole  bool // with the furniture inside paragraphs
	blocks []block
	rows   []pageRow
	hits   []hit
	quotes []quoteRow   // those on the page, ascending
	stops  [walks][]hit // the names of persons and the words of topics
	first  int          // the first quote of the article
	tints  []int        // for each of its quotes, the number of its shade
}

// block is one passage of a page and its role.
type block struct {
	text   text
	role   role
	row    int // its first row
	rows   int
	quotes []placed
	people []placed     // the names of persons
	topics []model.Span // words by which the article's topics were recognised
	from   model.Span   // its span in the article's text; empty if it is the program's own text
}

// quoteRow is the number of a quote and the row in which it begins.
type quoteRow struct{ n, row int }

// placed is a quote's or person's span in a block's text.
type placed struct {
	model.Span
	n int
}

// hit is one occurrence of the search words.
type hit struct {
	model.Span
	block int
}

// pageRow is a span of a block's text, or a blank line if block is -1.
type pageRow struct {
	model.Span
	block int
}

// role is the kind of a block on the page.
type role byte

const (
	roleBody role = iota
	roleTitle
	roleFact // outlet, date, place: text of the program
	roleFurniture
)

func (r role) ink(v view) ink {
	return [...]ink{roleBody: "", roleTitle: v.strong, roleFact: v.dim, roleFurniture: v.dim}[r]
}

// gutter is the number of cells before and after a row's words.
const gutter = 4

// layPage lays out the article: its headline and metadata, then body and furniture in the order of the text. Cost: linear in the
// text.
func layPage(c *corpus.Corpus, r reading, cells int) *page {
	l := newLayout(c, r, cells)
	l.head(len(c.Copies(r.Article)))
	pieces := piecesOf(l.a)
	for i := 0; i < len(pieces); {
		if pieces[i].reason == "" {
			l.lay(pieces[i].Span, roleBody)
			i++
			continue
		}
		run := i
		for run < len(pieces) && pieces[run].reason != "" {
			run++
		}
		l.furniture(pieces[i:run], r.Furniture)
		i = run
	}
	if n := len(l.rows); n > 0 && l.rows[n-1].block < 0 {
		l.rows = l.rows[:n-1]
	}
	l.index()
	if r.Search != "" {
		l.search(r.Search)
	}
	return l.page
}

// piece is a body paragraph, or furniture if it has a reason.
type piece struct {
	model.Span
	reason string
}

func piecesOf(a *corpus.Article) []piece {
	pieces := make([]piece, 0, len(a.Body)+len(a.Furniture))
	for _, b := range a.Body {
		pieces = append(pieces, piece{b.Span, ""})
	}
	for _, f := range a.Furniture {
		pieces = append(pieces, piece{f.Span, f.Reason})
	}
	slices.SortFunc(pieces, func(x, y piece) int { return x.Start - y.Start })
	return pieces
}

// index lists the quotes, names and topics through which n and N step.
func (p *page) index() {
	for b := range p.blocks {
		block := &p.blocks[b]
		for _, q := range block.quotes {
			if q.Start < q.End {
				p.quotes = append(p.quotes, quoteRow{q.n, p.rowOf(b, q.Start)})
			}
		}
		slices.SortStableFunc(block.people, func(x, y placed) int { return x.Start - y.Start })
		for _, m := range block.people {
			p.stops[overPeople] = append(p.stops[overPeople], hit{m.Span, b})
		}
		for _, sp := range block.topics {
			p.stops[overTopics] = append(p.stops[overTopics], hit{sp, b})
		}
	}
	slices.SortStableFunc(p.quotes, func(x, y quoteRow) int { return x.n - y.n })
	p.quotes = slices.CompactFunc(p.quotes, func(x, y quoteRow) bool { return x.n == y.n })
}

// rowOf returns the row that shows the byte of the block's text, or -1 if the block has no rows.
func (p *page) rowOf(block, at int) int {
	b := &p.blocks[block]
	n := sort.Search(b.rows, func(i int) bool { return p.rows[b.row+i].Start > at })
	if b.rows == 0 {
		return -1
	}
	return b.row + max(n-1, 0)
}

// rowOfQuote returns the row in which the quote begins, or -1 if it is not on the page.
func (p *page) rowOfQuote(n int) int {
	if i, seen := p.placeOf(n); seen {
		return p.quotes[i].row
	}
	return -1
}

// placeOf returns the index of a quote among those on the page.
func (p *page) placeOf(n int) (i int, seen bool) {
	return slices.BinarySearchFunc(p.quotes, n, func(q quoteRow, n int) int { return q.n - n })
}

// search finds the words in every block, ignoring case and alphabet.
func (p *page) search(words string) {
	pattern := search.Compile(words)
	for b := range p.blocks {
		s := string(p.blocks[b].text)
		for _, at := range pattern.Spans(s, model.Span{End: len(s)}) {
			p.hits = append(p.hits, hit{at, b})
		}
	}
}
