package data

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"hotline/model/safe"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// Skip is one input, or one record of it, that was not read or not read completely: where, what is wrong, and what the reader can
// do.
type Skip struct {
	File   safe.Text
	What   safe.Text
	Remedy safe.Text
}

// String returns the Skip on one line, safe for a terminal.
func (s Skip) String() string { return string(s.File + ": " + s.What + "; " + s.Remedy) }

func newSkip(file, what, remedy string) Skip {
	return Skip{File: safe.Line(file), What: safe.Line(what), Remedy: safe.Line(remedy)}
}

// Remedies for several faults.
const (
	fetchRest  = "what came before was read; fetch it again for the rest"
	fetchAgain = "nothing to do, or fetch it again"
)

// faults explains errors to the reader, first match first.
var faults = []struct {
	err          error
	what, remedy string
}{
	{fs.ErrNotExist, "there is no such file or folder", "check the name"},
	{fs.ErrPermission, "it may not be read", "check its permissions (chmod +r)"},
	{io.ErrUnexpectedEOF, "the compressed file is cut off", fetchRest},
	{gzip.ErrHeader, "something that is not gzip follows in the compressed file", fetchRest},
	{gzip.ErrChecksum, "the compressed file is damaged (wrong checksum)", "what it held was read; fetch it again to be sure"},
	{zstd.ErrMagicMismatch, "something that is not zstd follows in the compressed file", fetchRest},
	{zstd.ErrCRCMismatch, "the compressed file is damaged (wrong checksum)", fetchRest},
	{zstd.ErrWindowSizeExceeded, "unpacking it takes more than 128 MB of memory (zstd --long)", "unpack it yourself (unzstd --memory=2GB) and give hotline the result"},
	{zstd.ErrUnknownDictionary, "it is compressed with a dictionary of its own", "unpack it yourself (unzstd -D) and give hotline the result"},
	{errUnpacked, "the compressed file is damaged", fetchRest},
	{zip.ErrAlgorithm, "it is packed in a way that hotline does not know", "unpack it yourself"},
	{errBomb, "it unpacks to more than " + ratioText + " times its size", "unpack it yourself and give hotline the result"},
	{errCut, "it is cut off", fetchRest},
	{errGone, "it is no longer a regular file", "run hotline again"},
}

var (
	errGone = errors.New("changed while it was read")
	errCut  = errors.New("ends before its end")
)

// faulty returns the Skip for an error that occurred while opening or reading file.
func faulty(file string, err error) Skip {
	for _, f := range faults {
		if errors.Is(err, f.err) {
			return newSkip(file, f.what, f.remedy)
		}
	}
	var corrupt flate.CorruptInputError
	if errors.As(err, &corrupt) {
		return newSkip(file, "the compressed file is damaged", fetchRest)
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return newSkip(file, "reading failed: "+err.Error(), "what came before was read; try again")
}

// skip reports what was not read.
func (r *reading) skip(s Skip) {
	if r.within != nil && !r.within.counts() {
		return
	}
	if r.noted != nil {
		r.noted.Skips = append(r.noted.Skips, s)
	}
	tell(r, r.source.Report, s)
}

// skipsPerFile is how many damaged records or parts of one file are reported individually; a dump of another kind of data would
// otherwise fill the screen.
const skipsPerFile = 20

// recordSkips reports the damaged records of one file, and sums up those beyond skipsPerFile.
type recordSkips struct {
	r    *reading
	file string
	n    int
	line int // the last one reported: a line is reported once
}

func (s *recordSkips) add(line int, what, remedy string) {
	if line == s.line {
		return
	}
	s.line = line
	s.n++
	if s.n <= skipsPerFile {
		s.r.skip(newSkip(s.file, fmt.Sprintf("line %d %s", line, what), remedy))
	}
}

func (s *recordSkips) close() {
	if more := s.n - skipsPerFile; more > 0 {
		s.r.skip(newSkip(s.file, fmt.Sprintf("%d more records could not be read", more), "see the messages before this one"))
	}
}

// partSkips counts the parts of an archive that were not read. Those beyond skipsPerFile are summed up, because a crawl contains
// many pages without an article.
type partSkips struct{ n int }

func (p *partSkips) counts() bool {
	p.n++
	return p.n <= skipsPerFile
}

// parts reads the archive file by calling read. An archive inside it counts as part of it.
func (r *reading) parts(file string, read func() bool) bool {
	if r.within != nil {
		return read()
	}
	r.within = &partSkips{}
	more := read()
	left := r.within.n - skipsPerFile
	r.within = nil
	if left > 0 {
		r.skip(newSkip(file, fmt.Sprintf("%d more parts of it could not be read", left), "see the messages before this one"))
	}
	return more
}
