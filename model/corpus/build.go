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

// Options configures Build; the zero Options are usable.
type Options struct {
	Workers  int                         // documents read in parallel; 0 means one per processor
	Bytes    func() (read, total int64)  // how far the source has been read, for Progress; if nil, text is counted
	Progress func(Progress)              // called from the goroutine of Build now and then, and at the end
	Early    bool                        // Progress sometimes has a corpus of what was read so far
	Keep     func(*Readings)             // if not nil, receives the analysis of all documents at the end
	Before   *Readings                   // of an earlier corpus: documents with Document.Again set are taken from it
	Failed   func(*model.Article, error) // called for an article that was kept without analysis because hotline failed on it
	Room     func(size int) []byte       // allocates memory outside the heap that is never freed; nil is none
}

// Progress is how far a Build has come.
type Progress struct {
	Documents, Bytes int
	Total            int64   // of Bytes, 0 if it is not known
	Corpus           *Corpus // a corpus of the documents read some time ago, reported once; nil if there is no new one
}

// Build analyses every document and returns the corpus of them. If ctx is cancelled, it returns ctx's error and the corpus of
// what was read so far; the few articles in progress may be missing. The result does not depend on the number of workers.
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
		for range done { // discard what comes too late
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

// reading is the analysis of a single document.
type reading struct {
	article *model.Article
	cast    model.Cast
	quotes  []model.Quote // Speakers and About are indexes into cast.Figures
	topics  []string      // most frequent first
	story   int           // its story if it was already numbered, else 0
	failed  error
}

// marked returns the reading with its topics.
func (m *topicMarker) marked(r reading) reading {
	r.topics = m.mark(r.article, r.quotes)
	return r
}

// readAll analyses documents with the given number of workers, in any order. The channel is closed at the end of docs, or soon
// after ctx is cancelled, even if docs is blocked on its source. After that, broken returns the error if docs panicked: such a
// bug must not end the program while it holds the terminal.
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

// worker analyses documents. It is not safe for concurrent use.
type worker struct {
	rooms  rooms
	marker *topicMarker
	packer packer
	done   chan<- packed
	parsed []reading
}

// read analyses a batch of documents and clears it.
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

// errGone says that documents refer to earlier readings that do not exist any more.
var errGone = errors.New("what was read before is damaged")

// progressEvery is the interval of Progress calls, long enough that they cost nothing.
const progressEvery = 40 * time.Millisecond

// grace is how long a cancelled Build waits for the articles in progress.
const grace = 200 * time.Millisecond

// collect collects the readings until done is closed, or until soon after ctx ended.
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
