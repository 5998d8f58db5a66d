package corpus

import (
	"math/bits"
	"sort"

	"hotline/model/flat"
)

// segmentColumns are where the headline, decks and paragraphs of the articles are; first is the number of the first of each article,
// and then how many there are.
type segmentColumns struct{ first, start, length flat.Uint32s }

// len is how many there are.
func (s segmentColumns) len() int { return s.start.Len() }

// article is the one that the segment is of.
func (s segmentColumns) article(n int) int {
	return sort.Search(max(s.first.Len()-2, 0), func(a int) bool { return s.first.At(a+1) > n })
}

// articles is the set of those that one of the segments is of. Cost: that of a few steps for each article.
func (s segmentColumns) articles(in set) set {
	first := s.first.All()
	n := max(first.Len()-1, 0)
	out := newSet(n)
	for a, segment := 0, in.next(0); segment >= 0 && a < n; segment = in.next(max(first.At(a+1), segment+1)) {
		step := 1
		for ; a+step < n && first.At(a+step) <= segment; step *= 2 {
			a += step
		}
		for ; step > 0; step /= 2 {
			if a+step < n && first.At(a+step) <= segment {
				a += step
			}
		}
		out.add(a)
	}
	return out
}

// next is the least number in the set from i on, or -1.
func (s set) next(i int) int {
	at := i / 64
	if at >= len(s) {
		return -1
	}
	w := s[at] >> (i % 64) << (i % 64)
	for w == 0 {
		if at++; at == len(s) {
			return -1
		}
		w = s[at]
	}
	return at*64 + bits.TrailingZeros64(w)
}
