package tui

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/cite"
	"hotline/model/corpus"
)

// The tray: quotes collected for copying and export, in the reader's order. It is stored in the notebook.

var trayPane = pane{
	name:   "tray",
	title:  trayTitle,
	count:  func(v view) int { return len(v.Own.tray) },
	height: func(v view, i int, r Rect) int { return len(drawCollected(v, i, r)) },
	draw:   drawCollected,
	empty: func(view) []text {
		return []text{say("Nothing is collected: %s on a quote puts it here.", keyOf("collect", inQuotes))}
	},
	enter: (*App).openHere,
	quote: func(v view) int {
		if i := v.Lists[paneTray].cursor; i < len(v.Own.tray) {
			return v.Own.tray[i].Quote
		}
		return -1
	},
}

func trayTitle(v view) text {
	title := say("Collected %s", grouped(len(v.Own.tray)))
	if gone := v.notHere(); gone > 0 {
		title += say(", %s not in this corpus", grouped(gone))
	}
	return title
}

// notHere counts what was collected from other corpora.
func (v view) notHere() (n int) {
	for _, c := range v.Own.tray {
		if c.Quote < 0 {
			n++
		}
	}
	return n
}

// collectedAt returns the quote's index in the tray, or -1.
func (s *State) collectedAt(n int) int {
	return slices.IndexFunc(s.Own.tray, func(c collected) bool { return c.Quote == n })
}

func drawCollected(v view, i int, r Rect) []string {
	c := v.Own.tray[i]
	base, sign := v.under(paneTray, i)
	if c.Quote >= 0 {
		lines := append([]string{v.quoteHead(c.Quote, r.W, base, sign)}, v.spokenLines(v.Corpus.Quote(c.Quote), r.W, folded, base)...)
		return append(lines, v.remarkLines(v.Own.remarks(c.Quote), r.W, base)...)
	}
	row := newRow(r.W, base)
	lines := []string{row.add("", sign).add(v.warn, "not in this corpus: ").add(v.dim, line(c.Note.Article)).String()}
	words := line(c.Words)
	for _, sp := range wrap(words, r.W-4, folded) {
		lines = append(lines, newRow(r.W, base).add("", "  ").add("", words[sp.Start:sp.End]).String())
	}
	return append(lines, v.remarkLines(saidIn(v.Own.elsewhere[c.On]), r.W, base)...)
}

// collect puts the quote under the cursor in the tray, or takes it out.
func (a *App) collect(int) tea.Cmd {
	n := a.quoteHere()
	if n < 0 {
		a.toast = "No quote here to collect."
		return nil
	}
	if at := a.collectedAt(n); at >= 0 {
		return a.takeOut(at)
	}
	last := 0
	for _, c := range a.Own.tray {
		last = max(last, c.place)
	}
	note := a.Corpus.NoteOnQuote(model.NoteCollect, n)
	note.Value = strconv.Itoa(last + 1)
	return a.write(&deed{notes: []model.Note{note}, said: say("Collected: %s shows the %s.", keyOf("tray", anywhere), plural(len(a.Own.tray)+1, "quote", "quotes"))})
}

// takeOut takes one quote out of the tray.
func (a *App) takeOut(at int) tea.Cmd {
	return a.write(&deed{notes: []model.Note{a.Own.tray[at].at("")}, said: say("Taken out: %s collected.", plural(len(a.Own.tray)-1, "quote", "quotes"))})
}

// at returns the note that gives a collected quote another place.
func (c collected) at(place string) model.Note {
	return model.Note{Kind: model.NoteCollect, On: c.On, Article: c.Note.Article, Words: c.Words, Value: place}
}

func (a *App) showTray(int) tea.Cmd { return a.toggleRoom(room{paneTray, -1, -1}) }

// moveCollected swaps a quote with the next or previous one. The change is shown at once, so that the next move starts from it.
func (a *App) moveCollected(by int) tea.Cmd {
	l := &a.Lists[paneTray]
	from, to := l.cursor, l.cursor+by
	if from >= len(a.Own.tray) || to < 0 || to >= len(a.Own.tray) {
		return nil
	}
	tray := slices.Clone(a.Own.tray)
	d := &deed{said: "Moved."}
	if tray[from].place == tray[to].place { // two readers' trays were merged
		for i := range tray {
			tray[i].place = i + 1
			d.notes = append(d.notes, tray[i].at(strconv.Itoa(i+1)))
		}
	}
	tray[from].place, tray[to].place = tray[to].place, tray[from].place
	d.notes = append(d.notes, tray[from].at(strconv.Itoa(tray[from].place)), tray[to].at(strconv.Itoa(tray[to].place)))
	tray[from], tray[to] = tray[to], tray[from]
	a.Own.tray = tray
	l.cursor = to
	return a.write(d)
}

// dropCollected takes the quote under the cursor out of the tray.
func (a *App) dropCollected() tea.Cmd {
	if i := a.Lists[paneTray].cursor; i < len(a.Own.tray) {
		return a.takeOut(i)
	}
	return nil
}

// inTray returns the quotes of the tray that are in this corpus, in its order.
func (s *State) inTray() (here []int, what text) {
	for _, c := range s.Own.tray {
		if c.Quote >= 0 {
			here = append(here, c.Quote)
		}
	}
	what = plural(len(here), "quote", "quotes")
	if gone := len(s.Own.tray) - len(here); gone > 0 {
		what += say(" (%d not in this corpus)", gone)
	}
	return here, what
}

// carried returns the quotes to copy: in the tray pane all of the tray, else the one under the cursor.
func (a *App) carried() (quotes []cite.Quote, what text) {
	if a.active() == paneTray {
		here, what := a.inTray()
		for _, n := range here {
			quotes = append(quotes, a.cited(n))
		}
		return quotes, what
	}
	if n := a.quoteHere(); n >= 0 {
		return []cite.Quote{a.cited(n)}, "1 quote"
	}
	return nil, ""
}

// cited returns a quote for copying or export, with the reader's remarks.
func (a *App) cited(n int) cite.Quote { return a.Own.cited(a.Corpus, n) }

func (o *own) cited(c *corpus.Corpus, n int) cite.Quote {
	q := cite.Of(c, n)
	q.Note = o.remarks(n)
	return q
}
