package corpus

import (
	"iter"
	"sort"

	"hotline/model/flat"
)

// segmentColumns are the positions of the headlines, decks and paragraphs of the articles; first has the number of the first
// segment of each article, and then the number of segments; spans has the start and the length of each, side by side because they
// are needed together.
type segmentColumns struct{ first, spans flat.Uint32s }

// len returns the number of segments.
func (s segmentColumns) len() int { return s.spans.Len() / 2 }

// article returns the article of the segment.
func (s segmentColumns) article(n int) int {
	return sort.Search(max(s.first.Len()-2, 0), func(a int) bool { return s.first.At(a+1) > n })
}

// articles returns the set of the articles of the segments. Cost: a few steps per article.
func (s segmentColumns) articles(in set) set {
	first := s.first.All()
	n := max(first.Len()-1, 0)
	out := newSet(n)
	for a, segment := 0, in.next(0); segment != none && a < n; segment = in.next(max(first.At(a+1), segment+1)) {
		a = s.articleFrom(a, segment)
		out.add(a)
	}
	return out
}

// articleFrom returns the article of a segment, from the number of one that is not behind it.
func (s segmentColumns) articleFrom(a, segment int) int {
	first := s.first.All()
	n, step := first.Len()-1, 1
	for ; a+step < n && first.At(a+step) <= segment; step *= 2 {
		a += step
	}
	for ; step > 0; step /= 2 {
		if a+step < n && first.At(a+step) <= segment {
			a += step
		}
	}
	return a
}

// withSegments is the articles that contain one of some segments.
type withSegments struct {
	segments members
	of       segmentColumns
	note     bool     // the segments are needed
	at       int      // the article reached, or -1
	met      [][2]int // articles walked through, and their segments, one each
	all      set      // the segments, if all were gathered
}

func articlesWith(segments members, of segmentColumns, note bool) *withSegments {
	return &withSegments{segments: segments, of: of, note: note, at: -1}
}

func (w *withSegments) next(from int) int {
	if w.at >= from {
		return w.at
	}
	first := w.of.first.All()
	w.at = none
	if n := first.Len() - 1; from < n {
		if segment := w.segments.next(first.At(from)); segment != none {
			w.at = w.of.articleFrom(from, segment)
			for w.note && segment < first.At(w.at+1) {
				w.met = append(w.met, [2]int{w.at, segment})
				segment = w.segments.next(segment + 1)
			}
		}
	}
	return w.at
}

func (w *withSegments) gather(into set) {
	w.all = newSet(w.of.len())
	w.segments.gather(w.all)
	into.or(w.of.articles(w.all))
}

// noted yields the segments of an article that was reached.
func (w *withSegments) noted(article int) iter.Seq[int] {
	if w.all != nil {
		return w.all.within(w.of.first.At(article), w.of.first.At(article+1))
	}
	return func(yield func(int) bool) {
		at := sort.Search(len(w.met), func(i int) bool { return w.met[i][0] >= article })
		for ; at < len(w.met) && w.met[at][0] == article && yield(w.met[at][1]); at++ {
		}
	}
}
