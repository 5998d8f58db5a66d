package tui

import (
	tea "charm.land/bubbletea/v2"
)

var articlesPane = pane{
	name:   "articles",
	title:  func(v view) text { return say("2 Articles %s", grouped(len(v.Answer.Articles))) },
	count:  func(v view) int { return len(v.Answer.Articles) },
	height: func(view, int, Rect) int { return 2 },
	draw:   drawArticle,
	enter:  (*App).enterArticles,
	empty:  func(v view) []text { return v.nothing("No articles match.") },
}

func drawArticle(v view, i int, r Rect) []string {
	n := v.Answer.Articles[i]
	a := &v.Corpus.Articles[n]
	base, sign := v.under(paneArticles, i)
	first := newRow(r.W, base)
	first.add("", sign)
	if n == v.Reading.Article {
		first.add(v.key, "*")
	} else {
		first.add("", " ")
	}
	first.column(v.dim, dayLabel(a.Published), dayWidth).add("", " ")
	quotes := text("no quotes")
	if q := a.Quotes[1] - a.Quotes[0]; q > 0 {
		quotes = plural(q, "quote", "quotes")
	}
	first.add(v.dim, cut(source(a), max(r.W-first.used-width(quotes)-2, 8)))
	first.right(v.dim, quotes)
	second := newRow(r.W, base)
	second.add("", "  ").add(v.strong, line(a.Title))
	return []string{first.String(), second.String()}
}

func (a *App) enterArticles() tea.Cmd {
	if i := a.Lists[paneArticles].cursor; i < len(a.Answer.Articles) {
		a.open(a.Answer.Articles[i], -1, paneArticles)
	}
	return nil
}
