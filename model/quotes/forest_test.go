package quotes

import (
	"math/rand/v2"
	"testing"

	"hotline/model"
)

// TestForestSumsAsAWalk holds the laid out forest to what walking down every tree gives.
func TestForestSumsAsAWalk(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	const facts = 9
	number := func() float32 { return float32(r.IntN(7)) } // few, so that facts often equal bounds
	for range 200 {
		trees := make(model.Forest, 1+r.IntN(5))
		for i := range trees {
			trees[i] = grown(r, 1+r.IntN(64), facts, number)
		}
		f := newForest(trees)
		for range 20 {
			row := make([]float32, facts)
			for i := range row {
				row[i] = number()
			}
			shared := r.IntN(facts + 1)
			reach := append([]uint64(nil), f.whole...)
			f.strike(reach, row[:shared], 0)
			f.strike(reach, row[shared:], shared)
			if got, want := f.sum(reach), trees.At(row); got != want {
				t.Fatalf("%v of %v: %v, walking down gives %v", trees, row, got, want)
			}
		}
	}
}

// grown is a random tree with the given number of leaves.
func grown(r *rand.Rand, leaves, facts int, number func() float32) model.Tree {
	if leaves == 1 {
		return model.Tree{{Value: r.Float32()}}
	}
	n := 1 + r.IntN(leaves-1)
	left, right := grown(r, n, facts, number), grown(r, leaves-n, facts, number)
	moved := func(t model.Tree, by int) model.Tree {
		for i := range t {
			if t[i].Right != 0 {
				t[i].Right += uint8(by)
			}
		}
		return t
	}
	t := model.Tree{{Fact: uint8(r.IntN(facts)), Right: uint8(1 + len(left)), Value: number()}}
	t = append(t, moved(left, 1)...)
	return append(t, moved(right, 1+len(left))...)
}
