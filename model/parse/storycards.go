package parse

import "strings"

const (
	cardLabels = 2   // short lines at the head of a card: its type, its series
	cardWords  = 3   // words of each
	cardDeck   = 320 // bytes of the line that summarises its story
	cardLeast  = 60  // the same, at least
	cardTurns  = 4   // lines that name the next speaker, on a page that prints a conversation
)

// storyCards removes the cards of other stories between the turns of a conversation, above a line that names the next speaker: a
// label, a headline, a summary; also the cards of the page's programmes, above a button that leads there.
func (pg *page) storyCards() {
	turns := 0
	for i := range pg.pieces {
		if pg.turnAlone(i) {
			turns++
		}
	}
	for i := pg.firstProse(); i < len(pg.pieces); i++ {
		switch {
		case turns >= cardTurns && pg.turnAlone(i):
			pg.cardAbove(i)
		case pg.pieces[i].reason == "related" && pg.of(i) == "Learn More":
			pg.programmeAbove(i)
		}
	}
}

// turnAlone reports whether piece i is nothing but a person's name and a colon.
func (pg *page) turnAlone(i int) bool {
	name, ok := strings.CutSuffix(pg.of(i), ":")
	return ok && pg.pieces[i].role != headline && len(name) < labelMax && words(name) > 1 && words(name) <= spreadWords && nameList(name)
}

// cardAbove removes a card directly above piece i.
func (pg *page) cardAbove(i int) {
	if i < 3 {
		return
	}
	deck, head := pg.of(i-1), pg.of(i-2)
	summary := pg.pieces[i-1].role == body && len(deck) >= cardLeast && len(deck) <= cardDeck && stops(deck) && !quoting(deck)
	titled := pg.pieces[i-2].role == body && words(head) > spreadWords && !stops(head) && nearlyTitled(head) && !quoting(head)
	if !summary || !titled {
		return
	}
	top := i - 3
	for top >= 0 && i-3-top < cardLabels && pg.cardLabel(top) {
		top--
	}
	if top < i-3 {
		pg.dropAll(top+1, i, "related")
	}
}

// programmeAbove removes the text directly above the button of a programme whose name is above it and in it.
func (pg *page) programmeAbove(i int) {
	if i < 2 || pg.pieces[i-1].role != body || !stops(pg.of(i-1)) || !pg.cardLabel(i-2) || !strings.Contains(pg.of(i-1), pg.of(i-2)) {
		return
	}
	top := i - 2
	if top > 0 && pg.cardLabel(top-1) {
		top--
	}
	pg.dropAll(top, i, "related")
}

// cardLabel reports whether piece i may be a label at the head of a card.
func (pg *page) cardLabel(i int) bool {
	line := pg.of(i)
	return pg.pieces[i].role != headline && words(line) <= cardWords && !closes(line) && !strings.HasSuffix(line, ":") && titleCase(line)
}

// nearlyTitled reports whether a line is capitalised like a headline except for at most one word.
func nearlyTitled(line string) bool {
	n := 0
	for w := range fields(line) {
		if small(w) && !smallWords[w] {
			n++
		}
	}
	return n <= 1 && letterFirst(line)
}
