package rank

import (
	"math/rand/v2"
	"slices"
	"testing"

	"hotline/model"
)

// TestForestSumsAsAWalk compares the forest with a traversal of every tree.
func TestForestSumsAsAWalk(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	const facts = 9
	number := func() float32 { return float32(r.IntN(7)) } // few values, so that facts often equal thresholds
	for range 200 {
		trees := make(model.Forest, 1+r.IntN(5))
		for i := range trees {
			trees[i] = grown(r, 1+r.IntN(model.MostLeaves), facts, number)
		}
		f := newForest(trees)
		for range 20 {
			shared, candidates := r.IntN(facts+1), 1+r.IntN(4)
			row := make([]float32, shared+candidates*(facts-shared))
			for i := range row {
				row[i] = number()
			}
			got := f.weigh(new(weighing), nil, row[:shared], row[shared:], candidates)
			for k := range candidates {
				from := shared + k*(facts-shared)
				of := slices.Concat(row[:shared], row[from:from+facts-shared])
				if want := trees.At(of); got[k] != want {
					t.Fatalf("candidate %d, %v of %v: %v, walking down gives %v", k, trees, of, got[k], want)
				}
			}
		}
	}
}

// grown returns a random tree with the given number of leaves.
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
