package data

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"strings"
	"sync/atomic"
)

const (
	maxText    = 64 << 20 // bytes of one text, and of one record of a dump
	bufferSize = 64 << 10
	sniffed    = 4 << 10 // bytes examined to recognise a format
	maxInside  = 3       // maximum nesting of archives
)

// input reads one input; false means that no more documents are wanted.
func (r *reading) input(in input) bool {
	if r.ctx.Err() != nil {
		return false
	}
	in.columns = r.source.Columns
	f, err := in.open()
	if err != nil {
		r.skip(faulty(in.file, err))
		return true
	}
	defer f.Close()
	before := look(f)
	m := &meter{ctx: r.ctx, r: f, n: &r.source.read, left: in.size}
	if in.size == 0 {
		m.left = math.MaxInt64
	}
	if at, ok := f.(io.ReaderAt); ok && in.size > 0 {
		m.at = at
		in.at = m
	}
	more := r.stream(in, bufio.NewReaderSize(m, bufferSize))
	if look(f) == before {
		r.noted.Size, r.noted.Changed = before.size, before.changed
	} else {
		r.doubt(in.file, doubt{"it changed while it was read", "run hotline again, or let it watch (--watch)"})
	}
	return more
}

// looks are the size and modification time of an opened file; if they have changed, so has the file.
type looks struct{ size, changed int64 }

// look returns the zero value if f is not a file.
func look(f io.Reader) looks {
	if f, ok := f.(fs.File); ok {
		if info, err := f.Stat(); err == nil {
			return looks{info.Size(), info.ModTime().UnixNano()}
		}
	}
	return looks{}
}

// stream reads the content of an input: a file, or a member of an archive.
func (r *reading) stream(in input, raw *bufio.Reader) bool {
	body, err := unzip(raw)
	packed := body != raw
	if err == nil {
		body, err = utf16(body)
	}
	var head []byte
	if err == nil {
		head, err = body.Peek(sniffed)
	}
	if err != nil && len(head) == 0 && !errors.Is(err, io.EOF) {
		r.skip(faulty(in.file, err))
		return true
	}
	if packed {
		in.at = nil
	}
	if read := archive(head); read != nil {
		if in.inside == maxInside {
			r.skip(newSkip(in.file, "it lies in archives within archives", "unpack it and give hotline the result"))
			return true
		}
		in.inside++
		return r.parts(in.file, func() bool { return read(r, in, body) })
	}
	if what, remedy := unreadable(head); what != "" {
		r.skip(newSkip(in.file, what, remedy))
		return true
	}
	return recognise(in, head)(r, in, body)
}

// whole reads all of body, or as much as possible if it is damaged, which it reports. If ok is false, there is no content.
func (r *reading) whole(in input, body io.Reader, limit int64) (content string, ok bool) {
	if in.at != nil && in.size > limit {
		r.skip(tooLarge(in.file, limit))
		return "", false
	}
	var b strings.Builder
	b.Grow(int(min(in.size, limit)))
	n, err := io.Copy(&b, io.LimitReader(body, limit+1))
	switch {
	case r.ctx.Err() != nil:
		return "", false
	case n > limit:
		r.skip(tooLarge(in.file, limit))
		return "", false
	case errors.Is(err, errBomb):
		r.skip(faulty(in.file, err))
		return "", false
	case err != nil:
		r.skip(faulty(in.file, err))
		return b.String(), !blank(b.String())
	case blank(b.String()):
		r.skip(newSkip(in.file, "it is empty", fetchAgain))
		return "", false
	}
	return b.String(), true
}

func tooLarge(file string, limit int64) Skip {
	return newSkip(file, fmt.Sprintf("it is larger than %d MB, too large for one article", limit>>20),
		"split it, or make JSON lines of it")
}

// meter counts what is read through it and ends with the context.
type meter struct {
	ctx context.Context
	r   io.Reader
	at  io.ReaderAt // random access to the same; nil if impossible
	n   *atomic.Int64

	left int64 // of the input's size: parts of archives are read twice, and that is no progress
}

func (m *meter) count(n int) {
	counted := min(int64(n), m.left)
	m.left -= counted
	m.n.Add(counted)
}

func (m *meter) Read(p []byte) (int, error) {
	if err := m.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := m.r.Read(p)
	m.count(n)
	return n, err
}

// ReadAt is needed for archives whose directory is at their end.
func (m *meter) ReadAt(p []byte, off int64) (int, error) {
	if err := m.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := m.at.ReadAt(p, off)
	m.count(n)
	return n, err
}
