package tui

import (
	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

var readerPane = pane{
	name:   "reader",
	title:  readerTitle,
	count:  func(v view) int { return len(v.page(v.slotOf(paneReader).W).rows) },
	height: func(view, int, Rect) int { return 1 },
	draw:   func(v view, i int, r Rect) []string { return []string{v.readerLine(v.page(r.W), i, r.W)} },
	quote:  func(v view) int { return v.Reading.Quote },
	empty:  func(view) []text { return []text{"No article is open. Enter on an article or on a quote opens it."} },
}

func readerTitle(v view) text {
	if v.Reading.Article < 0 {
		return "4 Reader"
	}
	at := v.rowOfArticle(v.Reading.Article)
	if at < 0 {
		return say("4 Reader %s", v.Corpus.Article(v.Reading.Article).File)
	}
	return say("4 Reader %s of %s", grouped(at+1), grouped(v.Answer.stories.Len()))
}

// page returns the open article laid out for a width.
func (v view) page(cells int) *page {
	if v.Reading.Article < 0 || cells <= 0 {
		return &page{}
	}
	key := pageKey{v.Corpus, v.Reading.Article, cells, v.Reading.Furniture, v.Reading.Search}
	return v.memo.page.of(key, func() *page { return layPage(v.Corpus, v.Reading, cells) })
}

// readerLine draws one row: a gutter of three cells, which shows where quotes are, and the words.
func (v view) readerLine(p *page, i, cells int) string {
	row := p.rows[i]
	r := newRow(cells, "")
	if row.block < 0 {
		return r.String()
	}
	b := &p.blocks[row.block]
	var marks []mark
	for _, sp := range b.topics {
		marks = append(marks, mark{sp, v.topic})
	}
	for _, m := range b.people {
		marks = append(marks, mark{m.Span, v.person})
	}
	gutter, in := text(""), v.dim
	for _, q := range b.quotes {
		if !q.Overlaps(row.Span) {
			continue
		}
		m := mark{q.Span, v.speakerInk(p, q.n)}
		if q.n == v.Reading.Quote {
			m.ink += v.current
			gutter, in = "┃", v.key
		} else if gutter == "" || gutter == "┊" {
			gutter = "┊"
			if row.Start <= q.Start && q.Start < row.End {
				gutter, in = initials(v.Corpus, v.Corpus.Quote(q.n)), m.ink
			}
		}
		marks = append(marks, m)
	}
	if h, ok := v.stop(p); ok && h.block == row.block {
		marks = append(marks, mark{h.Span, v.hit})
	}
	for _, h := range p.hits {
		if h.block == row.block && h.Overlaps(row.Span) {
			marks = append(marks, mark{h.Span, v.hit})
		}
	}
	if p.hits == nil {
		for _, h := range v.hitsIn(b.text[row.Start:row.End]) {
			marks = append(marks, mark{model.Span{Start: row.Start + h.Start, End: row.Start + h.End}, v.hit})
		}
	}
	r.column(in, gutter, 3).paint(b.text, row.Span, b.role.ink(v), marks)
	return r.String()
}

// speakerInk distinguishes the speakers of one side in an article by shades of its colour.
func (v view) speakerInk(p *page, n int) ink {
	return v.quote[sideIndex(v.Corpus.Quote(n).Side)][p.tints[n-p.first]%shades]
}

// open shows an article in the reader, at a quote unless it is -1.
func (a *App) open(article, quote int, from paneID) {
	if a.Reading.Article != article || a.Focus != paneReader {
		a.step()
	}
	furniture := a.Reading.Furniture
	a.Reading = reading{Article: article, Quote: quote, Furniture: furniture, From: from, Under: a.Full, Walk: a.Reading.Walk, Hit: -1}
	a.Full = nil
	a.focusOn(paneReader)
	if at := a.rowOfArticle(article); at >= 0 {
		a.Lists[paneArticles].cursor, a.Lists[paneArticles].held = at, true // the list follows the reader
	}
	if quote >= 0 {
		a.toQuote()
		a.toast = speaker(a.Corpus, a.Corpus.Quote(quote)) + " · " + trust(a.Corpus, quote)
	}
}

// toQuote scrolls so that the selected quote is visible with some lines before it.
func (a *App) toQuote() {
	sl := a.slotOf(paneReader)
	p := a.view().page(sl.W)
	if at := p.rowOfQuote(a.Reading.Quote); at >= 0 {
		a.reveal(at, sl.H-1)
	}
}

// reveal scrolls the reader only if the row is not visible above the message that may come with it.
func (a *App) reveal(at, rows int) {
	if at < a.Reading.Top || at >= a.Reading.Top+max(rows-messageRows, 1) {
		a.Reading.Top = max(at-rows/3, 0)
	}
}

// resize changes the size of the screen. What is read stays in view: the selected quote if it was, else the words at the top.
func (a *App) resize(w, h int) {
	was := a.slotOf(paneReader)
	before, top := a.view().page(was.W), a.Reading.Top
	a.W, a.H = w, h
	a.jump = nil // its labels are not valid any more
	is := a.slotOf(paneReader)
	if a.Reading.Article < 0 || is.W == 0 || top >= len(before.rows) || a.tooSmall() {
		return
	}
	first := top
	for first < len(before.rows)-1 && before.rows[first].block < 0 {
		first++ // a blank line is in no passage
	}
	if row := before.rows[first]; top > 0 && row.block >= 0 {
		a.Reading.Top = max(a.view().page(is.W).rowOf(row.block, row.Start)-(first-top), 0)
	}
	if at := before.rowOfQuote(a.Reading.Quote); at >= top && at < top+was.H-1 {
		a.toQuote()
	}
}

// next moves the reader through search hits if there is a search, else through quotes; by is 1 or -1.
func (a *App) next(by int) tea.Cmd {
	sl := a.slotOf(paneReader)
	p := a.view().page(sl.W)
	if a.Reading.Search != "" {
		if len(p.hits) == 0 {
			a.toast = say("“%s” is not in this article.", a.Reading.Search)
			return nil
		}
		a.Reading.Hit = (a.Reading.Hit + by + len(p.hits)) % len(p.hits)
		a.reveal(p.rowOf(p.hits[a.Reading.Hit].block, p.hits[a.Reading.Hit].Start), sl.H-1)
		a.toast = say("%d of %d for “%s”", a.Reading.Hit+1, len(p.hits), a.Reading.Search)
		return nil
	}
	if a.Reading.Walk != overQuotes {
		return a.nextStop(p, by, sl.H-1)
	}
	if len(p.quotes) == 0 {
		a.toast = "No quotes in this article."
		return nil
	}
	at, seen := p.placeOf(a.Reading.Quote)
	switch {
	case !seen && by < 0:
		at = len(p.quotes) - 1
	case !seen:
		at = 0
	default:
		at = (at + by + len(p.quotes)) % len(p.quotes)
	}
	n := p.quotes[at].n
	a.Reading.Quote = n
	a.toQuote()
	a.toast = say("%d of %d · %s · %s", at+1, len(p.quotes), speaker(a.Corpus, a.Corpus.Quote(n)), trust(a.Corpus, n))
	return nil
}

// nextStop moves through the names of people or the words of topics.
func (a *App) nextStop(p *page, by, rows int) tea.Cmd {
	all := p.stops[a.Reading.Walk]
	if len(all) == 0 {
		a.toast = "No " + walkNames[a.Reading.Walk] + " are marked in this article."
		return nil
	}
	switch {
	case a.Reading.Hit < 0 && by < 0:
		a.Reading.Hit = len(all) - 1
	case a.Reading.Hit < 0:
		a.Reading.Hit = 0
	default:
		a.Reading.Hit = (a.Reading.Hit + by + len(all)) % len(all)
	}
	h := all[a.Reading.Hit]
	a.reveal(p.rowOf(h.block, h.Start), rows)
	a.toast = say("%d of %d: %s", a.Reading.Hit+1, len(all), p.blocks[h.block].text[h.Start:h.End])
	return nil
}

// stop returns the selected name or topic.
func (v view) stop(p *page) (hit, bool) {
	if v.Reading.Walk == overQuotes || v.Reading.Hit < 0 || v.Reading.Search != "" {
		return hit{}, false
	}
	all := p.stops[v.Reading.Walk]
	if v.Reading.Hit >= len(all) {
		return hit{}, false
	}
	return all[v.Reading.Hit], true
}

// turnWalk changes what n and N step through.
func (a *App) turnWalk(int) tea.Cmd {
	a.Reading.Walk = (a.Reading.Walk + 1) % walks
	a.Reading.Hit = -1
	a.toast = say("%s and %s go over %s now.", keyOf("next", inReader), keyOf("previous", inReader), walkNames[a.Reading.Walk])
	return nil
}

// turnArticle opens the next or previous article of the selection.
func (a *App) turnArticle(by int) tea.Cmd {
	at := a.rowOfArticle(a.Reading.Article) + by
	if at < 0 || at >= a.Answer.stories.Len() {
		a.toast = "No further article in this direction."
		return nil
	}
	a.Lists[paneArticles].cursor = at
	keep := a.Reading
	a.Reading = reading{
		Article: a.Answer.stories.At(at), Quote: -1, Furniture: keep.Furniture, From: keep.From, Under: keep.Under, Search: keep.Search, Walk: keep.Walk, Hit: -1,
	}
	return nil
}

// close leaves the reader for the list from which it was opened.
func (a *App) close() {
	from, under := a.Reading.From, a.Reading.Under
	a.Reading = reading{Article: -1, Quote: -1, Furniture: a.Reading.Furniture}
	a.Right = paneQuotes
	if len(under) > 0 {
		a.Full = under
		if len(a.Pins) < 2 {
			a.Full = without(under, paneCompare)
		}
		if a.Focus = from; from == paneReader {
			a.Focus = paneQuotes
		}
		return
	}
	a.focusOn(from)
}
