package parse

import "strings"

// deckWords is how many words a line must have to be a deck: shorter ones are crossheads and names.
const deckWords = 5

// decks takes the lines between headline and article for decks, part of the headline: those set in bold, and those
// that close no sentence. Lines that repeat the article were left to blurbs before.
func (pg *page) decks() {
	i, first := pg.headlined(), pg.firstProse()
	if i < 0 {
		return
	}
	for j := i + 1; j < len(pg.pieces) && j <= i+headlineTop; j++ {
		switch p := &pg.pieces[j]; {
		case p.role == furniture && p.reason != "dateline":
		case p.role != body:
			return
		case bold(pg.of(j)) == p.Len(), j < first && j <= i+4 && strings.HasPrefix(pg.of(j), "#"):
			p.role = headline
		case j < first && first < len(pg.pieces) && !closes(pg.of(j)) && words(pg.of(j)) >= deckWords && pg.headlike(j) && !strings.HasSuffix(pg.of(j), ":"):
			p.role = headline
		default:
			return
		}
	}
}
