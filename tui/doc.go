// Package tui is the terminal program: one Bubble Tea model (App) over one value (State). A pane is a
// function of State and a rectangle that returns lines; a key becomes an action by one table; a changed
// question is answered by a Cmd whose answer carries the revision it was asked for:
//
//	key → App.Update → State → Cmd(ask(Query, rev)) → answer{rev} → State → panes → View
//
// Update does no input or output, a Cmd changes nothing, and nothing of a source is drawn that did not pass
// model/safe.
package tui
