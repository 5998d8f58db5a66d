package site

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

// Tabled removes the lines that match the lexicon's rows.
func Tabled(pg *pieces.Page) {
	kept := make([]pieces.Piece, 0, len(pg.Pieces)+4) // a new list, because every note that is cut off adds a piece
	for i := range pg.Pieces {
		p := pg.Pieces[i]
		if p.Role == pieces.Body && p.Len() > form.ShortLine && p.Len() <= form.NoticeMax {
			if reason := pg.Rows.Notice(p.In(pg.Text)); reason != "" && (reason != "author note" || !pg.Announced(i)) {
				p.Role, p.Reason = pieces.Furniture, reason
			}
		}
		if p.Role == pieces.Body && p.Len() <= form.ShortLine {
			reason := pg.Rows.Whole(pg.Folded(i))
			if p = pg.Pieces[i]; reason != "" && (reason != "author note" && (reason != "newsletter" || !advises(p.In(pg.Text))) || !pg.Announced(i)) && (reason != "related" || !telling.Posted(p.In(pg.Text))) { // with the folded text that is now cached
				if at := noteStart(pg, p.Span); lookup.Notes[reason] && at > p.Start {
					prose := p
					prose.Span = form.Trim(pg.Text, model.Span{Start: p.Start, End: at})
					kept = append(kept, prose)
					p.Start = at
				}
				p.Role, p.Reason = pieces.Furniture, reason
			}
		}
		kept = append(kept, p)
	}
	pg.Pieces = kept
}

// advises reports whether a sentence about newsletters speaks of them in general, and not of the outlet's own: an item of a list.
func advises(line string) bool {
	return form.Stops(line) && !strings.Contains(line, " our ") && !strings.Contains(line, " us ") && !strings.Contains(line, " here") && !strings.Contains(line, "inbox")
}

// noteStart returns the offset of the sentence of s that a row matches as furniture: what precedes it is prose. It is the start
// of s if the row matches only the line as a whole.
func noteStart(pg *pieces.Page, s model.Span) int {
	asked := s.End // start of the questions that lead up to the note
	for _, sentence := range form.Sentences(pg.Text, s) {
		text := sentence.In(pg.Text)
		if pg.Rows.Whole(form.Fold(text)) != "" {
			return min(asked, sentence.Start)
		}
		if !strings.HasSuffix(text, "?") {
			asked = s.End
		} else if asked == s.End {
			asked = sentence.Start
		}
	}
	return s.Start
}
