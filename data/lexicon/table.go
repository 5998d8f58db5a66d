package lexicon

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"hotline/model"
)

// table is one kind of fact: its file name without extension, its columns in order, and a function that adds a row.
type table struct {
	name    string
	columns []string
	add     func(*row)
}

// read calls add for every row of every file of the table, and stops at the first error.
func (t table) read(fsys fs.FS) error {
	files, err := fs.Glob(fsys, t.name+"*.tsv")
	if err != nil {
		return err
	}
	r := row{columns: t.columns, cells: make([]string, 0, len(t.columns))}
	for _, file := range files {
		if rest := strings.TrimPrefix(file, t.name); rest[0] != '.' && rest[0] != '-' {
			continue
		}
		data, err := fs.ReadFile(fsys, file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		r.file, r.line = file, 0
		header := false
		for text, rest := "", string(data); rest != ""; {
			text, rest, _ = strings.Cut(rest, "\n")
			text = strings.TrimSuffix(text, "\r")
			r.line++
			if text == "" || text[0] == '#' {
				continue
			}
			r.split(text)
			if !header {
				header = true
				if !slices.Equal(r.cells, t.columns) {
					return r.errorf("", "wants the header %s", strings.Join(t.columns, ", "))
				}
				continue
			}
			if len(r.cells) != len(t.columns) {
				return r.errorf("", "wants %d cells, not %d", len(t.columns), len(r.cells))
			}
			r.text("source")
			if t.add(&r); r.err != nil {
				return r.err
			}
		}
	}
	return nil
}

// row is one line of a table. The error of its first bad cell is kept in err, so that the code that reads a row need not check
// every cell.
type row struct {
	file    string
	line    int
	columns []string
	cells   []string
	err     error
}

func (r *row) split(text string) {
	r.cells = r.cells[:0]
	for more := true; more; {
		var cell string
		cell, text, more = strings.Cut(text, "\t")
		r.cells = append(r.cells, strings.TrimSpace(cell))
	}
}

func (r *row) errorf(column, format string, args ...any) error {
	where := fmt.Sprintf("%s:%d: ", r.file, r.line)
	if column != "" {
		where += "column " + column + ": "
	}
	return errors.New(where + fmt.Sprintf(format, args...))
}

func (r *row) fail(column, format string, args ...any) {
	if r.err == nil {
		r.err = r.errorf(column, format, args...)
	}
}

// maybe returns the cell of a column, which may be empty.
func (r *row) maybe(column string) string {
	return r.cells[slices.Index(r.columns, column)]
}

// text returns the cell of a column that must not be empty.
func (r *row) text(column string) string {
	s := r.maybe(column)
	if s == "" {
		r.fail(column, "is empty")
	}
	return s
}

// list returns the cell of a column split at each |; an empty cell is an empty list.
func (r *row) list(column string) []string {
	s := r.maybe(column)
	if s == "" {
		return nil
	}
	items := strings.Split(s, "|")
	for i, item := range items {
		if items[i] = strings.TrimSpace(item); items[i] == "" {
			r.fail(column, "holds an empty item")
		}
	}
	return items
}

// oneOf returns the cell of a column, which must be one of the given words.
func (r *row) oneOf(column string, words ...string) string {
	s := r.maybe(column)
	if !slices.Contains(words, s) {
		r.fail(column, "wants one of %q, not %q", words, s)
	}
	return s
}

// owners reads the owner of an outlet, and later owners with the day from which they own it: "private|2014-03 state".
func (r *row) owners(column string) (first string, later []model.Owned) {
	list := strings.Split(r.maybe(column), "|")
	for i, s := range list {
		day, by, dated := strings.Cut(s, " ")
		if !dated {
			by = s
		}
		if dated != (i > 0) || by != "state" && by != "public" && by != "private" {
			r.fail(column, "wants state, public or private, and after a | and a day who came then, not %q", s)
			return "", nil
		}
		if i == 0 {
			first = by
			continue
		}
		from, _ := r.spanOf(column, day)
		if n := len(later); n > 0 && from <= later[n-1].From {
			r.fail(column, "%v does not lie after %v", from, later[n-1].From)
		}
		later = append(later, model.Owned{From: from, By: by})
	}
	return first, later
}

func (r *row) side(column string) model.Side {
	return model.Side(r.oneOf(column, string(model.US), string(model.Russia), string(model.Other)))
}

// gender returns m, f, or 0 for the letter u.
func (r *row) gender(letters ...string) model.Gender {
	if s := r.oneOf("gender", letters...); s == "m" || s == "f" {
		return model.Gender(s[0])
	}
	return 0
}

// year returns a year, or 0 for an empty cell.
func (r *row) year(column string) int {
	s := r.maybe(column)
	if s == "" {
		return 0
	}
	y, err := strconv.Atoi(s)
	if err != nil || y < 1900 || y > 2100 {
		r.fail(column, "wants a year, not %q", s)
	}
	return y
}

// days reads the columns from and to: each a day, a month or a year, extended to its first and last day respectively; an empty
// cell is 0.
func (r *row) days() (from, to model.Day) {
	from, _ = r.span("from")
	_, to = r.span("to")
	if from != 0 && to != 0 && to < from {
		r.fail("to", "%v lies before %v", to, from)
	}
	return from, to
}

func (r *row) span(column string) (first, last model.Day) {
	return r.spanOf(column, r.maybe(column))
}

func (r *row) spanOf(column, s string) (first, last model.Day) {
	switch len(s) {
	case 0:
		return 0, 0
	case len("2006"):
		first, last = model.ParseDay(s+"-01-01"), model.ParseDay(s+"-12-31")
	case len("2006-01"):
		if first = model.ParseDay(s + "-01"); first != 0 {
			last = model.DayOf(first.Time().AddDate(0, 1, -1))
		}
	default:
		first = model.ParseDay(s)
		last = first
	}
	if first == 0 {
		r.fail(column, "wants a day such as 2021-03-18, a month or a year, not %q", s)
	}
	return first, last
}
