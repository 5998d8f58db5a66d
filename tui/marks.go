package tui

import (
	"encoding/json"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// Marks: a letter for a place, by which query, cursor and article are restored, also after a restart. They are kept in the
// notebook, as notes on the words under the cursor.

func (a *App) startMark(int) tea.Cmd {
	a.prefix = "m"
	a.toast = "Mark this place with which letter?"
	return nil
}

func (a *App) startReturn(int) tea.Cmd {
	a.prefix = "'"
	a.toast = "Go to which mark? Twice the key goes back to where you were."
	return nil
}

// mark handles the letter after m.
func (a *App) mark(letter string) tea.Cmd {
	if !isLetter(letter) {
		a.toast = "A mark is a letter."
		return nil
	}
	if a.stillReading() {
		return nil
	}
	n := model.Note{Kind: model.NoteMark}
	if q := a.quoteHere(); q >= 0 {
		n = a.Corpus.NoteOnQuote(model.NoteMark, q)
	} else if article, _ := a.articleHere(); article >= 0 {
		n = a.Corpus.NoteOn(model.NoteMark, article, model.Span{})
	}
	n.Value, n.View = letter, viewOf(a.spot())
	return a.write(&deed{notes: []model.Note{n}, said: say("Marked: %s%s comes back here.", keyOf("go to mark", anywhere), letter)})
}

// viewOf encodes a spot for a note.
func viewOf(sp Spot) string {
	b, err := json.Marshal(sp)
	if err != nil {
		return ""
	}
	return string(b)
}

// returnTo handles the letter after '.
func (a *App) returnTo(letter string) tea.Cmd {
	if letter == "'" {
		return a.back(1)
	}
	m, known := a.Own.marks[letter]
	switch {
	case !known:
		a.toast = say("There is no mark %s.", letter)
		return nil
	case m.On.Text != "" && m.Article < 0:
		a.toast = say("Mark %s is on a text that is not here: “%s”.", letter, m.Words)
		return nil
	}
	var sp Spot
	if m.View == "" || json.Unmarshal([]byte(m.View), &sp) != nil { // made on the command line
		a.step()
		a.open(m.Article, m.Quote, a.Focus)
		return nil
	}
	a.aim = m.Quote + 1
	return a.visit(sp)
}

func isLetter(s string) bool {
	return len(s) == 1 && (s[0] >= 'a' && s[0] <= 'z' || s[0] >= 'A' && s[0] <= 'Z')
}
