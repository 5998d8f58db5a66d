package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// Copies: all articles that print one text, cut, updated or verbatim. The list of articles shows one of them.

var copiesPane = pane{
	name:   "copies",
	title:  copiesTitle,
	count:  func(v view) int { return len(v.copies()) },
	height: func(v view, i int, r Rect) int { return v.articleRows(v.copies()[i], r) },
	draw:   drawCopy,
	enter:  (*App).enterCopies,
}

// copies returns the articles that print the text of the pane's article.
func (v view) copies() []int {
	if n := v.room().article; n >= 0 {
		return v.Corpus.Copies(n)
	}
	return nil
}

func copiesTitle(v view) text {
	all := v.copies()
	var outlets []string
	for _, n := range all {
		if o := v.Corpus.Article(n).Outlet; o != "" && !slices.Contains(outlets, o) {
			outlets = append(outlets, o)
		}
	}
	title := "One story, " + plural(len(all), "copy", "copies")
	if len(outlets) > 1 {
		title += say(" in %d outlets", len(outlets))
	}
	return title
}

func drawCopy(v view, i int, r Rect) []string {
	n := v.copies()[i]
	base, sign := v.under(paneCopies, i)
	short := plural(wordsIn(v.Corpus.Article(n)), "word", "words")
	said := short
	if v.Answer.stories.Index(n) >= 0 {
		said = "listed · " + said
	}
	return v.articleLines(n, said, short, r, base, sign)
}

// wordsIn returns the number of words in the body of an article.
func wordsIn(a *corpus.Article) (n int) {
	for _, p := range a.Body {
		n += len(strings.Fields(p.In(a.Text)))
	}
	return n
}

func (a *App) showCopies(int) tea.Cmd {
	n, _ := a.articleHere()
	if a.active() != paneCopies {
		switch {
		case n < 0:
			a.toast = "No article here that could have copies."
			return nil
		case len(a.Corpus.Copies(n)) < 2:
			a.toast = "No other article here prints this text."
			return nil
		}
		a.Lists[paneCopies] = list{}
	}
	return a.toggleRoom(room{paneCopies, -1, n})
}

func (a *App) enterCopies() tea.Cmd {
	if n, _ := a.articleHere(); n >= 0 {
		a.open(n, -1, a.Focus)
	}
	return nil
}

// rowOfArticle returns the row of the articles pane that shows the article or a copy of it, or -1.
func (s *State) rowOfArticle(n int) int {
	if n < 0 {
		return -1
	}
	if at := s.Answer.stories.Index(n); at >= 0 {
		return at
	}
	for _, other := range s.Corpus.Copies(n) {
		if at := s.Answer.stories.Index(other); at >= 0 {
			return at
		}
	}
	return -1
}

// articleAt returns the article under the cursor of the articles pane, or -1.
func (s *State) articleAt() int {
	if i := s.Lists[paneArticles].cursor; i < s.Answer.stories.Len() {
		return s.Answer.stories.At(i)
	}
	return -1
}
