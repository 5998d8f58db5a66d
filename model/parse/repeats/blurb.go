package repeats

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	echoBefore = 80 // pieces before a line that are searched for its words
	EchoBehind = 79 // the same after it
)

// Blurbs finds lines above the article that repeat its own words: decks that a site puts between picture and text, or a list of
// highlights. Such a line adds no new words, but a quotation in it may be cut differently.
func Blurbs(pg *pieces.Page) {
	first, summary := pg.FirstProse(), false
	for i := 0; i < len(pg.Pieces) && i <= first && i < pieces.HeadlineTop; i++ {
		p := &pg.Pieces[i]
		summary = summary || model.HasPhrase(pg.Of(i), "story highlights")
		cut := summary && p.Len() <= form.HighlightLine && (strings.HasSuffix(pg.Of(i), " U.S.") || strings.HasSuffix(pg.Of(i), "?")) // a highlight rather than a paragraph
		if cut && i == first {
			first++
		}
		if p.Role != pieces.Body || p.Len() < 30 || p.Len() > form.ShortLine || form.Closes(pg.Of(i)) && !cut || pg.Pieces[max(i-1, 0)].Reason == "dateline" || pg.Announced(i) {
			continue
		}
		if summary || Echoed(pg, i) {
			pg.DropRepeat(i, "blurb")
		}
	}
}

// Echoed reports whether one later paragraph, or two consecutive ones, contain most of the words of piece i or, if it quotes, the
// quoted words.
func Echoed(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if q := form.LongestQuoted(line); len(q) >= 24 {
		key := form.Letters(q)
		for j := range pg.Near(i, 0, EchoBehind) {
			if pg.Pieces[j].Len() >= len(q) && strings.Contains(form.Letters(pg.Of(j)), key) {
				return true
			}
		}
	}
	want := form.ContentWords(line)
	if want.N < 4 {
		return false
	}
	for j := range pg.Near(i, 0, EchoBehind) {
		if pg.Pieces[j].Len() >= len(line)/2 && pg.MostlyAt(want, j) {
			return true
		}
	}
	return false
}
