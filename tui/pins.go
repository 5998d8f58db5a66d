package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// The asking for side by side: two speakers by a few letters each, or those who are pinned. Pins change only when it is answered.

// pinned is the value of the choice of what is pinned already.
const pinned = "\x00pinned\x00"

// compare asks who is to be read side by side.
func (a *App) compare(int) tea.Cmd {
	if a.stillReading() {
		return nil
	}
	p := &picker{asks: "Side by side: who? Two letters each, or Enter", choices: a.speakerChoices(), people: true, open: true}
	if len(a.Pins) > 0 {
		p.choices = slices.Insert(p.choices, 0, a.pinnedChoice())
	}
	var first []model.Term
	p.take = func(a *App, c choice) tea.Cmd {
		t := model.Term{Field: model.FieldBy, Values: []string{c.value}}
		switch {
		case c.value == pinned && len(a.Pins) > 1:
			return a.beside(a.Pins)
		case c.value == pinned:
			t = a.Pins[0]
		case model.Query(first).Index(t) >= 0:
			a.toast = say("%s is named already.", c.label)
			return nil
		}
		if first = append(first, t); len(first) > 1 {
			return a.beside(first)
		}
		p.done = line(strings.TrimSuffix(string(c.label), " and …")) + " and …"
		p.choices = slices.DeleteFunc(p.choices, func(c choice) bool { return c.value == pinned })
		return nil
	}
	a.over = p
	return nil
}

// beside shows the columns side by side.
func (a *App) beside(pins []model.Term) tea.Cmd {
	a.over = nil
	return a.turn(question{a.Query, pins}, a.comparing())
}

// pinnedChoice offers those who are pinned; no letters find it.
func (a *App) pinnedChoice() choice {
	v := a.view()
	names := make([]string, len(a.Pins))
	for i := range a.Pins {
		names[i] = string(v.pinName(i))
	}
	label := strings.Join(names, " beside ")
	if len(names) == 1 {
		label += " and …"
	}
	return choice{label: line(label), note: "pinned", value: pinned}
}
