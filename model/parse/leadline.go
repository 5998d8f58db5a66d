package parse

import "strings"

const leadHeading = 4 // words of a heading above the first paragraph

// leadLine reports whether piece i begins the article although it has no full stop. It is asked about lines that could be a
// headline, on a page whose title the container gives: what is above the first paragraph there is a deck or the article itself. A
// question or exclamation that is not set like a headline, words that announce what follows, a tweet, a sentence that goes on in
// the next line or that only the name of its source follows, and a heading that the paragraph under it takes up are the article's
// own.
func (pg *page) leadLine(i int) bool {
	line := pg.of(i)
	if pg.doc.Title == "" || highlighted(line) || strings.ContainsAny(line, "/|") || pg.retells(line) {
		return false
	}
	switch line[len(line)-1] {
	case ':':
		return words(line) > 1
	case '?', '!':
		return !titleCase(line) || words(line) < leadHeading
	}
	if i > 0 && pg.pieces[i-1].reason == "byline" || closes(line) || strings.Contains(line, " (@") || pg.sourced(line) {
		return true
	}
	next := pg.behind(i)
	if next == len(pg.pieces) {
		return false
	}
	below := pg.of(next)
	return small(below) || words(line) <= leadHeading && pg.pieces[next].Len() > len(line) && takesUp(line, below)
}

// retells reports whether a line has at least half of the title's words: it is another headline of the same story.
func (pg *page) retells(line string) bool {
	title := contentWords(pg.doc.Title)
	return title.n > 0 && 2*title.shared(line) >= min(title.n, contentWords(line).n)
}

// sourced reports whether a line is a complete sentence and, after its closing mark, the name of the outlet that it is from: "… in
// the region.” Some News".
func (pg *page) sourced(line string) bool {
	at := strings.LastIndexAny(line, ".?!”\"")
	if at < 0 || words(line[at:]) > affiliations {
		return false
	}
	rest := strings.TrimLeft(line[at:], ".?!”\"")
	return strings.HasPrefix(rest, " ") && closes(strings.TrimSuffix(line, rest)) && pg.lex.Outlets[fold(rest)] != nil
}

// takesUp reports whether a paragraph begins with the last word of the heading above it: "From the Harbour", "The harbour is …".
func takesUp(heading, below string) bool {
	the, rest, _ := strings.Cut(below, " ")
	return the == "The" && strings.EqualFold(firstWord(rest), lastWord(heading))
}
