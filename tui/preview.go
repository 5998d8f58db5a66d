package tui

import (
	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// longToNotice is from how many articles on a correction is shown before all that follows from it is known, which takes some
// hundredths of a second for so many.
var longToNotice = 200

// previewed is what is seen of the corrections that are being put in.
type previewed struct {
	of, corpus *corpus.Corpus // corpus is nil where nothing of them can be seen before
	changes    []corpus.Change
	then       tea.Cmd
}

// preview shows the quotes as they will be, and then works.
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

// previewed puts the quotes in the place of those that are shown: their numbers are the same.
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
