package heads

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const leadHeading = 4 // words of a heading above the first paragraph

// leadLine reports whether piece i begins the article although it has no full stop. It is asked about lines that could be a
// headline, on a page whose title the container gives: what is above the first paragraph there is a deck or the article itself. A
// question or exclamation that is not set like a headline, words that announce what follows, a tweet, a sentence that goes on in
// the next line or that only the name of its source follows, and a heading that the paragraph under it takes up are the article's
// own.
func leadLine(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if pg.Doc.Title == "" || highlighted(line) || strings.ContainsAny(line, "/|") || retells(pg, line) {
		return false
	}
	switch line[len(line)-1] {
	case ':':
		return form.Words(line) > 1
	case '?', '!':
		return !form.TitleCase(line) || form.Words(line) < leadHeading
	}
	if i > 0 && pg.Pieces[i-1].Reason == "byline" || form.Closes(line) || strings.Contains(line, " (@") || sourced(pg, line) {
		return true
	}
	next := pg.Behind(i)
	if next == len(pg.Pieces) {
		return false
	}
	below := pg.Of(next)
	return form.Small(below) || form.Words(line) <= leadHeading && pg.Pieces[next].Len() > len(line) && takesUp(line, below)
}

// retells reports whether a line has at least half of the title's words: it is another headline of the same story.
func retells(pg *pieces.Page, line string) bool {
	title := form.ContentWords(pg.Doc.Title)
	return title.N > 0 && 2*title.Shared(line) >= min(title.N, form.ContentWords(line).N)
}

// sourced reports whether a line is a complete sentence and, after its closing mark, the name of the outlet that it is from: "… in
// the region.” Some News".
func sourced(pg *pieces.Page, line string) bool {
	at := strings.LastIndexAny(line, ".?!”\"")
	if at < 0 || form.Words(line[at:]) > form.AffiliationWords {
		return false
	}
	rest := strings.TrimLeft(line[at:], ".?!”\"")
	return strings.HasPrefix(rest, " ") && form.Closes(strings.TrimSuffix(line, rest)) && pg.Lex.Outlets[form.Fold(rest)] != nil
}

// takesUp reports whether a paragraph begins with the last word of the heading above it: "From the Harbour", "The harbour is …".
func takesUp(heading, below string) bool {
	the, rest, _ := strings.Cut(below, " ")
	return the == "The" && strings.EqualFold(form.FirstWord(rest), form.LastWord(heading))
}
