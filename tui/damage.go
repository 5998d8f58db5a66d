package tui

import (
	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// A snapshot is checked on access. Damaged data reads as empty; if the file was truncated, accessing the rest faults. Either can
// happen while a key is handled, while the next frame is drawn, or in a command. Therefore frames are drawn in Update, before
// they reach the terminal.

// frame is a drawn screen, and the column of the text cursor in its last line, or -1.
type frame struct {
	lines  []string
	cursor int
}

// draw draws the current screen.
func (a *App) draw() {
	a.drawn.lines, a.drawn.cursor = a.view().screen()
}

// lost says that a command accessed memory that is not there any more.
type lost struct{}

// attempt handles a message and draws the result.
func (a *App) attempt(msg tea.Msg) (cmd tea.Cmd) {
	if !corpus.There(func() {
		cmd = a.take(msg)
		a.settle()
		a.draw()
		cmd = tea.Batch(cmd, a.readAhead())
	}) {
		a.Corpus.Lose()
	}
	return cmd
}

// damaged reports whether damage was found in the corpus that is shown, or the one that is about to be.
func (a *App) damaged() bool { return a.Corpus.Fault() != nil || a.newest().Fault() != nil }

// before is the state that a message from the reader must not have changed if damage was found while it was handled: his notes,
// whose words may be missing.
type before struct {
	own     State
	waiting int
}

func (a *App) before() before { return before{a.State, len(a.pen.waiting)} }

// readAnew discards what is shown, because damage was found since the message came: nothing of it stays on the screen, and the
// reader's input has no effect. When everything has been read again, he is back where he was.
func (a *App) readAnew(msg tea.Msg, was before, cmd tea.Cmd) tea.Cmd {
	switch msg.(type) {
	case tea.KeyPressMsg, tea.MouseClickMsg, tea.PasteMsg:
		cmd = nil
		a.pen.waiting = a.pen.waiting[:was.waiting]
		a.Notes, a.fresh, a.undone = was.own.Notes, was.own.fresh, was.own.undone
	}
	if !corpus.There(func() { a.opts.Session = a.session() }) {
		a.Reading.Article = -1 // it cannot be named
		a.opts.Session = a.session()
	}
	a.put(loaded{corpus: corpus.Empty()})
	a.Place, a.past, a.future = newState().Place, nil, nil
	a.prompt, a.over, a.jump, a.aim, a.keyed = nil, nil, nil, 0, false
	a.noticing = false
	a.rev++ // a pending answer belongs to what was discarded
	a.toast = "The snapshot is damaged: everything is read anew."
	if !a.Loading.running() {
		cmd = tea.Batch(cmd, a.load())
	}
	return cmd
}
