package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

const historyCap = 200

// step records the present place before the reader goes elsewhere, for `[`.
func (s *State) step() {
	s.past = append(s.past, s.here())
	if len(s.past) > historyCap {
		s.past = slices.Delete(s.past, 0, len(s.past)-historyCap)
	}
	s.future = nil
}

func (s *State) here() Place {
	p := s.Place
	p.Pins = slices.Clone(p.Pins)
	return p
}

// back and forward walk through the places visited: query, pins, cursors and scroll positions are restored.
func (a *App) back(n int) tea.Cmd    { return a.walk(&a.past, &a.future, n, "This is the first place.") }
func (a *App) forward(n int) tea.Cmd { return a.walk(&a.future, &a.past, n, "This is the last place.") }

func (a *App) walk(from, to *[]Place, n int, end text) tea.Cmd {
	if len(*from) == 0 {
		a.toast = end
		return nil
	}
	for range n {
		if len(*from) == 0 {
			break
		}
		*to = append(*to, a.here())
		a.Place = (*from)[len(*from)-1]
		*from = (*from)[:len(*from)-1]
	}
	return a.ask()
}

// change asks another question: the old one can be undone, and `[` returns to it.
func (a *App) change(q question) tea.Cmd { return a.turn(q, a.Full) }

// turn asks a question, with the given panes on the whole screen.
func (a *App) turn(q question, full []room) tea.Cmd {
	same := q.equal(a.question)
	if same && slices.Equal(full, a.Full) {
		return nil
	}
	a.step()
	if !same {
		a.remember(done{question: a.question})
	}
	a.Full = full
	return a.set(q)
}

// toggleRoom opens a pane on the whole screen, or closes it if it is on top.
func (a *App) toggleRoom(r room) tea.Cmd {
	if a.active() == r.pane {
		return a.turn(a.question, a.below())
	}
	return a.turn(a.question, a.above(r))
}

// set asks the question; the lists that it changes begin at the top.
func (a *App) set(q question) tea.Cmd {
	if !(question{Query: q.Query}).equal(question{Query: a.Query}) {
		a.Lists[paneArticles], a.Lists[paneQuotes] = list{}, list{}
		a.Unfolded = -1
	}
	if !q.equal(a.question) {
		a.Lists[paneCompare] = list{}
	}
	a.question = q
	return a.ask()
}

// changeQuery is change with the same pins.
func (a *App) changeQuery(q model.Query) tea.Cmd { return a.change(question{q, a.Pins}) }

// done is one step that u takes back: notes that were written, or else a change of the question.
type done struct {
	question question // before
	notes    []string // their IDs
}

func (a *App) remember(d done) {
	a.undone = append(a.undone, d)
	if len(a.undone) > historyCap {
		a.undone = slices.Delete(a.undone, 0, 1)
	}
}

// undo takes back the last step: a filter, or notes in the notebook.
func (a *App) undo(int) tea.Cmd {
	if len(a.undone) == 0 {
		a.toast = "Nothing to undo."
		return nil
	}
	d := a.undone[len(a.undone)-1]
	a.undone = a.undone[:len(a.undone)-1]
	if len(d.notes) > 0 {
		return a.takeBack(d.notes, false)
	}
	q := d.question
	a.step()
	if len(q.Pins) < 2 {
		a.Full = without(a.Full, paneCompare)
	}
	return a.set(q)
}

// toggle adds the value to the positive term of the field, making one if there is none, or removes it.
func toggle(q model.Query, f model.Field, value string) model.Query {
	i := slices.IndexFunc(q, func(t model.Term) bool { return t.Field == f && !t.Not })
	if i < 0 {
		return q.With(model.Term{Field: f, Values: []string{value}})
	}
	q = slices.Clone(q)
	values := slices.Clone(q[i].Values)
	if j := slices.Index(values, value); j >= 0 {
		values = slices.Delete(values, j, j+1)
	} else {
		values = append(values, value)
	}
	if len(values) == 0 {
		return q.Without(i)
	}
	q[i] = model.Term{Field: f, Values: values}
	return q
}

// drop returns q without the positive terms of the fields.
func drop(q model.Query, fields ...model.Field) model.Query {
	return slices.DeleteFunc(slices.Clone(q), func(t model.Term) bool {
		return !t.Not && slices.Contains(fields, t.Field)
	})
}
