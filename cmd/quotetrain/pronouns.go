package main

import (
	"hotline/model"
	"hotline/model/quotes"
)

// pronouns makes the instances from which the forest learns whom a pronoun means.
func pronouns(lex model.Lexicon, articles []understood) (data []instance) {
	finder := quotes.New(&lex)
	for i, a := range articles {
		if len(a.meants) == 0 {
			continue
		}
		seen := finder.Pronouns(a.article, a.cast)
		for _, m := range a.meants {
			for _, p := range seen {
				if p.Mention.Overlaps(m.pronoun) {
					if in, ok := labelPronoun(p, m.full); ok {
						in.article = i
						data = append(data, in)
					}
					break
				}
			}
		}
	}
	return data
}

// labelPronoun marks the antecedents that mean the person of the gold; it returns false if none or all of them do.
func labelPronoun(p quotes.Pronoun, full string) (instance, bool) {
	in := instance{right: make([]bool, len(p.Names)), facts: p.Facts, prior: p.Salience}
	right := 0
	for i, names := range p.Names {
		if sameName(names[0], full) {
			in.right[i] = true
			right++
		}
	}
	return in, right > 0
}
