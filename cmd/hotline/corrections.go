package main

import (
	"io"
	"sync"
	"sync/atomic"

	"hotline/data"
	"hotline/model"
	"hotline/model/corpus"
)

// corrections caches, next to the snapshot of a corpus, the corpus with the reader's latest corrections: correcting takes a
// second for some thousand articles, opening the result no time.
type corrections struct {
	beside data.Snapshot  // without a path, nothing is cached
	lazy   bool           // only what is accessed is checked, and the cache is written in the background
	found  *corpus.Corpus // the cached result found last
	mu     sync.Mutex
	latest atomic.Pointer[func()] // the next write
}

// place returns where the corpus corrected by these notes is cached; ok is false if it is not.
func (k *corrections) place(c *corpus.Corpus, notes []model.Note) (at data.Snapshot, ok bool) {
	key, ok := c.CorrectedKey(notes)
	return data.Snapshot{Path: k.beside.Path + "-corrected", Key: key}, ok && k.beside.Path != ""
}

// Find returns the cached result of c.Apply(notes), if there is one. If the result found last turned out to be damaged, Find
// deletes it first.
func (k *corrections) Find(c *corpus.Corpus, notes []model.Note) (*corpus.Corpus, []corpus.Change, bool) {
	at, ok := k.place(c, notes)
	if k.found != nil && k.found.Fault() != nil {
		_ = at.Remove() // otherwise it would be found damaged again
	}
	if !ok {
		return nil, nil, false
	}
	b, err := at.Map()
	if err != nil {
		return nil, nil, false
	}
	made, changes, err := c.OpenCorrected(b, data.Mapping{}, at.Key, notes)
	if err != nil {
		return nil, nil, false
	}
	if !k.lazy && made.Verify() != nil {
		return nil, nil, false
	}
	k.found = made
	return made, changes, true
}

// Keep caches what before.Apply(notes) returned. Errors are ignored: the next start is only slower.
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

// corrected returns the corpus with the reader's corrections.
func (k *corrections) corrected(c *corpus.Corpus, notes []model.Note) *corpus.Corpus {
	if kept, _, ok := k.Find(c, notes); ok {
		return kept
	}
	made, changes := c.Apply(notes)
	k.Keep(c, made, notes, changes)
	return made
}
