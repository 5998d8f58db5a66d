package tui

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// prompt is the input line at the bottom while it is open.
type prompt struct {
	*promptKind
	input  textinput.Model
	err    text
	before Place // what Esc restores
	ways   completion
}

// promptKind is the purpose of an input line.
type promptKind struct {
	label     text
	hint      text
	change    func(a *App, value string) tea.Cmd // at every key, or nil
	completes func(value string) bool            // whether completions are offered for the last term; nil if never
	accept    func(a *App, value string) (tea.Cmd, error)
}

var searchPrompt = promptKind{
	label: "find", hint: "in this article; n and N go on",
	change: func(a *App, value string) tea.Cmd {
		a.Reading.Search, a.Reading.Hit = strings.TrimSpace(value), -1
		if a.Reading.Search != "" {
			a.next(1)
		}
		return nil
	},
	accept: func(a *App, value string) (tea.Cmd, error) { return nil, nil },
}

var queryPrompt = promptKind{
	completes: func(string) bool { return true },
	label:     "query", hint: "by:lavrov about:navalny topic:sanctions since:2021-05 kind:direct -outlet:tass words “a phrase”",
	accept: func(a *App, value string) (tea.Cmd, error) {
		q, err := model.ParseQuery(value)
		if err != nil {
			return nil, err
		}
		return a.toQuotes(a.changeQuery(q)), nil
	},
}

// withMore returns the Query as it is typed, with a blank after it for the next term.
func withMore(q model.Query) string {
	if len(q) == 0 {
		return ""
	}
	return q.String() + " "
}

var datePrompt = promptKind{
	label: "date", hint: "2021, 2021-05 or 2021-05-19; since:… until:… on:… dated:day",
	accept: func(a *App, value string) (tea.Cmd, error) {
		if value != "" && !strings.Contains(value, ":") {
			value = "on:" + value
		}
		q, err := model.ParseQuery(value)
		if err != nil {
			return nil, err
		}
		exactly := func(t model.Term) bool { return t.Field == model.FieldDated }
		rest := a.Query
		if slices.ContainsFunc(q, exactly) {
			rest = drop(rest, model.FieldDated)
		}
		if len(q) == 0 || !exactly(q[0]) || len(q) > 1 { // else the days stay
			rest = drop(rest, model.FieldSince, model.FieldUntil, model.FieldOn)
		}
		return a.toQuotes(a.changeQuery(append(slices.Clip(rest), q...))), nil
	},
}

// start opens the input line.
func (a *App) start(kind *promptKind, value string) tea.Cmd {
	in := textinput.New()
	in.SetVirtualCursor(false)
	in.SetValue(value)
	in.CursorEnd()
	in.Focus() // its Cmd would make it blink; the terminal's cursor is used
	a.prompt = &prompt{promptKind: kind, input: in, before: a.here()}
	return nil
}

// restore restores the place from which the input line was opened.
func (a *App) restore() { a.Place = a.prompt.before }

// typed handles a message while the input line is open.
func (a *App) typed(msg tea.Msg) tea.Cmd {
	p := a.prompt
	if k, ok := msg.(tea.KeyPressMsg); ok {
		switch k.String() {
		case "esc", "ctrl+c":
			a.restore()
			a.prompt = nil
			return a.ask()
		case "enter":
			cmd, err := p.accept(a, strings.TrimSpace(p.input.Value()))
			if err != nil {
				p.err = line(err.Error())
				return nil
			}
			a.prompt = nil
			return cmd
		}
	}
	if k, ok := msg.(tea.KeyPressMsg); ok && len(p.ways.options) > 0 {
		if by := map[string]int{"tab": 1, "down": 1, "ctrl+n": 1, "shift+tab": -1, "up": -1, "ctrl+p": -1}[k.String()]; by != 0 {
			p.input.SetValue(p.ways.next(by))
			p.input.CursorEnd()
			return nil
		}
	}
	was := p.input.Value()
	var cmd tea.Cmd
	p.input, cmd = p.input.Update(msg)
	if p.input.Value() == was {
		return cmd
	}
	p.err = ""
	p.ways = completion{}
	if p.completes != nil && p.completes(p.input.Value()) {
		p.ways = a.complete(p.input.Value())
	}
	if p.change != nil {
		return tea.Batch(cmd, p.change(a, p.input.Value()))
	}
	return cmd
}

// promptError returns the rows of an error for which the input line has no room: its end says what would be right.
func (v view) promptError() []string {
	line, _ := v.promptLine()
	if v.prompt.err == "" || strings.Contains(line, string(v.prompt.err)) {
		return nil
	}
	return v.wrapped(v.prompt.err, v.H/2)
}

// promptLine draws the input line and returns the position of the cursor in it.
func (v view) promptLine() (string, int) {
	p := v.prompt
	r := newRow(v.W, "")
	r.add(v.key, p.label).add(v.dim, "> ")
	value := []rune(p.input.Value())
	room := v.W - r.used - 1
	first, at := 0, min(p.input.Position(), len(value))
	for first < at && width(line(string(value[first:at]))) > room {
		first++
	}
	cursor := r.used + width(line(string(value[first:at])))
	r.add("", line(string(value[first:])))
	switch {
	case p.err != "" && r.used+2+width(p.err) <= v.W:
		r.add("", "  ").add(v.warn, p.err)
	case p.err != "": // it is above the line
	case len(p.ways.options) > 0:
		p.ways.draw(v, r)
	case v.toast != "":
		r.add("", "  ").add("", v.toast)
	default:
		r.add("", "  ").add(v.dim, p.hint)
	}
	return r.String(), min(cursor, v.W-1)
}
