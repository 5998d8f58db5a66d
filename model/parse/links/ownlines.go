package links

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

// Headings and lists of an article resemble links to other stories; what distinguishes them is what stands beside them, and how
// they speak.

// crosshead reports whether a line below a link that has its own button or headline heads the next part of the article: it is
// short, or the paragraph under it takes up half of its words, and it has no label.
func crosshead(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	n := form.Words(line)
	if form.Closes(line) || n > form.SpreadWords && strings.IndexByte(line, ':') >= 0 {
		return false
	}
	if n <= form.SpreadWords+1 {
		return true
	}
	below := pg.Behind(i)
	if below == len(pg.Pieces) || !form.Closes(pg.Of(below)) {
		return false
	}
	own := form.ContentWords(line)
	return own.N >= form.SpreadWords && 2*own.Shared(pg.Of(below)) >= own.N
}

// asksAbove reports whether piece i is a question set like a sentence, which the lines below it answer: "What was agreed in
// Geneva?"
func asksAbove(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	return pg.Pieces[i].Role == pieces.Body && strings.HasSuffix(line, "?") && form.Words(line) >= form.StoryLabel+1 && !form.TitleCase(line)
}

// ownVoice reports whether a line without a label and a quotation is a statement with a pronoun, as an author's headings may be,
// "Most captains need more time before they can return"; a headline of another story stands alone, so that it names everybody.
func ownVoice(line string) bool {
	if strings.HasPrefix(line, "It’s ") || strings.HasPrefix(line, "It's ") {
		return true
	}
	if form.Quoting(line) || strings.ContainsAny(line, ":?") || singly(line) != "" {
		return false
	}
	for w := range form.Fields(line) {
		if voices[w] {
			return true
		}
	}
	return false
}

// voices are pronouns that headlines of other stories do without.
var voices = form.Set("they their them we our us you your")
