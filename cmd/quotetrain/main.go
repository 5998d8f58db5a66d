// Command quotetrain learns the weights of the speaker ranker from labelled articles and writes them to one file.
//
//	quotetrain [-o FILE] [-folds N] GOLD.jsonl…
//
// GOLD.jsonl has the format described in data/weights/MODEL.md. The same data give the same file.
package main

import (
	"flag"
	"fmt"
	"os"

	"hotline/data/lexicon"
	"hotline/data/weights"
	"hotline/model"
	"hotline/model/parse"
	"hotline/model/people"
)

func main() {
	out := flag.String("o", "", "write the weights to this file")
	folds := flag.Int("folds", 0, "print the accuracy by cross-validation over this many folds of articles")
	held := flag.String("held", "", "with -folds: write to this file what the engine finds in each article by weights learned from the other folds")
	o := options{}
	flag.IntVar(&o.epochs, "epochs", 6, "passes over the data")
	flag.Float64Var(&o.rate, "rate", 0.05, "learning rate")
	flag.Float64Var(&o.l2, "l2", 2e-4, "decay of the weights")
	flag.Uint64Var(&o.seed, "seed", 1, "order of the data")
	flag.IntVar(&o.trees, "trees", 40, fmt.Sprintf("trees of each forest, at most %d; 0: none", model.MostTrees))
	flag.IntVar(&o.leaves, "leaves", 12, fmt.Sprintf("leaves of a tree, at most %d", model.MostLeaves))
	flag.IntVar(&o.bags, "bags", 5, "linear rankers of each kind, learned in different orders, whose mean is kept")
	flag.IntVar(&o.fewest, "fewest", 2, "choices that must have had a feature for it to be learned")
	version := flag.String("version", "", "what the weights were learned from, kept in the file")
	flag.Parse()
	if err := run(flag.Args(), *out, *held, *folds, *version, o); err != nil {
		fmt.Fprintln(os.Stderr, "quotetrain:", err)
		os.Exit(1)
	}
}

func run(files []string, out, held string, folds int, version string, o options) error {
	if len(files) == 0 {
		return fmt.Errorf("no gold: name a file of labelled articles")
	}
	lex := *lexicon.Default()
	lex.Speakers = nil
	articles, err := understand(lex, files)
	if err != nil {
		return err
	}
	if held != "" {
		return holdOut(lex, articles, held, folds, o)
	}
	l := learner{lex: lex, articles: articles, options: o, folds: folds}
	w := l.learn(version)
	if out == "" {
		return nil
	}
	return write(out, w)
}

// understood is a gold article with the engine's analysis before attribution.
type understood struct {
	document model.Document
	article  *model.Article
	cast     model.Cast
	truths   []truth
	reported []model.Span
	meants   []meant
}

// understand reads and analyses the articles of the files.
func understand(lex model.Lexicon, files []string) ([]understood, error) {
	var articles []understood
	for _, name := range files {
		gold, err := readGold(name)
		if err != nil {
			return nil, err
		}
		parser, reader := parse.New(&lex), people.New(&lex)
		for i := range gold {
			d := model.Document{ID: gold[i].ID, File: name, Text: gold[i].Text}
			a := parser.Article(d)
			articles = append(articles, understood{d, a, reader.Cast(a), gold[i].truths(), gold[i].reported(), gold[i].meants()})
		}
	}
	return articles, nil
}

func write(name string, w *model.Weights) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := weights.Write(f, w); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
