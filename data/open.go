// Package data turns the outside world into values: it finds the inputs that the reader names (files, folders, dumps, standard
// input), recognises each by its content and yields Documents; it reports what it cannot read.
package data

import (
	"context"
	"io"
	"iter"
	"os"
	"sync/atomic"

	"hotline/model"
)

// Open yields the documents at locations: files, folders (recursive, in order of name), "-" for standard input; none means the
// bundled corpus. Inputs are read one after the other, dumps as a stream. Whatever cannot be read is passed to report, unless
// that is nil, and the rest is read. Cancelling ctx ends the sequence.
func Open(ctx context.Context, locations []string, report func(Skip)) iter.Seq[model.Document] {
	s := &Source{Locations: locations, Report: report}
	return s.Documents(ctx)
}

// Source is what the reader wants to read and how far reading has come. Its fields must be set before Documents is called.
type Source struct {
	Locations []string
	Columns   map[string]string // field → column, for tables with other column names
	Repair    bool              // undo wrong decodings of the text; offsets refer to the repaired text
	Stdin     io.Reader         // what "-" reads; nil means standard input
	Report    func(Skip)        // called for what is not read, from the goroutine that iterates over Documents; may be nil
	Doubt     func(Skip)        // called for what is read but may not be what it seems, likewise; may be nil
	Before    []Input           // of an earlier reading: for inputs that have not changed, documents have only their ids (Document.Again)

	read, total, opened atomic.Int64
	inputs              []Input
}

// Bytes returns how many bytes have been read and how many there are; compressed files count by their size on disk. The total is
// 0 until the first document is read, and leaves out standard input. It may be called at any time.
func (s *Source) Bytes() (read, total int64) { return s.read.Load(), s.total.Load() }

// Documents yields the documents of s; see Open. Each has a text that is not blank and a unique ID.
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
	id   string // the id of its document, or the prefix of the ids of its records
	file string // its name for the reader
	size int64  // bytes; 0 if unknown
	open func() (io.ReadCloser, error)

	looks   looks       // of the file; zero if unknown
	at      io.ReaderAt // random access to its bytes on disk, if possible
	inside  int         // how many archives it is nested in
	address string      // the address from which it was fetched, if a web archive gives it
	media   string      // its content type, likewise
	columns map[string]string
}

// reading is one pass over a Source.
type reading struct {
	ctx     context.Context
	source  *Source
	yield   func(model.Document) bool
	ids     map[string]int // id → how many documents have asked for it
	within  *partSkips     // the archive being read; nil outside archives
	garbled mojibake       // what was decoded wrongly in the current file
	known   map[string]*Input
	noted   *Input // the result of the current input; nil outside inputs
}

// emit yields a document under a unique id; false means that no more are wanted.
func (r *reading) emit(d model.Document) bool {
	r.remake(&d)
	return r.give(d.ID, d)
}
