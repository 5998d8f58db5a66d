package quotes

import (
	"cmp"
	"math/bits"
	"slices"

	"hotline/model"
)

// forest is a model.Forest laid out to weigh many candidates, after QuickScorer (Lucchese et al., SIGIR 2015): no tree is
// walked down. Each tree has a set of leaves that can still be reached, and each fact strikes out those that lie left of
// a bound it exceeds; the leftmost leaf left is the one a walk would come to. What a fact that all candidates share
// strikes out is struck out once.
type forest struct {
	asks   [][]ask // by fact, the least bound first
	whole  []uint64
	leaves []float32 // from left to right, tree by tree
	room   int       // in leaves, for one tree
}

// ask is an inner node: leaves of its tree are kept when the fact exceeds the bound.
type ask struct {
	bound float32
	tree  int32
	keep  uint64
}

// newForest lays out trees of at most 64 leaves (weights.Read accepts no larger ones).
func newForest(trees model.Forest) *forest {
	if len(trees) == 0 {
		return nil
	}
	f := &forest{whole: make([]uint64, len(trees))}
	for _, t := range trees {
		f.room = max(f.room, (len(t)+1)/2)
	}
	f.leaves = make([]float32, f.room*len(trees))
	for k, t := range trees {
		f.whole[k] = ^uint64(0)
		before := make([]int, len(t)) // leaves before each node: in preorder those are the ones to its left
		leaves := f.leaves[k*f.room : k*f.room]
		for i, n := range t {
			before[i] = len(leaves)
			if n.Right == 0 {
				leaves = append(leaves, n.Value)
			}
		}
		for i, n := range t {
			if n.Right == 0 {
				continue
			}
			for len(f.asks) <= int(n.Fact) {
				f.asks = append(f.asks, nil)
			}
			left := uint64(1)<<before[n.Right] - uint64(1)<<before[i]
			f.asks[n.Fact] = append(f.asks[n.Fact], ask{n.Value, int32(k), ^left})
		}
	}
	for _, list := range f.asks {
		slices.SortStableFunc(list, func(a, b ask) int { return cmp.Compare(a.bound, b.bound) })
	}
	return f
}

// strike takes out of reach the leaves that facts rule out; facts[0] has the number first.
func (f *forest) strike(reach []uint64, facts []float32, first int) {
	for i, x := range facts[:max(0, min(len(facts), len(f.asks)-first))] {
		for _, a := range f.asks[first+i] {
			if x <= a.bound {
				break
			}
			reach[a.tree] &= a.keep
		}
	}
}

// sum adds up the leaves that are reached. Four sums side by side do not wait for one another.
func (f *forest) sum(reach []uint64) float64 {
	var a, b, c, d float64
	leaf := func(k int) float64 { return float64(f.leaves[k*f.room+bits.TrailingZeros64(reach[k])]) }
	k := 0
	for ; k+4 <= len(reach); k += 4 {
		a, b, c, d = a+leaf(k), b+leaf(k+1), c+leaf(k+2), d+leaf(k+3)
	}
	for ; k < len(reach); k++ {
		a += leaf(k)
	}
	return a + b + c + d
}
