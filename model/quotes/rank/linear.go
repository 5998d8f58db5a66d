// Package rank weighs the candidates of a choice with learned weights: first with a linear ranker, then the likeliest candidates
// again with a forest over numbers, which also sees how they compare with one another. The meaning of the features and facts is
// up to the caller.
package rank

import (
	"cmp"
	"math"
	"math/bits"
	"slices"

	"hotline/model"
)

// Ranker holds the learned weights in a perfect hash table: every learned feature has a slot of its own, because groups of
// features are displaced until no two collide (compress, hash and displace: Belazzougui, Botelho and Dietzfelbinger, ESA 2009). A
// look-up takes two loads and no branch; the table takes a few hundred kilobytes. It is safe for concurrent use.
type Ranker struct {
	factor  uint32
	groups  uint32                    // number of groups, a power of two, less one
	moves   []uint16                  // displacement, by group
	shift   int                       // right shift that turns a hash into the number of its slot
	slots   []slot                    // their number is a power of two
	forests [model.NumRankers]*forest // nil if none was learned
}

// slot holds the lower half of a feature's hash and its weight in steps of 1/model.WeightSteps, the unit in which weights are
// stored. The upper half is implied by the position of the slot. So a feature that was not learned does not match, and an empty
// slot weighs nothing.
type slot struct {
	rest   uint16
	weight int16
}

// heaviest is the weight of evidence that is as good as certain.
const heaviest = 32

const (
	restBits  = 16 // of a hash, stored in the slot
	groupSize = 4  // features, on average
)

// New lays out weights; it returns nil for nil. Cost: some milliseconds for a hundred thousand features.
func New(w *model.Weights) *Ranker {
	if w == nil {
		return nil
	}
	r := &Ranker{}
	for i, trees := range w.Forests {
		r.forests[i] = newForest(trees)
	}
	n := uint(len(w.At))
	r.groups = 1<<min(restBits, bits.Len(n/groupSize)) - 1
	r.shift = min(32-restBits, 32-bits.Len(n+n/4))
	for r.factor = 0x9e3779b1; !r.place(w.At); r.factor += 2 { // any odd number is as good
	}
	return r
}

// place gives every feature a slot of its own. It fails if no displacement of a group separates its features.
func (r *Ranker) place(learned map[uint32]float32) bool {
	type known struct {
		hash   uint32
		weight int16
	}
	groups := make([][]known, r.groups+1)
	for f, v := range learned {
		h := hash(f, r.factor)
		g := h & r.groups
		groups[g] = append(groups[g], known{h, int16(math.Round(float64(max(-heaviest, min(v, heaviest))) * model.WeightSteps))})
	}
	r.moves, r.slots = make([]uint16, len(groups)), make([]slot, 1<<(32-r.shift))
	taken := make([]bool, len(r.slots))
	order := make([]int, len(groups))
	for g := range order {
		order[g] = g
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(len(groups[b])-len(groups[a]), a-b) }) // the largest groups while there is room
	for _, g := range order {
		free := func(move uint16) bool {
			for i, k := range groups[g] {
				at := k.hash>>r.shift ^ uint32(move)
				if taken[at] || slices.ContainsFunc(groups[g][:i], func(o known) bool { return o.hash>>r.shift^uint32(move) == at }) {
					return false
				}
			}
			return true
		}
		move := uint16(0)
		for !free(move) {
			if move++; move == 0 {
				return false
			}
		}
		r.moves[g] = move
		for _, k := range groups[g] {
			at := k.hash>>r.shift ^ uint32(move)
			taken[at], r.slots[at] = true, slot{uint16(k.hash), k.weight}
		}
	}
	return true
}

// hash is a bijection on uint32: different features have different hashes.
func hash(f, factor uint32) uint32 {
	f ^= f >> 15
	f *= factor
	return f ^ f>>16
}

// Seconds reports whether there is a forest for this kind of choice.
func (r *Ranker) Seconds(kind model.Ranker) bool { return r != nil && r.forests[kind] != nil }

// Sum adds up the weights of the features; a feature that was not learned weighs nothing. Apart from the loop it is branch-free:
// mispredicted branches would cost more than the look-ups.
func (r *Ranker) Sum(features []uint32) float64 { return r.Value(r.Steps(features)) }

// Value is the sum of so many steps.
func (r *Ranker) Value(steps int) float64 { return float64(steps) / model.WeightSteps }

// Steps is Sum in whole steps, so that parts of a sum can be added up without rounding. Not inlined: the loop needs all registers.
//
//go:noinline
func (r *Ranker) Steps(features []uint32) int {
	factor, groups, shift, moves, slots := r.factor, r.groups, r.shift&31, r.moves, r.slots
	s := 0
	for _, f := range features {
		h := hash(f, factor)
		at := &slots[h>>shift^uint32(moves[h&groups])]
		w := int(at.weight)
		if at.rest != uint16(h) {
			w = 0
		}
		s += w
	}
	return s
}
