package main

import (
	"fmt"
	"path"
	"strconv"
	"strings"

	"hotline/model/corpus"

	"github.com/spf13/cobra"
)

// quote is a quotation and the article that printed it.
type quote struct {
	corpus.QuoteRecord
	article *corpus.Article
}

func quotesCommand() *cobra.Command {
	return listing[quote]{
		name:    "quotes",
		short:   "Print who said what, when, through whom and where it stands",
		example: "hotline quotes -q 'by:lavrov since:2021-05' -f jsonl dump.jsonl.gz",
		records: func(s selection) []quote {
			all := make([]quote, len(s.found.Quotes))
			for k, i := range s.found.Quotes {
				all[k] = quote{s.of.QuoteRecord(i), &s.of.Articles[s.of.Quotes[i].Article]}
			}
			return all
		},
		sheet: sheet[quote]{
			columns: []string{
				"id", "article", "file", "start", "end", "kind", "speaker", "side", "how", "sure", "said", "text", "via", "topics", "about", "outlet", "published",
			},
			row: func(q quote) []string {
				return []string{
					q.ID, q.Article, q.File, strconv.Itoa(q.Start), strconv.Itoa(q.End), q.Kind, q.SpeakerText, q.Side, q.How, q.Sure,
					dateText(q.Said), q.Text, strings.Join(q.Via, "; "), strings.Join(q.Topics, " "), strings.Join(q.About, " "),
					q.Outlet, dateText(q.Published),
				}
			},
			text:   quoteText,
			md:     quoteMarkdown,
			bibtex: quoteBibTeX,
		},
	}.command()
}

// place is where the quote stands, in bytes of its article's text.
func (q quote) place() string {
	return fmt.Sprintf("%s:%d-%d", locate(q.File, q.Article), q.Start, q.End)
}

// locate names an article by its file and, where the file holds more than one, by its id.
func locate(file, id string) string {
	if strings.HasSuffix(file, id) || strings.HasPrefix(path.Base(file), id) {
		return file
	}
	return file + "#" + id
}

// speaker is who said it, in words.
func (q quote) speaker() string {
	if q.SpeakerText == "" {
		return "unknown speaker"
	}
	return q.SpeakerText
}

// said is the day it was said, or else published.
func (q quote) said() string {
	switch {
	case q.Said != corpus.DateRecord{}:
		return dateText(q.Said)
	case q.Published != corpus.DateRecord{}:
		return "published " + dateText(q.Published)
	}
	return "date unknown"
}

// words are the words of the quote as its kind shows them: in marks, or without where the source has none.
func (q quote) words() string {
	switch q.Kind {
	case "direct":
		return "“" + line(q.Text) + "”"
	case "partial":
		return "… “" + line(q.Text) + "” …"
	}
	return line(q.Text)
}

func quoteText(q quote) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s", q.said(), line(q.speaker()))
	if q.How != "none" {
		fmt.Fprintf(&b, " (%s, %s)", q.How, q.Sure)
	}
	for _, v := range append([]string{q.Outlet}, q.Via...) {
		if v != "" {
			b.WriteString("  " + line(v))
		}
	}
	fmt.Fprintf(&b, "\n  %s\n  %s\n\n", q.words(), line(q.place()))
	return b.String()
}

func quoteMarkdown(q quote) string {
	outlet := ""
	if q.Outlet != "" {
		outlet = ", *" + markdown(q.Outlet) + "*"
	}
	return fmt.Sprintf("> %s\n>\n> — **%s**, %s%s (%s)\n", markdown(q.words()), markdown(q.speaker()), markdown(q.said()), outlet, markdown(q.place()))
}
