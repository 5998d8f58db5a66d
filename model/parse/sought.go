package parse

import (
	"math/bits"
	"strings"
)

// What stands in a text a second time is looked for by rules that ask it of nearly every line, of which nearly none does. Of some bytes
// behind each blank it is remembered whether they stand there once or more often, so that most lines are known by one look.
const (
	soughtWindow = 8  // bytes behind a blank
	soughtRoom   = 16 // bits for each of them
)

// sought are the bytes behind the blanks of a text: two sets of bits, of those met and of those met more than once. Some others seem
// to be among them.
type sought struct {
	met, again []uint64
	shift      int
}

// seek remembers the bytes behind the blanks of a text. Cost: linear, some 1,000 MB/s.
func seek(text string) *sought {
	places := 64
	for places < soughtRoom*strings.Count(text, " ") {
		places *= 2
	}
	s := &sought{make([]uint64, places/64), make([]uint64, places/64), 64 - bits.TrailingZeros(uint(places))}
	for i := 0; i+soughtWindow < len(text); i++ {
		if text[i] != ' ' {
			continue
		}
		at, bit := s.place(text[i+1:])
		s.again[at] |= s.met[at] & bit
		s.met[at] |= bit
	}
	return s
}

func (s *sought) place(behind string) (at int, bit uint64) {
	h := eight(behind) * 0x9e3779b97f4a7c15 >> s.shift
	return int(h / 64), 1 << (h % 64)
}

// mayRecur reports whether a line of the text may stand there once more; a blank that it begins with is not looked at.
func (s *sought) mayRecur(line string) bool {
	for i := 1; i+soughtWindow < len(line); i++ {
		if line[i] != ' ' {
			continue
		}
		if at, bit := s.place(line[i+1:]); s.again[at]&bit == 0 {
			return false
		}
	}
	return true
}

// eight is the first eight bytes of a text as a number.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// mayRecur reports whether what is a part of the text may stand there once more.
func (pg *page) mayRecur(part string) bool {
	if pg.sought == nil {
		pg.sought = seek(pg.text)
	}
	return pg.sought.mayRecur(part)
}
