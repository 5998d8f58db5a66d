package tui

import (
	tea "charm.land/bubbletea/v2"
)

// Reading may be stopped: the corpus is then a part of what there is to read, and every place that counts it or carries it away
// says so, until the rest is read.

// stopReading ends reading; what was read is shown a moment later.
func (a *App) stopReading() {
	a.Loading.stop()
	a.toast = "Stopping; what was read is kept."
}

// readOn stops reading, or goes on with it: everything is then read behind the part that is shown.
func (a *App) readOn(int) tea.Cmd {
	switch {
	case a.Loading.running():
		a.stopReading()
	case a.partial && a.renewal.running():
		a.renewal.stop()
		a.toast = "Stopping; what was read before is kept."
	case a.partial:
		return a.renew() // title and status line say so
	default:
		a.toast = "Everything was read: there is nothing to go on with."
	}
	return nil
}

// stoppedAt says how much was read when reading was stopped.
func (s *State) stoppedAt() text {
	return "stopped at " + plural(s.Corpus.NumArticles(), "article", "articles")
}

// unfinished follows a number that is counted in a part of the articles; it is empty if all of them were read.
func (s *State) unfinished() text {
	switch {
	case s.Loading.running():
		return " so far"
	case s.partial && s.renewal.running():
		return " so far, " + s.renewal.short("reading on")
	case s.partial:
		return ", " + s.stoppedAt()
	}
	return ""
}

// notAll is the line about it in the list of problems, or "".
func (s *State) notAll() text {
	switch {
	case s.Loading.running():
		return "Reading goes on: what cannot be read is listed when it is done."
	case s.partial && s.renewal.running():
		return "Reading goes on: the rest is here, and what cannot be read is listed, when it is done."
	case s.partial:
		return say("Reading was %s: the rest is not here. %s reads on.", s.stoppedAt(), keyOf("read on", anywhere))
	}
	return ""
}
