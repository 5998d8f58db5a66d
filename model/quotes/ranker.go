package quotes

import (
	"math/bits"

	"hotline/model"
)

// ranker is a table of weights laid out for looking up: open addressing over a power of two, at most half full, so
// that a look mostly costs one cache line. The nil ranker has learned nothing.
type ranker struct {
	features []uint32 // 0 is an empty place; no feature is 0, for templates begin at 1
	weights  []float32
	shift    int
}

func newRanker(w *model.Weights) *ranker {
	if w == nil {
		return nil
	}
	size := 1 << bits.Len(uint(2*len(w.At)+1))
	r := &ranker{features: make([]uint32, size), weights: make([]float32, size), shift: 32 - bits.Len(uint(size-1))}
	for f, v := range w.At {
		i := r.place(f)
		r.features[i], r.weights[i] = f, v
	}
	return r
}

// place returns where a feature stands, or the empty place where it would. The multiplier is that of Fibonacci
// hashing (Knuth, volume 3, 6.4).
func (r *ranker) place(f uint32) int {
	i := int(f * 2654435769 >> r.shift)
	for r.features[i] != 0 && r.features[i] != f {
		i = (i + 1) & (len(r.features) - 1)
	}
	return i
}

// sum adds up the weights of the features.
func (r *ranker) sum(features []uint32) float64 {
	var s float64
	for _, f := range features {
		if i := r.place(f); r.features[i] == f {
			s += float64(r.weights[i])
		}
	}
	return s
}
