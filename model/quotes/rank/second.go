package rank

import (
	"math"

	"hotline/model"
)

// shortlisted is how many candidates, nobody among them, the second ranker weighs, by ranker.
var shortlisted = [model.NumRankers]int{4, 3, 4, 6}

// settled is the probability by the first ranker from which its choice stands, by ranker. Those above are right as often
// as a second look could make them.
var settled = [model.NumRankers]float64{0.9, 0.85, 0.8, 1}

// Standing is how the candidates of one choice stand by the first ranker.
type Standing struct {
	Short []int // the candidates that are weighed again: candidate 0, nobody or nothing, and the likeliest others, best first
	sums  []float64
	top   float64
	total float64 // of the exponentials of all sums less top
}

// Stand ranks candidates by the sums of the first ranker. Short is appended to buf.
func Stand(kind model.Ranker, sums []float64, buf []int) Standing {
	s := Standing{Short: append(buf, 0), sums: sums, top: sums[0]}
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
		s.total += math.Exp(x - s.top)
	}
	return s
}

// Settled reports whether the first ranker is so sure that the second is not asked.
func (s *Standing) Settled(kind model.Ranker) bool { return 1 > settled[kind]*s.total }

// Facts appends how the k-th candidate of the shortlist stands to its other facts.
func (s *Standing) Facts(facts []float32, k int) []float32 {
	own := s.sums[s.Short[k]]
	next := 20.0
	if k > 0 && k+1 < len(s.Short) {
		next = min(next, own-s.sums[s.Short[k+1]])
	}
	return append(facts, float32(k), float32(math.Exp(own-s.top)/s.total), float32(max(own-s.top, -20)), float32(next),
		float32(math.Exp(s.sums[0]-s.top)/s.total), float32(len(s.sums)))
}

// Second is the working memory of second looks; its zero value is ready for use.
type Second struct {
	short     []int
	corrected []float64
	row       []float32 // the facts that all candidates share, followed by those of each
	weighing  weighing
}

// Again weighs the likeliest candidates once more, by the forest of that kind of choice, which corrects the sums of the linear
// ranker. It returns the shortlist and its corrected sums, which are valid until the next call, or nil if the first choice stands.
// shared appends the facts that all candidates have in common to a row, and own those of candidate i.
func (s *Second) Again(r *Ranker, kind model.Ranker, sums []float64, shared func(row []float32) []float32, own func(i int, row []float32) []float32) ([]int, []float64) {
	if !r.Seconds(kind) || len(sums) < 2 {
		return nil, nil
	}
	stand := Stand(kind, sums, s.short[:0])
	s.short = stand.Short
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

// Best is the index of the first of the largest sums.
func Best(sums []float64) int {
	best := 0
	for i, x := range sums {
		if x > sums[best] {
			best = i
		}
	}
	return best
}
