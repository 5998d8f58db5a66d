package rank

import (
	"cmp"
	"math"
	"math/bits"
	"slices"

	"hotline/model"
)

// forest is a model.Forest laid out to weigh many candidates, after QuickScorer (Lucchese et al., SIGIR 2015): no tree is
// walked down. Each tree has a set of leaves that can still be reached, and each fact strikes out those that lie left of
// a bound it exceeds; the leftmost leaf left is the one a walk would come to.
type forest struct {
	asks   []ask             // fact by fact, the least bound of each first, and last one that no fact exceeds
	from   [mostFacts]uint16 // by fact, where in asks its own begin
	leaves [][abreast][model.MostLeaves]float32
}

// mostFacts is how many a forest can tell apart.
const mostFacts = 1 << 8

// ask is all inner nodes of a group of trees that ask for one fact with one bound: some leaves are kept when it exceeds that.
type ask struct {
	bound float32
	group uint8
	keep  leafSets
}

// leafSets are sets of leaves, one of each of a group of trees, the first tree and the leftmost leaf of each at the lowest bits.
type leafSets uint64

// abreast is how many trees a group has.
const abreast = 64 / model.MostLeaves

// reachable is what can still be reached of each group of trees.
type reachable [model.MostTrees / abreast]leafSets

// newForest lays out trees of at most model.MostLeaves leaves, of which there are at most model.MostTrees.
func newForest(trees model.Forest) *forest {
	if len(trees) == 0 {
		return nil
	}
	f := &forest{leaves: make([][abreast][model.MostLeaves]float32, (len(trees)+abreast-1)/abreast)}
	var asks [mostFacts][]ask
	for k, t := range trees {
		group, at := k/abreast, k%abreast
		before := make([]int, len(t)) // leaves before each node: in preorder those are the ones to its left
		leaves := f.leaves[group][at][:0]
		for i, n := range t {
			before[i] = len(leaves)
			if n.Right == 0 {
				leaves = append(leaves, n.Value)
			}
		}
		for i, n := range t {
			if n.Right != 0 {
				left := leafSets(1)<<before[n.Right] - leafSets(1)<<before[i]
				asks[n.Fact] = append(asks[n.Fact], ask{n.Value, uint8(group), ^(left << (at * model.MostLeaves))})
			}
		}
	}
	for fact, list := range asks {
		slices.SortFunc(list, func(a, b ask) int { return cmp.Or(cmp.Compare(a.bound, b.bound), cmp.Compare(a.group, b.group)) })
		f.from[fact] = uint16(len(f.asks))
		for i, a := range list {
			if last := len(f.asks) - 1; i > 0 && f.asks[last].bound == a.bound && f.asks[last].group == a.group {
				f.asks[last].keep &= a.keep
			} else {
				f.asks = append(f.asks, a)
			}
		}
		f.asks = append(f.asks, ask{bound: float32(math.Inf(1))})
	}
	return f
}

// strike takes out of reach the leaves that facts rule out. The first node that fact i is held against is from[i], and the first that
// it does not exceed is written to to[i]. It is the innermost loop of all, and needs the registers for itself.
//
//go:noinline
func (f *forest) strike(r *reachable, facts []float32, from, to []uint16) {
	asks, sets, from, to := f.asks, r[:], from[:len(facts)], to[:len(facts)]
	for i, x := range facts {
		k := int(from[i])
		for k < len(asks) && x > asks[k].bound {
			sets[asks[k].group%uint8(len(r))] &= asks[k].keep
			k++
		}
		to[i] = uint16(k)
	}
}

// weighing is what a forest needs room for while it weighs candidates.
type weighing struct {
	all, one reachable
	least    []float32
	to, last [mostFacts]uint16
}

// weigh appends to out what the trees give for each of some candidates. shared are the facts that all have, own those that follow
// them, candidate by candidate. What all candidates strike out is struck out once, and so is what all but the first do, which is
// mostly nobody, of whom there are no facts.
func (f *forest) weigh(w *weighing, out []float64, shared, own []float32, candidates int) []float64 {
	groups, n, from := len(f.leaves), len(own)/candidates, f.from[len(shared):]
	for k := range w.all[:groups] {
		w.all[k] = ^leafSets(0)
	}
	f.strike(&w.all, shared, f.from[:], w.last[:])
	copy(w.one[:groups], w.all[:groups])
	f.strike(&w.one, own[:n], from, w.last[:])
	out = append(out, f.sum(&w.one))
	if candidates == 1 {
		return out
	}
	w.least = append(w.least[:0], own[n:2*n]...)
	for k := 2; k < candidates; k++ {
		for i, x := range own[k*n : (k+1)*n] {
			if x < w.least[i] {
				w.least[i] = x
			}
		}
	}
	f.strike(&w.all, w.least, from, w.to[:])
	for k := 1; k < candidates; k++ {
		copy(w.one[:groups], w.all[:groups])
		f.strike(&w.one, own[k*n:(k+1)*n], w.to[:], w.last[:])
		out = append(out, f.sum(&w.one))
	}
	return out
}

// sum adds up the leaves that are reached. Four sums side by side do not wait for one another.
func (f *forest) sum(r *reachable) float64 {
	var a, b, c, d float64
	for i := range f.leaves {
		of, sets := &f.leaves[i], r[i]
		a += leftmost(&of[0], sets)
		b += leftmost(&of[1], sets>>model.MostLeaves)
		c += leftmost(&of[2], sets>>(2*model.MostLeaves))
		d += leftmost(&of[3], sets>>(3*model.MostLeaves))
	}
	return a + b + c + d
}

// leftmost is the first of the leaves that the first of the sets holds.
func leftmost(of *[model.MostLeaves]float32, sets leafSets) float64 {
	return float64(of[bits.TrailingZeros16(uint16(sets))%model.MostLeaves])
}
