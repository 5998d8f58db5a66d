package tui

import (
	"slices"

	"hotline/model/corpus"
)

// heir maps the numbers of one corpus to those of the corpus that replaces it.
type heir struct {
	from, to *corpus.Corpus
	articles map[string]int
}

func newHeir(from, to *corpus.Corpus) *heir { return &heir{from, to, map[string]int{}} }

func (h *heir) article(n int) int {
	if n < 0 {
		return -1
	}
	id := h.from.Article(n).ID
	to, known := h.articles[id]
	if !known {
		to = h.to.FindArticle(id)
		h.articles[id] = to
	}
	return to
}

// quote returns the quote with the same words, or with some of them.
func (h *heir) quote(n int) int {
	if n < 0 {
		return -1
	}
	article, span := h.article(h.from.ArticleOf(n)), h.from.Quote(n).Span
	if article < 0 {
		return -1
	}
	if at := h.to.QuoteAt(article, span); at >= 0 {
		return at
	}
	among := h.to.QuotesOf(article)
	for i := among[0]; i < among[1]; i++ {
		if h.to.Quote(i).Overlaps(span) {
			return i
		}
	}
	return -1
}

func (h *heir) rooms(full []room) []room {
	var out []room
	for _, r := range full {
		had := r
		r.quote, r.article = h.quote(r.quote), h.article(r.article)
		if r.article < 0 && had.article >= 0 || r.quote < 0 && had.quote >= 0 && r.article < 0 {
			continue // what it was about is gone
		}
		out = append(out, r)
	}
	return out
}

func (h *heir) place(p Place) Place {
	p.Unfolded = h.quote(p.Unfolded)
	p.Full = h.rooms(p.Full)
	p.Reading.Under = h.rooms(p.Reading.Under)
	p.Reading.Quote = h.quote(p.Reading.Quote)
	if p.Reading.Article = h.article(p.Reading.Article); p.Reading.Article < 0 && p.Focus == paneReader {
		p.Focus, p.Right = p.Reading.From, paneQuotes
	}
	return p
}

func (h *heir) places(all []Place) []Place {
	out := slices.Clone(all)
	for i := range out {
		out[i] = h.place(out[i])
	}
	return out
}

// succeed replaces the present corpus by that of an answer. Cursors stay on their items.
func (a *App) succeed(ans answer) {
	n := a.coming
	a.coming = nil
	h := newHeir(a.Corpus, n.corpus)
	quote, article, value, compared := h.quote(a.quoteAt()), h.article(a.articleAt()), "", -1
	if all, i := a.facet(a.Section), a.Lists[paneSidebar].cursor; i < len(all) {
		value = all[i].Value
	}
	if a.within(paneCompare) {
		compared = h.quote(a.view().comparedAt())
	}
	wording := -1
	if a.active() == paneWordings {
		wording = h.quote(wordingAt(a.view()))
	}
	a.Place = h.place(a.Place)
	a.past, a.future = h.places(a.past), h.places(a.future)
	if a.prompt != nil {
		a.prompt.before = h.place(a.prompt.before)
	}
	a.Corpus, a.Own, a.all, a.months, a.Answer = n.corpus, n.own, n.all, n.months, ans
	lists := a.Lists
	a.Lists[paneQuotes].follow(a.rowOf(quote))
	if wording >= 0 && a.active() == paneWordings {
		a.Lists[paneWordings].follow(slices.IndexFunc(a.view().wordings(), func(w likeWording) bool { return w.Quote == wording }))
	}
	a.Lists[paneArticles].follow(a.rowOfArticle(article))
	a.Lists[paneSidebar].rise(slices.IndexFunc(a.facet(a.Section), func(c corpus.Count) bool { return c.Value == value }))
	a.Lists[paneCompare].follow(slices.IndexFunc(ans.bands, func(b band) bool { return compared >= 0 && slices.Contains(b.cells, compared) }))
	for i, l := range lists {
		if n.growing && l == (list{}) {
			a.Lists[i] = l
		}
	}
}

// rowOf returns the row of the quotes pane that shows the quote or another wording of it, or -1.
func (s *State) rowOf(quote int) int {
	if quote < 0 {
		return -1
	}
	for _, n := range s.Corpus.Wordings(quote) {
		if at := s.Answer.rows.Index(n); at >= 0 {
			return at
		}
	}
	return -1
}

// follow puts the cursor on an item without moving the item on the screen; -1 changes nothing.
func (l *list) follow(to int) {
	if to >= 0 {
		l.top = max(l.top+to-l.cursor, 0)
		l.cursor = to
	}
}

// rise is follow for a list whose beginning matters most: if the beginning is visible, it stays so.
func (l *list) rise(to int) {
	top := l.top
	if l.follow(to); top == 0 {
		l.top = 0
	}
}
