package parse

import "strings"

// Headings and lists of an article resemble links to other stories; what distinguishes them is what stands beside them, and how
// they speak.

// crosshead reports whether a line below a link that has its own button or headline heads the next part of the article: it is
// short, or the paragraph under it takes up half of its words, and it has no label.
func (pg *page) crosshead(i int) bool {
	line := pg.of(i)
	n := words(line)
	if closes(line) || n > spreadWords && strings.IndexByte(line, ':') >= 0 {
		return false
	}
	if n <= spreadWords+1 {
		return true
	}
	below := pg.behind(i)
	if below == len(pg.pieces) || !closes(pg.of(below)) {
		return false
	}
	own := contentWords(line)
	return own.n >= spreadWords && 2*own.shared(pg.of(below)) >= own.n
}

// asksAbove reports whether piece i is a question set like a sentence, which the lines below it answer: "What was agreed in
// Geneva?"
func (pg *page) asksAbove(i int) bool {
	line := pg.of(i)
	return pg.pieces[i].role == body && strings.HasSuffix(line, "?") && words(line) >= storyLabel+1 && !titleCase(line)
}

// ownVoice reports whether a line without a label and a quotation is a statement with a pronoun, as an author's headings may be,
// "Most captains need more time before they can return"; a headline of another story stands alone, so that it names everybody.
func ownVoice(line string) bool {
	if strings.HasPrefix(line, "It’s ") || strings.HasPrefix(line, "It's ") {
		return true
	}
	if quoting(line) || strings.ContainsAny(line, ":?") || singly(line) != "" {
		return false
	}
	for w := range fields(line) {
		if voices[w] {
			return true
		}
	}
	return false
}

// voices are pronouns that headlines of other stories do without.
var voices = set("they their them we our us you your")
