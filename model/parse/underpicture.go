package parse

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
)

const (
	underMax   = 240 // bytes of a deck under the picture above an article
	underShort = 160 // the same for one that begins with a pronoun for the subject of the headline
	underNext  = 300 // bytes of the first paragraph, if only its length shows that it begins the article
	underMean  = 310 // the same for the paragraphs after the deck, on average
	underLooks = 4   // such paragraphs
	underNames = 6   // first words of the paragraph that must contain the full name of the person whom the deck calls by the last name
)

// underPicture marks the line between the picture above an article and its first paragraph as a deck, part of the headline, if
// the article begins afresh after it. Columns are printed like that: the deck is a statement of its own, without a day or a
// quotation. The next paragraph is the first one if it names in full the person whom the deck calls by the last name, or if the
// deck quotes in single marks or begins with a pronoun, as headlines do; or by its length, among paragraphs that are all as long:
// news continues from a lead in short ones.
func (pg *page) underPicture() {
	i := pg.first()
	if i < 1 || i+1 >= len(pg.pieces) || !pg.art.Dateline.Empty() || pg.pieces[i].Len() > underMax || pg.pieces[i+1].role != body {
		return
	}
	if !ofPicture[pg.pieces[i-1].reason] {
		return
	}
	line, next := pg.of(i), pg.of(i+1)
	if !closes(line) || words(line) < spreadWords || quoting(line) || reports(line) || onWeekday(line) || !opens(next) || strings.IndexAny(next, "\"“‘") == 0 || backward[strings.ToLower(firstWord(next))] {
		return
	}
	switch {
	case strings.Contains(line, " ‘"), pg.namedInFull(line, next), forHeadline[firstWord(line)] && len(line) <= underShort && !past(line), len(next) >= underNext && len(next)*5 >= len(line)*9 && pg.roomy(i+1):
		pg.pieces[i].role = headline
	}
}

// forHeadline are the pronouns with which a deck refers to the subject of the headline: "It's not all about the harbour."
var forHeadline = set("It Its His Her Their")

// past reports whether a line has a verb of narrative, as in a story that begins with a pronoun.
func past(line string) bool {
	return strings.Contains(line, " was ") || strings.Contains(line, " were ") || strings.Contains(line, " had ")
}

// onWeekday reports whether a line names a day of the week.
func onWeekday(line string) bool {
	for w := range fields(line) {
		if date.IsWeekday(strings.ToLower(strings.Trim(w, ".,;:’'"))) && model.Capitalised(w) {
			return true
		}
	}
	return false
}

// namedInFull reports whether a paragraph names, among its first words and with the first name, somebody whom a line calls by the
// last name alone.
func (pg *page) namedInFull(line, next string) bool {
	n, before := 0, ""
	for w := range fields(next) {
		name := strings.TrimRight(w, ".,;:")
		if cut, ok := strings.CutSuffix(name, "’s"); ok {
			name = cut
		}
		name = strings.TrimSuffix(name, "'s")
		if n > 0 && len(name) > 2 && model.Capitalised(name) && pg.lex.Forenames[strings.ToLower(before)] != 0 && holdsWord(line, name) &&
			!strings.Contains(line, before+" "+name) && !strings.Contains(line, "-"+name) && !strings.Contains(line, name+"-") {
			return true
		}
		if n++; n == underNames {
			return false
		}
		before = w
	}
	return false
}

// roomy reports whether the paragraphs from piece i on are long.
func (pg *page) roomy(i int) bool {
	n, all := 0, 0
	for ; i < len(pg.pieces) && n < underLooks; i++ {
		if pg.pieces[i].role == body {
			n, all = n+1, all+pg.pieces[i].Len()
		}
	}
	return n == underLooks && all >= underMean*n
}
