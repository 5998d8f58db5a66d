package heads

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/repeats"
	"hotline/model/parse/telling"
)

const (
	ownLeast = 6  // words of a deck that tells something, without the label in front of it
	ownHeld  = 85 // percentage of its words that a paragraph which says the same has in the same order
	ownReach = 5  // words between two of them there
)

// OwnDecks makes decks, part of the headline, of the lines above the article that were removed because the article repeats them, if
// no paragraph does so in the same words: standfirsts, key points and highlights are the article's own writing, and what they
// tell in words of their own must not be lost. The label of a list of highlights in front of the first one remains furniture.
func OwnDecks(pg *pieces.Page) {
	for i := 0; i < min(len(pg.Pieces), pieces.HeadlineTop) && !begun(pg, i); i++ {
		if p := &pg.Pieces[i]; p.Reason == "blurb" || p.Role == pieces.Headline {
			if label := HighlightsLabel(pg.Of(i)); label > 0 && pg.Split(i, p.Start+label) {
				pg.Drop(i, "widget")
				pg.Pieces[i].Blurb = false
				i++
			}
		}
		if p := &pg.Pieces[i]; p.Reason == "blurb" && ownDeck(pg.Of(i)) && !inSameWords(pg, i) {
			p.Role, p.Reason, p.Blurb = pieces.Headline, "", false
		}
	}
}

// ownDeck reports whether a line has the form of a deck or key point, which closes no sentence, rather than that of a paragraph, a
// caption or a request.
func ownDeck(line string) bool {
	return form.Words(line) >= ownLeast && !form.Closes(line) && !form.TitleCase(line) && !captionAndHead(line) && !telling.Seen(line) &&
		!highlighted(line) && !toReaders.Any(line) && !strings.Contains(line, "Photo: ") && form.LetterFirst(strings.TrimLeft(strings.TrimLeft(line, form.Bullets), form.Openers))
}

// begun reports whether piece i is a paragraph, with which the article has begun.
func begun(pg *pieces.Page, i int) bool {
	p := pg.Pieces[i]
	return p.Role == pieces.Body && (p.Len() > form.HeadlineMax || form.Closes(pg.Of(i)))
}

// HighlightsLabel returns the length of the label in front of the first of the highlights: "Story highlights The ministers meet".
func HighlightsLabel(line string) int {
	const label = "story highlights "
	if len(line) > len(label) && strings.EqualFold(line[:len(label)], label) {
		return len(label)
	}
	return 0
}

// inSameWords reports whether a paragraph farther down has nearly all words of piece i in the same order.
func inSameWords(pg *pieces.Page, i int) bool {
	own, want := form.PlainWords(pg.Of(i)), form.ContentWords(pg.Of(i))
	if len(own) < 2 {
		return false
	}
	for j := range pg.Near(i, 0, repeats.EchoBehind) {
		if pg.Pieces[j].Len() < len(pg.Of(i)) || !pg.MostlyAt(want, j) {
			continue
		}
		all := form.PlainWords(pg.Of(j))
		for k, w := range all {
			if (w == own[0] || w == own[1]) && form.InOrder(own, all[k:], ownReach)*100 >= len(own)*ownHeld {
				return true
			}
		}
	}
	return false
}
