package main

import (
	"fmt"
	"io"

	"hotline/data"
)

// reportRecord is one input that was not read, or read with a doubt, in the form that scripts read.
type reportRecord struct {
	File   string `json:"file"`
	State  string `json:"state"` // skipped or doubtful
	Reason string `json:"reason"`
	Remedy string `json:"remedy"`
}

var reportSheet = sheet[reportRecord]{
	columns: []string{"file", "state", "reason", "remedy"},
	row:     func(r reportRecord) []string { return []string{r.File, r.State, r.Reason, r.Remedy} },
	text: func(r reportRecord) string {
		return fmt.Sprintf("%s\n  %s: %s\n  %s\n\n", r.File, r.State, r.Reason, r.Remedy)
	},
}

// report prints what was skipped and what is doubtful, and a summary with the number of articles read to told.
func (l *loading) report(format string, read int, out, told io.Writer) error {
	write, err := reportSheet.writer("the report", format)
	if err != nil {
		return err
	}
	skips, doubts := l.skipped(), l.doubtful()
	var records []reportRecord
	add := func(state string, of []data.Skip) {
		for _, s := range of {
			records = append(records, reportRecord{string(s.File), state, string(s.What), string(s.Remedy)})
		}
	}
	add("skipped", skips)
	add("doubtful", doubts)
	if err := write(out, records); err != nil {
		return failed("writing: %w", err)
	}
	fmt.Fprintf(told, "hotline: %s read, %s skipped, %d doubtful\n", count(read, "article", "articles"),
		count(len(skips), "input or part of one", "inputs or parts of them"), len(doubts))
	if len(skips) > 0 {
		return errTold
	}
	return nil
}
