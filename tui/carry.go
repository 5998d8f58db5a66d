package tui

import (
	"iter"
	"os"
	"slices"
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
	return a.toClipboard(cited, line(cited))
}

// toClipboard uses the terminal, which works over SSH too, and then the system's own clipboard if there is one. Whether the
// terminal took it nobody can know: it is said to be copied only where a program of the system took it.
func (a *App) toClipboard(s string, what text) tea.Cmd {
	sent := "Sent to the terminal (OSC 52): " + what
	if os.Getenv("TMUX") != "" {
		sent = "Sent to the terminal (OSC 52; tmux takes it with “set -g set-clipboard on”): " + what
	}
	own := a.opts.Copy
	if own == nil {
		a.toast = sent
		return tea.SetClipboard(s)
	}
	return tea.Sequence(tea.SetClipboard(s), inert(func() tea.Msg {
		if own(s) != nil {
			return told(sent)
		}
		return told("Copied: " + what)
	}))
}

// copyAs asks for a format and copies the quote, or the whole tray, in it.
func (a *App) copyAs(int) tea.Cmd {
	quotes, what := a.carried()
	if len(quotes) == 0 {
		return a.refuse("No quote here to copy.")
	}
	return a.chooseForm(say("Copy %s as?", what), func(a *App, f cite.Form) tea.Cmd {
		s, err := f.Write(quotes)
		if err != nil {
			a.toast = line(err.Error())
			return nil
		}
		return a.toClipboard(s, say("%s as %s.", what, f.Name))
	})
}

// toExport returns what W writes: in the quotes pane all that are selected, in the tray what was collected.
func (a *App) toExport() (n int, quotes iter.Seq2[int, int], what text) {
	if a.active() == paneQuotes {
		all := a.Answer.Quotes
		return all.Len(), all.All(), plural(all.Len(), "quote", "quotes")
	}
	here, what := a.inTray()
	return len(here), slices.All(here), what
}

// export asks for a format and writes the tray or, in the quotes pane, the whole selection to a new file.
func (a *App) export(int) tea.Cmd {
	if a.opts.Export == nil {
		a.toast = "There is nowhere to export to."
		return nil
	}
	n, quotes, what := a.toExport()
	c, own := a.Corpus, a.Own
	if a.active() == paneQuotes {
		if a.Answer.cut {
			return a.refuse("The rest is still being looked for: a moment later all of it can be exported.")
		}
		switch {
		case a.Loading.running():
			what += " (of what is read so far)"
		case a.partial:
			what += " (reading was " + a.stoppedAt() + ")"
		}
	}
	if n == 0 {
		return a.refuse(say("No quotes here to export: %s collects one.", keyOf("collect", inQuotes)))
	}
	return a.chooseForm(say("Export %s as?", what), func(a *App, f cite.Form) tea.Cmd {
		write := a.opts.Export
		a.toast = "Writing " + what + "…"
		return func() tea.Msg { // of 50,000 quotes it takes a second to gather them: here no key waits for it
			cited := make([]cite.Quote, 0, n)
			for _, q := range quotes {
				cited = append(cited, own.cited(c, q))
			}
			s, err := f.Write(cited)
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
		p.choices = append(p.choices, choice{label: line(f.Name), note: line(f.Extension), value: f.Name, words: append(strings.Fields(foldWord(f.Name)), strings.TrimPrefix(f.Extension, "."))})
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
