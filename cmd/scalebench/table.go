package main

import (
	"fmt"
	"io"
	"slices"
)

// table has a row for each measurement and a column for each size.
type table struct {
	w     io.Writer
	sizes []int
	rows  []row
	notes []string
}

type row struct {
	what   string
	values []float64
}

func (t *table) size(n int) { t.sizes = append(t.sizes, n) }

func (t *table) put(what string, v float64) {
	i := slices.IndexFunc(t.rows, func(r row) bool { return r.what == what })
	if i < 0 {
		i = len(t.rows)
		t.rows = append(t.rows, row{what: what})
	}
	t.rows[i].values = append(t.rows[i].values, v)
}

func (t *table) say(note string) {
	if !slices.Contains(t.notes, note) {
		t.notes = append(t.notes, note)
	}
}

// print writes the table, with the ratio of each value to the one before.
func (t *table) print() {
	fmt.Fprintf(t.w, "%-52s", "articles")
	for _, n := range t.sizes {
		fmt.Fprintf(t.w, " %17d", n)
	}
	fmt.Fprintln(t.w)
	for _, r := range t.rows {
		fmt.Fprintf(t.w, "%-52s", r.what)
		for i, v := range r.values {
			growth := ""
			if i > 0 && r.values[i-1] > 0 {
				growth = fmt.Sprintf("×%.1f", v/r.values[i-1])
			}
			fmt.Fprintf(t.w, " %10.2f %6s", v, growth)
		}
		fmt.Fprintln(t.w)
	}
	for _, n := range t.notes {
		fmt.Fprintln(t.w, n)
	}
}
