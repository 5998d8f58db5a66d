package heads

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
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

// AboveDecks marks the first lines as decks, part of the headline, if they stand between two copies of the headline or
// between the headline and the byline or date; or if they say what a sentence soon after says as well.
func AboveDecks(pg *pieces.Page) {
	for range aboveLines {
		i := pg.First()
		if i < 0 || !aboveDeck(pg, i) {
			return
		}
		pg.Pieces[i].Role = pieces.Headline
	}
}

// aboveDeck reports whether piece i, the first of the body, is such a deck.
func aboveDeck(pg *pieces.Page, i int) bool {
	if i > pg.FirstProse() || pg.Pieces[i].Len() > aboveMax || !pg.Art.Dateline.Empty() || form.Quoting(pg.Of(i)) || !form.Opens(pg.Of(i)) || form.Words(pg.Of(i)) < deckWords ||
		pg.Behind(i) == len(pg.Pieces) || i > 0 && form.Linking[form.LastWord(pg.Of(i-1))] {
		return false
	}
	above := i > 0 && (pg.Pieces[i-1].Role == pieces.Headline || pg.Pieces[i-1].Reason == "headline repeated")
	below := i+1 < len(pg.Pieces) && pg.Pieces[i+1].Role == pieces.Furniture
	return below && pg.Pieces[i+1].Reason == "headline repeated" || above && below && signs(pg, i+1) || headlineMarks(pg, i) || saidBelow(pg, i)
}

// headlineMarks reports whether piece i quotes in single marks, as headlines and decks do, above an article that quotes in double
// ones.
func headlineMarks(pg *pieces.Page, i int) bool {
	if line := pg.Of(i); pg.Doc.Title == "" || !form.Closes(line) || len(line) > underShort || !strings.Contains(line, " ‘") || form.LongestQuoted(line) == "" || telling.Opening[strings.ToLower(form.FirstWord(line))] {
		return false
	}
	doubled := 0
	for j := range pg.Pieces {
		if pg.Pieces[j].Role != pieces.Body || j == i {
			continue
		}
		if line := pg.Of(j); form.Quoting(line) {
			doubled++
		} else if strings.Contains(line, " ‘") || strings.HasPrefix(line, "‘") {
			return false
		}
	}
	return doubled >= headMarks
}

// signs reports whether piece i, furniture, is a line that stands between a headline and the article: a byline or a date.
func signs(pg *pieces.Page, i int) bool {
	line, reason := pg.Of(i), pg.Pieces[i].Reason
	return reason == "byline" || (reason == "published" || reason == "updated" || reason == "clock" || date.IsMonth(strings.ToLower(form.FirstWord(line)))) && strings.ContainsAny(line, "0123456789")
}

// saidBelow reports whether a sentence of the next paragraphs has nearly all words of piece i in the same order.
func saidBelow(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if !form.Closes(line) || form.ContentWords(line).N < aboveWords/2 {
		return false
	}
	own := form.PlainWords(line)
	if len(own) < aboveWords {
		return false
	}
	n := 0
	for j := pg.Behind(i); j < len(pg.Pieces) && n < aboveLook; j = pg.Behind(j) {
		n++
		if pg.Of(j) == line { // read twice
			return false
		}
		if pg.Pieces[j].Len() > form.NoticeMax || pg.Pieces[j].Len() < len(line) {
			continue
		}
		all := form.PlainWords(pg.Of(j))
		for k := range all {
			if (all[k] == own[0] || all[k] == own[1] || all[k] == own[2]) && form.InOrder(own, all[k:], aboveReach)*100 >= len(own)*aboveHeld && namesHeld(line, all) {
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
		if parts := form.PlainWords(w); len(parts) > 0 && slices.Contains(all, parts[0]) {
			held++
		}
	}
	return held*100 >= n*aboveHeld
}
