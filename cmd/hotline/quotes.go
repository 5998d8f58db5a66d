package main

import (
	"fmt"
	"strconv"
	"strings"

	"hotline/model/cite"

	"github.com/spf13/cobra"
)

func quotesCommand() *cobra.Command {
	return listing[cite.Quote]{
		name:    "quotes",
		short:   "Print who said what, when, through whom and where it stands",
		example: "hotline quotes -q 'by:lavrov since:2021-05' -f jsonl dump.jsonl.gz",
		records: func(s selection) []cite.Quote {
			all := make([]cite.Quote, s.found.Quotes.Len())
			for k, i := range s.found.Quotes.All() {
				all[k] = cite.Of(s.of, i)
			}
			return all
		},
		sheet: sheet[cite.Quote]{
			columns: []string{
				"id", "article", "file", "start", "end", "kind", "speaker", "side", "how", "sure", "said", "text", "via", "topics", "about", "outlet", "published", "day", "cue", "stance",
			},
			row: func(q cite.Quote) []string {
				return []string{
					q.ID, q.QuoteRecord.Article, q.File, strconv.Itoa(q.Start), strconv.Itoa(q.End), q.Kind, q.SpeakerText, q.Side, q.How, q.Sure,
					cite.Date(q.Said), q.Text, strings.Join(q.Via, "; "), strings.Join(q.Topics, " "), strings.Join(q.About, " "),
					q.Outlet, cite.Date(q.Published), q.QuoteRecord.Day, q.CueWords(), q.Stance,
				}
			},
			text:   quoteText,
			md:     cite.MarkdownQuote,
			bibtex: cite.BibTeX,
		},
	}.command()
}

func quoteText(q cite.Quote) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s", q.Day(), cite.Line(q.Who()))
	if q.How != "none" {
		fmt.Fprintf(&b, " (%s, %s)", q.How, q.Sure)
	}
	for _, v := range append([]string{q.Outlet}, q.Via...) {
		if v != "" {
			b.WriteString("  " + cite.Line(v))
		}
	}
	words := q.Words()
	if cue := q.Cued(); cue != "" {
		words = cue + ": " + words
	}
	fmt.Fprintf(&b, "\n  %s\n  %s\n\n", words, cite.Line(q.Place()))
	return b.String()
}
