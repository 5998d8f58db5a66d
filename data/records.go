package data

import (
	"bufio"
	"errors"
	"io"
)

// record is one JSON object of a dump as written, or the damage at its place.
type record struct {
	line   int    // where it begins, from 1
	object []byte // valid until the next record; nil if damaged
	damage string // the damage, after "line 7 "
}

// splitter finds the objects of a JSON stream: one per line, or an array of them, or one printed over many lines. It only counts
// brackets; validity is checked by the reader of the object. Damage is confined: no string contains a raw line end, and an object
// at the beginning of a line begins a record, so only the truncated record itself is lost. At most one record is held in memory.
type splitter struct {
	r     *bufio.Reader
	yield func(record) bool

	line   int    // the current line
	start  int    // the line where the current record begins
	buf    []byte // what was read of it, if it is not all in one chunk
	depth  int    // of brackets; 0 between records
	str    bool   // in a string
	esc    bool   // after a backslash in a string
	large  bool   // past maxText: not stored any more, only followed to its end
	ignore bool   // the rest of the current line is not JSON
}

// split yields the records of r in order. It returns false if yield does, and the error that ended r, nil at its normal end.
func split(r *bufio.Reader, firstLine int, yield func(record) bool) (more bool, err error) {
	s := &splitter{r: r, yield: yield, line: firstLine}
	newLine := true
	for {
		chunk, err := r.ReadSlice('\n')
		if newLine && s.depth > 0 && len(chunk) > 0 && chunk[0] == '{' {
			if !s.damaged("breaks off before its end") {
				return false, nil
			}
		}
		newLine = len(chunk) > 0 && chunk[len(chunk)-1] == '\n'
		if !s.chunk(chunk) {
			return false, nil
		}
		if newLine {
			if s.str && !s.damaged("breaks off within a string") {
				return false, nil
			}
			s.line++
			s.ignore = false
		}
		switch {
		case err == nil || errors.Is(err, bufio.ErrBufferFull):
			continue
		case s.depth > 0 && !s.damaged("breaks off before its end"):
			return false, nil
		case errors.Is(err, io.EOF):
			return true, nil
		}
		return true, err
	}
}

// chunk handles a line, or a part of a long one.
func (s *splitter) chunk(chunk []byte) bool {
	for len(chunk) > 0 && !s.ignore {
		if s.depth == 0 {
			n := between(chunk)
			chunk = chunk[n:]
			if len(chunk) == 0 {
				return true
			}
			s.start = s.line
			if chunk[0] != '{' {
				s.ignore = true
				return s.yield(record{line: s.line, damage: "is not a JSON object"})
			}
		}
		n := s.object(chunk)
		if !s.take(chunk[:n]) {
			return false
		}
		chunk = chunk[n:]
	}
	return true
}

// between returns the length of what may be between records: white space, commas, the brackets of an array of records, a byte
// order mark.
func between(chunk []byte) int {
	for i, c := range chunk {
		switch c {
		case ' ', '\t', '\r', '\n', ',', '[', ']', bomUTF8[0], bomUTF8[1], bomUTF8[2]:
		default:
			return i
		}
	}
	return len(chunk)
}

// object follows the current record and returns how much of chunk belongs to it; depth is 0 at its end.
func (s *splitter) object(chunk []byte) int {
	for i := 0; i < len(chunk); i++ {
		c := chunk[i]
		if s.str {
			switch {
			case s.esc:
				s.esc = false
			case c == '\\':
				s.esc = true
			case c == '"':
				s.str = false
			}
			continue
		}
		switch c {
		case '"':
			s.str = true
		case '{', '[':
			s.depth++
		case '}', ']':
			if s.depth--; s.depth == 0 {
				return i + 1
			}
		}
	}
	return len(chunk)
}

// take adds part to the current record and yields it when it is complete.
func (s *splitter) take(part []byte) bool {
	if len(s.buf)+len(part) > maxText {
		s.large = true
		s.buf = nil
	}
	if s.depth > 0 {
		if !s.large {
			s.buf = append(s.buf, part...)
		}
		return true
	}
	if s.large {
		return s.damaged("is an article of more than 64 MB")
	}
	if len(s.buf) > 0 {
		part = append(s.buf, part...)
		s.buf = part[:0]
	}
	return s.yield(record{line: s.start, object: part})
}

// damaged abandons the current record.
func (s *splitter) damaged(what string) bool {
	s.depth, s.str, s.esc, s.large, s.buf = 0, false, false, false, s.buf[:0]
	return s.yield(record{line: s.start, damage: what})
}
