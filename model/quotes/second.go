package quotes

import (
	"cmp"
	"math"
	"slices"

	"hotline/model"
)

// The second ranker weighs the likeliest candidates of the first once more: a forest over numbers, which sees how they
// stand to one another and to what was decided about the runs around.

// shortlisted is how many candidates, nobody among them, the second ranker weighs, by ranker.
var shortlisted = [model.NumRankers]int{6, 6, 8, 6}

// Shortlist returns the candidates that the second ranker weighs, given the sums of the first: candidate 0, which is
// nobody or nothing, and the likeliest of the others in descending order.
func Shortlist(r model.Ranker, sums []float64) []int {
	order := make([]int, len(sums))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order[1:], func(a, b int) int { return cmp.Compare(sums[b], sums[a]) })
	return order[:min(len(order), shortlisted[r])]
}

// Standing appends to the facts of the k-th candidate of a shortlist how it stands by the sums of the first ranker.
func Standing(facts []float32, sums []float64, short []int, k int) []float32 {
	total, top := 0.0, sums[short[0]]
	if len(short) > 1 {
		top = max(top, sums[short[1]])
	}
	for _, s := range sums {
		total += math.Exp(s - top)
	}
	own := sums[short[k]]
	next := 20.0
	if k > 0 && k+1 < len(short) {
		next = min(next, own-sums[short[k+1]])
	}
	return append(facts, float32(k), float32(math.Exp(own-top)/total), float32(max(own-top, -20)), float32(next),
		float32(math.Exp(sums[0]-top)/total), float32(len(sums)))
}

// Prior is what the forest's sum is added to: the sum of the first ranker, which it corrects.
func Prior(sum float64) float64 { return sum }

// again weighs candidates once more. It returns the shortlist and its sums; without a forest, all candidates and theirs.
// facts appends what is known of a candidate.
func (p *page) again(r model.Ranker, sums []float64, facts func(i int, row []float32) []float32) ([]int, []float64) {
	short := Shortlist(r, sums)
	forest := p.rank.forests[r]
	if len(forest) == 0 {
		return short, nil
	}
	out := make([]float64, len(short))
	for k, i := range short {
		p.row = Standing(facts(i, p.row[:0]), sums, short, k)
		out[k] = Prior(sums[i]) + forest.At(p.row)
	}
	return short, out
}

// weighed is what the first ranker made of a run; nothing where the page itself tells the speaker.
type weighed struct {
	list []candidate
	sums []float64
}

// weighAgain links the runs once more by the second ranker, in the order of the text.
func (p *page) weighAgain() {
	forest := p.rank.forests[model.SpeakerRanker]
	if len(forest) == 0 && !p.watch || len(p.runs) == 0 {
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
			short, sums := p.again(model.SpeakerRanker, w.sums, func(i int, row []float32) []float32 {
				return p.candidateFacts(&s, &w.list[i], p.runFacts(&s, row))
			})
			list := make([]candidate, len(short))
			for j, i := range short {
				list[j] = w.list[i]
			}
			p.links[r] = p.choose(ui, k, list, sums)
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
