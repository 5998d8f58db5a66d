package tui

import (
	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// longToNotice is the number of articles from which a correction is previewed before all its effects are known; these take some
// hundredths of a second for this many.
var longToNotice = 200

// previewed is a preview of the corrections that are being applied.
type previewed struct {
	of, corpus *corpus.Corpus // corpus is nil if nothing can be previewed
	changes    []corpus.Change
	then       tea.Cmd
}

// preview shows the corrected quotes, and then does the work.
func (a *App) preview(c *corpus.Corpus, notes []model.Note, work tea.Cmd) tea.Cmd {
	var ids []string
	for _, w := range a.fresh {
		for _, n := range w.kept {
			if n.Correction() || n.Kind == model.NoteUndo {
				ids = append(ids, n.ID)
			}
		}
	}
	return func() tea.Msg {
		p := previewed{of: c, then: work}
		if made, changes, ok := c.Preview(notes, ids); ok {
			p.corpus, p.changes = made, changes
		}
		return p
	}
}

// previewed shows the corrected quotes in place of the old ones: their numbers are the same.
func (a *App) previewed(p previewed) tea.Cmd {
	if p.corpus != nil && a.Corpus == p.of {
		a.Corpus = p.corpus
		did := own{changes: map[string]corpus.Change{}}
		for _, ch := range p.changes {
			did.changes[ch.Note.ID] = ch
		}
		for _, w := range a.fresh {
			a.sayDone(w, did)
		}
	}
	return p.then
}
