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

// worthKeeping is how much text a corpus has that takes longer to read than a reader likes to wait, in bytes.
const worthKeeping = 1 << 20

// beside is what is kept in a snapshot beside the corpus: what could not be read then cannot be now.
type beside struct {
	Sum           string // the Stamp's: the inputs as they were
	Skips, Doubts []data.Skip
}

// snapshot is where the corpus of these locations is kept; ok is false when it is not to be kept.
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
	if err == nil && !l.watch { // what is read again and again would fill the rooms of before, too
		l.room = at.Rooms().Room
	}
	return at, stamp, err == nil
}

// kept is the corpus as it was read before, or nil where there is none of these inputs as they are. Unless it is shown as it is
// read, which notices damage on the way, all of it is checked first. Of one that does not fit, read takes what has not changed.
func (l *loading) kept(at data.Snapshot, stamp data.Stamp) *corpus.Corpus {
	b, err := at.Map()
	if err != nil {
		return nil
	}
	return l.opened(b, at.Key, stamp)
}

// opened is kept of what lies in b.
func (l *loading) opened(b []byte, key corpus.Key, stamp data.Stamp) *corpus.Corpus {
	c, err := corpus.Open(b, key, lexicon.Default)
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

// keep writes the corpus for the next time, unless an input was changed while it was read, and returns the size of the
// snapshot, 0 when there is none.
func (l *loading) keep(ctx context.Context, c *corpus.Corpus, at data.Snapshot, before data.Stamp, inputs []data.Input, readings *corpus.Readings, more beside) (int64, error) {
	if now, ok := l.source.Stamp(ctx); !ok || now != before {
		return 0, nil
	}
	more.Sum = before.Sum
	extra, err := json.Marshal(more)
	if err != nil {
		return 0, err
	}
	var again []byte
	if readings != nil {
		if again, err = data.PackInputs(inputs, readings.Pack(c)); err != nil {
			return 0, err
		}
	}
	return at.Write(func(w io.Writer) (int64, error) { return c.WriteTo(w, corpus.Key(at.Key), extra, again) })
}

// build is the corpus of the locations: from its snapshot when nothing has changed since, else read and understood,
// and kept when that took long. When ctx is cancelled, it is what was read until then.
func (l *loading) build(ctx context.Context, progress func(corpus.Progress)) (*corpus.Corpus, error) {
	at, stamp, ok := l.snapshot(ctx)
	if ok {
		if c := l.kept(at, stamp); c != nil {
			return c, nil
		}
	}
	c, err := l.read(ctx, progress)
	if ok && err == nil && c.Bytes() >= worthKeeping {
		inputs, readings, more := l.inputs, l.readings, beside{Skips: l.skipped(), Doubts: l.doubtful()}
		keep := func() bool { // the next start is slower without it, and no worse
			size, err := l.keep(ctx, c, at, stamp, inputs, readings, more)
			return err == nil && size > 0
		}
		switch {
		case l.watch:
			go keep()
		case keep() && l.lazy:
			if mapped := l.kept(at, stamp); mapped != nil {
				c = mapped // of which no more is in memory than is looked at
				time.AfterFunc(time.Second, debug.FreeOSMemory)
			}
		}
	}
	if !l.watch {
		l.readings = nil
	}
	return c, err
}
