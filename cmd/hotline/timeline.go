package main

import (
	"fmt"
	"strconv"

	"hotline/model/corpus"

	"github.com/spf13/cobra"
)

func timelineCommand() *cobra.Command {
	return listing[corpus.BucketRecord]{
		name:    "timeline",
		short:   "Print how much was said on each day, by side",
		example: "hotline timeline -q 'by:lavrov,tillerson' -f csv dump.jsonl.gz",
		records: func(s selection) []corpus.BucketRecord {
			var all []corpus.BucketRecord
			for _, b := range s.of.Timeline(s.found) {
				all = append(all, b.Record())
			}
			return all
		},
		sheet: sheet[corpus.BucketRecord]{
			columns: []string{"date", "utterances", "us", "ru", "other", "quotes", "articles"},
			row: func(b corpus.BucketRecord) []string {
				cells := []string{b.Date}
				for _, n := range []int{b.Utterances, b.US, b.Russia, b.Other, b.Quotes, b.Articles} {
					cells = append(cells, strconv.Itoa(n))
				}
				return cells
			},
			text: func(b corpus.BucketRecord) string {
				day := b.Date
				if day == "" {
					day = "day unknown"
				}
				return fmt.Sprintf("%-11s  US %3d  Russia %3d  other %3d  %9s in %s\n", day, b.US, b.Russia, b.Other,
					count(b.Quotes, "quote", "quotes"), count(b.Articles, "article", "articles"))
			},
		},
	}.command()
}
