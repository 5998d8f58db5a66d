package corpus

import "hotline/model/search"

// walk is postings that must be walked through: those of the words [from, to) of an index, in the company that is wanted.
type walk struct {
	index    search.Index
	from, to int
	wanted   search.Beside
}

// walkOf is the postings of a word, or of all that begin with it.
func walkOf(x search.Index, word string, prefix bool) walk {
	from, to := x.Range(word, prefix)
	return walk{x, from, to, 0}
}

// stepCost is what a byte of postings takes that is walked through, about, in nanoseconds.
const stepCost = 2

func (w walk) cost() int { return stepCost * w.index.Size(w.from, w.to) }

// units is the units before n that hold one of the words.
func (w walk) units(n int) set {
	s := newSet(n)
	for word := w.from; word < w.to; word++ {
		for unit := range w.index.UnitsBeside(word, w.wanted) {
			if unit >= n {
				break
			}
			s.add(unit)
		}
	}
	return s
}
