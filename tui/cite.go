package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// yank copies a citation of the quote under the cursor to the clipboard, through the terminal.
func (a *App) yank(int) tea.Cmd {
	n := a.quoteHere()
	if n < 0 {
		a.toast = "No quote here to copy."
		return nil
	}
	cited := cite(a.Corpus, n)
	a.toast = "Copied: " + cited
	return tea.SetClipboard(string(cited))
}

// cite writes: “quote” — speaker, outlet, date, file:start-end.
func cite(c *corpus.Corpus, n int) text {
	q := &c.Quotes[n]
	a := &c.Articles[q.Article]
	parts := []string{string(speaker(c, q)), string(source(a))}
	if w, said := when(c, q); said {
		parts = append(parts, "said "+w.String())
	} else {
		parts = append(parts, w.String())
	}
	parts = append(parts, fmt.Sprintf("%s:%d-%d", a.File, q.Start, q.End))
	return spoken(c, q) + " — " + line(strings.Join(parts, ", "))
}

// quoteHere is the quote under the cursor of the pane that has the keys, or -1.
func (a *App) quoteHere() int {
	if at := panes[a.active()].quote; at != nil {
		return at(a.view())
	}
	return -1
}
