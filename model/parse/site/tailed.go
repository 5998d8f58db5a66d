package site

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	tailBytes = 450 // last bytes of a paragraph that are searched for the tails of the lexicon
)

// Tailed cuts off the ends of paragraphs what the lexicon's rows say is furniture there: in a dump that has lost its line ends, the
// label of a link with or without its headline, the translator, the copyright.
func Tailed(pg *pieces.Page) {
	if len(pg.Rows.Tails) == 0 {
		return
	}
	for i := range pg.Pieces {
		p := pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() <= pieces.EndBytes {
			continue
		}
		line := pg.Of(i)
		from := max(0, len(line)-tailBytes)
		at, reason := len(line), ""
		pg.Rows.Ending.Find(line[from:], func(which int) bool {
			row := pg.Rows.Tails[which]
			if n := from + strings.LastIndex(line[from:], row.Text); n > 0 && n < at && tailEnds(line[:n], line[n+len(row.Text):], row.Reason) {
				at, reason = n, row.Reason
			}
			return true
		})
		if reason != "" {
			pg.ClipTail(i, p.Start+at, reason)
		}
	}
	pg.Settle()
}

// tailEnds reports whether a row's text, found between two parts of a paragraph, is not in a sentence, and what follows belongs to
// it: after the label of a link a headline, which has no full stop, a name or nothing.
func tailEnds(before, behind, reason string) bool {
	before = strings.TrimRight(before, " \u00a0")
	if reason != "related" {
		return form.Closes(before) || strings.HasSuffix(before, "“") || strings.HasSuffix(before, "©")
	}
	behind = strings.TrimSpace(behind)
	return form.Closes(before) && (form.Words(behind) <= form.TailName || form.Words(behind) <= form.TailWords && !strings.HasSuffix(behind, "."))
}
