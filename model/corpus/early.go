package corpus

import (
	"slices"
	"time"
)

// early makes preliminary corpora while reading goes on: the first soon, each of the others after the amount read has multiplied,
// so that all of them together cost little compared with the final one.
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

// begin makes a corpus of the texts in another goroutine, if one is due.
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

// wait returns when no corpus is being made.
func (e *early) wait() {
	if e.busy {
		<-e.done
		e.busy = false
	}
}
