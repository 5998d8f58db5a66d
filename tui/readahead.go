package tui

import (
	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// reach is the items of a list that are drawn, and as many before and behind them.
type reach struct {
	pane        paneID
	rev, era    int
	first, last int
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
	n, top := p.count(v), a.Lists[sl.pane].top
	seen := a.Lists[sl.pane].visible(n, sl.rows(), v.heights(sl))
	to := reach{sl.pane, a.Answer.rev, a.era, max(top-seen, 0), min(top+2*seen, n)}
	if to == a.reach || to.first >= to.last {
		return nil
	}
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
