package tui

import (
	"maps"

	tea "charm.land/bubbletea/v2"
)

// Marks: a letter for a place, which brings back query, cursor and article, also on the next start.

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

// mark takes the letter after m.
func (a *App) mark(letter string) tea.Cmd {
	if !isLetter(letter) {
		a.toast = "A mark is a letter."
		return nil
	}
	marks := maps.Clone(a.Marks)
	if marks == nil {
		marks = map[string]Spot{}
	}
	marks[letter] = a.spot()
	a.Marks = marks
	a.toast = say("Marked: %s%s comes back here.", keyOf("go to mark", anywhere), letter)
	return a.keep()
}

// returnTo takes the letter after '.
func (a *App) returnTo(letter string) tea.Cmd {
	if letter == "'" {
		return a.back(1)
	}
	sp, known := a.Marks[letter]
	if !known {
		a.toast = say("There is no mark %s.", letter)
		return nil
	}
	return a.visit(sp)
}

func isLetter(s string) bool {
	return len(s) == 1 && (s[0] >= 'a' && s[0] <= 'z' || s[0] >= 'A' && s[0] <= 'Z')
}
