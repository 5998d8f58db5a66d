package corpus

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"hotline/model"
)

// Options says how to build; the zero Options will do.
type Options struct {
	Workers  int                         // documents read at the same time; 0 is one for each processor
	Bytes    func() (read, total int64)  // how far the source has been read, for Progress; nil counts text
	Progress func(Progress)              // called now and then, and at the end, from the goroutine of Build
	Early    bool                        // Progress has, now and then, the corpus of what was read until then
	Keep     func(*Readings)             // is given, unless nil, what was understood of each document when all were read
	Before   *Readings                   // of an earlier corpus: documents that say so (Document.Again) are taken from there
	Failed   func(*model.Article, error) // an article that was kept but not understood, because hotline has a fault
	Room     func(size int) []byte       // is asked for memory outside of the heap, which stays; nil is none
}

// Progress is how far a Build has come.
type Progress struct {
	Documents, Bytes int
	Total            int64   // of Bytes, 0 when that is not known
	Corpus           *Corpus // of the documents read some time ago; nil where there is none that was not told of before
}

// Build understands every document and returns the corpus of them. When ctx is cancelled it returns, with
// ctx's error, the corpus of what was read until then; the articles under way, which are few, may be missing. The corpus does not depend on the number of workers.
func Build(ctx context.Context, docs iter.Seq[model.Document], lex *model.Lexicon, opts Options) (*Corpus, error) {
	if lex == nil {
		lex = &model.Lexicon{}
	}
	if opts.Workers <= 0 {
		opts.Workers = runtime.GOMAXPROCS(0)
	}
	return build(ctx, docs, lex, opts, open(lex))
}

func build(ctx context.Context, docs iter.Seq[model.Document], lex *model.Lexicon, opts Options, rooms rooms) (*Corpus, error) {
	topics := newTopicMatcher(lex.Topics)
	done, broken := readAll(ctx, docs, opts, rooms, topics)
	early := &early{make: func(read heap) *Corpus { return assemble(read, newEncoder(lex), rooms) }, done: make(chan *Corpus, 1)}
	read := collect(ctx, done, opts, early)
	go func() {
		for range done { // what comes too late
		}
	}()
	early.wait()
	var kept *Readings
	if ctx.Err() == nil {
		if opts.Keep != nil {
			kept = keep(read)
		}
		rooms.recurring(read, topics)
	}
	e := newEncoder(lex)
	e.room = opts.Room
	c := assemble(read, e, rooms)
	if kept != nil {
		kept.of = c
		opts.Keep(kept)
	}
	return c, cmp.Or(ctx.Err(), broken())
}

// reading is one document understood by itself.
type reading struct {
	article *model.Article
	cast    model.Cast
	quotes  []model.Quote // Speakers and About index cast.Figures
	topics  []string      // most frequent first
	story   int           // as it is numbered already, or 0
	failed  error
}

// marked is the reading with its topics.
func (m *topicMarker) marked(r reading) reading {
	r.topics = m.mark(r.article, r.quotes)
	return r
}

// readAll understands documents with the given number of workers, in no order. The channel is closed at the
// end of docs, or soon after ctx is cancelled even when docs is stuck waiting for its source. Then broken says whether docs
// itself failed: a fault of ours in reading must not end the program while it holds the terminal.
func readAll(
	ctx context.Context, docs iter.Seq[model.Document], opts Options, rooms rooms, topics *topicMatcher,
) (_ <-chan packed, broken func() error) {
	var fault atomic.Pointer[error]
	read := make(chan model.Document, opts.Workers)
	todo := batches(ctx, read, opts.Workers)
	done := make(chan packed, opts.Workers)
	go func() {
		defer close(read)
		defer func() {
			if err := recover(); err != nil {
				said := fmt.Errorf("hotline failed in reading: %v (%s)", err, culprit())
				fault.Store(&said)
			}
		}()
		for doc := range docs {
			select {
			case read <- doc:
			case <-ctx.Done():
				return
			}
		}
	}()
	var wg sync.WaitGroup
	for range opts.Workers {
		wg.Go(func() {
			w := worker{rooms: rooms, marker: topics.marker(), done: done}
			for batch := range todo {
				w.read(slices.DeleteFunc(batch, func(doc model.Document) bool {
					if doc.Again == "" {
						return false
					}
					if p, ok := opts.Before.again(doc); ok {
						done <- p
					} else {
						fault.Store(&errGone)
					}
					return true
				}))
			}
		})
	}
	go func() {
		wg.Wait()
		close(done)
	}()
	return done, func() error {
		if said := fault.Load(); said != nil {
			return *said
		}
		return nil
	}
}

// worker understands documents. It is for one goroutine.
type worker struct {
	rooms  rooms
	marker *topicMarker
	packer packer
	done   chan<- packed
	parsed []reading
}

// read understands a batch of documents, of which nothing is left there.
func (w *worker) read(batch []model.Document) {
	w.parsed = w.parsed[:0]
	for _, doc := range batch {
		w.parsed = append(w.parsed, w.rooms.parse(doc))
	}
	w.rooms.understandAll(batch, w.parsed)
	clear(batch)
	for i := range w.parsed {
		w.parsed[i] = w.marker.marked(w.parsed[i])
	}
	for _, r := range w.parsed {
		w.done <- w.packer.pack(r)
	}
	clear(w.parsed)
}

// errGone says that documents are wanted again of which no reading is left.
var errGone = errors.New("what was read before is damaged")

// progressEvery is how often Progress is told, so that telling costs nothing.
const progressEvery = 40 * time.Millisecond

// grace is how long a cancelled Build waits for the articles that are being understood.
const grace = 200 * time.Millisecond

// collect takes what was understood until all is, or until soon after ctx ended.
func collect(ctx context.Context, done <-chan packed, opts Options, early *early) heap {
	var all heap
	var p Progress
	store := store{room: opts.Room}
	tell := func() {
		if opts.Bytes != nil {
			read, total := opts.Bytes()
			p.Bytes, p.Total = int(read), total
		}
		if opts.Progress != nil {
			opts.Progress(p)
		}
	}
	last := time.Now()
	var late <-chan time.Time
	ended := ctx.Done()
	for {
		select {
		case <-ended:
			ended, late = nil, time.After(grace)
		case <-late:
			tell()
			return all
		case p.Corpus = <-early.done:
			early.busy = false
			tell()
			p.Corpus = nil
		case r, more := <-done:
			if !more {
				tell()
				return all
			}
			store.keep(&r)
			all = append(all, r)
			p.Documents++
			p.Bytes += len(r.text)
			if r.failed != nil && opts.Failed != nil {
				opts.Failed(r.article(), r.failed)
			}
			if now := time.Now(); now.Sub(last) >= progressEvery {
				last = now
				tell()
				if opts.Early {
					early.begin(all, now)
				}
			}
		}
	}
}
