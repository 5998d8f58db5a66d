package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"os"

	"hotline/model"
	"hotline/model/corpus"
)

// holdOut writes to a file what the whole engine finds in each article with weights learned from the other folds, in the form of
// hotline quotes -f jsonl, so that quotebench -from can measure it.
func holdOut(lex model.Lexicon, articles []understood, name string, folds int, o options) error {
	if folds < 2 {
		return fmt.Errorf("-held wants two -folds or more, not %d", folds)
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	out := bufio.NewWriter(f)
	for k := range folds {
		var rest, held []understood
		for i, a := range articles {
			if i%folds == k {
				held = append(held, a)
			} else {
				rest = append(rest, a)
			}
		}
		l := learner{lex: lex, articles: rest, options: o}
		own := lex
		own.Speakers = l.learn("")
		c, err := corpus.Build(context.Background(), documents(held), &own, corpus.Options{})
		if err != nil {
			return err
		}
		for _, i := range c.Select(nil).Quotes.All() {
			line, err := json.Marshal(c.QuoteRecord(i))
			if err != nil {
				return err
			}
			if _, err := fmt.Fprintf(out, "%s\n", line); err != nil {
				return err
			}
		}
		fmt.Printf("fold %d of %d\n", k+1, folds)
	}
	return out.Flush()
}

func documents(articles []understood) iter.Seq[model.Document] {
	return func(yield func(model.Document) bool) {
		for _, a := range articles {
			if !yield(a.document) {
				return
			}
		}
	}
}
