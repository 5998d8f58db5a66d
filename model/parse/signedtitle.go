package parse

import (
	"strings"

	"hotline/model/parse/date"
)

const titleNames = 8 // words of the names at the end of a title

// signedTitle cuts the authors' names off the end of the container's title and makes them the byline: "Ships come home  By Jane Doe
// Friday Jun 16, 2017 · 9:00 AM EDT", "Ships come home - Jane Doe and Joe Roe". Behind a dash, the names must be names for certain,
// and those of people whom the article does not mention.
func (pg *page) signedTitle() {
	title := pg.doc.Title
	head, names := pg.signedBy(title)
	if names == "" {
		if at := strings.LastIndex(title, " - "); at > 0 && words(title[at+len(" - "):]) <= titleNames {
			head, names = title[:at], strings.TrimSpace(title[at+len(" - "):])
			if !pg.unmentioned(names) {
				return
			}
		}
	}
	if names == "" || words(head) < headingWords {
		return
	}
	pg.doc.Title = strings.TrimSpace(head)
	if pg.art.Byline == "" {
		pg.art.Byline = names
	}
}

// signedBy returns what precedes "By" in a title, and the names after it, if a day of the week follows them.
func (pg *page) signedBy(title string) (head, names string) {
	at := strings.LastIndex(title, " By ")
	if at < 0 {
		return "", ""
	}
	rest := title[at+len(" By "):]
	list := strings.Fields(rest)
	for k := 2; k < min(len(list), titleNames+1); k++ {
		if low := strings.ToLower(strings.Trim(list[k], ",")); date.IsWeekday(low) {
			if names = strings.Join(list[:k], " "); pg.authors(strings.Split(nameJoints.Replace(names), ","), true, true) {
				return title[:at], names
			}
			break
		}
	}
	return "", ""
}

// unmentioned reports whether a text consists of people's names only, each with a known forename, none of whom is in the news or in
// the article.
func (pg *page) unmentioned(names string) bool {
	for _, name := range strings.Split(nameJoints.Replace(names), ",") {
		name = strings.TrimSpace(name)
		if n := words(name); n < 2 || n > nameWords || !nameAlone(name) || pg.lex.Forenames[strings.ToLower(firstWord(name))] == 0 || pg.lex.Outlets[fold(name)] != nil || pg.known(name) || pg.mentioned(lastWord(name), -1, 0) {
			return false
		}
	}
	return true
}
