//go:build unix

// Command safetycheck tries to break the promises of hotline: it builds the program, feeds it hostile input in every format, and
// checks every byte sent to the terminal with independent code.
//
//	go run ./cmd/safetycheck                      # all of it at release size, some hours
//	go run ./cmd/safetycheck -quick               # the size that the tests run
//	go run ./cmd/safetycheck -only cleaner,tmux   # these rows alone; -list says which there are
//	go run ./cmd/safetycheck -only frames -runs 5000
//
// Progress goes to stderr. If interrupted, it ends the current row and prints the figures so far.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
)

func main() {
	if len(os.Args) > 2 && os.Args[1] == leaderFlag {
		os.Exit(leader(os.Args[2:]))
	}
	quick := flag.Bool("quick", false, "the size that the tests run")
	only := flag.String("only", "", "the rows to run, with commas between them")
	runs := flag.Int("runs", 0, "another size for these rows")
	list := flag.Bool("list", false, "list the rows")
	flag.Parse()
	if *list {
		for _, r := range rows {
			fmt.Printf("%-10s %-12d %-8d %s\n", r.name, r.size, r.quick, r.what)
		}
		return
	}
	asked, err := chosen(*only)
	if err == nil {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
		defer stop()
		err = run(ctx, asked, *quick, *runs)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "safetycheck:", err)
		os.Exit(1)
	}
}

// chosen returns the rows with these names, or all rows if no name is given.
func chosen(names string) ([]row, error) {
	if names == "" {
		return rows, nil
	}
	var asked []row
	for name := range strings.SplitSeq(names, ",") {
		i := slices.IndexFunc(rows, func(r row) bool { return r.name == name })
		if i < 0 {
			return nil, fmt.Errorf("%q is no row: -list says which there are", name)
		}
		asked = append(asked, rows[i])
	}
	return asked, nil
}

// run runs the rows and prints their figures as a table, each as soon as it is available.
func run(ctx context.Context, asked []row, quick bool, runs int) error {
	dir, err := os.MkdirTemp("", "safetycheck")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	c := newCheck(ctx, dir, os.Stderr)
	fmt.Println("| check | row | figure |\n| --- | --- | --- |")
	for _, r := range asked {
		n := r.size
		if quick {
			n = r.quick
		}
		if runs > 0 {
			n = runs
		}
		fmt.Printf("| %s | `%s` | %s |\n", r.what, r.name, c.figure(r, n))
		if ctx.Err() != nil {
			break
		}
	}
	for _, b := range c.broken {
		fmt.Printf("BROKEN %q\n", b)
	}
	switch {
	case len(c.broken) > 0:
		return fmt.Errorf("%d breaks", len(c.broken))
	case ctx.Err() != nil:
		return errors.New("interrupted: the figures are of what was run until then")
	}
	_, err = io.WriteString(os.Stdout, "nothing broke\n")
	return err
}
