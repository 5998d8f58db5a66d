package main

import (
	"hotline/model"
	"hotline/model/quotes"
)

// examples makes the instances in two rounds. A run is judged by the decision on the run before it, so the ranker must learn from
// decisions like its own: the first round decides by rules, and in the second each half of the articles is decided by weights
// learned from the other half.
func examples(lex model.Lexicon, articles []understood, o options) (data []instance, runs, unanswered int) {
	first, _, _ := observe(lex, articles, func(int) *model.Weights { return nil })
	var halves [2]*model.Weights
	for h := range halves {
		var part []instance
		for _, in := range first {
			if in.article%2 != h {
				part = append(part, in)
			}
		}
		halves[h] = linearWeights(train(part, o))
	}
	return observe(lex, articles, func(i int) *model.Weights { return halves[i%2] })
}

// observe runs the engine on the articles with the weights given for each and labels the examples.
func observe(lex model.Lexicon, articles []understood, weights func(article int) *model.Weights) (data []instance, runs, unanswered int) {
	finders := map[*model.Weights]*quotes.Finder{}
	for i, a := range articles {
		w := weights(i)
		if finders[w] == nil {
			own := lex
			own.Speakers = w
			finders[w] = quotes.New(&own)
		}
		seen := finders[w].Examples(a.article, a.cast)
		for _, t := range a.truths {
			e, ok := find(seen, t.run)
			if !ok || t.kind == "none" {
				continue
			}
			runs++
			in, ok := label(e, t)
			if !ok {
				unanswered++
				continue
			}
			in.article = i
			data = append(data, in)
		}
	}
	return data, runs, unanswered
}

// find returns the example of a run: the one that shares most of its bytes.
func find(examples []quotes.Example, run model.Span) (quotes.Example, bool) {
	best, lap := -1, 0
	for i, e := range examples {
		if n := min(e.Run.End, run.End) - max(e.Run.Start, run.Start); n > lap {
			best, lap = i, n
		}
	}
	if best < 0 || 10*lap < 8*run.Len() {
		return quotes.Example{}, false
	}
	return examples[best], true
}

// label turns an Example into an instance; it returns false if no candidate corresponds to the gold.
func label(e quotes.Example, t truth) (instance, bool) {
	in := instance{right: make([]bool, len(e.Candidates))}
	any := false
	mark := func(ok func(quotes.Answer) bool) {
		for i, c := range e.Candidates {
			if i > 0 && ok(c) {
				in.right[i], any = true, true
			}
		}
	}
	switch {
	case t.nobody:
		in.right[0], any = true, true
	case t.full != "":
		mark(func(c quotes.Answer) bool {
			return len(c.Names) > 0 && sameName(c.Names[0], t.full) || c.Mention.Overlaps(t.source)
		})
	default:
		mark(func(c quotes.Answer) bool { return c.Mention.Overlaps(t.source) })
	}
	for _, c := range e.Candidates {
		in.features = append(in.features, c.Features)
		in.facts = append(in.facts, c.Facts)
	}
	return in, any
}
