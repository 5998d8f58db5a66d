package parse

const (
	headingWords = 3 // words of a crosshead that may also be the name of a section: "Russia"
	headingsLoud = 3 // crossheads in capitals, on a page whose longer lines in capitals are crossheads, too
)

// headings restores headings of parts of the article that have the form of furniture: names of sections among complete
// paragraphs, if the page has other headings as short; the name of a network above a paragraph about it; lines in capitals, if
// the page's headings are in capitals; "Highlights:" among paragraphs.
func (pg *page) headings() {
	short, loud := 0, 0
	var named, shouting []int
	for i := 1; i+1 < len(pg.pieces); i++ {
		p, line := pg.pieces[i], pg.of(i)
		if p.Len() > endBytes || closes(line) || !letterFirst(line) || pg.pieces[i+1].role != body || !closes(pg.of(i+1)) {
			continue
		}
		beside := pg.pieces[i-1].role == body
		if beside && p.reason == "widget" && line == "Highlights:" && pg.pieces[i+1].Len() > proseLine && closes(pg.of(i-1)) {
			pg.pieces[i].role, pg.pieces[i].reason = body, ""
			continue
		}
		capitals := shouted(line) > 0
		if words(line) <= headingWords && (beside || pg.shownAbove(i)) {
			switch {
			case p.role == body:
				short++
			case p.reason == "section":
				named = append(named, i)
			case (p.reason == "share" || p.reason == "player") && words(line) == 1 && pg.pieces[i+1].Len() > proseLine && holdsWord(pg.of(i+1), line):
				pg.pieces[i].role, pg.pieces[i].reason = body, ""
			}
		}
		switch {
		case !capitals || words(line) > loudWords:
		case p.role == body && words(line) <= spreadWords, p.reason == "section":
			loud++
		case p.reason == "other story":
			shouting = append(shouting, i)
		}
	}
	if loud >= headingsLoud {
		for _, i := range shouting {
			pg.pieces[i].role, pg.pieces[i].reason = body, ""
		}
	}
	for _, i := range named {
		if short >= listLines || short == listLines-1 && short+len(named) >= listLines || loud >= headingsLoud && shouted(pg.of(i)) > 0 {
			pg.pieces[i].role, pg.pieces[i].reason = body, ""
		}
	}
}

// shownAbove reports whether a film, a picture or an advertisement is between piece i and the paragraph before it, which is
// complete.
func (pg *page) shownAbove(i int) bool {
	for i--; i > 0 && (inArticle[pg.pieces[i].reason] || pg.pieces[i].reason == "player"); i-- {
	}
	return pg.pieces[i].role == body && closes(pg.of(i))
}
