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
	trees  []int     // where the leaves of each tree begin
	leaves []float32 // from left to right, tree by tree
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
	f := &forest{whole: make([]uint64, len(trees)), trees: make([]int, len(trees))}
	for k, t := range trees {
		f.trees[k], f.whole[k] = len(f.leaves), ^uint64(0)
		before := make([]int, len(t)) // leaves before each node: in preorder those are the ones to its left
		for i, n := range t {
			before[i] = len(f.leaves) - f.trees[k]
			if n.Right == 0 {
				f.leaves = append(f.leaves, n.Value)
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
	var s [4]float64
	k := 0
	for ; k+4 <= len(reach); k += 4 {
		s[0] += f.leaf(k, reach[k])
		s[1] += f.leaf(k+1, reach[k+1])
		s[2] += f.leaf(k+2, reach[k+2])
		s[3] += f.leaf(k+3, reach[k+3])
	}
	for ; k < len(reach); k++ {
		s[0] += f.leaf(k, reach[k])
	}
	return s[0] + s[1] + s[2] + s[3]
}

// leaf is the leftmost leaf of tree k that is in reach.
func (f *forest) leaf(k int, reach uint64) float64 {
	return float64(f.leaves[f.trees[k]+bits.TrailingZeros64(reach)])
}
