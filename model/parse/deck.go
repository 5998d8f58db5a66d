package parse

import "strings"

// deckWords is how many words a line must have to be a deck: shorter ones are crossheads and names.
const deckWords = 5

// decks marks the lines between headline and article that are decks as part of the headline: those set in bold, and those that
// close no sentence. Lines that repeat the article have been handled by blurbs before.
func (pg *page) decks() {
	i, first := pg.headlined(), pg.firstProse()
	if i < 0 && pg.doc.Title == "" {
		return
	}
	for j := i + 1; j < len(pg.pieces) && j <= i+headlineTop; j++ {
		switch p := &pg.pieces[j]; {
		case p.role == furniture && p.reason != "dateline":
		case p.role != body:
			return
		case bold(pg.of(j)) == p.Len(), j < first && j <= i+4 && strings.HasPrefix(pg.of(j), "#"):
			p.role = headline
		case j < first && first < len(pg.pieces) && !closes(pg.of(j)) && words(pg.of(j)) >= deckWords && opens(strings.TrimLeft(pg.of(j), bullets)) && pg.headlike(j) && !strings.HasSuffix(pg.of(j), ":") && !pg.leadLine(j):
			p.role = headline
		default:
			return
		}
	}
}

// deckAmong marks a sentence right behind a copy of the headline among the pieces [from, to), the lines of a page above its article, as
// part of the headline.
func (pg *page) deckAmong(from, to int) {
	title := letters(pg.art.Title)
	for i := from; i+1 < to && title != ""; i++ {
		if pg.pieces[i].Len() > 2*shortLine || !lettersAre(pg.of(i), title) {
			continue
		}
		if p, line := &pg.pieces[i+1], pg.of(i+1); p.role == body && p.Len() <= standfirstMax && stops(line) && opens(line) && words(line) > deckWords {
			p.role = headline
		}
	}
}

const (
	standfirstMax   = 400 // bytes of a line above the dateline
	standfirstLines = 2
)

// standfirst marks the lines above a dateline, which begins the article, as part of the headline.
func (pg *page) standfirst() {
	var above []int
	for i := range pg.pieces[:min(len(pg.pieces), headlineTop)] {
		switch p := pg.pieces[i]; {
		case p.role == furniture && p.reason == "dateline":
			if len(above) <= standfirstLines {
				for _, j := range above {
					pg.pieces[j].role = headline
				}
			}
			return
		case p.role == body && p.Len() > standfirstMax:
			return
		case p.role == body:
			above = append(above, i)
		}
	}
}

const twinLeast = 40 // bytes of the first sentence of two decks

// twinDecks removes the first of two lines above the article that begin with the same sentence: a site has one deck for its lists
// and one for the page.
func (pg *page) twinDecks() {
	i := pg.first()
	if i < 0 || pg.pieces[i].Len() > standfirstMax {
		return
	}
	for j := i + 1; j < len(pg.pieces); j++ {
		switch p := pg.pieces[j]; {
		case p.role == furniture && p.reason != "dateline":
			continue
		case p.role == body && p.Len() <= standfirstMax:
			n := firstStop(pg.of(i))
			if n >= twinLeast && n < pg.pieces[i].Len() && n == firstStop(pg.of(j)) && pg.of(i)[:n] == pg.of(j)[:n] {
				pg.dropRepeat(i, "blurb")
				if pg.behind(j) < len(pg.pieces) {
					pg.pieces[j].role = headline
				}
			}
		}
		return
	}
}
