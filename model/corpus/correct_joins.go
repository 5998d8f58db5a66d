package corpus

import (
	"fmt"
	"slices"

	"hotline/model"
	"hotline/model/search"
)

// bond is the reader's decision that two quotes are one utterance, or two.
type bond struct {
	a, b place
	one  bool
}

// place locates a quote by text and span, both in a draft and in the corpus made from it.
type place struct {
	text int
	span model.Span
}

// join makes the quotes at the sites and those in the note's With one utterance, with all their wordings.
func (d *draft) join(sites []site) (n int, what string, ok bool) {
	return d.bind(sites, true)
}

// split makes them two utterances.
func (d *draft) split(sites []site) (n int, what string, ok bool) {
	return d.bind(sites, false)
}

func (d *draft) bind(sites []site, one bool) (n int, what string, ok bool) {
	other := d.note
	other.On, other.Article, other.Words = d.note.With, d.note.WithArticle, d.note.WithWords
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
			d.bonds = append(d.bonds, bond{place{s.text, a.Span}, place{w.text, b.Span}, one})
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

// tie applies a join or split to the draft's utterances, as bind does to the corpus, so that later corrections reach the right
// quotes.
func (d *draft) tie(a, b *draftQuote, one bool) {
	if a.from < 0 || b.from < 0 {
		return
	}
	if d.groups == nil {
		utterances := make([]int, d.read.NumQuotes())
		for i := range utterances {
			utterances[i] = d.read.UtteranceOf(i)
		}
		d.groups = newGrouping(d.read, utterances)
	}
	d.groups.bind(a.from, b.from, one)
}

// utterance returns the utterance of a quote of the base, after the bonds so far.
func (d *draft) utterance(quote int) int {
	if d.groups != nil {
		return d.groups.of[quote]
	}
	return d.read.UtteranceOf(quote)
}

// grouping is the quotes of a corpus by utterance while the bonds are applied.
type grouping struct {
	c       *Corpus
	of      []int         // the utterance of each quote
	members map[int][]int // the quotes of each utterance
	fresh   int           // a number that no utterance has, nor any above it
}

func newGrouping(c *Corpus, utterances []int) *grouping {
	g := &grouping{c, utterances, map[int][]int{}, 0}
	for i, u := range utterances {
		g.members[u] = append(g.members[u], i)
		g.fresh = max(g.fresh, u+1)
	}
	return g
}

// bind joins the utterances of two quotes, or splits them: a join merges all wordings of both; a split separates the second quote and, unless
// the first has the same words, every wording with exactly its words.
func (g *grouping) bind(x, y int, one bool) {
	to, from := g.of[x], g.of[y]
	if one == (from == to) {
		return
	}
	going, staying := g.members[from], []int(nil)
	if !one {
		to, g.fresh = g.fresh, g.fresh+1
		words := g.words(y)
		alike := g.words(x) == words
		going = nil
		for _, i := range g.members[from] {
			if i == y || !alike && g.words(i) == words {
				going = append(going, i)
			} else {
				staying = append(staying, i)
			}
		}
	}
	for _, i := range going {
		g.of[i] = to
	}
	g.members[from], g.members[to] = staying, append(g.members[to], going...)
}

func (g *grouping) words(quote int) search.Text { return search.Fold(g.c.Text(quote)) }

// bind renumbers the utterances of c by the bonds, in order of time.
func bind(c *Corpus, utterances []int, bonds []bond) map[[2]int]bool {
	if len(bonds) == 0 {
		return nil
	}
	number := make(map[place]int, len(utterances))
	for i := range utterances {
		article, span, _ := c.spansOf(i)
		number[place{article, span}] = i
	}
	bound, g := map[[2]int]bool{}, newGrouping(c, utterances)
	for _, b := range bonds {
		x, known := number[b.a]
		y, also := number[b.b]
		if known && also {
			bound[[2]int{min(x, y), max(x, y)}] = b.one
			g.bind(x, y, b.one)
		}
	}
	order := map[int]int{}
	for i, u := range utterances {
		if order[u] == 0 {
			order[u] = len(order) + 1
		}
		utterances[i] = order[u]
	}
	return bound
}

// Bound returns the reader's decision about two quotes: whether they are one utterance; known is false if there is none.
func (c *Corpus) Bound(a, b int) (one, known bool) {
	one, known = c.bound[[2]int{min(a, b), max(a, b)}]
	return one, known
}

// parted reports whether the reader separated any wording of the one quote from any wording of the other.
func (c *Corpus) parted(a, b int) bool {
	return len(c.bound) > 0 && slices.ContainsFunc(c.Wordings(a), func(x int) bool {
		return slices.ContainsFunc(c.Wordings(b), func(y int) bool {
			one, known := c.Bound(x, y)
			return known && !one
		})
	})
}
