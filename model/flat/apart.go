package flat

import (
	"bytes"
	"io"
	"sort"
	"strings"
	"unsafe"
)

// apart is a section in memory whose texts do not lie one after the other but where each was made, so that they need not be
// copied to be in it.
type apart struct {
	texts []string
	ends  []int // of each, in the section
}

// Apart makes the i-th section of a File that Make made one of these texts. What is asked for of it should lie within one of them:
// whatever reaches further is copied. Cost: that of a search among the texts.
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

// slice is the bytes [from, to).
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

// size is how many bytes the section has.
func (s *Section) size() int {
	if s.apart != nil {
		return s.apart.size()
	}
	return len(s.b)
}

// pieces are the parts that the section lies in, in their order.
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

// equal reports whether the bytes are those of a section that lies in one piece.
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

// bytesOf is the bytes of a text, which must not be changed.
func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }
