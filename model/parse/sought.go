package parse

import (
	"math/bits"
	"strings"
)

// Many rules ask of each line whether it occurs elsewhere; almost none does. A Bloom filter over the bytes behind each blank
// answers most of these questions without a search.
const (
	soughtWindow = 8  // bytes behind a blank
	soughtRoom   = 16 // bits for each blank
)

// sought is a Bloom filter over the bytes behind the blanks of a text, as two bit sets: windows seen once, windows seen again.
// There may be false positives, never false negatives.
type sought struct {
	met, again []uint64
	shift      int
}

// seek returns the filter for a text. Cost: linear, some 1,000 MB/s.
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

// mayRecur reports whether a line of the text may occur there again; a blank at its beginning is ignored.
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

// eight returns the first eight bytes of a text as a number.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// mayRecur reports whether a part of the text may occur there again.
func (pg *page) mayRecur(part string) bool {
	if pg.sought == nil {
		pg.sought = seek(pg.text)
	}
	return pg.sought.mayRecur(part)
}
