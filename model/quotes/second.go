package quotes

import "hotline/model"

// weighed is the result of the first ranker for a run; it is empty if the page itself names the speaker.
type weighed struct {
	list []candidate
	sums []float64
}

// weighAgain links the runs once more with the second ranker, in text order.
func (p *page) weighAgain() {
	if !p.rank.Seconds(model.SpeakerRanker) && !p.watch || len(p.runs) == 0 {
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
			short, sums := p.second.Again(p.rank, model.SpeakerRanker, w.sums,
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
