package parse

import (
	"strings"

	"hotline/model"
)

const (
	tailBytes = 450 // last bytes of a paragraph that are searched for the tails of the lexicon
	tailWords = 14  // words of a headline after the label of a link, at the end of a paragraph
	tailName  = 3   // words of a signature, or of the label of a link, at the end of a paragraph
)

// tailNeedles finds the texts of the rows that are cut off the ends of paragraphs.
func tailNeedles(rows []model.FurnitureRule) *needles {
	list := make([]string, len(rows))
	for i, row := range rows {
		list[i] = row.Text
	}
	return newNeedles(list)
}

// tailed cuts off the ends of paragraphs what the lexicon's rows say is furniture there: in a dump that has lost its line ends, the
// label of a link with or without its headline, the translator, the copyright.
func (pg *page) tailed() {
	if len(pg.rows.tails) == 0 {
		return
	}
	for i := range pg.pieces {
		p := pg.pieces[i]
		if p.role != body || p.Len() <= endBytes {
			continue
		}
		line := pg.of(i)
		from := max(0, len(line)-tailBytes)
		at, reason := len(line), ""
		pg.rows.ending.find(line[from:], func(which int) bool {
			row := pg.rows.tails[which]
			if n := from + strings.LastIndex(line[from:], row.Text); n > 0 && n < at && tailEnds(line[:n], line[n+len(row.Text):], row.Reason) {
				at, reason = n, row.Reason
			}
			return true
		})
		if reason != "" {
			pg.clipTail(i, p.Start+at, reason)
		}
	}
	pg.settle()
}

// tailEnds reports whether a row's text, found between two parts of a paragraph, is not in a sentence, and what follows belongs to
// it: after the label of a link a headline, which has no full stop, a name or nothing.
func tailEnds(before, behind, reason string) bool {
	before = strings.TrimRight(before, " \u00a0")
	if reason != "related" {
		return closes(before) || strings.HasSuffix(before, "“") || strings.HasSuffix(before, "©")
	}
	behind = strings.TrimSpace(behind)
	return closes(before) && (words(behind) <= tailName || words(behind) <= tailWords && !strings.HasSuffix(behind, "."))
}
