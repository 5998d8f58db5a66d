package tui

import (
	"hotline/model"
	"hotline/model/corpus"
)

// Corrected caches corrected corpora, so that the next start does not have to correct again.
type Corrected interface {
	// Find returns the cached result of c.Apply(notes), if there is one.
	Find(c *corpus.Corpus, notes []model.Note) (*corpus.Corpus, []corpus.Change, bool)
	// Keep caches what before.Apply(notes) returned; it may do so later.
	Keep(before, c *corpus.Corpus, notes []model.Note, changes []corpus.Change)
}

// kept returns the cached result of correct, if there is one.
func (o Options) kept(c *corpus.Corpus, notes []model.Note) (*corpus.Corpus, []corpus.Change, bool) {
	if o.Corrected == nil {
		return nil, nil, false
	}
	return o.Corrected.Find(c, notes)
}

// correct returns the corpus with the corrections of the notes, and caches it.
func (o Options) correct(c *corpus.Corpus, notes []model.Note) (*corpus.Corpus, []corpus.Change) {
	made, changes := c.Apply(notes)
	if o.Corrected != nil && made.Fault() == nil {
		o.Corrected.Keep(c, made, notes, changes)
	}
	return made, changes
}
