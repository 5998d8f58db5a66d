package rank

import (
	"cmp"
	"math"
	"math/bits"
	"slices"

	"hotline/model"
)

// forest is a model.Forest laid out to weigh many candidates, after QuickScorer (Lucchese et al., SIGIR 2015): no tree is
// traversed. Each tree has a set of leaves that are still reachable, and each fact removes those to the left of every threshold
// that it exceeds; the leftmost remaining leaf is the one that a traversal would reach.
type forest struct {
	asks   []ask             // fact by fact, in ascending order of thresholds, each ended by a threshold that no fact exceeds
	from   [mostFacts]uint16 // by fact, the index of its first ask
	leaves [][abreast][model.MostLeaves]float32
}

// mostFacts is the greatest number of facts that a forest can tell apart.
const mostFacts = 1 << 8

// ask stands for all inner nodes of a group of trees that test the same fact against the same threshold: if the fact exceeds it,
// only the leaves in keep remain.
type ask struct {
	bound float32
	group uint8
	keep  leafSets
}

// leafSets holds one set of leaves for each tree of a group; the first tree, and the leftmost leaf of each, are at the lowest
// bits.
type leafSets uint64

// abreast is the number of trees in a group.
const abreast = 64 / model.MostLeaves

// reachable holds the leaves that are still reachable, by group of trees.
type reachable [model.MostTrees / abreast]leafSets

// newForest lays out at most model.MostTrees trees of at most model.MostLeaves leaves each.
func newForest(trees model.Forest) *forest {
	if len(trees) == 0 {
		return nil
	}
	f := &forest{leaves: make([][abreast][model.MostLeaves]float32, (len(trees)+abreast-1)/abreast)}
	var asks [mostFacts][]ask
	for k, t := range trees {
		group, at := k/abreast, k%abreast
		before := make([]int, len(t)) // leaves before each node: in preorder, those to its left
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

// strike clears the leaves that facts make unreachable. The asks of fact i begin at from[i]; to[i] receives the first whose
// threshold fact i does not exceed. Not inlined: the hot loop needs all registers.
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

// weighing is the working memory of weigh.
type weighing struct {
	all, one reachable
	least    []float32
	to, last [mostFacts]uint16
}

// weigh appends to out the value of the trees for each candidate. shared are the facts that all candidates have in common; own
// are those that follow, candidate by candidate. What the shared facts exclude is excluded only once, and so is what the facts of
// all but the first candidate exclude: the first is mostly "nobody", which has no facts.
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

// sum adds up the leaves that are reached. The four partial sums are independent, so that their additions overlap.
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

// leftmost returns the value of the leftmost leaf in the lowest of the sets.
func leftmost(of *[model.MostLeaves]float32, sets leafSets) float64 {
	return float64(of[bits.TrailingZeros16(uint16(sets))%model.MostLeaves])
}
