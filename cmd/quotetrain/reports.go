package main

import (
	"hotline/model"
	"hotline/model/quotes"
)

// reports makes the instances from which the ranker learns which cues report something, and what.
func reports(lex model.Lexicon, articles []understood) (data []instance) {
	finder := quotes.New(&lex)
	for i, a := range articles {
		for _, r := range finder.Reports(a.article, a.cast) {
			in := labelReport(a.article.Text, r, a.reported)
			in.article = i
			data = append(data, in)
		}
	}
	return data
}

// labelReport marks the readings that are a statement of the gold word for word, or else nearly; if there is none, the cue
// reports nothing.
func labelReport(text string, r quotes.Report, gold []model.Span) instance {
	in := instance{right: make([]bool, len(r.Spans)), features: r.Features, facts: r.Facts}
	any := false
	for _, near := range []bool{false, true} {
		for i, s := range r.Spans {
			if i == 0 || any && near {
				continue
			}
			for _, g := range gold {
				if near && same(s, g) || !near && wordless(text, s.Start, g.Start) && wordless(text, s.End, g.End) {
					in.right[i] = true
				}
			}
		}
		for _, ok := range in.right {
			any = any || ok
		}
	}
	in.right[0] = !any
	return in
}
