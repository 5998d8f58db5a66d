package quotes

import (
	"cmp"
	"math"
	"math/bits"
	"slices"

	"hotline/model"
)

// ranker is weights laid out for looking up: a hash table in which every feature that was learned has a place of its own, and groups of
// features are moved until that is so (compress, hash and displace: Belazzougui, Botelho and Dietzfelbinger, ESA 2009). A look takes two
// loads and no guess, and all of it lies in a few hundred kilobytes. The nil ranker has learned nothing.
type ranker struct {
	factor  uint32
	groups  uint32                    // less one; a power of two
	moves   []uint16                  // by group
	shift   int                       // bits of a hash that are not its slot
	slots   []slot                    // a power of two
	forests [model.NumRankers]*forest // nil where none was learned
}

// slot is the lower half of a feature's hash and its weight in thousandths, which is how it is stored. The other half
// of the hash is in the place of the slot; so a feature that was not learned meets nothing, and an empty slot weighs nothing.
type slot struct {
	rest   uint16
	weight int16
}

// thousandths are in one, and heaviest is as good as certain.
const (
	thousandths = 1000
	heaviest    = 32
)

const (
	restBits  = 16 // of a hash, kept in the slot
	groupSize = 4  // features, about
)

func newRanker(w *model.Weights) *ranker {
	if w == nil {
		return nil
	}
	r := &ranker{}
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
func (r *ranker) place(learned map[uint32]float32) bool {
	type known struct {
		hash   uint32
		weight int16
	}
	groups := make([][]known, r.groups+1)
	for f, v := range learned {
		h := r.hash(f)
		g := h & r.groups
		groups[g] = append(groups[g], known{h, int16(math.Round(float64(max(-heaviest, min(v, heaviest))) * thousandths))})
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

// hash is another for every feature.
func (r *ranker) hash(f uint32) uint32 {
	f ^= f >> 15
	f *= r.factor
	return f ^ f>>16
}

// sum adds up the weights of the features. It asks no question of which the answer could be guessed wrong.
func (r *ranker) sum(features []uint32) float64 {
	s := 0
	for _, f := range features {
		h := r.hash(f)
		at := &r.slots[h>>r.shift^uint32(r.moves[h&r.groups])]
		if w := int(at.weight); at.rest == uint16(h) {
			s += w
		}
	}
	return float64(s) / thousandths
}
