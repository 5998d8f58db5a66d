package links

import (
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	headingsLoud = 3 // crossheads in capitals, on a page whose longer lines in capitals are crossheads, too
)

// Headings restores headings of parts of the article that have the form of furniture: names of sections among complete
// paragraphs, if the page has other headings as short; the name of a network above a paragraph about it; lines in capitals, if
// the page's headings are in capitals; "Highlights:" among paragraphs.
func Headings(pg *pieces.Page) {
	short, loud := 0, 0
	var named, shouting []int
	for i := 1; i+1 < len(pg.Pieces); i++ {
		p, line := pg.Pieces[i], pg.Of(i)
		if p.Len() > pieces.EndBytes || form.Closes(line) || !form.LetterFirst(line) || pg.Pieces[i+1].Role != pieces.Body || !form.Closes(pg.Of(i+1)) {
			continue
		}
		beside := pg.Pieces[i-1].Role == pieces.Body
		if beside && p.Reason == "widget" && line == "Highlights:" && pg.Pieces[i+1].Len() > proseLine && form.Closes(pg.Of(i-1)) {
			pg.Pieces[i].Role, pg.Pieces[i].Reason = pieces.Body, ""
			continue
		}
		capitals := shouted(line) > 0
		if form.Words(line) <= form.HeadingWords && (beside || shownAbove(pg, i)) {
			switch {
			case p.Role == pieces.Body:
				short++
			case p.Reason == "section":
				named = append(named, i)
			case (p.Reason == "share" || p.Reason == "player") && form.Words(line) == 1 && pg.Pieces[i+1].Len() > proseLine && form.HoldsWord(pg.Of(i+1), line):
				pg.Pieces[i].Role, pg.Pieces[i].Reason = pieces.Body, ""
			}
		}
		switch {
		case !capitals || form.Words(line) > form.LoudWords:
		case p.Role == pieces.Body && form.Words(line) <= form.SpreadWords, p.Reason == "section":
			loud++
		case p.Reason == "other story":
			shouting = append(shouting, i)
		}
	}
	if loud >= headingsLoud {
		for _, i := range shouting {
			pg.Pieces[i].Role, pg.Pieces[i].Reason = pieces.Body, ""
		}
	}
	for _, i := range named {
		if short >= form.ListLines || short == form.ListLines-1 && short+len(named) >= form.ListLines || loud >= headingsLoud && shouted(pg.Of(i)) > 0 {
			pg.Pieces[i].Role, pg.Pieces[i].Reason = pieces.Body, ""
		}
	}
}

// shownAbove reports whether a film, a picture or an advertisement is between piece i and the paragraph before it, which is
// complete.
func shownAbove(pg *pieces.Page, i int) bool {
	for i--; i > 0 && (pieces.InArticle[pg.Pieces[i].Reason] || pg.Pieces[i].Reason == "player"); i-- {
	}
	return pg.Pieces[i].Role == pieces.Body && form.Closes(pg.Of(i))
}
