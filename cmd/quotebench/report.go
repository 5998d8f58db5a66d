package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"hotline/model/safe"
)

// report is the output of quotebench.
type report struct {
	Articles int
	Samples  int
	Seed     uint64
	figures  []figure
	Classes  map[faultClass]int
	Errors   []fault
}

// text writes the figures in per cent, one per line, then the errors.
func (r report) text(to io.Writer) error {
	w := bufio.NewWriter(to)
	fmt.Fprintf(w, "%d articles", r.Articles)
	if r.Samples > 0 {
		fmt.Fprintf(w, "; 95 %% intervals from %d samples of them, seed %d", r.Samples, r.Seed)
	}
	fmt.Fprintln(w)
	part := ""
	for _, f := range r.figures {
		if f.part != part {
			part = f.part
			fmt.Fprintf(w, "\n%-42s %s\n", strings.ToUpper(part), heading(f))
		}
		fmt.Fprintf(w, "%-42s %s  %s  %s\n", f.label, percents(f.Values), r.interval(f), f.Counts)
	}
	fmt.Fprintln(w, "\nERRORS")
	for _, c := range classes {
		if n := r.Classes[c.class]; n > 0 {
			fmt.Fprintf(w, "%-42s %5d\n", c.class, n)
		}
	}
	for _, f := range r.Errors {
		fmt.Fprintln(w)
		for _, l := range f.lines() {
			fmt.Fprintln(w, safe.Line(l))
		}
	}
	return w.Flush()
}

func heading(f figure) string {
	if len(f.Values) == 3 {
		return " P     R     F1"
	}
	return " of 100"
}

func percents(values []float64) string {
	s := make([]string, len(values))
	for i, v := range values {
		s[i] = fmt.Sprintf("%5.1f", 100*v)
	}
	return strings.Join(s, " ")
}

func (r report) interval(f figure) string {
	if r.Samples == 0 {
		return ""
	}
	return fmt.Sprintf("[%.1f–%.1f]", 100*f.Interval[0], 100*f.Interval[1])
}

// json writes one object; shares are from 0 to 1, spans in bytes.
func (r report) json(to io.Writer) error {
	out := struct {
		Articles int                   `json:"articles"`
		Samples  int                   `json:"samples"`
		Seed     uint64                `json:"seed"`
		Metrics  map[string][]float64  `json:"metrics"` // a share; or precision, recall and F1
		CI       map[string][2]float64 `json:"ci,omitempty"`
		Counts   map[string]string     `json:"counts"`
		Classes  map[faultClass]int    `json:"classes"`
		Errors   []fault               `json:"errors,omitempty"`
	}{
		r.Articles, r.Samples, r.Seed, map[string][]float64{}, map[string][2]float64{}, map[string]string{}, r.Classes, r.Errors,
	}
	for _, f := range r.figures {
		out.Metrics[f.key] = f.Values
		out.Counts[f.key] = f.Counts
		if r.Samples > 0 {
			out.CI[f.key] = f.Interval
		}
	}
	e := json.NewEncoder(to)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(out)
}
