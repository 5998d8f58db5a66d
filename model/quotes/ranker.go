package quotes

import (
	"math/bits"

	"hotline/model"
)

// ranker is weights laid out for looking up: a table of open addressing for each template, so that the small ones, which
// are asked the most, stay in the cache, side by side in one block. The nil ranker has learned nothing.
type ranker struct {
	tables  []table // by template
	places  []weight
	forests [model.NumRankers]*forest // nil where none was learned
}

// table is the places of the features of one template: a power of two of them, at most two thirds taken, and of a small table, which
// costs the cache little, at most a quarter.
type table struct {
	first, last uint32
	shift       uint32
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
	r := &ranker{tables: make([]table, 1<<(32-valueBits))}
	for i, trees := range w.Forests {
		r.forests[i] = newForest(trees)
	}
	var count [1 << (32 - valueBits)]int
	for f := range w.At {
		count[f>>valueBits]++
	}
	size := 0
	for t, n := range count {
		places := bits.Len(uint(n + n/2))
		if n < smallTable {
			places = bits.Len(uint(4 * n))
		}
		r.tables[t] = table{first: uint32(size), last: uint32(size + 1<<places - 1), shift: uint32(32 - places)}
		size += 1 << places
	}
	r.places = make([]weight, size)
	for f, v := range w.At {
		r.places[r.place(f)] = weight{f, v}
	}
	return r
}

// smallTable is how many features a small table has fewer than.
const smallTable = 1 << 10

// home is where a feature stands unless others came first. The multiplier is that of Fibonacci hashing (Knuth, volume 3,
// 6.4).
func (r *ranker) home(f uint32) uint32 {
	t := &r.tables[f>>valueBits]
	return t.first + f*2654435769>>t.shift
}

// place returns where a feature stands, or the empty place where it would.
func (r *ranker) place(f uint32) uint32 {
	i := r.home(f)
	for r.places[i].feature != 0 && r.places[i].feature != f {
		if i++; i > r.tables[f>>valueBits].last {
			i = r.tables[f>>valueBits].first
		}
	}
	return i
}

// atOnce is how many features are looked for at the same time.
const atOnce = 32

// sum adds up the weights of the features. Their homes are read before any is looked at: the processor waits for many
// places of memory no longer than for one, as long as nothing hangs on what stands in them.
func (r *ranker) sum(features []uint32) float64 {
	var s float64
	var homes [atOnce]weight
	for len(features) > 0 {
		n := min(len(features), atOnce)
		for i, f := range features[:n] {
			homes[i] = r.places[r.home(f)]
		}
		for i, f := range features[:n] {
			w := homes[i]
			if w.feature != f && w.feature != 0 {
				w = r.places[r.place(f)]
			}
			if w.feature == f {
				s += float64(w.weight)
			}
		}
		features = features[n:]
	}
	return s
}
