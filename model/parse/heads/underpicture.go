package heads

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	underMax   = 240 // bytes of a deck under the picture above an article
	underShort = 160 // the same for one that begins with a pronoun for the subject of the headline
	underNext  = 300 // bytes of the first paragraph, if only its length shows that it begins the article
	underMean  = 310 // the same for the paragraphs after the deck, on average
	underLooks = 4   // such paragraphs
	underNames = 6   // first words of the paragraph that must contain the full name of the person whom the deck calls by the last name
)

// UnderPicture marks the line between the picture above an article and its first paragraph as a deck, part of the headline, if
// the article begins afresh after it. Columns are printed like that: the deck is a statement of its own, without a day or a
// quotation. The next paragraph is the first one if it names in full the person whom the deck calls by the last name, or if the
// deck quotes in single marks or begins with a pronoun, as headlines do; or by its length, among paragraphs that are all as long:
// news continues from a lead in short ones.
func UnderPicture(pg *pieces.Page) {
	i := pg.First()
	if i < 1 || i+1 >= len(pg.Pieces) || !pg.Art.Dateline.Empty() || pg.Pieces[i].Len() > underMax || pg.Pieces[i+1].Role != pieces.Body {
		return
	}
	if !pieces.OfPicture[pg.Pieces[i-1].Reason] {
		return
	}
	line, next := pg.Of(i), pg.Of(i+1)
	if !form.Closes(line) || form.Words(line) < form.SpreadWords || form.Quoting(line) || telling.Reports(line) || onWeekday(line) || !form.Opens(next) || strings.IndexAny(next, "\"“‘") == 0 || telling.Backward[strings.ToLower(form.FirstWord(next))] {
		return
	}
	switch {
	case strings.Contains(line, " ‘"), namedInFull(pg, line, next), forHeadline[form.FirstWord(line)] && len(line) <= underShort && !past(line), len(next) >= underNext && len(next)*5 >= len(line)*9 && roomy(pg, i+1):
		pg.Pieces[i].Role = pieces.Headline
	}
}

// forHeadline are the pronouns with which a deck refers to the subject of the headline: "It's not all about the harbour."
var forHeadline = form.Set("It Its His Her Their")

// past reports whether a line has a verb of narrative, as in a story that begins with a pronoun.
func past(line string) bool {
	return strings.Contains(line, " was ") || strings.Contains(line, " were ") || strings.Contains(line, " had ")
}

// onWeekday reports whether a line names a day of the week.
func onWeekday(line string) bool {
	for w := range form.Fields(line) {
		if date.IsWeekday(strings.ToLower(strings.Trim(w, ".,;:’'"))) && model.Capitalised(w) {
			return true
		}
	}
	return false
}

// namedInFull reports whether a paragraph names, among its first words and with the first name, somebody whom a line calls by the
// last name alone.
func namedInFull(pg *pieces.Page, line, next string) bool {
	n, before := 0, ""
	for w := range form.Fields(next) {
		name := strings.TrimRight(w, ".,;:")
		if cut, ok := strings.CutSuffix(name, "’s"); ok {
			name = cut
		}
		name = strings.TrimSuffix(name, "'s")
		if n > 0 && len(name) > 2 && model.Capitalised(name) && pg.Lex.Forenames[strings.ToLower(before)] != 0 && form.HoldsWord(line, name) &&
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
func roomy(pg *pieces.Page, i int) bool {
	n, all := 0, 0
	for ; i < len(pg.Pieces) && n < underLooks; i++ {
		if pg.Pieces[i].Role == pieces.Body {
			n, all = n+1, all+pg.Pieces[i].Len()
		}
	}
	return n == underLooks && all >= underMean*n
}
