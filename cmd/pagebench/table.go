package main

import (
	"fmt"
	"io"
	"time"
)

// table prints a line for each page and the averages, with what is wrong beside it.
func table(w io.Writer, scores []score) {
	fmt.Fprintf(w, "%-32s %5s %5s %5s %9s\n", "page", "F1", "prec", "rec", "time")
	var f1 float64
	var titles, near, dates, low int
	var took time.Duration
	for _, s := range scores {
		fmt.Fprintf(w, "%-32s %5.3f %5.3f %5.3f %9s\n", s.name, s.f1, s.precision, s.recall, s.took.Round(100*time.Microsecond))
		if s.title {
			titles++
		} else {
			fmt.Fprintf(w, "    title %q\n    is    %q\n", s.gotTitle, s.wantTitle)
		}
		if s.near {
			near++
		}
		if s.date {
			dates++
		} else {
			fmt.Fprintf(w, "    date  %q is %q\n", s.gotDate, s.wantDate)
		}
		if s.f1 < 0.6 {
			low++
		}
		f1 += s.f1
		took += s.took
	}
	n := len(scores)
	fmt.Fprintf(w, "%d pages: mean F1 %.3f, under 0.6: %d, title right %d (word for word %d), date right %d, %s in all\n",
		n, f1/float64(n), low, near, titles, dates, took.Round(time.Millisecond))
}
