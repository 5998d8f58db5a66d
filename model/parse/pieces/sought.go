package pieces

import (
	"math/bits"
	"slices"
	"strings"

	"hotline/model"
)

// Many rules ask of each line whether it occurs elsewhere; almost none does. A Bloom filter over the bytes behind each blank
// answers most of these questions without a search.
const (
	soughtWindow = 8  // bytes behind a blank
	soughtRoom   = 16 // bits for each blank
)

// sought is a Bloom filter over the bytes behind the blanks of a text, as two bit sets: windows seen once, windows seen again.
// There may be false positives, never false negatives. For the few questions that need a search it also has the blanks.
type sought struct {
	met, again []uint64
	shift      int
	blanks     []uint32 // offsets of the blanks with a window behind them
}

// seek returns the filter for a text. Cost: linear, some 1,000 MB/s.
func seek(text string) *sought {
	places, blanks := 64, strings.Count(text, " ")
	for places < soughtRoom*blanks {
		places *= 2
	}
	bit := make([]uint64, places/64*2)
	s := &sought{bit[:places/64], bit[places/64:], 64 - bits.TrailingZeros(uint(places)), make([]uint32, 0, blanks)}
	for i := 0; i+soughtWindow < len(text); i++ {
		if text[i] != ' ' {
			continue
		}
		at, bit := s.place(text[i+1:])
		s.again[at] |= s.met[at] & bit
		s.met[at] |= bit
		s.blanks = append(s.blanks, uint32(i))
	}
	return s
}

func (s *sought) place(behind string) (at int, bit uint64) {
	h := eight(behind) * 0x9e3779b97f4a7c15 >> s.shift
	return int(h / 64), 1 << (h % 64)
}

// MayRecur reports whether a line of the text may occur there again; a blank at its beginning is ignored.
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

// first returns where a part first occurs in a span of the text, or -1. It compares the window behind a blank of the part with
// those behind the blanks of the span, a fifth of the places that any other search looks at.
func (s *sought) first(text, part string, in model.Span) int {
	ahead := strings.IndexByte(part, ' ') // bytes of the part before the blank
	if ahead < 0 || ahead+soughtWindow >= len(part) {
		if n := strings.Index(in.In(text), part); n >= 0 {
			return in.Start + n
		}
		return -1
	}
	window := eight(part[ahead+1:])
	k, _ := slices.BinarySearch(s.blanks, uint32(in.Start+ahead))
	for _, blank := range s.blanks[k:] {
		at := int(blank) - ahead
		if at+len(part) > in.End {
			break
		}
		if eight(text[blank+1:]) == window && text[at:at+len(part)] == part {
			return at
		}
	}
	return -1
}

// eight returns the first eight bytes of a text as a number.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// MayRecur reports whether a part of the text may occur there again.
func (pg *Page) MayRecur(part string) bool { return pg.seek().mayRecur(part) }

// FirstIn returns where a part first occurs in a span of the text, or -1.
func (pg *Page) FirstIn(in model.Span, part string) int { return pg.seek().first(pg.Text, part, in) }

func (pg *Page) seek() *sought {
	if pg.sought == nil {
		pg.sought = seek(pg.Text)
	}
	return pg.sought
}
