package quotes

import (
	"math"

	"hotline/model"
)

// The second ranker weighs the likeliest candidates of the first once more: a forest over numbers, which sees how they
// stand to one another and to what was decided about the runs around.

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
func Stand(r model.Ranker, sums []float64, buf []int) Standing {
	s := Standing{Short: append(buf, 0), sums: sums, top: sums[0]}
	for i := 1; i < len(sums); i++ {
		s.top = max(s.top, sums[i])
		k := len(s.Short)
		switch {
		case k < shortlisted[r]:
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
func (s *Standing) Settled(r model.Ranker) bool { return 1 > settled[r]*s.total }

// Facts appends to the facts of the k-th candidate of the shortlist how it stands.
func (s *Standing) Facts(facts []float32, k int) []float32 {
	own := s.sums[s.Short[k]]
	next := 20.0
	if k > 0 && k+1 < len(s.Short) {
		next = min(next, own-s.sums[s.Short[k+1]])
	}
	return append(facts, float32(k), float32(math.Exp(own-s.top)/s.total), float32(max(own-s.top, -20)), float32(next),
		float32(math.Exp(s.sums[0]-s.top)/s.total), float32(len(s.sums)))
}

// again weighs candidates once more by the forest, which corrects the sums of the first ranker. It returns the shortlist
// and its sums until the next call, or nil where the first ranker's choice stands. shared are the facts of all
// candidates; facts appends those of one.
func (p *page) again(r model.Ranker, sums []float64, shared func(row []float32) []float32, facts func(i int, row []float32) []float32) ([]int, []float64) {
	f := p.rank.forests[r]
	if f == nil || len(sums) < 2 {
		return nil, nil
	}
	s := Stand(r, sums, p.short[:0])
	p.short = s.Short
	if s.Settled(r) {
		return nil, nil
	}
	p.row = shared(p.row[:0])
	n := len(p.row)
	for k, i := range s.Short {
		p.row = s.Facts(facts(i, p.row), k)
	}
	p.corrected = f.weigh(&p.weighing, p.corrected[:0], p.row[:n], p.row[n:], len(s.Short))
	for k, i := range s.Short {
		p.corrected[k] += sums[i]
	}
	return s.Short, p.corrected
}

// largest is the index of the first of the largest numbers.
func largest(list []float64) int {
	best := 0
	for i, x := range list {
		if x > list[best] {
			best = i
		}
	}
	return best
}

// weighed is what the first ranker made of a run; nothing where the page itself tells the speaker.
type weighed struct {
	list []candidate
	sums []float64
}

// weighAgain links the runs once more by the second ranker, in the order of the text.
func (p *page) weighAgain() {
	if p.rank.forests[model.SpeakerRanker] == nil && !p.watch || len(p.runs) == 0 {
		return
	}
	p.facts = p.survey()
	for ui := range p.units {
		for k, r := range p.units[ui].runs {
			w := &p.weighed[r]
			if p.watch {
				p.observeFacts(ui, k)
				continue
			}
			if len(w.list) < 2 {
				continue
			}
			s := p.describeRun(ui, k, w.list)
			short, sums := p.again(model.SpeakerRanker, w.sums,
				func(row []float32) []float32 { return p.runFacts(&s, row) },
				func(i int, row []float32) []float32 { return p.candidateFacts(&s, &w.list[i], row) })
			if short == nil {
				continue
			}
			p.chosen = p.chosen[:0]
			for _, i := range short {
				p.chosen = append(p.chosen, w.list[i])
			}
			p.links[r] = p.choose(ui, k, p.chosen, sums)
		}
	}
}

// observeFacts adds the facts of all candidates of a run to its Example.
func (p *page) observeFacts(ui, k int) {
	r := p.units[ui].runs[k]
	for i := range p.examples {
		e := &p.examples[i]
		if e.Run != p.runs[r].Span {
			continue
		}
		s := p.describeRun(ui, k, e.list)
		for j := range e.list {
			e.Candidates[j].Facts = p.candidateFacts(&s, &e.list[j], p.runFacts(&s, nil))
		}
	}
}
