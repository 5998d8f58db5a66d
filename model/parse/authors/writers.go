package authors

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	writerLines = 3 // last paragraphs that are searched for the authors
	deskWords   = 9 // words of a line above the article that gives the author's position
)

// Writers removes, under the article, the paragraph that says who wrote it and from where, and authors' names alone; above it,
// the line that gives the author's position: "International editor, Reporting from Geneva".
func Writers(pg *pieces.Page) {
	for i, n := len(pg.Pieces)-1, 0; i > 0 && n < writerLines; i-- {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		if n++; wrote(pg, i) || n == 1 && undersigned(pg, i) {
			pg.Drop(i, "credit line")
		}
	}
	for i := 0; i < min(pg.FirstProse(), len(pg.Pieces)); i++ {
		if line := pg.Of(i); pg.Pieces[i].Role == pieces.Body && form.Words(line) <= deskWords && !form.Closes(line) && strings.Contains(line, "Reporting from") {
			pg.Drop(i, "byline")
		}
	}
}

// wrote reports whether every sentence of piece i says who wrote or from where: "Doe and Roe reported from Geneva. Some News
// writers Ida Poe in Bern and Max Moe in Rome contributed."
func wrote(pg *pieces.Page, i int) bool {
	if pg.Pieces[i].Len() > form.NoticeMax || form.Quoting(pg.Of(i)) {
		return false
	}
	list := form.Sentences(pg.Text, pg.Pieces[i].Span)
	for _, s := range list {
		if line := s.In(pg.Text); !contributed(pg, i, line) && !staff(pg, line) {
			return false
		}
	}
	return len(list) > 0
}

// staff reports whether a sentence names the outlet's staff who contributed.
func staff(pg *pieces.Page, line string) bool {
	if !strings.HasSuffix(line, " contributed.") && !strings.Contains(line, " contributed to this ") && !strings.HasSuffix(line, " contributed reporting.") {
		return false
	}
	list := strings.Fields(line)
	for k := 1; k < min(len(list), form.MenuWords); k++ {
		if staffs[strings.ToLower(list[k])] {
			return pg.Lex.Outlets[form.Fold(strings.Join(list[:k], " "))] != nil
		}
	}
	return false
}

// staffs are words for people who write for an outlet.
var staffs = form.Set("writer writers reporter reporters journalist journalists correspondent correspondents staff producer producers")

// undersigned reports whether piece i consists of at least two names that occur nowhere else in the article, and follows its last
// full stop.
func undersigned(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if !strings.Contains(line, " and ") || form.Closes(line) || form.Words(line) > form.LeadWords || !form.NameList(line) || pg.QuotedAbove(i) {
		return false
	}
	for _, name := range strings.FieldsFunc(strings.ReplaceAll(line, " and ", ","), func(r rune) bool { return r == ',' }) {
		name = strings.TrimSpace(name)
		if forename, _, ok := strings.Cut(name, " "); !ok || pg.Lex.Forenames[strings.ToLower(forename)] == 0 || pg.Mentioned(form.LastWord(name), i, 0) {
			return false
		}
	}
	return true
}
