package main

import (
	"fmt"
	"maps"

	"hotline/model"
)

// learner learns all rankers from articles.
type learner struct {
	lex      model.Lexicon
	articles []understood
	options
	folds int // if more than one, print the cross-validation of each ranker
}

// learn fits the rankers one after the other: each sees the decisions of those before it.
func (l *learner) learn(version string) *model.Weights {
	w := &model.Weights{Version: version, At: map[uint32]float32{}}
	take := func(what string, kind model.Ranker, data []instance) {
		if l.folds > 1 {
			fmt.Println(what + ":")
			validate(kind, data, l.folds, l.options)
		}
		r := fit(kind, data, l.options)
		maps.Copy(w.At, linearWeights(r.linear).At)
		w.Forests[kind] = r.forest
		l.lex.Speakers = w
	}
	data, runs, unanswered := examples(l.lex, l.articles, l.options)
	if l.folds > 1 {
		fmt.Printf("%d articles, %d runs, %d without a right candidate (%.1f %%)\n", len(l.articles), runs, unanswered, 100*float64(unanswered)/float64(max(runs, 1)))
	}
	take("speakers", model.SpeakerRanker, data)
	take("borders of statements", model.BorderRanker, borders(l.lex, l.articles))
	take("reported statements", model.ReportRanker, reports(l.lex, l.articles))
	take("pronouns", model.PronounRanker, pronouns(l.lex, l.articles))
	return w
}

// linearWeights returns learned weights in the form that the engine takes.
func linearWeights(learned map[uint32]float64) *model.Weights {
	w := &model.Weights{At: make(map[uint32]float32, len(learned))}
	for k, v := range learned {
		w.At[k] = float32(v)
	}
	return w
}
