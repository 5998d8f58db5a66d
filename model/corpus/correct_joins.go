package corpus

import (
	"fmt"
	"slices"

	"hotline/model"
	"hotline/model/search"
)

// bond is what the reader says of two quotes: that they are one utterance, or that they are two.
type bond struct {
	a, b place
	one  bool
}

// place is where a quote stands in a draft, and then in the corpus made of it.
type place struct {
	text    int
	article *model.Article
	span    model.Span
}

func (b *bond) resolve(texts []draftText) {
	b.a.article, b.b.article = texts[b.a.text].article, texts[b.b.text].article
}

// join makes the quotes at the sites and those that the note is with one utterance, with all their wordings.
func (d *draft) join(sites []site) (n int, what string, ok bool) {
	return d.bind(sites, true)
}

// split makes them two.
func (d *draft) split(sites []site) (n int, what string, ok bool) {
	return d.bind(sites, false)
}

func (d *draft) bind(sites []site, one bool) (n int, what string, ok bool) {
	other := d.note
	other.On, other.Article, other.Words = d.note.With, "", ""
	touched := map[site]bool{}
	for _, s := range sites {
		for _, w := range d.sites(other) {
			if w.text < 0 {
				continue
			}
			k, l := d.texts[s.text].quote(s.span), d.texts[w.text].quote(w.span)
			if k < 0 || l < 0 || s.text == w.text && k == l {
				continue
			}
			a, b := &d.texts[s.text].quotes[k], &d.texts[w.text].quotes[l]
			d.bonds = append(d.bonds, bond{place{text: s.text, span: a.Span}, place{text: w.text, span: b.Span}, one})
			d.tie(a, b, one)
			touched[site{s.text, a.Span}], touched[site{w.text, b.Span}] = true, true
		}
	}
	switch n = len(touched); {
	case n == 0:
		return 0, noQuoteThere, false
	case one:
		return n, fmt.Sprintf("%s now one utterance", counted(n, "quote")), true
	}
	return n, fmt.Sprintf("%s no longer one utterance", counted(n, "quote")), true
}

// tie moves in the draft what a bond moves in the corpus, so that corrections of speakers and days follow it.
func (d *draft) tie(a, b *draftQuote, one bool) {
	if a.from < 0 || b.from < 0 {
		return
	}
	from, to := d.utterance(b.from), d.utterance(a.from)
	switch {
	case one && from != to:
		for q := range d.base.NumQuotes() {
			if d.utterance(q) == from {
				d.one[q] = to
			}
		}
	case !one && from == to:
		words := d.base.quoteWords(b.from)
		for q := range d.base.NumQuotes() {
			if q == b.from || d.utterance(q) == from && d.base.quoteWords(q) == words && words != d.base.quoteWords(a.from) {
				d.one[q] = -1 - b.from
			}
		}
	}
}

// utterance is that of a quote of the base, as far as the bonds have moved it.
func (d *draft) utterance(quote int) int {
	if u, moved := d.one[quote]; moved {
		return u
	}
	return d.base.UtteranceOf(quote)
}

// bind numbers the utterances anew by what the reader says, in order of time: of joined quotes the wordings come
// together; of split ones the second goes, and with it every wording in its very words.
func bind(articles []Article, quotes []Quote, bonds []bond) map[[2]int]bool {
	if len(bonds) == 0 {
		return nil
	}
	type at struct {
		article *model.Article
		span    model.Span
	}
	number := make(map[at]int, len(quotes))
	for i := range quotes {
		number[at{articles[quotes[i].Article].Article, quotes[i].Span}] = i
	}
	words := func(i int) search.Text { return search.Fold(quotes[i].In(articles[quotes[i].Article].Text)) }
	bound := map[[2]int]bool{}
	fresh := len(quotes) + 1
	for _, b := range bonds {
		x, known := number[at{b.a.article, b.a.span}]
		y, also := number[at{b.b.article, b.b.span}]
		if !known || !also {
			continue
		}
		bound[[2]int{min(x, y), max(x, y)}] = b.one
		from, to := quotes[y].Utterance, quotes[x].Utterance
		if b.one == (from == to) {
			continue
		}
		if b.one {
			for i := range quotes {
				if quotes[i].Utterance == from {
					quotes[i].Utterance = to
				}
			}
			continue
		}
		here, there := words(x), words(y)
		for i := range quotes {
			if i == y || quotes[i].Utterance == from && here != there && words(i) == there {
				quotes[i].Utterance = fresh
			}
		}
		fresh++
	}
	order := map[int]int{}
	for i := range quotes {
		u := quotes[i].Utterance
		if order[u] == 0 {
			order[u] = len(order) + 1
		}
		quotes[i].Utterance = order[u]
	}
	return bound
}

// Bound is what the reader says of two quotes: that they are one utterance, or that they are two; known is false when
// he says nothing.
func (c *Corpus) Bound(a, b int) (one, known bool) {
	one, known = c.bound[[2]int{min(a, b), max(a, b)}]
	return one, known
}

// parted reports whether the reader took a wording of the one quote and a wording of the other for two utterances.
func (c *Corpus) parted(a, b int) bool {
	return len(c.bound) > 0 && slices.ContainsFunc(c.Wordings(a), func(x int) bool {
		return slices.ContainsFunc(c.Wordings(b), func(y int) bool {
			one, known := c.Bound(x, y)
			return known && !one
		})
	})
}
