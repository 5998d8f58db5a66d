package tui

import (
	"hotline/model"
	"hotline/model/corpus"
)

// Corrected keeps what correcting a corpus comes to, so that the next start need not do it again.
type Corrected interface {
	// Find returns what c.Apply does for the notes, if that was kept.
	Find(c *corpus.Corpus, notes []model.Note) (*corpus.Corpus, []corpus.Change, bool)
	// Keep keeps what before.Apply returned for the notes; it need not do so at once.
	Keep(before, c *corpus.Corpus, notes []model.Note, changes []corpus.Change)
}

// kept is what correct returns, if that was kept.
func (o Options) kept(c *corpus.Corpus, notes []model.Note) (*corpus.Corpus, []corpus.Change, bool) {
	if o.Corrected == nil {
		return nil, nil, false
	}
	return o.Corrected.Find(c, notes)
}

// correct is the corpus as the notes correct it, and keeps it.
func (o Options) correct(c *corpus.Corpus, notes []model.Note) (*corpus.Corpus, []corpus.Change) {
	made, changes := c.Apply(notes)
	if o.Corrected != nil && made.Fault() == nil {
		o.Corrected.Keep(c, made, notes, changes)
	}
	return made, changes
}
