// Package tui is the terminal program: one Bubble Tea model (App) over one value (State). A pane is a function of State and a
// rectangle that returns lines; one table maps keys to actions; a changed question is answered by a Cmd whose answer carries the
// revision for which it was asked:
//
//	key → App.Update → State → Cmd(ask(Query, rev)) → answer{rev} → State → panes → View
//
// Update does no I/O, a Cmd changes no state, and no text from a source is drawn that has not passed model/safe.
package tui
