// Command quotetrain learns the weights of the speaker ranker from labelled articles and writes them to one file.
//
//	quotetrain [-o FILE] [-folds N] GOLD.jsonl…
//
// GOLD.jsonl is in the form described in data/weights/MODEL.md. The same data give the same file.
package main

import (
	"flag"
	"fmt"
	"maps"
	"os"

	"hotline/data/lexicon"
	"hotline/data/weights"
	"hotline/model"
	"hotline/model/parse"
	"hotline/model/people"
	"hotline/model/quotes"
)

func main() {
	out := flag.String("o", "", "write the weights to this file")
	folds := flag.Int("folds", 0, "print the accuracy by cross-validation over this many folds of articles")
	o := options{}
	flag.IntVar(&o.epochs, "epochs", 12, "passes over the data")
	flag.Float64Var(&o.rate, "rate", 0.05, "learning rate")
	flag.Float64Var(&o.l2, "l2", 2e-4, "decay of the weights")
	flag.Uint64Var(&o.seed, "seed", 1, "order of the data")
	version := flag.String("version", "", "what the weights were learned from, kept in the file")
	flag.Parse()
	if err := run(flag.Args(), *out, *folds, *version, o); err != nil {
		fmt.Fprintln(os.Stderr, "quotetrain:", err)
		os.Exit(1)
	}
}

func run(files []string, out string, folds int, version string, o options) error {
	if len(files) == 0 {
		return fmt.Errorf("no gold: name a file of labelled articles")
	}
	var articles []understood
	lex := *lexicon.Default()
	for _, name := range files {
		gold, err := readGold(name)
		if err != nil {
			return err
		}
		parser, reader := parse.New(&lex), people.New(&lex)
		for i := range gold {
			a := parser.Article(model.Document{ID: gold[i].ID, File: name, Text: gold[i].Text})
			articles = append(articles, understood{a, reader.Cast(a), gold[i].truths(), gold[i].reported()})
		}
	}
	data, runs, unanswered := examples(lex, articles, o)
	fmt.Printf("%d articles, %d runs, %d without a right candidate (%.1f %%)\n", len(articles), runs, unanswered, 100*float64(unanswered)/float64(max(runs, 1)))
	learned := map[uint32]float64{}
	learn := func(what string, data []instance) {
		if folds > 1 {
			fmt.Println(what + ":")
			validate(data, folds, o)
		}
		maps.Copy(learned, train(data, o))
		lex.Speakers = asWeights(version, learned) // each ranker sees what those before it decide
	}
	learn("speakers", data)
	learn("borders of statements", borders(lex, articles))
	learn("reported statements", reports(lex, articles))
	if out == "" {
		return nil
	}
	return write(out, lex.Speakers)
}

// understood is a gold article with what the engine knows before it attributes.
type understood struct {
	article  *model.Article
	cast     model.Cast
	truths   []truth
	reported []model.Span
}

// examples makes the instances in two rounds. A run is judged by what was decided of the run before it, so the
// ranker must learn from such decisions as it will meet: the first round decides by rules, and in the second each
// half of the articles is decided by weights learned from the other half.
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
		halves[h] = asWeights("", train(part, o))
	}
	return observe(lex, articles, func(i int) *model.Weights { return halves[i%2] })
}

// observe runs the engine over the articles with the weights given for each and labels what it saw.
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

// validate prints the accuracy on each fold of articles by weights learned from the others.
func validate(data []instance, folds int, o options) {
	var sum, sumSpoken float64
	for k := range folds {
		var rest, held []instance
		for _, in := range data {
			if in.article%folds == k {
				held = append(held, in)
			} else {
				rest = append(rest, in)
			}
		}
		all, spoken := accuracy(train(rest, o), held)
		fmt.Printf("fold %d: right %.2f %%, of spoken runs %.2f %% (%d runs)\n", k+1, 100*all, 100*spoken, len(held))
		sum += all
		sumSpoken += spoken
	}
	fmt.Printf("mean: right %.2f %%, of spoken runs %.2f %%\n", 100*sum/float64(folds), 100*sumSpoken/float64(folds))
}

func asWeights(version string, learned map[uint32]float64) *model.Weights {
	w := &model.Weights{Version: version, At: make(map[uint32]float32, len(learned))}
	for k, v := range learned {
		w.At[k] = float32(v)
	}
	return w
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
