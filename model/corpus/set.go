package corpus

import (
	"encoding/binary"
	"iter"
	"math/bits"
)

// set is a set of numbers, one bit each.
type set []uint64

func newSet(n int) set { return make(set, (n+63)/64) }

// setSize returns the size in bytes of a set of the numbers [0, n).
func setSize(n int) int { return 8 * ((n + 63) / 64) }

// fullSet returns the set of the numbers [0, n).
func fullSet(n int) set {
	s := newSet(n)
	for i := range s {
		s[i] = ^uint64(0)
	}
	if n%64 != 0 {
		s[len(s)-1] = 1<<(n%64) - 1
	}
	return s
}

// rangeSet returns the set of the numbers [from, to), as one of the numbers [0, n).
func rangeSet(from, to, n int) set {
	s := newSet(n)
	if from >= to {
		return s
	}
	for i := from / 64; i <= (to-1)/64; i++ {
		s[i] = ^uint64(0)
	}
	s[from/64] &= ^uint64(0) << (from % 64)
	s.cut(to)
	return s
}

// setIn decodes a set that bytes encoded.
func setIn(b []byte) set {
	s := make(set, len(b)/8)
	for i := range s {
		s[i] = binary.LittleEndian.Uint64(b[8*i:])
	}
	return s
}

func (s set) bytes() []byte {
	b := make([]byte, 0, 8*len(s))
	for _, w := range s {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return b
}

func (s set) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s set) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }

// bit returns 1 for a member, else 0.
func (s set) bit(i int) int { return int(s[uint(i)/64] >> (uint(i) % 64) & 1) }

func (s set) remove(i int) { s[i/64] &^= 1 << (i % 64) }

// cut removes the numbers from i on.
func (s set) cut(i int) {
	if i >= 64*len(s) {
		return
	}
	s[i/64] &= 1<<(i%64) - 1
	clear(s[i/64+1:])
}

// and keeps what is also in other.
func (s set) and(other set) {
	for i := range s {
		s[i] &= other[i]
	}
}

// or adds the members of other, which must not be larger.
func (s set) or(other set) {
	for i, w := range other {
		s[i] |= w
	}
}

// without returns the members that are not in other.
func (s set) without(other set) set {
	out := make(set, len(s))
	for i := range out {
		out[i] = s[i] &^ other[i]
	}
	return out
}

// not returns the numbers [0, n) that are not in s.
func (s set) not(n int) set {
	return fullSet(n).without(s)
}

// all yields the members, ascending.
func (s set) all() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, w := range s {
			for ; w != 0; w &= w - 1 {
				if !yield(i*64 + bits.TrailingZeros64(w)) {
					return
				}
			}
		}
	}
}

// within yields the members in [from, to), ascending.
func (s set) within(from, to int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := from; i < to; i++ {
			if s[i/64]>>(i%64) == 0 {
				i |= 63
				continue
			}
			if s.has(i) && !yield(i) {
				return
			}
		}
	}
}
