package parse

import "strings"

const (
	writerLines = 3 // last paragraphs among which it says who wrote
	deskWords   = 9 // words of a line over the article that says what its writer is
)

// writers takes off, under the article, the paragraph that says who wrote it and from where, and the names alone of those who did; over
// it, the line that says what the writer is: "International editor, Reporting from Geneva".
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

// wrote reports whether every sentence of piece i says who wrote or from where: "Doe and Roe reported from Geneva. Some News writers Ida
// Poe in Bern and Max Moe in Rome contributed."
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

// staff reports whether a sentence names those of the outlet who contributed.
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

// staffs are those who write for an outlet.
var staffs = set("writer writers reporter reporters journalist journalists correspondent correspondents staff producer producers")

// undersigned reports whether piece i is nothing but two names or more that nothing else in the article bears, under the last full stop.
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
