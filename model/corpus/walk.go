package corpus

import "hotline/model/search"

// walk is the postings of the words [from, to) of an index, restricted to the wanted neighbours.
type walk struct {
	index    search.Index
	from, to int
	wanted   search.Beside
}

// walkOf returns the postings of a word, or of all words with the prefix.
func walkOf(x search.Index, word string, prefix bool) walk {
	from, to := x.Range(word, prefix)
	return walk{x, from, to, 0}
}

// stepCost is about the cost of walking over a byte of postings, in nanoseconds.
const stepCost = 2

func (w walk) cost() int { return stepCost * w.index.Size(w.from, w.to) }

// units returns the units below n that contain one of the words.
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
