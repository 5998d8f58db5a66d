package main

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"hotline/model/cite"
)

// sheet says how records of one kind are printed. Formats that are nil are not offered.
type sheet[R any] struct {
	columns []string           // for CSV and a Markdown table
	row     func(R) []string   // the cells of a record
	text    func(R) string     // a few lines, each ending in a line feed
	md      func(R) string     // a Markdown block; nil: a row of a table
	bibtex  func([]R) []string // one entry for each work cited
}

// names returns the formats in which the sheet can be printed.
func (s sheet[R]) names() []string {
	all := []string{"text", "jsonl", "csv", "md"}
	if s.bibtex != nil {
		all = append(all, "bibtex")
	}
	return all
}

func (s sheet[R]) formats() string {
	n := s.names()
	return strings.Join(n[:len(n)-1], ", ") + " or " + n[len(n)-1]
}

// writer returns a function that prints records in the named format, or an error that lists the formats.
func (s sheet[R]) writer(what, format string) (func(io.Writer, []R) error, error) {
	write := map[string]func(*bufio.Writer, []R) error{
		"text": s.writeText, "jsonl": s.writeJSON, "csv": s.writeCSV, "md": s.writeMarkdown, "bibtex": s.writeBibTeX,
	}[format]
	if write == nil || format == "bibtex" && s.bibtex == nil {
		return nil, fmt.Errorf("-f %s: %s can be printed as %s", format, what, s.formats())
	}
	return func(w io.Writer, records []R) error {
		b := bufio.NewWriterSize(w, 1<<16)
		if err := write(b, records); err != nil {
			return err
		}
		return b.Flush()
	}, nil
}

func (s sheet[R]) writeText(w *bufio.Writer, records []R) error {
	for _, r := range records {
		if _, err := w.WriteString(s.text(r)); err != nil {
			return err
		}
	}
	return nil
}

func (s sheet[R]) writeJSON(w *bufio.Writer, records []R) error {
	for _, r := range records {
		line, err := cite.JSONLine(r)
		if err != nil {
			return err
		}
		if _, err := w.Write(line); err != nil {
			return err
		}
	}
	return nil
}

func (s sheet[R]) writeCSV(w *bufio.Writer, records []R) error {
	c := csv.NewWriter(w)
	c.UseCRLF = true
	_ = c.Write(s.columns) // an error stays in c until Error
	for _, r := range records {
		cells := s.row(r)
		for i, cell := range cells {
			cells[i] = cite.Cell(cell)
		}
		_ = c.Write(cells)
	}
	c.Flush()
	return c.Error()
}

func (s sheet[R]) writeMarkdown(w *bufio.Writer, records []R) error {
	if s.md == nil {
		fmt.Fprintf(w, "| %s |\n|%s\n", strings.Join(s.columns, " | "), strings.Repeat(" --- |", len(s.columns)))
	}
	for i, r := range records {
		if s.md != nil {
			if i > 0 {
				_ = w.WriteByte('\n')
			}
			if _, err := w.WriteString(s.md(r)); err != nil {
				return err
			}
			continue
		}
		cells := s.row(r)
		for k, cell := range cells {
			cells[k] = cite.Markdown(cell)
		}
		if _, err := fmt.Fprintf(w, "| %s |\n", strings.Join(cells, " | ")); err != nil {
			return err
		}
	}
	return nil
}

func (s sheet[R]) writeBibTeX(w *bufio.Writer, records []R) error {
	for _, entry := range s.bibtex(records) {
		if _, err := w.WriteString(entry); err != nil {
			return err
		}
	}
	return nil
}
