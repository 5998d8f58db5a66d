package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"hotline/model/cite"
)

// The tray: quotes collected for carrying away, in the reader's order, each with a note of his.

var trayPane = pane{
	name:   "tray",
	title:  func(v view) text { return say("Collected %s", grouped(len(v.Tray))) },
	count:  func(v view) int { return len(v.Tray) },
	height: func(v view, i int, r Rect) int { return len(drawCollected(v, i, r)) },
	draw:   drawCollected,
	empty: func(view) []text {
		return []text{say("Nothing is collected: %s on a quote puts it here.", keyOf("collect", inQuotes))}
	},
	enter: (*App).openHere,
	quote: func(v view) int {
		if i := v.Lists[paneTray].cursor; i < len(v.Tray) {
			return v.Corpus.FindQuote(v.Tray[i].Quote)
		}
		return -1
	},
}

// Collected is a quote in the tray and what the reader notes beside it.
type Collected struct {
	Quote string `json:"quote"` // its id
	Words string `json:"words"` // as they stood, should the corpus no longer have it
	Note  string `json:"note,omitempty"`
}

// collectedAt is the quote's place in the tray, or -1.
func (s *State) collectedAt(n int) int {
	id := s.Corpus.Quote(n).ID
	return slices.IndexFunc(s.Tray, func(c Collected) bool { return c.Quote == id })
}

func drawCollected(v view, i int, r Rect) []string {
	c := v.Tray[i]
	base, sign := v.under(paneTray, i)
	n := v.Corpus.FindQuote(c.Quote)
	var lines []string
	if n < 0 {
		row := newRow(r.W, base)
		lines = append(lines, row.add("", sign).add(v.warn, "not in this corpus: ").add(v.dim, line(c.Quote)).String())
		words := line(c.Words)
		for _, sp := range wrap(words, r.W-4, folded) {
			lines = append(lines, newRow(r.W, base).add("", "  ").add("", words[sp.Start:sp.End]).String())
		}
	} else {
		lines = append([]string{v.quoteHead(n, r.W, base, sign)}, v.spokenLines(v.Corpus.Quote(n), r.W, folded, base)...)
	}
	if c.Note != "" {
		note := "✎ " + line(c.Note)
		for _, sp := range wrap(note, r.W-4, 0) {
			lines = append(lines, newRow(r.W, base).add("", "  ").add(v.key, note[sp.Start:sp.End]).String())
		}
	}
	return lines
}

// collect puts the quote under the cursor in the tray, or takes it out.
func (a *App) collect(int) tea.Cmd {
	n := a.quoteHere()
	if n < 0 {
		a.toast = "No quote here to collect."
		return nil
	}
	if at := a.collectedAt(n); at >= 0 {
		a.Tray = slices.Delete(slices.Clone(a.Tray), at, at+1)
		a.toast = say("Taken out: %s collected.", plural(len(a.Tray), "quote", "quotes"))
		return a.keep()
	}
	a.Tray = append(slices.Clip(a.Tray), Collected{Quote: a.Corpus.Quote(n).ID, Words: a.Corpus.Text(n)})
	a.toast = say("Collected: %s shows the %s.", keyOf("tray", anywhere), plural(len(a.Tray), "quote", "quotes"))
	return a.keep()
}

func (a *App) showTray(int) tea.Cmd {
	if a.active() == paneTray {
		return a.turn(a.question, a.below())
	}
	return a.turn(a.question, a.above(room{paneTray, -1, -1}))
}

// moveCollected changes places with the next or previous one.
func (a *App) moveCollected(by int) tea.Cmd {
	l := &a.Lists[paneTray]
	to := l.cursor + by
	if l.cursor >= len(a.Tray) || to < 0 || to >= len(a.Tray) {
		return nil
	}
	a.Tray = slices.Clone(a.Tray)
	a.Tray[l.cursor], a.Tray[to] = a.Tray[to], a.Tray[l.cursor]
	l.cursor = to
	return a.keep()
}

// dropCollected takes the one under the cursor out of the tray.
func (a *App) dropCollected() tea.Cmd {
	if i := a.Lists[paneTray].cursor; i < len(a.Tray) {
		a.Tray = slices.Delete(slices.Clone(a.Tray), i, i+1)
		return a.keep()
	}
	return nil
}

var notePrompt = promptKind{
	label: "note", hint: "what you think of it; it goes with the quote",
	accept: func(a *App, value string) (tea.Cmd, error) {
		if i := a.Lists[paneTray].cursor; i < len(a.Tray) {
			a.Tray = slices.Clone(a.Tray)
			a.Tray[i].Note = value
		}
		return a.keep(), nil
	},
}

func (a *App) noteCollected(int) tea.Cmd {
	if i := a.Lists[paneTray].cursor; i < len(a.Tray) {
		return a.start(&notePrompt, a.Tray[i].Note)
	}
	return nil
}

// carried are the quotes that a form is asked for: those of the tray in the tray, else the one under the cursor, else
// all that are selected.
func (a *App) carried() (quotes []cite.Quote, what text) {
	if a.active() == paneTray {
		v := a.view()
		for _, c := range a.Tray {
			if n := v.Corpus.FindQuote(c.Quote); n >= 0 {
				q := cite.Of(a.Corpus, n)
				q.Note = c.Note
				quotes = append(quotes, q)
			}
		}
		what = plural(len(quotes), "quote", "quotes")
		if gone := len(a.Tray) - len(quotes); gone > 0 {
			what += say(" (%d not in this corpus)", gone)
		}
		return quotes, what
	}
	if n := a.quoteHere(); n >= 0 {
		return []cite.Quote{cite.Of(a.Corpus, n)}, "1 quote"
	}
	return nil, ""
}
