package flat

import (
	"bytes"
	"io"
	"sort"
	"strings"
	"unsafe"
)

// apart is a section in memory that consists of separate texts, so that they need not be copied.
type apart struct {
	texts []string
	ends  []int // for each text, its end in the section
}

// Apart makes the i-th section of a File that Make made consist of these texts. Ranges should lie within one of them: others are
// copied. Cost: that of a binary search among the texts.
func (f *File) Apart(i int, texts []string) {
	a := &apart{texts, make([]int, len(texts))}
	end := 0
	for k, t := range texts {
		end += len(t)
		a.ends[k] = end
	}
	f.sections[i].apart = a
}

func (a *apart) size() int {
	if len(a.ends) == 0 {
		return 0
	}
	return a.ends[len(a.ends)-1]
}

// slice returns the bytes [from, to).
func (a *apart) slice(from, to int) []byte {
	if from == to {
		return nil
	}
	k := sort.SearchInts(a.ends, from+1)
	t := a.texts[k]
	start := a.ends[k] - len(t)
	if to <= a.ends[k] {
		return bytesOf(t[from-start : to-start])
	}
	var b strings.Builder
	b.Grow(to - from)
	for ; from < to; k++ {
		t, start := a.texts[k], a.ends[k]-len(a.texts[k])
		b.WriteString(t[from-start : min(len(t), to-start)])
		from = a.ends[k]
	}
	return bytesOf(b.String())
}

// size returns the size of the section in bytes.
func (s *Section) size() int {
	if s.apart != nil {
		return s.apart.size()
	}
	return len(s.b)
}

// pieces yields the parts of the section in order.
func (s *Section) pieces(yield func([]byte) bool) {
	if s.apart == nil {
		yield(s.whole())
		return
	}
	for _, t := range s.apart.texts {
		if !yield(bytesOf(t)) {
			return
		}
	}
}

// equal reports whether the section has the same bytes as o, which must be in one piece.
func (s *Section) equal(o *Section) bool {
	if s.size() != o.size() {
		return false
	}
	rest := o.whole()
	for b := range s.pieces {
		if !bytes.Equal(b, rest[:len(b)]) {
			return false
		}
		rest = rest[len(b):]
	}
	return true
}

func (s *Section) writeTo(w io.Writer) error {
	for b := range s.pieces {
		if _, err := w.Write(b); err != nil {
			return err
		}
	}
	return nil
}

// bytesOf returns the bytes of a string without copying; they must not be changed.
func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }
