package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model/cite"
)

// Copying to the clipboard, and exporting to a new file.

// yank copies a citation of the quote under the cursor.
func (a *App) yank(int) tea.Cmd {
	quotes, _ := a.carried()
	n := a.quoteHere()
	if n < 0 || len(quotes) == 0 {
		a.toast = "No quote here to copy."
		return nil
	}
	cited := cite.Citation(a.cited(n))
	if a.active() == paneTray {
		cited = cite.Citation(quotes[min(a.Lists[paneTray].cursor, len(quotes)-1)])
	}
	a.toast = "Copied: " + line(cited)
	return a.toClipboard(cited)
}

// toClipboard uses the terminal, which works over SSH too, and then the system's own clipboard if there is one.
func (a *App) toClipboard(s string) tea.Cmd {
	own := a.opts.Copy
	if own == nil {
		return tea.SetClipboard(s)
	}
	return tea.Sequence(tea.SetClipboard(s), inert(func() tea.Msg {
		_ = own(s) // the terminal has it already, or there is no other way
		return nil
	}))
}

// copyAs asks for a format and copies the quote, or the whole tray, in it.
func (a *App) copyAs(int) tea.Cmd {
	quotes, what := a.carried()
	if len(quotes) == 0 {
		a.toast = "No quote here to copy."
		return nil
	}
	return a.chooseForm(say("Copy %s as?", what), func(a *App, f cite.Form) tea.Cmd {
		s, err := f.Write(quotes)
		if err != nil {
			a.toast = line(err.Error())
			return nil
		}
		a.toast = say("Copied %s as %s.", what, f.Name)
		return a.toClipboard(s)
	})
}

// export asks for a format and writes the tray or, in the quotes pane, the whole selection to a new file.
func (a *App) export(int) tea.Cmd {
	if a.opts.Export == nil {
		a.toast = "There is nowhere to export to."
		return nil
	}
	quotes, what := a.carried()
	if a.active() == paneQuotes {
		if a.Answer.cut {
			a.toast = "The rest is still being looked for: a moment later all of it can be exported."
			return nil
		}
		quotes = quotes[:0]
		for _, n := range a.Answer.Quotes.All() {
			quotes = append(quotes, a.cited(n))
		}
		what = plural(len(quotes), "quote", "quotes")
		switch {
		case a.Loading.running():
			what += " (of what is read so far)"
		case a.partial:
			what += " (reading was " + a.stoppedAt() + ")"
		}
	}
	if len(quotes) == 0 {
		a.toast = say("No quotes here to export: %s collects one.", keyOf("collect", inQuotes))
		return nil
	}
	return a.chooseForm(say("Export %s as?", what), func(a *App, f cite.Form) tea.Cmd {
		write := a.opts.Export
		a.toast = "Writing " + what + "…"
		return func() tea.Msg {
			s, err := f.Write(quotes)
			var place string
			if err == nil {
				place, err = write("hotline-quotes"+f.Extension, []byte(s))
			}
			if err != nil {
				return told("Not exported: " + line(err.Error()))
			}
			return told(say("%s in %s", what, place))
		}
	})
}

// chooseForm asks for a format by its first letters.
func (a *App) chooseForm(asks text, take func(*App, cite.Form) tea.Cmd) tea.Cmd {
	p := &picker{asks: asks}
	for _, f := range cite.Forms {
		p.choices = append(p.choices, choice{label: line(f.Name), note: line(f.Extension), value: f.Name, words: strings.Fields(foldWord(f.Name))})
	}
	p.take = func(a *App, c choice) tea.Cmd {
		for _, f := range cite.Forms {
			if f.Name == c.value {
				return take(a, f)
			}
		}
		return nil
	}
	a.over = p
	return nil
}

// quoteHere returns the quote under the cursor of the active pane, or -1.
func (a *App) quoteHere() int {
	if at := panes[a.active()].quote; at != nil {
		return at(a.view())
	}
	return -1
}
