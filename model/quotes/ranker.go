package quotes

import (
	"math/bits"

	"hotline/model"
)

// ranker is a table of weights laid out for looking up: open addressing over a power of two, at most half full, so
// that a look mostly costs one cache line. The nil ranker has learned nothing.
type ranker struct {
	places  []weight
	shift   int
	forests [model.NumRankers]*forest // nil where none was learned
}

// weight is that of one feature, side by side with it, so that both are in one cache line. Feature 0 is an empty
// place; no feature is 0, for templates begin at 1.
type weight struct {
	feature uint32
	weight  float32
}

func newRanker(w *model.Weights) *ranker {
	if w == nil {
		return nil
	}
	size := 1 << bits.Len(uint(2*len(w.At)+1))
	r := &ranker{places: make([]weight, size), shift: 32 - bits.Len(uint(size-1))}
	for i, trees := range w.Forests {
		r.forests[i] = newForest(trees)
	}
	for f, v := range w.At {
		i := r.place(f)
		r.places[i] = weight{f, v}
	}
	return r
}

// place returns where a feature stands, or the empty place where it would. The multiplier is that of Fibonacci
// hashing (Knuth, volume 3, 6.4).
func (r *ranker) place(f uint32) int {
	i := int(f * 2654435769 >> r.shift)
	for r.places[i].feature != 0 && r.places[i].feature != f {
		i = (i + 1) & (len(r.places) - 1)
	}
	return i
}

// sum adds up the weights of the features.
func (r *ranker) sum(features []uint32) float64 {
	var s float64
	for _, f := range features {
		if w := &r.places[r.place(f)]; w.feature == f {
			s += float64(w.weight)
		}
	}
	return s
}
