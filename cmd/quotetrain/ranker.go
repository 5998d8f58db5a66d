package main

import (
	"fmt"
	"math"
	"slices"

	"hotline/model"
	"hotline/model/quotes/rank"
)

// ranker is the learned model of one kind of choice: the linear ranker, and the forest that chooses among its best candidates.
type ranker struct {
	kind   model.Ranker
	linear map[uint32]float64
	forest model.Forest
}

// innerFolds is the number of parts into which the data are split so that the forest sees scores of a linear ranker that has not
// learned from the same instance.
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

// split splits the instances by article: those of part k, and the rest.
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
	short []int // the candidates that it scores
	rows  [][]float32
	prior []float64
	right []bool
}

// shortlist makes the second ranker's choice of an instance; it returns false if that ranker is not asked, or nothing on its list
// is right.
func shortlist(kind model.Ranker, sums []float64, in *instance) (second, bool) {
	stand := rank.Stand(kind, sums, nil, nil)
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

// probabilities returns those of each candidate, as the engine computes them.
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

// accuracy returns the share of instances whose best candidate is right: of all, and of those in which candidate 0 (nobody or
// nothing) is wrong.
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

// validate prints the accuracy on each fold of articles after learning from the others.
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
