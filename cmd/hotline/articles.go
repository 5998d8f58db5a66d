package main

import (
	"fmt"
	"strings"

	"hotline/model/cite"
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
			all := make([]corpus.ArticleRecord, s.found.Articles.Len())
			for k, i := range s.found.Articles.All() {
				all[k] = s.of.ArticleRecord(i)
			}
			return all
		},
		sheet: sheet[corpus.ArticleRecord]{
			columns: []string{"id", "file", "published", "basis", "title", "outlet", "wire", "byline", "dateline", "place", "url", "language", "people", "topics"},
			row: func(a corpus.ArticleRecord) []string {
				return []string{
					a.ID, a.File, cite.Date(a.Published), a.Published.Basis, a.Title, a.Outlet, a.Wire, a.Byline, a.Dateline, a.Place,
					a.URL, a.Language, strings.Join(a.People, " "), strings.Join(a.Topics, " "),
				}
			},
			text: articleText,
			bibtex: func(all []corpus.ArticleRecord) []string {
				var b cite.Bibliography
				for _, a := range all {
					b.Add(cite.WorkOf(a), "")
				}
				return b.Entries
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
		date = fmt.Sprintf("%s (%s)", cite.Date(a.Published), a.Published.Basis)
	}
	return fmt.Sprintf("%s\n  %s  %s\n  %s\n\n", cite.Line(a.Title), cite.Line(date), cite.Line(strings.Join(source, " / ")), cite.Line(cite.Locate(a.File, a.ID)))
}
