package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// Prefixes of the value of a choice that is not in this corpus.
const (
	newName = "\x00new\x00"   // a name that was typed
	ofTable = "\x00table\x00" // the id of a person in the lexicon
)

// unheardOf offers what was typed as a name.
func unheardOf(typed string) choice {
	name := strings.Join(strings.Fields(typed), " ")
	return choice{label: say("“%s”", name), note: "new", value: newName + name}
}

// askPerson asks for a person: one of the corpus except the one with the given id, one of the lexicon, or someone new by name.
// The result is an id, or the name of someone new.
func (a *App) askPerson(asks text, except string, take func(a *App, id string) tea.Cmd) tea.Cmd {
	p := &picker{asks: asks, choices: a.choicesOf(sectionPeople), people: true, other: unheardOf}
	if n := a.Corpus.FindPerson(except); n >= 0 {
		handle := a.Corpus.Handle(n)
		p.choices = slices.DeleteFunc(p.choices, func(c choice) bool { return c.value == handle })
	}
	for _, l := range a.Corpus.Known() {
		if a.Corpus.FindPerson(l.ID) < 0 {
			p.choices = append(p.choices, choice{label: line(l.Name), note: "not met here", value: ofTable + l.ID, words: wordsOf(l.Name, true)})
		}
	}
	p.take = func(a *App, c choice) tea.Cmd {
		for _, sign := range []string{newName, ofTable} {
			if id, ok := strings.CutPrefix(c.value, sign); ok {
				return take(a, id)
			}
		}
		if who := a.Corpus.Persons(c.value); len(who) == 1 {
			return take(a, a.Corpus.Person(who[0]).ID)
		}
		return take(a, c.value)
	}
	a.over = p
	return nil
}
