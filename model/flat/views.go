package flat

import (
	"encoding/binary"
	"sort"
	"unsafe"
)

// Uint32s, Uint64s and Bytes are views of a section. Values are checked on access, with the block that contains them.
type (
	Uint32s struct{ s *Section }
	Uint64s struct{ s *Section }
	Bytes   struct{ s *Section }
)

// Uint32s returns the i-th section as 32-bit numbers.
func (f *File) Uint32s(i int) Uint32s { return Uint32s{f.sections[i]} }

// Uint64s returns the i-th section as 64-bit numbers.
func (f *File) Uint64s(i int) Uint64s { return Uint64s{f.sections[i]} }

// Bytes returns the i-th section as bytes.
func (f *File) Bytes(i int) Bytes { return Bytes{f.sections[i]} }

// Len returns how many numbers there are.
func (u Uint32s) Len() int { return len(u.s.b) / 4 }

// At returns the i-th number.
func (u Uint32s) At(i int) int {
	if u.s.ready.Load() {
		return int(order.Uint32(u.s.sure[4*i:]))
	}
	return int(order.Uint32(u.s.number(4*i, 4)))
}

// Numbers is a view of a checked section, for loops that read many numbers.
type Numbers []byte

// All checks the whole section and returns its numbers; it also makes At faster from then on.
func (u Uint32s) All() Numbers { return Numbers(u.s.whole()) }

// Expect prepares for reading about n of the numbers: if that is many, it checks all at once, which makes At faster.
func (u Uint32s) Expect(n int) Uint32s {
	if n >= u.Len()/64 {
		u.s.whole()
	}
	return u
}

// Len returns how many numbers there are.
func (n Numbers) Len() int { return len(n) / 4 }

// At returns the i-th number.
func (n Numbers) At(i int) int { return int(binary.LittleEndian.Uint32(n[4*i:])) }

// Slice returns the numbers [from, to).
func (n Numbers) Slice(from, to int) Numbers { return n[4*from : 4*to] }

// Len returns how many numbers there are.
func (u Uint64s) Len() int { return len(u.s.b) / 8 }

// At returns the i-th number.
func (u Uint64s) At(i int) int {
	if u.s.ready.Load() {
		return int(order.Uint64(u.s.sure[8*i:]))
	}
	return int(order.Uint64(u.s.number(8*i, 8)))
}

// Len returns how many bytes there are.
func (b Bytes) Len() int { return b.s.size() }

// Range returns the bytes [from, to). A range outside the section gives nil, damaged bytes are zeros; both set Fault.
func (b Bytes) Range(from, to int) []byte {
	s := b.s
	if from < 0 || to > s.size() || from > to {
		if s.file != nil {
			s.file.fail("an offset lies outside")
		}
		return nil
	}
	if s.apart != nil {
		return s.apart.slice(from, to)
	}
	if s.file != nil && !s.file.sound(s.at+from, s.at+to) {
		return make([]byte, to-from)
	}
	return s.b[from:to:to]
}

// Gradual is bytes of a section of which only those that are read are checked: a long list may be left after its first items.
type Gradual struct {
	all  []byte
	sure int // so many were checked
	s    *Section
	at   int // position in the section
}

// Gradually returns the bytes [from, to). A range outside the section is empty and sets Fault.
func (b Bytes) Gradually(from, to int) Gradual {
	s := b.s
	if s.file == nil || from < 0 || to > s.size() || from > to {
		all := b.Range(from, to)
		return Gradual{all: all, sure: len(all)}
	}
	return Gradual{all: s.b[from:to:to], s: s, at: from}
}

// First returns the bytes, of which the first n or all are checked; none, which sets Fault, if they are damaged.
func (g *Gradual) First(n int) []byte {
	if n > g.sure && g.sure < len(g.all) {
		g.check(n)
	}
	return g.all
}

// check checks the blocks of the first n bytes.
func (g *Gradual) check(n int) {
	from := g.s.at + g.at
	to := min(int(up(int64(from+n), block)), from+len(g.all))
	if g.s.file.sound(from+g.sure, to) {
		g.sure = to - from
	} else {
		g.all, g.sure = nil, 0
	}
}

// Text is Range as a string that shares its bytes.
func (b Bytes) Text(from, to int) string {
	r := b.Range(from, to)
	return unsafe.String(unsafe.SliceData(r), len(r))
}

// Lists is a sequence of lists of numbers: the i-th is [Starts.At(i), Starts.At(i+1)) of Of.
type Lists struct{ Starts, Of Uint32s }

// Len returns how many lists there are.
func (l Lists) Len() int { return max(l.Starts.Len()-1, 0) }

// Bounds returns the bounds of the i-th list in Of.
func (l Lists) Bounds(i int) (from, to int) { return l.Starts.At(i), l.Starts.At(i + 1) }

// Slice returns a copy of the i-th list, nil if it is empty.
func (l Lists) Slice(i int) []int {
	from, to := l.Bounds(i)
	if from >= to {
		return nil
	}
	out := make([]int, to-from)
	for k := range out {
		out[k] = l.Of.At(from + k)
	}
	return out
}

// Has reports whether n is in the i-th list.
func (l Lists) Has(i, n int) bool {
	from, to := l.Bounds(i)
	for k := from; k < to; k++ {
		if l.Of.At(k) == n {
			return true
		}
	}
	return false
}

// Texts is a sequence of short texts: the i-th is [Starts.At(i), Starts.At(i+1)) of Of.
type Texts struct {
	Starts Uint32s
	Of     Bytes
}

// Len returns how many texts there are.
func (t Texts) Len() int { return max(t.Starts.Len()-1, 0) }

// At returns the i-th text. It shares the bytes of the file.
func (t Texts) At(i int) string { return t.Of.Text(t.Starts.At(i), t.Starts.At(i+1)) }

// Bytes returns the i-th text as bytes, which must not be changed.
func (t Texts) Bytes(i int) []byte { return t.Of.Range(t.Starts.At(i), t.Starts.At(i+1)) }

// Gradually returns the i-th text as bytes that are checked as they are read.
func (t Texts) Gradually(i int) Gradual { return t.Of.Gradually(t.Starts.At(i), t.Starts.At(i+1)) }

// Find returns the index of the text, or -1. The texts must be ascending.
func (t Texts) Find(text string) int {
	at := sort.Search(t.Len(), func(i int) bool { return t.At(i) >= text })
	if at < t.Len() && t.At(at) == text {
		return at
	}
	return -1
}
