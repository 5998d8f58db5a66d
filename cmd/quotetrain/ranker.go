package main

import (
	"fmt"
	"math"
	"slices"

	"hotline/model"
	"hotline/model/quotes/rank"
)

// ranker is what is learned of one kind of choice: the linear ranker, and the forest that chooses among its likeliest.
type ranker struct {
	kind   model.Ranker
	linear map[uint32]float64
	forest model.Forest
}

// innerFolds is in how many parts the data are cut so that the forest sees sums of a linear ranker that has not learned
// from the very instance.
const innerFolds = 4

// fit learns both rankers.
func fit(kind model.Ranker, data []instance, o options) ranker {
	r := ranker{kind: kind, linear: train(data, o)}
	if o.trees == 0 || len(data) == 0 || data[0].facts == nil {
		return r
	}
	seconds := make([]second, 0, len(data))
	for k := range innerFolds {
		rest, held := split(data, k, innerFolds)
		w := train(rest, o)
		for i := range held {
			if s, ok := shortlist(kind, sums(w, &held[i]), &held[i]); ok {
				seconds = append(seconds, s)
			}
		}
	}
	r.forest = grow(seconds, o)
	return r
}

// split parts the instances by article: those of part k, and the rest.
func split(data []instance, k, parts int) (rest, held []instance) {
	for _, in := range data {
		if in.article%parts == k {
			held = append(held, in)
		} else {
			rest = append(rest, in)
		}
	}
	return rest, held
}

// second is a choice as the second ranker sees it.
type second struct {
	short []int // the candidates it weighs
	rows  [][]float32
	prior []float64
	right []bool
}

// shortlist makes the second ranker's choice of an instance; false when it is not asked, or nothing right is on its list.
func shortlist(kind model.Ranker, sums []float64, in *instance) (second, bool) {
	stand := rank.Stand(kind, sums, nil)
	if stand.Settled(kind) || len(sums) < 2 {
		return second{}, false
	}
	s := second{short: stand.Short}
	any := false
	for k, i := range s.short {
		s.rows = append(s.rows, stand.Facts(slices.Clone(in.facts[i]), k))
		s.prior = append(s.prior, sums[i])
		s.right = append(s.right, in.right[i])
		any = any || in.right[i]
	}
	return s, any
}

// probabilities are those of each candidate, as the engine has them.
func (r ranker) probabilities(in *instance) []float64 {
	p := sums(r.linear, in)
	if len(r.forest) > 0 {
		if s, _ := shortlist(r.kind, p, in); s.short != nil {
			for i := range p {
				p[i] = math.Inf(-1)
			}
			for k, i := range s.short {
				p[i] = s.prior[k] + r.forest.At(s.rows[k])
			}
		}
	}
	softmax(p)
	return p
}

// accuracy is the share of instances whose likeliest candidate is right, and, apart, of those that have something to
// choose.
func (r ranker) accuracy(data []instance) (all, spoken float64) {
	n, ok, ns, oks := 0, 0, 0, 0
	for i := range data {
		p := r.probabilities(&data[i])
		best := 0
		for k := range p {
			if p[k] > p[best] {
				best = k
			}
		}
		n++
		if data[i].right[best] {
			ok++
		}
		if !data[i].right[0] {
			ns++
			if data[i].right[best] {
				oks++
			}
		}
	}
	return float64(ok) / float64(max(n, 1)), float64(oks) / float64(max(ns, 1))
}

// validate prints the accuracy on each fold of articles by what was learned from the others.
func validate(kind model.Ranker, data []instance, folds int, o options) {
	var sum, sumSpoken float64
	for k := range folds {
		rest, held := split(data, k, folds)
		all, spoken := fit(kind, rest, o).accuracy(held)
		fmt.Printf("fold %d: right %.2f %%, of spoken runs %.2f %% (%d runs)\n", k+1, 100*all, 100*spoken, len(held))
		sum += all
		sumSpoken += spoken
	}
	fmt.Printf("mean: right %.2f %%, of spoken runs %.2f %%\n", 100*sum/float64(folds), 100*sumSpoken/float64(folds))
}
