package tui

import (
	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// reach is the items of a list that are drawn, and as many before and behind them.
type reach struct {
	spot
	first, last int
}

// spot is what the reach depends on: where the list is on the screen, which list it is, and how far it is scrolled.
type spot struct {
	slot
	rev, era, top int
}

// readAhead reads in the background what the active list will draw after the next key: in a mapped corpus its items are spread
// over the file, and the key would wait until each is fetched, checked and unpacked.
func (a *App) readAhead() tea.Cmd {
	if a.tooSmall() || a.Answer.of != a.Corpus {
		return nil
	}
	sl := a.slotOf(a.active())
	p, v := &panes[sl.pane], a.view()
	if p.read == nil {
		return nil
	}
	l := &a.Lists[sl.pane]
	at := spot{sl, a.Answer.rev, a.era, l.top}
	if at == a.reach.spot {
		return nil
	}
	n := p.count(v)
	seen := l.visible(n, sl.rows(), v.heights(sl))
	to := reach{at, max(l.top-seen, 0), min(l.top+2*seen, n)}
	a.reach = to
	found := a.Answer
	return func() tea.Msg {
		for i := to.first; i < to.last; i++ {
			p.read(found.of, &found, i)
		}
		return nil
	}
}

func readArticle(c *corpus.Corpus, found *answer, i int) {
	n := found.stories.At(i)
	c.Article(n)
	c.Copies(n)
}

func readQuote(c *corpus.Corpus, found *answer, i int) {
	n := found.rows.At(i)
	q := c.Quote(n)
	c.Article(q.Article)
	c.Outlets(n)
	c.Voices(n)
	when(c, n)
	speaker(c, q)
	spoken(c, q)
}
