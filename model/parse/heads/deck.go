package heads

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

// deckWords is how many words a line must have to be a deck: shorter ones are crossheads and names.
const deckWords = 5

// Decks marks the lines between headline and article that are decks as part of the headline: those set in bold, and those that
// close no sentence. Lines that repeat the article have been handled by blurbs before.
func Decks(pg *pieces.Page) {
	i, first := pg.Headlined(), pg.FirstProse()
	if i < 0 && pg.Doc.Title == "" {
		return
	}
	for j := i + 1; j < len(pg.Pieces) && j <= i+pieces.HeadlineTop; j++ {
		switch p := &pg.Pieces[j]; {
		case p.Role == pieces.Furniture && p.Reason != "dateline":
		case p.Role != pieces.Body:
			return
		case bold(pg.Of(j)) == p.Len(), j < first && j <= i+4 && strings.HasPrefix(pg.Of(j), "#"):
			p.Role = pieces.Headline
		case j < first && first < len(pg.Pieces) && !form.Closes(pg.Of(j)) && form.Words(pg.Of(j)) >= deckWords && form.Opens(strings.TrimLeft(pg.Of(j), form.Bullets)) && headlike(pg, j) && !strings.HasSuffix(pg.Of(j), ":") && !leadLine(pg, j):
			p.Role = pieces.Headline
		default:
			return
		}
	}
}

// DeckAmong marks a sentence right behind a copy of the headline among the pieces [from, to), the lines of a page above its article, as
// part of the headline.
func DeckAmong(pg *pieces.Page, from, to int) {
	title := form.Letters(pg.Art.Title)
	for i := from; i+1 < to && title != ""; i++ {
		if pg.Pieces[i].Len() > 2*form.ShortLine || !form.LettersAre(pg.Of(i), title) {
			continue
		}
		if p, line := &pg.Pieces[i+1], pg.Of(i+1); p.Role == pieces.Body && p.Len() <= standfirstMax && form.Stops(line) && form.Opens(line) && form.Words(line) > deckWords {
			p.Role = pieces.Headline
		}
	}
}

const (
	standfirstMax   = 400 // bytes of a line above the dateline
	standfirstLines = 2
)

// Standfirst marks the lines above a dateline, which begins the article, as part of the headline.
func Standfirst(pg *pieces.Page) {
	var above []int
	for i := range pg.Pieces[:min(len(pg.Pieces), pieces.HeadlineTop)] {
		switch p := pg.Pieces[i]; {
		case p.Role == pieces.Furniture && p.Reason == "dateline":
			if len(above) <= standfirstLines {
				for _, j := range above {
					pg.Pieces[j].Role = pieces.Headline
				}
			}
			return
		case p.Role == pieces.Body && p.Len() > standfirstMax:
			return
		case p.Role == pieces.Body:
			above = append(above, i)
		}
	}
}

const twinLeast = 40 // bytes of the first sentence of two decks

// TwinDecks removes the first of two lines above the article that begin with the same sentence: a site has one deck for its lists
// and one for the page.
func TwinDecks(pg *pieces.Page) {
	i := pg.First()
	if i < 0 || pg.Pieces[i].Len() > standfirstMax {
		return
	}
	for j := i + 1; j < len(pg.Pieces); j++ {
		switch p := pg.Pieces[j]; {
		case p.Role == pieces.Furniture && p.Reason != "dateline":
			continue
		case p.Role == pieces.Body && p.Len() <= standfirstMax:
			n := form.FirstStop(pg.Of(i))
			if n >= twinLeast && n < pg.Pieces[i].Len() && n == form.FirstStop(pg.Of(j)) && pg.Of(i)[:n] == pg.Of(j)[:n] {
				pg.DropRepeat(i, "blurb")
				if pg.Behind(j) < len(pg.Pieces) {
					pg.Pieces[j].Role = pieces.Headline
				}
			}
		}
		return
	}
}
