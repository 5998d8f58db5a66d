package parse

import "strings"

const (
	writerLines = 3 // last paragraphs that are searched for the authors
	deskWords   = 9 // words of a line above the article that gives the author's position
)

// writers removes, under the article, the paragraph that says who wrote it and from where, and authors' names alone; above it,
// the line that gives the author's position: "International editor, Reporting from Geneva".
func (pg *page) writers() {
	for i, n := len(pg.pieces)-1, 0; i > 0 && n < writerLines; i-- {
		if pg.pieces[i].role != body {
			continue
		}
		if n++; pg.wrote(i) || n == 1 && pg.undersigned(i) {
			pg.drop(i, "credit line")
		}
	}
	for i := 0; i < min(pg.firstProse(), len(pg.pieces)); i++ {
		if line := pg.of(i); pg.pieces[i].role == body && words(line) <= deskWords && !closes(line) && strings.Contains(line, "Reporting from") {
			pg.drop(i, "byline")
		}
	}
}

// wrote reports whether every sentence of piece i says who wrote or from where: "Doe and Roe reported from Geneva. Some News
// writers Ida Poe in Bern and Max Moe in Rome contributed."
func (pg *page) wrote(i int) bool {
	if pg.pieces[i].Len() > noticeMax || quoting(pg.of(i)) {
		return false
	}
	list := sentences(pg.text, pg.pieces[i].Span)
	for _, s := range list {
		if line := s.In(pg.text); !pg.contributed(i, line) && !pg.staff(line) {
			return false
		}
	}
	return len(list) > 0
}

// staff reports whether a sentence names the outlet's staff who contributed.
func (pg *page) staff(line string) bool {
	if !strings.HasSuffix(line, " contributed.") && !strings.Contains(line, " contributed to this ") && !strings.HasSuffix(line, " contributed reporting.") {
		return false
	}
	list := strings.Fields(line)
	for k := 1; k < min(len(list), menuWords); k++ {
		if staffs[strings.ToLower(list[k])] {
			return pg.lex.Outlets[fold(strings.Join(list[:k], " "))] != nil
		}
	}
	return false
}

// staffs are words for people who write for an outlet.
var staffs = set("writer writers reporter reporters journalist journalists correspondent correspondents staff producer producers")

// undersigned reports whether piece i consists of at least two names that occur nowhere else in the article, and follows its last
// full stop.
func (pg *page) undersigned(i int) bool {
	line := pg.of(i)
	if !strings.Contains(line, " and ") || closes(line) || words(line) > leadWords || !nameList(line) || pg.quotedAbove(i) {
		return false
	}
	for _, name := range strings.FieldsFunc(strings.ReplaceAll(line, " and ", ","), func(r rune) bool { return r == ',' }) {
		name = strings.TrimSpace(name)
		if forename, _, ok := strings.Cut(name, " "); !ok || pg.lex.Forenames[strings.ToLower(forename)] == 0 || pg.mentioned(lastWord(name), i, 0) {
			return false
		}
	}
	return true
}
