package corpus

import "hotline/model/search"

// walk is the postings of the words [from, to) of an index, restricted to the wanted neighbours.
type walk struct {
	index    search.Index
	from, to int
	wanted   search.Beside
	cursors  members // once next was called
}

// walkOf returns the postings of a word, or of all words with the prefix.
func walkOf(x search.Index, word string, prefix bool) *walk {
	from, to := x.Range(word, prefix)
	return &walk{index: x, from: from, to: to}
}

// stepCost is about the cost of walking over a byte of postings, in nanoseconds.
const stepCost = 3

func (w *walk) cost() int { return stepCost * w.index.Size(w.from, w.to) }

// beside reports whether neighbours are wanted, and known.
func (w *walk) beside() bool { return w.wanted != 0 && w.to == w.from+1 && w.index.HasBeside(w.from) }

// units returns the units below n that contain one of the words.
func (w *walk) units(n int) set {
	s := newSet(n)
	w.gather(s)
	return s
}

func (w *walk) gather(into set) {
	for word := w.from; word < w.to; word++ {
		if w.wanted == 0 {
			w.index.AddTo(into, word)
			continue
		}
		for unit := range w.index.UnitsBeside(word, w.wanted) {
			if unit >= 64*len(into) {
				break
			}
			into.add(unit)
		}
	}
}

func (w *walk) next(from int) int {
	if w.cursors == nil {
		each, all := make([]cursor, w.to-w.from), make([]members, w.to-w.from)
		for i := range each {
			each[i].Cursor = w.index.Cursor(w.from+i, w.wanted)
			all[i] = &each[i]
		}
		w.cursors = united(all)
	}
	return w.cursors.next(from)
}

// cursor is the units with one word.
type cursor struct{ search.Cursor }

func (c *cursor) next(from int) int { return c.Next(from) }

func (c *cursor) gather(into set) {
	for i := c.Next(0); i < 64*len(into); i = c.Next(i + 1) {
		into.add(i)
	}
}
