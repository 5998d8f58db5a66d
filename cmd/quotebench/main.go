// Command quotebench measures hotline's engine on articles with labelled quotations; it prints confidence intervals and the worst
// errors.
//
//	quotebench GOLD.jsonl      gold in the format of PolNeAR made JSON lines: id, text, quotes, runs
//	quotebench -usru FOLDER    gold.json and articles/NN.txt, runs between marks and their accepted speakers
//
// How a figure is counted is described in the comment on the code that counts it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"hotline/model/safe"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	o, err := options(os.Args[1:], os.Stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return
	case err != nil:
		os.Exit(2)
	}
	if err := run(ctx, o, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "quotebench: "+string(safe.Line(err.Error())))
		os.Exit(1)
	}
}

// asked is what the command line asks for.
type asked struct {
	gold    string // a file of gold, or with usru the folder
	usru    bool
	from    string // quotations to measure instead of the engine's, "" for none
	json    bool
	samples int // of the bootstrap, 0 for none
	seed    uint64
	errors  int    // number of errors to show
	class   string // only errors of this class, "" for all
}

// options parses the command line; flags may also follow the file. Errors have already been written to w.
func options(args []string, w io.Writer) (asked, error) {
	var o asked
	f := flag.NewFlagSet("quotebench", flag.ContinueOnError)
	f.SetOutput(w)
	f.Usage = func() {
		fmt.Fprintln(w, "usage: quotebench [flags] GOLD.jsonl | quotebench [flags] -usru FOLDER")
		f.PrintDefaults()
	}
	f.BoolVar(&o.usru, "usru", false, "the place is a folder with gold.json and articles/NN.txt")
	f.StringVar(&o.from, "from", "", "measure the `file` written by hotline quotes -f jsonl, not the engine in this program")
	f.BoolVar(&o.json, "json", false, "write one JSON object")
	f.IntVar(&o.samples, "boot", 1000, "samples of articles for the 95 % intervals; 0: none")
	f.Uint64Var(&o.seed, "seed", 1, "of the samples")
	f.IntVar(&o.errors, "errors", 0, "show this many of the worst errors")
	f.StringVar(&o.class, "class", "", "show errors of this class only: "+classList())
	var places []string
	for rest := args; ; rest = f.Args()[1:] {
		if err := f.Parse(rest); err != nil {
			return o, err
		}
		if f.NArg() == 0 {
			break
		}
		places = append(places, f.Arg(0))
	}
	var err error
	switch {
	case len(places) != 1:
		err = fmt.Errorf("one gold file or folder is wanted, not %d", len(places))
	case o.samples < 0 || o.errors < 0:
		err = errors.New("-boot and -errors are counts")
	case o.class != "" && gravity(faultClass(o.class)) < 0:
		err = fmt.Errorf("-class is one of: %s", classList())
	}
	if err != nil {
		fmt.Fprintln(w, "quotebench:", err)
		f.Usage()
		return o, err
	}
	o.gold = places[0]
	return o, nil
}

// run measures what was asked for and writes the report.
func run(ctx context.Context, o asked, w io.Writer) error {
	var b bench
	var err error
	if o.usru {
		b, err = benchRuns(ctx, o.gold, o.from)
	} else {
		b, err = benchQuotes(ctx, o.gold, o.from)
	}
	if err != nil {
		return err
	}
	r := report{
		Articles: len(b.rows), Samples: o.samples, Seed: o.seed,
		figures: b.figures(o.samples, o.seed),
		Classes: countClasses(b.faults), Errors: worst(b.faults, o.class, o.errors),
	}
	if o.json {
		return r.json(w)
	}
	return r.text(w)
}

// bench is the result for a gold set: the counts of each article, the measures to compute from them, and every error.
type bench struct {
	rows     []tally
	measures []measure
	faults   []fault
}
