package tui

import (
	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// A snapshot is checked where it is first looked at, and what is damaged reads as nothing; of one that was cut, the rest is not in memory
// any more. Either is met while a key is obeyed, or while the frame is drawn that follows, or by a command. So frames are drawn in Update,
// before the terminal has them.

// frame is a screen as it was drawn, and the column of the text cursor in its last line, or -1.
type frame struct {
	lines  []string
	cursor int
}

// draw draws the screen as it is now.
func (a *App) draw() {
	a.drawn.lines, a.drawn.cursor = a.view().screen()
}

// lost says that a command met memory that is not there any more.
type lost struct{}

// attempt takes a message and draws what comes of it.
func (a *App) attempt(msg tea.Msg) (cmd tea.Cmd) {
	if !corpus.There(func() {
		cmd = a.take(msg)
		a.settle()
		a.draw()
	}) {
		a.Corpus.Lose()
	}
	return cmd
}

// damaged reports whether damage was met in what is shown, or is about to be.
func (a *App) damaged() bool { return a.Corpus.Fault() != nil || a.newest().Fault() != nil }

// before is what a message of the reader's must not have changed where damage was met on the way: what he noted, with words that may not
// be there.
type before struct {
	own     State
	waiting int
}

func (a *App) before() before { return before{a.State, len(a.pen.waiting)} }

// readAnew gives up what is shown, because damage was met since the message came: nothing of it stays on the screen, and nothing that the
// reader asked for with it is done. He comes back to where he is when all is read anew.
func (a *App) readAnew(msg tea.Msg, was before, cmd tea.Cmd) tea.Cmd {
	switch msg.(type) {
	case tea.KeyPressMsg, tea.MouseClickMsg, tea.PasteMsg:
		cmd = nil
		a.pen.waiting = a.pen.waiting[:was.waiting]
		a.Notes, a.fresh, a.undone = was.own.Notes, was.own.fresh, was.own.undone
	}
	if !corpus.There(func() { a.opts.Session = a.session() }) {
		a.Reading.Article = -1 // which is not there to be named
		a.opts.Session = a.session()
	}
	a.put(loaded{corpus: corpus.Empty()})
	a.Place, a.past, a.future = newState().Place, nil, nil
	a.prompt, a.over, a.jump, a.aim, a.keyed = nil, nil, nil, 0, false
	a.noticing = false
	a.rev++ // an answer that is on its way is of what was given up
	a.toast = "The snapshot is damaged: everything is read anew."
	if !a.Loading.running() {
		cmd = tea.Batch(cmd, a.load())
	}
	return cmd
}
