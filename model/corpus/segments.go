package corpus

import (
	"math/bits"
	"sort"

	"hotline/model/flat"
)

// segmentColumns are the positions of the headlines, decks and paragraphs of the articles; first has the number of the first
// segment of each article, and then the number of segments.
type segmentColumns struct{ first, start, length flat.Uint32s }

// len returns the number of segments.
func (s segmentColumns) len() int { return s.start.Len() }

// article returns the article of the segment.
func (s segmentColumns) article(n int) int {
	return sort.Search(max(s.first.Len()-2, 0), func(a int) bool { return s.first.At(a+1) > n })
}

// articles returns the set of the articles of the segments. Cost: a few steps per article.
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

// next returns the smallest member of the set from i on, or -1.
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
