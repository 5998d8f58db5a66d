package search

import (
	"encoding/binary"
	"math"
	"math/bits"

	"hotline/model/flat"
)

// The units of a word are stored as steps, the differences between each and the one before, in a code of bits that suits the word. A
// step is written as a Rice code: what it is above 1 in so many units of 2^large, that many zero bits and a one, then the rest in large
// bits. A word that is often in several units of one article and then not for long has many small steps among large ones: for such a
// word each step begins with a bit that tells whether it is a Rice code or fits in a few bits, small.
const (
	smallShift = 5  // in the first byte of the code: small above large
	onesMost   = 23 // so many zero bits stand for a step that is written in full
	fullBits   = 32
)

// stepCode is the parameters of a code; without small all steps are Rice codes.
type stepCode struct{ small, large int }

// size returns the length of a step above 1, in bits.
func (c stepCode) size(above uint32) int {
	n := 0
	if c.small > 0 {
		if n = 1; above>>c.small == 0 {
			return n + c.small
		}
	}
	if high := int(above >> c.large); high < onesMost {
		return n + high + 1 + c.large
	}
	return n + onesMost + 1 + fullBits
}

// tried is the number of steps from which the code of a word is chosen.
const tried = 512

// codeOf returns a code that suits the steps above 1.
func codeOf(above []uint32) (best stepCode) {
	some := above
	if len(above) > tried {
		some = make([]uint32, tried)
		for i := range some {
			some[i] = above[i*len(above)/tried]
		}
	}
	least := -1
	for _, small := range []int{0, 2, 4, 6} {
		sum, n := 0, 1
		for _, v := range some {
			if small == 0 || v>>small > 0 {
				sum += int(v)
				n++
			}
		}
		middle := bits.Len(uint(sum / n))
		for large := max(middle-2, 0); large <= min(middle, 31); large++ {
			size, code := 0, stepCode{small, large}
			for _, v := range some {
				size += code.size(v)
			}
			if least < 0 || size < least {
				least, best = size, code
			}
		}
	}
	return best
}

// appendSteps appends the code of a word's steps above 1; nothing if there are none.
func appendSteps(to []byte, above []uint32) []byte {
	if len(above) == 0 {
		return to
	}
	c := codeOf(above)
	w := bitWriter{to: append(to, byte(c.small<<smallShift|c.large))}
	for _, v := range above {
		if c.small > 0 {
			if v>>c.small == 0 {
				w.add(uint64(v)<<1, c.small+1)
				continue
			}
			w.add(1, 1)
		}
		if high := int(v >> c.large); high < onesMost {
			w.add(1<<high, high+1)
			w.add(uint64(v)&(1<<c.large-1), c.large)
		} else {
			w.add(1<<onesMost, onesMost+1)
			w.add(uint64(v), fullBits)
		}
	}
	if c.small > 0 && w.n > 0 {
		w.add(1, 1) // what fills the last byte must not be a small step
	}
	return w.end()
}

// bitWriter writes bits, the lowest first.
type bitWriter struct {
	to    []byte
	ready uint64
	n     int
}

// add writes the n lowest bits of v, at most 32; all others must be zero.
func (w *bitWriter) add(v uint64, n int) {
	w.ready |= v << w.n
	w.n += n
	for w.n >= 8 {
		w.to = append(w.to, byte(w.ready))
		w.ready >>= 8
		w.n -= 8
	}
}

func (w *bitWriter) end() []byte {
	if w.n > 0 {
		w.to = append(w.to, byte(w.ready))
	}
	return w.to
}

// steps reads the steps of a word.
type steps struct {
	of    flat.Gradual
	at    int // bits read
	code  stepCode
	ready [stepsAtOnce]int // steps read but not yet returned: [from, to)
	from  int
	to    int
}

// stepsAtOnce is the number of steps read at a time, which is faster than one by one.
const stepsAtOnce = 16

func stepsIn(of flat.Gradual) steps {
	b := of.First(1)
	if len(b) == 0 {
		return steps{}
	}
	return steps{of: of, at: 8, code: stepCode{int(b[0] >> smallShift), int(b[0] & (1<<smallShift - 1))}}
}

// next returns the next step, or 0 at the end. Whatever the bytes are, steps are less than 2^37.
func (s *steps) next() int {
	if s.from == s.to {
		s.read()
	}
	step := s.ready[s.from%stepsAtOnce]
	s.from++
	return step
}

// read reads the next steps, or a 0 at the end.
func (s *steps) read() {
	b, at, n := s.of.First(s.at>>3+stepsAtOnce*8), s.at, 0 // no step takes more than 8 bytes
	large := uint(s.code.large) & 63                       // less than 64, as the compiler can tell
	low, plain := uint64(1)<<large-1, s.code.small == 0
	for ; n < stepsAtOnce && at>>3+8 <= len(b); n++ {
		w := binary.LittleEndian.Uint64(b[at>>3:]) >> (at & 7)
		high := uint(bits.TrailingZeros64(w))
		if plain && high < onesMost { // most steps
			s.ready[n] = int(uint64(high)<<large|w>>1>>high&low) + 1
			at += int(high + 1 + large)
			continue
		}
		step, size := s.code.step(w)
		s.ready[n] = step
		at += size
	}
	if n == 0 {
		var room [16]byte
		copy(room[:], b[min(at>>3, len(b)):])
		step, size := s.code.step(binary.LittleEndian.Uint64(room[:]) >> (at & 7))
		if at += size; at > 8*len(b) { // only what fills the last byte was left
			step = 0
		}
		s.ready[0] = step
		n = 1
	}
	s.at, s.from, s.to = at, 0, n
}

// step returns the step with which the bits of w begin, and its size in bits. If there is none, the step is 0 and the size large.
func (c stepCode) step(w uint64) (step, size int) {
	small, large := c.small&63, c.large&63 // no more than there are bits, as the compiler can tell
	if small > 0 {
		if w&1 == 0 {
			return int(w>>1&(1<<small-1)) + 1, 1 + small
		}
		w >>= 1
		size = 1
	}
	high := bits.TrailingZeros64(w) & 63
	w >>= high
	if high < onesMost && w > 0 {
		return high<<large + int(w>>1&(1<<large-1)) + 1, size + high + 1 + large
	}
	if high == onesMost {
		return int(w>>1&(1<<fullBits-1)) + 1, size + onesMost + 1 + fullBits
	}
	return 0, math.MaxInt32
}
