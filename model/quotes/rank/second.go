package rank

import (
	"math"

	"hotline/model"
)

// shortlisted is the number of candidates, "nobody" included, that the second ranker weighs, by kind of choice.
var shortlisted = [model.NumRankers]int{4, 3, 4, 6}

// settled is the probability at which the choice of the first ranker stands, by kind of choice: above it, a second look does not
// improve on the first.
var settled = [model.NumRankers]float64{0.9, 0.85, 0.8, 1}

// Standing tells how the candidates of one choice rank by the first ranker.
type Standing struct {
	Short []int // candidates to weigh again: candidate 0 ("nobody" or "nothing"), then the likeliest others, best first
	sums  []float64
	odds  []float64 // exp(sum - top), by candidate
	top   float64
	total float64 // of the odds
}

// Stand ranks candidates by the sums of the first ranker. It appends Short and the odds to the buffers.
func Stand(kind model.Ranker, sums []float64, short []int, odds []float64) Standing {
	s := Standing{Short: append(short, 0), sums: sums, odds: odds, top: sums[0]}
	for i := 1; i < len(sums); i++ {
		s.top = max(s.top, sums[i])
		k := len(s.Short)
		switch {
		case k < shortlisted[kind]:
			s.Short = append(s.Short, i)
		case sums[i] > sums[s.Short[k-1]]:
			k--
		default:
			continue
		}
		for ; k > 1 && sums[i] > sums[s.Short[k-1]]; k-- {
			s.Short[k] = s.Short[k-1]
		}
		s.Short[k] = i
	}
	for _, x := range sums {
		s.odds = append(s.odds, math.Exp(x-s.top))
		s.total += s.odds[len(s.odds)-1]
	}
	return s
}

// Settled reports whether the first ranker is so sure that the second is not needed.
func (s *Standing) Settled(kind model.Ranker) bool { return 1 > settled[kind]*s.total }

// Facts appends the standing of shortlist candidate k to its facts.
func (s *Standing) Facts(facts []float32, k int) []float32 {
	own := s.sums[s.Short[k]]
	next := 20.0
	if k > 0 && k+1 < len(s.Short) {
		next = min(next, own-s.sums[s.Short[k+1]])
	}
	return append(facts, float32(k), float32(s.odds[s.Short[k]]/s.total), float32(max(own-s.top, -20)), float32(next),
		float32(s.odds[0]/s.total), float32(len(s.sums)))
}

// Second is the working memory of second looks; its zero value is ready for use.
type Second struct {
	short     []int
	odds      []float64
	corrected []float64
	row       []float32 // the facts that all candidates share, followed by those of each
	weighing  weighing
}

// Again weighs the likeliest candidates once more with the forest for this kind of choice, which corrects the sums of the linear
// ranker. It returns the shortlist and its corrected sums, both valid until the next call, or nil if the first choice stands.
// shared appends to a row the facts that all candidates have in common, and own those of candidate i.
func (s *Second) Again(r *Ranker, kind model.Ranker, sums []float64, shared func(row []float32) []float32, own func(i int, row []float32) []float32) ([]int, []float64) {
	if !r.Seconds(kind) || len(sums) < 2 {
		return nil, nil
	}
	stand := Stand(kind, sums, s.short[:0], s.odds[:0])
	s.short, s.odds = stand.Short, stand.odds
	if stand.Settled(kind) {
		return nil, nil
	}
	s.row = shared(s.row[:0])
	n := len(s.row)
	for k, i := range stand.Short {
		s.row = stand.Facts(own(i, s.row), k)
	}
	s.corrected = r.forests[kind].weigh(&s.weighing, s.corrected[:0], s.row[:n], s.row[n:], len(stand.Short))
	for k, i := range stand.Short {
		s.corrected[k] += sums[i]
	}
	return stand.Short, s.corrected
}

// Best returns the index of the largest sum, the first of equal ones.
func Best(sums []float64) int {
	best := 0
	for i, x := range sums {
		if x > sums[best] {
			best = i
		}
	}
	return best
}
