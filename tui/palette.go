package tui

import tea "charm.land/bubbletea/v2"

// showPalette lists every action that works here by name, help and key.
func (a *App) showPalette(int) tea.Cmd {
	where := in(a.active())
	var all []choice
	for i := range keymap {
		b := &keymap[i]
		if b.where&where == 0 || b.do == "palette" {
			continue
		}
		all = append(all, choice{
			label: line(string(b.do)) + ": " + b.help, note: b.shown(), value: string(b.do),
		})
	}
	a.over = &picker{
		asks: "Do what? Letters narrow, Enter does it", choices: all, fuzzy: true,
		take: func(a *App, c choice) tea.Cmd { return handlers[action(c.value)](a, 1) },
	}
	return nil
}
