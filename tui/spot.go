package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// Spot is a place as it is stored between two runs of the program: by names and ids, not by numbers.
type Spot struct {
	Query   string   `json:"query,omitempty"`
	Pins    []string `json:"pins,omitempty"`
	Focus   int      `json:"focus,omitempty"`
	Section int      `json:"section,omitempty"`
	Lists   []Cursor `json:"lists,omitempty"` // by pane
	Whole   string   `json:"whole,omitempty"` // side by side or timeline, if it is on the whole screen
	Article string   `json:"article,omitempty"`
	Quote   string   `json:"quote,omitempty"` // selected in the reader
	Top     int      `json:"top,omitempty"`   // of the reader
}

// Cursor is the state of a list.
type Cursor struct {
	Item   int `json:"item"`
	Top    int `json:"top"`
	Column int `json:"column,omitempty"`
}

// Session is what is restored on the next start with the same locations. Earlier versions stored Marks and Tray here; they are
// moved to the notebook, and stay here until they are safe there.
type Session struct {
	Spot
	Marks map[string]Spot `json:"marks,omitempty"`
	Tray  []Collected     `json:"tray,omitempty"`
}

// Collected is a quote in the tray of an earlier version, with the reader's comment.
type Collected struct {
	Quote string `json:"quote"` // its id
	Words string `json:"words"` // its words, in case the corpus no longer has it
	Note  string `json:"note,omitempty"`
}

// lasting are the whole-screen panes that are restored on the next start: they are about the question, not a quote.
var lasting = []paneID{paneCompare, paneTimeline}

// spot returns where the reader is.
func (s *State) spot() Spot {
	sp := Spot{Query: s.Query.String(), Focus: int(s.Focus), Section: s.Section}
	for _, p := range s.Pins {
		sp.Pins = append(sp.Pins, p.String())
	}
	for _, l := range s.Lists {
		sp.Lists = append(sp.Lists, Cursor{l.cursor, l.top, l.col})
	}
	for _, r := range s.Full {
		if slices.Contains(lasting, r.pane) {
			sp.Whole = panes[r.pane].name
		}
	}
	if r := s.Reading; r.Article >= 0 {
		sp.Article, sp.Top = s.Corpus.Article(r.Article).ID, r.Top
		if r.Quote >= 0 {
			sp.Quote = s.Corpus.Quote(r.Quote).ID
		}
	}
	return sp
}

// visit goes to a spot as far as the corpus still has what it names.
func (a *App) visit(sp Spot) tea.Cmd {
	a.step()
	q, err := model.ParseQuery(sp.Query)
	if err != nil {
		q = nil
	}
	var pins []model.Term
	for _, p := range sp.Pins {
		if t, err := model.ParseQuery(p); err == nil && len(t) == 1 && len(pins) < maxPins {
			pins = append(pins, t[0])
		}
	}
	place := newState().Place
	place.question = question{q, pins}
	place.Section = max(min(sp.Section, len(sections)-1), 0)
	for i, l := range sp.Lists {
		if i < len(place.Lists) {
			place.Lists[i] = list{cursor: max(l.Item, 0), top: max(l.Top, 0), col: max(l.Column, 0)}
		}
	}
	for _, p := range lasting {
		if panes[p].name == sp.Whole && (p != paneCompare || len(pins) > 1) {
			place.Full = []room{{p, -1, -1}}
		}
	}
	if !a.question.equal(place.question) {
		a.remember(done{question: a.question})
	}
	a.Place = place
	a.reopen(sp)
	return a.ask()
}

// reopen focuses the spot's pane, with its article open if there is one.
func (a *App) reopen(sp Spot) {
	focus := paneID(sp.Focus)
	if focus < paneSidebar || focus > paneReader {
		focus = paneSidebar
	}
	at := a.Corpus.FindArticle(sp.Article)
	if at >= 0 {
		a.Reading = reading{Article: at, Quote: -1, Top: sp.Top, From: paneQuotes}
		span := a.Corpus.Article(at).Quotes
		for n := span[0]; n < span[1]; n++ {
			if a.Corpus.Quote(n).ID == sp.Quote {
				a.Reading.Quote = n
			}
		}
		a.Right = paneReader
	} else if focus == paneReader {
		focus = paneQuotes
	}
	a.focusOn(focus)
}

// session returns what is stored when the program ends.
func (a *App) session() Session {
	sp := a.spot()
	if a.partial {
		sp.Lists = nil // numbers of rows in a part of the articles mean others in all of them
	}
	return Session{sp, a.old.Marks, a.old.Tray}
}

// resume continues the previous session. It says so, because the reader has not asked for its filters in this session.
func (a *App) resume(s Session) tea.Cmd {
	if len(a.Query) > 0 || s.Spot.empty() {
		return a.ask()
	}
	focus := a.Focus
	cmd := a.visit(s.Spot)
	if a.keyed { // where the reader has gone during reading
		a.focusOn(focus)
	}
	a.past, a.undone = nil, nil
	switch key := keyOf("clear", anywhere); {
	case len(a.Query) > 0:
		a.toast = say("Back where you were: %s drops the filters.", key)
	case len(a.Pins) > 0:
		a.toast = say("Back where you were: %s drops the pins.", key)
	}
	return cmd
}

// empty reports whether the spot is that of a fresh start.
func (s Spot) empty() bool {
	moved := slices.ContainsFunc(s.Lists, func(c Cursor) bool { return c != Cursor{} })
	return s.Query == "" && len(s.Pins) == 0 && s.Article == "" && !moved && s.Focus == 0 && s.Section == 0
}
