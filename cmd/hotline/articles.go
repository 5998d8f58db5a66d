package main

import (
	"fmt"
	"strings"

	"hotline/model/corpus"

	"github.com/spf13/cobra"
)

func articlesCommand() *cobra.Command {
	return listing[corpus.ArticleRecord]{
		name:    "articles",
		reports: true,
		short:   "Print the articles: headline, outlet, wire, date and its basis, body and furniture",
		example: "hotline articles -q 'in:putin wire:reuters' -f csv news/",
		records: func(s selection) []corpus.ArticleRecord {
			all := make([]corpus.ArticleRecord, len(s.found.Articles))
			for k, i := range s.found.Articles {
				all[k] = s.of.ArticleRecord(i)
			}
			return all
		},
		sheet: sheet[corpus.ArticleRecord]{
			columns: []string{"id", "file", "published", "basis", "title", "outlet", "wire", "byline", "dateline", "place", "url", "language", "people", "topics"},
			row: func(a corpus.ArticleRecord) []string {
				return []string{
					a.ID, a.File, dateText(a.Published), a.Published.Basis, a.Title, a.Outlet, a.Wire, a.Byline, a.Dateline, a.Place,
					a.URL, a.Language, strings.Join(a.People, " "), strings.Join(a.Topics, " "),
				}
			},
			text: articleText,
			bibtex: func(all []corpus.ArticleRecord) []string {
				var b bibliography
				for _, a := range all {
					b.add(work{a.ID, a.Title, a.Byline, a.Outlet, a.Wire, a.URL, a.File, a.Published}, "")
				}
				return b.entries
			},
		},
	}.command()
}

func articleText(a corpus.ArticleRecord) string {
	source := []string{}
	for _, s := range []string{a.Outlet, a.Wire} {
		if s != "" && (len(source) == 0 || source[0] != s) {
			source = append(source, s)
		}
	}
	if len(source) == 0 {
		source = []string{"outlet unknown"}
	}
	date := "date unknown"
	if a.Published != (corpus.DateRecord{}) {
		date = fmt.Sprintf("%s (%s)", dateText(a.Published), a.Published.Basis)
	}
	return fmt.Sprintf("%s\n  %s  %s\n  %s\n\n", line(a.Title), line(date), line(strings.Join(source, " / ")), line(locate(a.File, a.ID)))
}

// dateText is a day or range as people write it; what is unknown is empty.
func dateText(d corpus.DateRecord) string {
	switch {
	case d.Date != "":
		return d.Date
	case d.From != "" && d.To != "":
		return d.From + "…" + d.To
	case d.To != "":
		return "until " + d.To
	case d.From != "":
		return "since " + d.From
	}
	return ""
}
