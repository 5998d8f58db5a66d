package corpus

import (
	"slices"
	"time"
)

// early makes corpora of what was read so far while reading goes on: the first soon, the next whenever there is much more,
// so that all of them together cost little beside the last.
type early struct {
	make  func(heap) *Corpus
	done  chan *Corpus
	busy  bool
	since time.Time
	next  int // documents
}

const (
	firstEarly  = 250 * time.Millisecond
	earlyGrowth = 3
)

// begin makes a corpus of the texts, outside the goroutine that calls it, if one is due.
func (e *early) begin(read heap, now time.Time) {
	if e.since.IsZero() {
		e.since = now
	}
	if e.busy || len(read) < e.next || now.Sub(e.since) < firstEarly {
		return
	}
	e.busy, e.next = true, earlyGrowth*len(read)
	read = slices.Clone(read)
	go func() { e.done <- e.make(read) }()
}

// wait ends when no corpus is being made.
func (e *early) wait() {
	if e.busy {
		<-e.done
		e.busy = false
	}
}
