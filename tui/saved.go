package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// showSaved lists the saved queries, and offers to save the present one or to forget one.
func (a *App) showSaved(int) tea.Cmd {
	const save, ask, forget = "+", "=", "-"
	p := &picker{asks: "Saved queries: Enter asks one", fuzzy: true}
	now := a.Query.String()
	if now != "" && !slices.Contains(a.Saved, now) {
		p.choices = append(p.choices, choice{label: "save: " + line(now), value: save + now})
	}
	for _, q := range a.Saved {
		p.choices = append(p.choices, choice{label: line(q), note: "ask", value: ask + q})
	}
	for _, q := range a.Saved {
		p.choices = append(p.choices, choice{label: "forget: " + line(q), value: forget + q})
	}
	if len(p.choices) == 0 {
		a.toast = say("No query is saved yet: ask one, then %s saves it.", keyOf("saved queries", anywhere))
		return nil
	}
	p.take = func(a *App, c choice) tea.Cmd {
		do, q := c.value[:1], c.value[1:]
		switch do {
		case save:
			return a.keepQueries(append(slices.Clip(a.Saved), q), "Saved.")
		case forget:
			return a.keepQueries(slices.DeleteFunc(slices.Clone(a.Saved), func(s string) bool { return s == q }), "Forgotten.")
		}
		terms, err := model.ParseQuery(q)
		if err != nil {
			a.toast = line(err.Error())
			return nil
		}
		return a.toQuotes(a.changeQuery(terms))
	}
	a.over = p
	return nil
}

// keepQueries replaces the saved queries, also on disk if possible.
func (a *App) keepQueries(all []string, done text) tea.Cmd {
	a.Saved = all
	if a.opts.KeepQueries == nil {
		a.toast = done
		return nil
	}
	keep := a.opts.KeepQueries
	return func() tea.Msg {
		if err := keep(all); err != nil {
			return told("Not saved: " + line(strings.TrimSpace(err.Error())))
		}
		return told(done)
	}
}

// told is a message for the reader from outside Update.
type told text
