package main

import (
	"io"
	"sync"
	"sync/atomic"

	"hotline/data"
	"hotline/model"
	"hotline/model/corpus"
)

// corrections keeps, beside the snapshot of a corpus, the corpus as the reader corrected it last: correcting takes a second for some
// thousand articles, opening what came of it none.
type corrections struct {
	beside data.Snapshot  // no path: nothing is kept
	lazy   bool           // of what is kept only what is looked at is checked, and it is written while the reader goes on
	found  *corpus.Corpus // that was kept
	mu     sync.Mutex
	latest atomic.Pointer[func()] // writes what is to be written next
}

// place is where the corpus with these notes is kept; ok is false when it is not.
func (k *corrections) place(c *corpus.Corpus, notes []model.Note) (at data.Snapshot, ok bool) {
	key, ok := c.CorrectedKey(notes)
	return data.Snapshot{Path: k.beside.Path + "-corrected", Key: key}, ok && k.beside.Path != ""
}

// Find returns what c.Apply does for the notes, if that was kept. Who asks again because it was damaged finds it gone.
func (k *corrections) Find(c *corpus.Corpus, notes []model.Note) (*corpus.Corpus, []corpus.Change, bool) {
	at, ok := k.place(c, notes)
	if k.found != nil && k.found.Fault() != nil {
		_ = at.Remove() // one that stays is found damaged again
	}
	if !ok {
		return nil, nil, false
	}
	b, err := at.Map()
	if err != nil {
		return nil, nil, false
	}
	made, changes, err := c.OpenCorrected(b, at.Key, notes)
	if err != nil || !k.lazy && made.Verify() != nil {
		return nil, nil, false
	}
	k.found = made
	return made, changes, true
}

// Keep keeps what before.Apply returned for the notes. Without it the next start is slower, and no worse.
func (k *corrections) Keep(before, c *corpus.Corpus, notes []model.Note, changes []corpus.Change) {
	at, ok := k.place(before, notes)
	if !ok {
		return
	}
	write := func() {
		_, _ = at.Write(func(w io.Writer) (int64, error) { return c.WriteCorrected(w, at.Key, changes) })
	}
	if !k.lazy {
		write()
		return
	}
	k.latest.Store(&write)
	go func() {
		k.mu.Lock()
		defer k.mu.Unlock()
		if write := k.latest.Swap(nil); write != nil {
			(*write)()
		}
	}()
}

// corrected is the corpus as the reader has corrected it.
func (k *corrections) corrected(c *corpus.Corpus, notes []model.Note) *corpus.Corpus {
	if kept, _, ok := k.Find(c, notes); ok {
		return kept
	}
	made, changes := c.Apply(notes)
	k.Keep(c, made, notes, changes)
	return made
}
