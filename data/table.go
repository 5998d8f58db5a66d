package data

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"hotline/data/page"
)

// columnSeparators are the possible separators of columns, the likeliest first.
var columnSeparators = []rune{',', '\t', ';', '|'}

// isTable reports whether the first line of head has column names: one for texts and another known one, or those that the reader
// gave.
func isTable(in input, head []byte) bool {
	line, _, _ := bytes.Cut(opening(head), []byte("\n"))
	names, _ := header(string(line))
	if len(names) < 2 {
		return false
	}
	text, known := false, 0
	for _, name := range names {
		if p, ok := places[string(plainName(nil, name))]; ok {
			known++
			text = text || p.field == fieldText
		}
	}
	given := 0
	for _, name := range in.columns {
		if slices.Contains(names, name) {
			given++
		}
	}
	return text && known > 1 || given > 0 && given == len(in.columns)
}

// header returns the column names in the first line of a table, and their separator.
func header(line string) (names []string, separator rune) {
	for _, s := range columnSeparators {
		r := csv.NewReader(strings.NewReader(line))
		r.Comma, r.LazyQuotes, r.TrimLeadingSpace = s, true, true
		record, err := r.Read()
		if err == nil && len(record) > len(names) {
			names, separator = record, s
		}
	}
	for i := range names {
		names[i] = strings.TrimSpace(names[i])
	}
	return names, separator
}

// table reads CSV and TSV as a stream: an article per row.
func (r *reading) table(in input, body *bufio.Reader) bool {
	head, _ := body.Peek(sniffed)
	skipped := len(head) - len(opening(head))
	if _, err := body.Discard(skipped); err != nil {
		r.skip(faulty(in.file, err))
		return true
	}
	body, unsure := recordsUTF8(body)
	r.doubt(in.file, unsure)
	head, _ = body.Peek(sniffed)
	line, _, _ := bytes.Cut(head, []byte("\n"))
	names, separator := header(string(line))
	columns := r.columns(names)
	if !slices.ContainsFunc(columns, func(p place) bool { return p.field == fieldText }) {
		r.skip(newSkip(in.file, "no column holds the text: there are "+strings.Join(names, ", "), "say which: --columns text=NAME"))
		return true
	}
	limit := &fuse{r: body}
	c := csv.NewReader(limit)
	c.Comma, c.LazyQuotes, c.FieldsPerRecord, c.ReuseRecord = separator, true, -1, true
	skips := recordSkips{r: r, file: in.file}
	defer skips.close()
	for first, last := true, false; !last; first = false {
		limit.left = maxText + bufferSize
		row, err := c.Read()
		switch {
		case r.ctx.Err() != nil:
			return false
		case errors.Is(err, io.EOF):
			return true
		case errors.Is(err, errFuse):
			r.skip(newSkip(in.file, "a row is larger than 64 MB, or a quotation mark is not closed", "what came before was read; mend it to have the rest"))
			return true
		case err != nil && !errors.As(err, new(*csv.ParseError)): // the bytes end here, possibly within a row
			r.skip(faulty(in.file, err))
			last = true
		}
		if first || len(row) == 0 {
			continue
		}
		line, _ := c.FieldPos(0)
		d := document(rowClaims(columns, row).best)
		d.Text = prose(d.Text)
		if blank(d.Text) {
			if !last {
				skips.add(line, "has no text in its row", "the rest was read")
			}
			continue
		}
		if d.ID == "" {
			d.ID = in.id + ":" + strconv.Itoa(line)
		}
		d.File = in.file
		if !r.emit(d) {
			return false
		}
	}
	return true
}

// CheckColumns returns an error for a name in columns, a Source's Columns, that is not a field of an article.
func CheckColumns(columns map[string]string) error {
	for _, field := range slices.Sorted(maps.Keys(columns)) {
		if _, known := places[string(plainName(nil, field))]; !known {
			return fmt.Errorf("--columns %s: an article has id, title, date, outlet, url, text, byline and language", field)
		}
		if columns[field] == "" {
			return fmt.Errorf("--columns %s: names no column, as in %s=body", field, field)
		}
	}
	return nil
}

// columns returns the field of each column: as the reader said, or by its name.
func (r *reading) columns(names []string) []place {
	columns := make([]place, len(names))
	for i, name := range names {
		columns[i] = place{field: numFields}
		if p, ok := places[string(plainName(nil, name))]; ok {
			columns[i] = p
		}
	}
	for wanted, name := range r.source.Columns {
		p, known := places[string(plainName(nil, wanted))]
		if !known {
			continue
		}
		for i := range names {
			switch {
			case names[i] == name:
				columns[i] = place{p.field, 0}
			case columns[i].field == p.field:
				columns[i].field = numFields
			}
		}
	}
	return columns
}

func rowClaims(columns []place, row []string) *claims {
	var said claims
	for i, value := range row {
		if i < len(columns) && columns[i].field < numFields {
			p := columns[i]
			said[p.field][p.rank] = strings.TrimSpace(strings.ToValidUTF8(value, "\uFFFD"))
		}
	}
	return &said
}

// prose returns a text from a database; HTML is converted to its paragraphs.
func prose(text string) string {
	start := strings.TrimSpace(text)
	if strings.HasPrefix(start, "<") && strings.Contains(start, "</") {
		if found := page.Text(start); found != "" {
			return found
		}
	}
	return text
}

// fuse fails a reader that reads more than it is allowed.
type fuse struct {
	r    io.Reader
	left int
}

var errFuse = errors.New("a record is too long")

func (f *fuse) Read(p []byte) (int, error) {
	if f.left <= 0 {
		return 0, errFuse
	}
	n, err := f.r.Read(p[:min(len(p), f.left)])
	f.left -= n
	return n, err
}
