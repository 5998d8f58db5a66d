package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

var articlesPane = pane{
	name:   "articles",
	title:  func(v view) text { return "2 Articles " + v.articlesCounted() },
	count:  func(v view) int { return v.Answer.stories.Len() },
	height: func(v view, i int, r Rect) int { return v.articleRows(v.Answer.stories.At(i), r) },
	draw:   drawArticle,
	enter:  (*App).enterArticles,
	read:   readArticle,
	empty:  func(v view) []text { return v.nothing("No articles match.") },
}

// articlesCounted returns the number of articles found, and of stories if they are fewer.
func (v view) articlesCounted() text {
	n, at := v.Answer.number(v.Answer.Articles.Len()), v.placeIn(paneArticles)
	if stories := v.Answer.stories.Len(); stories < v.Answer.Articles.Len() && !v.Answer.cut {
		return n + ", " + at + plural(stories, "story", "stories") // the rows are stories
	}
	return at + n
}

// titleRows is the maximum number of rows of a headline.
const titleRows = 2

func (v view) articleRows(n int, r Rect) int {
	return 1 + max(len(wrap(line(v.Corpus.Article(n).Title), r.W-3, titleRows)), 1)
}

func drawArticle(v view, i int, r Rect) []string {
	n := v.Answer.stories.At(i)
	a := v.Corpus.Article(n)
	base, sign := v.under(paneArticles, i)
	said := text("no quotes")
	if q := a.Quotes[1] - a.Quotes[0]; q > 0 {
		said = plural(q, "quote", "quotes")
	}
	short := said
	if copies := len(v.Corpus.Copies(n)); copies > 1 {
		short = plural(copies, "copy", "copies")
		said = short + " · " + said
	}
	return v.articleLines(n, said, short, r, base, sign)
}

// articleLines returns an article's day and origin, with said on the right (or short, if there is little room), and its headline.
func (v view) articleLines(n int, said, short text, r Rect, base ink, sign text) []string {
	a := v.Corpus.Article(n)
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
		first.add(v.dim, " ")
	}
	const identifies, reminds = 10, 6 // cells of an outlet
	name, brief := printedIn(a)
	fits := func(outlet int) bool { return first.used+min(outlet, width(name))+width(said)+2 <= r.W }
	if !fits(identifies) {
		said = short
	}
	if number, _, counted := strings.Cut(string(said), " "); counted && !fits(reminds) { // the outlet matters more than the word
		said = line(strings.TrimPrefix(number, "no"))
	}
	first.add(v.dim, origin(name, brief, "", r.W-first.used-width(said)-2)).right(v.dim, said)
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
	if n := a.articleAt(); n >= 0 {
		a.open(n, -1, paneArticles)
	}
	return nil
}
