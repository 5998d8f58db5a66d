package parse

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
)

const (
	aboveMax   = 300 // bytes of a deck above the article
	aboveWords = 8   // content words of one that says what a sentence of the article says
	aboveLook  = 6   // paragraphs that are searched for the sentence
	aboveHeld  = 80  // percentage of its words that the sentence must have in the same order
	headMarks  = 2   // paragraphs that quote in double marks, below a deck with single ones
	aboveLines = 4   // such lines, as of a list of key points
	aboveReach = 6   // words between two of them in the sentence
)

// aboveDecks marks the first lines as decks, part of the headline, if they stand between two copies of the headline or
// between the headline and the byline or date; or if they say what a sentence soon after says as well.
func (pg *page) aboveDecks() {
	for range aboveLines {
		i := pg.first()
		if i < 0 || !pg.aboveDeck(i) {
			return
		}
		pg.pieces[i].role = headline
	}
}

// aboveDeck reports whether piece i, the first of the body, is such a deck.
func (pg *page) aboveDeck(i int) bool {
	if i > pg.firstProse() || pg.pieces[i].Len() > aboveMax || !pg.art.Dateline.Empty() || quoting(pg.of(i)) || !opens(pg.of(i)) || words(pg.of(i)) < deckWords ||
		pg.behind(i) == len(pg.pieces) || i > 0 && linking[lastWord(pg.of(i-1))] {
		return false
	}
	above := i > 0 && (pg.pieces[i-1].role == headline || pg.pieces[i-1].reason == "headline repeated")
	below := i+1 < len(pg.pieces) && pg.pieces[i+1].role == furniture
	return below && pg.pieces[i+1].reason == "headline repeated" || above && below && pg.signs(i+1) || pg.headlineMarks(i) || pg.saidBelow(i)
}

// headlineMarks reports whether piece i quotes in single marks, as headlines and decks do, above an article that quotes in double
// ones.
func (pg *page) headlineMarks(i int) bool {
	if line := pg.of(i); pg.doc.Title == "" || !closes(line) || len(line) > underShort || !strings.Contains(line, " ‘") || longestQuoted(line) == "" || opening[strings.ToLower(firstWord(line))] {
		return false
	}
	doubled := 0
	for j := range pg.pieces {
		if pg.pieces[j].role != body || j == i {
			continue
		}
		if line := pg.of(j); quoting(line) {
			doubled++
		} else if strings.Contains(line, " ‘") || strings.HasPrefix(line, "‘") {
			return false
		}
	}
	return doubled >= headMarks
}

// signs reports whether piece i, furniture, is a line that stands between a headline and the article: a byline or a date.
func (pg *page) signs(i int) bool {
	line, reason := pg.of(i), pg.pieces[i].reason
	return reason == "byline" || (reason == "published" || reason == "updated" || reason == "clock" || date.IsMonth(strings.ToLower(firstWord(line)))) && strings.ContainsAny(line, "0123456789")
}

// saidBelow reports whether a sentence of the next paragraphs has nearly all words of piece i in the same order.
func (pg *page) saidBelow(i int) bool {
	line := pg.of(i)
	if !closes(line) || contentWords(line).n < aboveWords/2 {
		return false
	}
	own := plainWords(line)
	if len(own) < aboveWords {
		return false
	}
	n := 0
	for j := pg.behind(i); j < len(pg.pieces) && n < aboveLook; j = pg.behind(j) {
		n++
		if pg.of(j) == line { // read twice
			return false
		}
		if pg.pieces[j].Len() > noticeMax || pg.pieces[j].Len() < len(line) {
			continue
		}
		all := plainWords(pg.of(j))
		for k := range all {
			if (all[k] == own[0] || all[k] == own[1] || all[k] == own[2]) && inOrder(own, all[k:], aboveReach)*100 >= len(own)*aboveHeld && namesHeld(line, all) {
				return true
			}
		}
	}
	return false
}

// namesHeld reports whether most capitalised words of a line are among the words of a list: items of a list that differ in their
// names do not say the same.
func namesHeld(line string, all []string) bool {
	n, held := 0, 0
	for _, w := range strings.Fields(line)[1:] {
		if !model.Capitalised(w) {
			continue
		}
		n++
		if parts := plainWords(w); len(parts) > 0 && slices.Contains(all, parts[0]) {
			held++
		}
	}
	return held*100 >= n*aboveHeld
}
