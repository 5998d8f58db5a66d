package tui

import (
	tea "charm.land/bubbletea/v2"
)

var articlesPane = pane{
	name:   "articles",
	title:  func(v view) text { return say("2 Articles %s", v.Answer.number(v.Answer.Articles.Len())) },
	count:  func(v view) int { return v.Answer.Articles.Len() },
	height: articleHeight,
	draw:   drawArticle,
	enter:  (*App).enterArticles,
	empty:  func(v view) []text { return v.nothing("No articles match.") },
}

// titleRows caps the rows of a headline.
const titleRows = 2

func articleHeight(v view, i int, r Rect) int {
	return 1 + max(len(wrap(line(v.Corpus.Article(v.Answer.Articles.At(i)).Title), r.W-3, titleRows)), 1)
}

func drawArticle(v view, i int, r Rect) []string {
	n := v.Answer.Articles.At(i)
	a := v.Corpus.Article(n)
	base, sign := v.under(paneArticles, i)
	first := newRow(r.W, base)
	first.add("", sign)
	if n == v.Reading.Article {
		first.add(v.key, "*")
	} else {
		first.add("", " ")
	}
	first.column(v.dim, dayLabel(a.Published), dayWidth)
	if v.correctedArticle(n) {
		first.add(v.key, "!")
	} else {
		first.add("", " ")
	}
	quotes := text("no quotes")
	if q := a.Quotes[1] - a.Quotes[0]; q > 0 {
		quotes = plural(q, "quote", "quotes")
	}
	first.add(v.dim, origin(source(a), printed(a), "", r.W-first.used-width(quotes)-2)).right(v.dim, quotes)
	lines := []string{first.String()}
	title := line(a.Title)
	at := wrap(title, r.W-3, titleRows)
	for k, sp := range at {
		row := newRow(r.W, base)
		row.add("", "  ").add(v.strong, title[sp.Start:sp.End])
		if k == titleRows-1 && sp.End < len(title) {
			row.add(v.dim, "…")
		}
		lines = append(lines, row.String())
	}
	if len(at) == 0 {
		lines = append(lines, newRow(r.W, base).add(v.dim, "  no title").String())
	}
	return lines
}

func (a *App) enterArticles() tea.Cmd {
	if i := a.Lists[paneArticles].cursor; i < a.Answer.Articles.Len() {
		a.open(a.Answer.Articles.At(i), -1, paneArticles)
	}
	return nil
}
