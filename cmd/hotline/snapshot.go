package main

import (
	"context"
	"encoding/json"
	"io"
	"runtime/debug"
	"time"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model/corpus"
)

// worthKeeping is the amount of text, in bytes, from which a corpus takes long enough to read that a snapshot is written.
const worthKeeping = 1 << 20

// beside is stored with the corpus in a snapshot, so that problems found when it was built are reported again.
type beside struct {
	Sum           string // the Sum of the Stamp of the inputs
	Skips, Doubts []data.Skip
}

// snapshot returns where the snapshot of these locations is; ok is false if there must not be one.
func (l *loading) snapshot(ctx context.Context) (at data.Snapshot, stamp data.Stamp, ok bool) {
	if l.anew {
		return at, stamp, false
	}
	if stamp, ok = l.source.Stamp(ctx); !ok {
		return at, stamp, false
	}
	l.many = stamp.N > 1
	at, err := data.SnapshotOf(stamp)
	l.corrections.beside = at
	if err == nil && !l.watch { // with repeated readings, the rooms of earlier ones would never be freed
		l.room = at.Rooms().Room
	}
	return at, stamp, err == nil
}

// kept returns the corpus of the snapshot, or nil if there is none of the inputs as they are. Unless the loading is lazy, which
// detects damage on access, all of it is checked first. read takes what has not changed from one that is out of date.
func (l *loading) kept(at data.Snapshot, stamp data.Stamp) *corpus.Corpus {
	b, err := at.Map()
	if err != nil {
		return nil
	}
	return l.opened(b, data.Mapping{}, at.Key, stamp)
}

// opened opens the snapshot b, which lies in the memory, or nil, and keeps its list of skipped inputs; it returns
// nil if b is unusable.
func (l *loading) opened(b []byte, memory corpus.Memory, key corpus.Key, stamp data.Stamp) *corpus.Corpus {
	c, err := corpus.Open(b, memory, key, lexicon.Default)
	if err != nil {
		return nil
	}
	var more beside
	if json.Unmarshal(c.Extra(), &more) != nil || c.Fault() != nil {
		return nil
	}
	l.last = c
	if more.Sum != stamp.Sum || !l.lazy && c.Verify() != nil {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.skips, l.doubts = more.Skips, more.Doubts
	return c
}

// found is what one reading of the inputs found, as it is kept in a snapshot.
type found struct {
	corpus   *corpus.Corpus
	inputs   []data.Input
	readings *corpus.Readings
	beside
}

// found returns the last reading, whose corpus is c.
func (l *loading) found(c *corpus.Corpus) found {
	return found{c, l.inputs, l.readings, beside{Skips: l.skipped(), Doubts: l.doubtful()}}
}

// keep writes the snapshot, unless an input has changed since reading began, and returns the size of the snapshot, or 0 if there
// is none.
func (l *loading) keep(ctx context.Context, f found, at data.Snapshot, before data.Stamp) (int64, error) {
	if now, ok := l.source.Stamp(ctx); !ok || now != before {
		return 0, nil
	}
	f.Sum = before.Sum
	extra, err := json.Marshal(f.beside)
	if err != nil {
		return 0, err
	}
	var again []byte
	if f.readings != nil {
		if again, err = data.PackInputs(f.inputs, f.readings.Pack(f.corpus)); err != nil {
			return 0, err
		}
	}
	return at.Write(func(w io.Writer) (int64, error) { return f.corpus.WriteTo(w, corpus.Key(at.Key), extra, again) })
}

// build returns the corpus of the locations: from its snapshot if nothing has changed since, else by reading and analysing them,
// writing a snapshot if that took long. If ctx is cancelled, it returns what was read so far.
func (l *loading) build(ctx context.Context, progress func(corpus.Progress)) (*corpus.Corpus, error) {
	at, stamp, ok := l.snapshot(ctx)
	if ok {
		if c := l.kept(at, stamp); c != nil {
			return c, nil
		}
	}
	c, err := l.read(ctx, progress)
	if ok && err == nil && c.Bytes() >= worthKeeping {
		f := l.found(c)
		keep := func() bool { // on an error the next start is only slower
			size, err := l.keep(ctx, f, at, stamp)
			return err == nil && size > 0
		}
		switch {
		case l.watch:
			go keep()
		case keep() && l.lazy:
			if mapped := l.kept(at, stamp); mapped != nil {
				c = mapped // only what is accessed of it is in memory
				time.AfterFunc(time.Second, debug.FreeOSMemory)
			}
		}
	}
	if !l.watch {
		l.readings = nil
	}
	return c, err
}
