// Package rank weighs the candidates of a choice with learned weights: by a linear ranker first, and the likeliest of them once more
// by a forest over numbers, which sees how they stand to one another. What the features and facts of a candidate are is the
// caller's business.
package rank

import (
	"cmp"
	"math"
	"math/bits"
	"slices"

	"hotline/model"
)

// Ranker is weights laid out for looking up: a hash table in which every learned feature has a slot of its own, because groups of
// features are displaced until that is so (compress, hash and displace: Belazzougui, Botelho and Dietzfelbinger, ESA 2009). A look-up
// takes two loads and no branch, and the table takes a few hundred kilobytes. It is safe for concurrent use.
type Ranker struct {
	factor  uint32
	groups  uint32                    // less one; a power of two
	moves   []uint16                  // by group
	shift   int                       // bits of a hash that are not its slot
	slots   []slot                    // a power of two
	forests [model.NumRankers]*forest // nil where none was learned
}

// slot is the lower half of a feature's hash and its weight in steps of 1/model.WeightSteps, which is how it is stored. The other half
// of the hash is in the place of the slot; so a feature that was not learned finds no slot of its own, and an empty slot weighs nothing.
type slot struct {
	rest   uint16
	weight int16
}

// heaviest is the weight of what is as good as certain.
const heaviest = 32

const (
	restBits  = 16 // of a hash, kept in the slot
	groupSize = 4  // features, about
)

// New lays out weights. It returns nil for nil. Cost: some milliseconds for a hundred thousand features.
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

// place gives every feature a slot of its own. It fails when two of a group differ in nothing that would part them.
func (r *Ranker) place(learned map[uint32]float32) bool {
	type known struct {
		hash   uint32
		weight int16
	}
	groups := make([][]known, r.groups+1)
	for f, v := range learned {
		h := r.hash(f)
		g := h & r.groups
		groups[g] = append(groups[g], known{h, int16(math.Round(float64(max(-heaviest, min(v, heaviest))) * model.WeightSteps))})
	}
	r.moves, r.slots = make([]uint16, len(groups)), make([]slot, 1<<(32-r.shift))
	taken := make([]bool, len(r.slots))
	order := make([]int, len(groups))
	for g := range order {
		order[g] = g
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(len(groups[b])-len(groups[a]), a-b) }) // the largest while there is room
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

// hash is a bijection: different features have different hashes.
func (r *Ranker) hash(f uint32) uint32 {
	f ^= f >> 15
	f *= r.factor
	return f ^ f>>16
}

// Seconds reports whether there is a forest for that kind of choice.
func (r *Ranker) Seconds(kind model.Ranker) bool { return r != nil && r.forests[kind] != nil }

// Sum adds up the weights of the features; one that was not learned weighs nothing. It is branch-free apart from the loop: mispredicted
// branches would cost more than the look-ups.
func (r *Ranker) Sum(features []uint32) float64 {
	s := 0
	for _, f := range features {
		h := r.hash(f)
		at := &r.slots[h>>r.shift^uint32(r.moves[h&r.groups])]
		if w := int(at.weight); at.rest == uint16(h) {
			s += w
		}
	}
	return float64(s) / model.WeightSteps
}
