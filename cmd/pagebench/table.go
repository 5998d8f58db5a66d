package main

import (
	"fmt"
	"io"
	"io/fs"
	"time"
)

// bench measures the finders, the first of them page by page.
func bench(w io.Writer, folder fs.FS, finders []finder) error {
	known, err := truths(folder)
	if err != nil {
		return err
	}
	of := make([][]score, len(finders))
	for i, f := range finders {
		if of[i], err = measure(known, f); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
	}
	pages(w, finders, of)
	fmt.Fprintf(w, "\n%-16s %7s %9s %6s %6s %6s %9s\n", "finder", "mean F1", "under 0.6", "title", "exact", "date", "time")
	for i, f := range finders {
		summary(w, f.name, of[i])
	}
	fmt.Fprintf(w, "of %d pages; a title is right when nine words in ten are, exact when all are\n", len(known))
	return nil
}

// pages prints a line for each page: the first finder's figures and errors, and the F1 of the others.
func pages(w io.Writer, finders []finder, of [][]score) {
	fmt.Fprintf(w, "%-32s %5s %5s %5s %9s", "page", "F1", "prec", "rec", "time")
	for _, f := range finders[1:] {
		fmt.Fprintf(w, "  %s", f.name)
	}
	fmt.Fprintln(w)
	for k, s := range of[0] {
		fmt.Fprintf(w, "%-32s %5.3f %5.3f %5.3f %9s", s.name, s.f1, s.precision, s.recall, s.took.Round(100*time.Microsecond))
		for i, f := range finders[1:] {
			fmt.Fprintf(w, "  %*.3f", len(f.name), of[i+1][k].f1)
		}
		fmt.Fprintln(w)
		if !s.title {
			fmt.Fprintf(w, "    title %q\n    is    %q\n", s.gotTitle, s.wantTitle)
		}
		if !s.date {
			fmt.Fprintf(w, "    date  %q is %q\n", s.gotDate, s.wantDate)
		}
	}
}

// summary prints the averages of a finder.
func summary(w io.Writer, name string, scores []score) {
	var f1 float64
	var titles, near, dates, low int
	var took time.Duration
	for _, s := range scores {
		for _, n := range []struct {
			holds bool
			count *int
		}{{s.title, &titles}, {s.near, &near}, {s.date, &dates}, {s.f1 < 0.6, &low}} {
			if n.holds {
				*n.count++
			}
		}
		f1 += s.f1
		took += s.took
	}
	fmt.Fprintf(w, "%-16s %7.3f %9d %6d %6d %6d %9s\n", name, f1/float64(max(len(scores), 1)), low, near, titles, dates, took.Round(time.Millisecond))
}
