package notebook

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"hotline/model"
)

const (
	title   = "hotline notebook "
	version = 1
	header  = title + "1\n"

	maxBytes = 256 << 20 // of a whole notebook; a reader who writes a note a minute needs a lifetime to fill it
)

// errNewer is the error of reading a notebook of a later version of hotline.
var errNewer = errors.New("it was written by a newer hotline: update hotline, or name another notebook")

// errForeign is the error of reading a file that is not a notebook.
var errForeign = errors.New("it is not a hotline notebook: name another file")

// Damage is a line that is kept but has no effect.
type Damage struct {
	Line int // from 1
	What string
}

func (d Damage) String() string {
	return fmt.Sprintf("line %d is kept but not obeyed: %s", d.Line, d.What)
}

// Contents is a notebook as read.
type Contents struct {
	Records []Record // in the order of the file, each once
	Damage  []Damage

	whole int // bytes up to the last line end; what follows is a truncated record
	tail  []byte
}

// Notes returns the notes of all records.
func (c Contents) Notes() []model.Note {
	notes := make([]model.Note, len(c.Records))
	for i, r := range c.Records {
		notes[i] = r.Note
	}
	return notes
}

// Torn reports whether the last record was truncated. It was never acknowledged.
func (c Contents) Torn() bool { return len(c.tail) > 0 }

// Read reads a notebook. A damaged line affects no other.
func Read(r io.Reader) (Contents, error) {
	all, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	if err != nil {
		return Contents{}, err
	}
	if len(all) > maxBytes {
		return Contents{}, fmt.Errorf("it has more than %d MB: name another notebook", maxBytes>>20)
	}
	return parse(all)
}

func parse(all []byte) (c Contents, err error) {
	c.whole = bytes.LastIndexByte(all, '\n') + 1
	c.tail = all[c.whole:]
	if c.whole == 0 {
		if !strings.HasPrefix(header, string(all)) {
			return Contents{}, errForeign
		}
		return c, nil // new, or its first line was truncated
	}
	first, lines, _ := bytes.Cut(all[:c.whole], []byte("\n"))
	if err := readHeader(string(first)); err != nil {
		return Contents{}, err
	}
	seen := map[string]bool{}
	n := 1
	for line := range bytes.Lines(lines) {
		n++
		r, err := decode(string(bytes.TrimSuffix(line, []byte("\n"))))
		switch {
		case err != nil:
			c.Damage = append(c.Damage, Damage{n, err.Error()})
		case !seen[r.ID]:
			seen[r.ID] = true
			c.Records = append(c.Records, r)
		}
	}
	return c, nil
}

func readHeader(first string) error {
	number, ours := strings.CutPrefix(first, title)
	v, err := strconv.Atoi(number)
	switch {
	case !ours || err != nil || v < 1:
		return errForeign
	case v > version:
		return fmt.Errorf("%w (its format is %d, this hotline knows %d)", errNewer, v, version)
	}
	return nil
}

// Write writes a notebook with the records.
func Write(w io.Writer, records []Record) error {
	var b strings.Builder
	b.WriteString(header)
	for _, r := range records {
		b.WriteString(r.Line)
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// Load reads the notebook at path without locking it; if it does not exist, it is empty.
func Load(path string) (Contents, error) {
	f, err := realDisk{}.open(path, os.O_RDONLY)
	if errors.Is(err, fs.ErrNotExist) {
		return Contents{}, nil
	}
	if err != nil {
		return Contents{}, err
	}
	defer f.Close()
	return Read(f)
}
