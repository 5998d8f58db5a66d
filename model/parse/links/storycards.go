package links

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	cardLabels = 2   // short lines at the head of a card: its type, its series
	cardWords  = 3   // words of each
	cardDeck   = 320 // bytes of the line that summarises its story
	cardLeast  = 60  // the same, at least
	cardTurns  = 4   // lines that name the next speaker, on a page that prints a conversation
)

// StoryCards removes the cards of other stories between the turns of a conversation, above a line that names the next speaker: a
// label, a headline, a summary; also the cards of the page's programmes, above a button that leads there.
func StoryCards(pg *pieces.Page) {
	turns := 0
	for i := range pg.Pieces {
		if turnAlone(pg, i) {
			turns++
		}
	}
	for i := pg.FirstProse(); i < len(pg.Pieces); i++ {
		switch {
		case turns >= cardTurns && turnAlone(pg, i):
			cardAbove(pg, i)
		case pg.Pieces[i].Reason == "related" && pg.Of(i) == "Learn More":
			programmeAbove(pg, i)
		}
	}
}

// turnAlone reports whether piece i is nothing but a person's name and a colon.
func turnAlone(pg *pieces.Page, i int) bool {
	name, ok := strings.CutSuffix(pg.Of(i), ":")
	return ok && pg.Pieces[i].Role != pieces.Headline && len(name) < form.LabelMax && form.Words(name) > 1 && form.Words(name) <= form.SpreadWords && form.NameList(name)
}

// cardAbove removes a card directly above piece i.
func cardAbove(pg *pieces.Page, i int) {
	if i < 3 {
		return
	}
	deck, head := pg.Of(i-1), pg.Of(i-2)
	summary := pg.Pieces[i-1].Role == pieces.Body && len(deck) >= cardLeast && len(deck) <= cardDeck && form.Stops(deck) && !form.Quoting(deck)
	titled := pg.Pieces[i-2].Role == pieces.Body && form.Words(head) > form.SpreadWords && !form.Stops(head) && nearlyTitled(head) && !form.Quoting(head)
	if !summary || !titled {
		return
	}
	top := i - 3
	for top >= 0 && i-3-top < cardLabels && cardLabel(pg, top) {
		top--
	}
	if top < i-3 {
		pg.DropAll(top+1, i, "related")
	}
}

// programmeAbove removes the text directly above the button of a programme whose name is above it and in it.
func programmeAbove(pg *pieces.Page, i int) {
	if i < 2 || pg.Pieces[i-1].Role != pieces.Body || !form.Stops(pg.Of(i-1)) || !cardLabel(pg, i-2) || !strings.Contains(pg.Of(i-1), pg.Of(i-2)) {
		return
	}
	top := i - 2
	if top > 0 && cardLabel(pg, top-1) {
		top--
	}
	pg.DropAll(top, i, "related")
}

// cardLabel reports whether piece i may be a label at the head of a card.
func cardLabel(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	return pg.Pieces[i].Role != pieces.Headline && form.Words(line) <= cardWords && !form.Closes(line) && !strings.HasSuffix(line, ":") && form.TitleCase(line)
}

// nearlyTitled reports whether a line is capitalised like a headline except for at most one word.
func nearlyTitled(line string) bool {
	n := 0
	for w := range form.Fields(line) {
		if form.Small(w) && !form.SmallWords[w] {
			n++
		}
	}
	return n <= 1 && form.LetterFirst(line)
}
