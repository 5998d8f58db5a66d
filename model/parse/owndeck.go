package parse

import "strings"

const (
	ownLeast = 6  // words of a deck that tells something, without the label in front of it
	ownHeld  = 85 // percentage of its words that a paragraph which says the same has in the same order
	ownReach = 5  // words between two of them there
)

// ownDecks makes decks, part of the headline, of the lines above the article that were removed because the article repeats them, if
// no paragraph does so in the same words: standfirsts, key points and highlights are the article's own writing, and what they
// tell in words of their own must not be lost. The label of a list of highlights in front of the first one remains furniture.
func (pg *page) ownDecks() {
	for i := 0; i < min(len(pg.pieces), headlineTop) && !pg.begun(i); i++ {
		if p := &pg.pieces[i]; p.reason == "blurb" || p.role == headline {
			if label := highlightsLabel(pg.of(i)); label > 0 && pg.split(i, p.Start+label) {
				pg.drop(i, "widget")
				pg.pieces[i].blurb = false
				i++
			}
		}
		if p := &pg.pieces[i]; p.reason == "blurb" && ownDeck(pg.of(i)) && !pg.inSameWords(i) {
			p.role, p.reason, p.blurb = headline, "", false
		}
	}
}

// ownDeck reports whether a line has the form of a deck or key point, which closes no sentence, rather than that of a paragraph, a
// caption or a request.
func ownDeck(line string) bool {
	return words(line) >= ownLeast && !closes(line) && !titleCase(line) && !captionAndHead(line) && !seen(line) &&
		!highlighted(line) && !toReaders.any(line) && !strings.Contains(line, "Photo: ") && letterFirst(strings.TrimLeft(strings.TrimLeft(line, bullets), openers))
}

// begun reports whether piece i is a paragraph, with which the article has begun.
func (pg *page) begun(i int) bool {
	p := pg.pieces[i]
	return p.role == body && (p.Len() > headlineMax || closes(pg.of(i)))
}

// highlightsLabel returns the length of the label in front of the first of the highlights: "Story highlights The ministers meet".
func highlightsLabel(line string) int {
	const label = "story highlights "
	if len(line) > len(label) && strings.EqualFold(line[:len(label)], label) {
		return len(label)
	}
	return 0
}

// inSameWords reports whether a paragraph farther down has nearly all words of piece i in the same order.
func (pg *page) inSameWords(i int) bool {
	own, want := plainWords(pg.of(i)), contentWords(pg.of(i))
	if len(own) < 2 {
		return false
	}
	for j := range pg.near(i, 0, echoBehind) {
		if pg.pieces[j].Len() < len(pg.of(i)) || !pg.mostlyAt(want, j) {
			continue
		}
		all := plainWords(pg.of(j))
		for k, w := range all {
			if (w == own[0] || w == own[1]) && inOrder(own, all[k:], ownReach)*100 >= len(own)*ownHeld {
				return true
			}
		}
	}
	return false
}
