// Package data is the world outside turned into values: it finds what the reader names (files, folders,
// dumps, standard input), recognises each by its content and yields Documents; what it cannot read it says.
package data

import (
	"context"
	"io"
	"iter"
	"os"
	"sync/atomic"

	"hotline/model"
)

// Open yields the documents at locations: files, folders (recursive, in order of name), "-" for standard
// input; none means the bundled corpus. Inputs are read one after the other, dumps as a stream. What cannot
// be read is told to report, unless it is nil, and the rest is read. Cancelling ctx ends the sequence.
func Open(ctx context.Context, locations []string, report func(Skip)) iter.Seq[model.Document] {
	s := &Source{Locations: locations, Report: report}
	return s.Documents(ctx)
}

// Source is what the reader asked to read and how far reading has come. Its fields are set before Documents
// is called.
type Source struct {
	Locations []string
	Columns   map[string]string // field → column, for tables whose columns have names of their own
	Repair    bool              // make good what was decoded wrongly before it was written; offsets refer to the repaired text
	Stdin     io.Reader         // what "-" reads; nil means standard input
	Report    func(Skip)        // told what is not read, from the goroutine that draws on Documents; may be nil
	Doubt     func(Skip)        // told what is read but may not be what it seems, from there too; may be nil
	Before    []Input           // of an earlier reading: of those that are as they were, documents are told by their ids (Document.Again)

	read, total, opened atomic.Int64
	inputs              []Input
}

// Bytes is how many bytes have been read and how many there are, compressed ones as they lie on the disk.
// The total is 0 until the first document is drawn, and leaves out standard input. Safe to call at any time.
func (s *Source) Bytes() (read, total int64) { return s.read.Load(), s.total.Load() }

// Documents yields the documents of s; see Open. Each has a text that is not blank and an ID no other has.
func (s *Source) Documents(ctx context.Context) iter.Seq[model.Document] {
	return func(yield func(model.Document) bool) {
		r := &reading{ctx: ctx, source: s, yield: yield, ids: map[string]int{}, known: known(s.Before)}
		s.inputs = nil
		s.opened.Store(0)
		inputs, done := r.inputs(s.Locations)
		defer done()
		var total int64
		for _, in := range inputs {
			total += in.size
		}
		s.read.Store(0)
		s.total.Store(total)
		for _, in := range inputs {
			if !r.read(in) {
				break
			}
		}
	}
}

func (s *Source) stdin() io.Reader {
	if s.Stdin != nil {
		return s.Stdin
	}
	return os.Stdin
}

// input is one file to be read.
type input struct {
	id   string // the id of its document, or what the ids of its records begin with
	file string // as the reader would name it
	size int64  // bytes; 0 when unknown
	open func() (io.ReadCloser, error)

	looks   looks       // of the file; zero where they are not known
	at      io.ReaderAt // its bytes as they lie on the disk, where they can be read at any place
	inside  int         // how many archives it lies in
	address string      // where it was fetched from, when an archive of the web says so
	media   string      // its content type, from there too
	columns map[string]string
}

// reading is one pass over a Source.
type reading struct {
	ctx     context.Context
	source  *Source
	yield   func(model.Document) bool
	ids     map[string]int // id → how many documents have asked for it
	within  *partSkips     // the archive that is being read; nil outside of one
	garbled mojibake       // what was decoded wrongly in the file that is read
	known   map[string]*Input
	noted   *Input // what comes of the input that is read; nil outside of one
}

// emit hands on a document under an id of its own; false means that no more are wanted.
func (r *reading) emit(d model.Document) bool {
	r.remake(&d)
	return r.give(d.ID, d)
}
