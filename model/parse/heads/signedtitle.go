package heads

import (
	"strings"

	"hotline/model/parse/authors"
	"hotline/model/parse/date"
	"hotline/model/parse/facts"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const titleNames = 8 // words of the names at the end of a title

// SignedTitle cuts the authors' names off the end of the container's title and makes them the byline: "Ships come home  By Jane Doe
// Friday Jun 16, 2017 · 9:00 AM EDT", "Ships come home - Jane Doe and Joe Roe". Behind a dash, the names must be names for certain,
// and those of people whom the article does not mention.
func SignedTitle(pg *pieces.Page) {
	title := pg.Doc.Title
	head, names := signedBy(pg, title)
	if names == "" {
		if at := strings.LastIndex(title, " - "); at > 0 && form.Words(title[at+len(" - "):]) <= titleNames {
			head, names = title[:at], strings.TrimSpace(title[at+len(" - "):])
			if !unmentioned(pg, names) {
				return
			}
		}
	}
	if names == "" || form.Words(head) < form.HeadingWords {
		return
	}
	pg.Doc.Title = strings.TrimSpace(head)
	if pg.Art.Byline == "" {
		pg.Art.Byline = names
	}
}

// signedBy returns what precedes "By" in a title, and the names after it, if a day of the week follows them.
func signedBy(pg *pieces.Page, title string) (head, names string) {
	at := strings.LastIndex(title, " By ")
	if at < 0 {
		return "", ""
	}
	rest := title[at+len(" By "):]
	list := strings.Fields(rest)
	for k := 2; k < min(len(list), titleNames+1); k++ {
		if low := strings.ToLower(strings.Trim(list[k], ",")); date.IsWeekday(low) {
			if names = strings.Join(list[:k], " "); authors.AreNames(pg, strings.Split(form.NameJoints.Replace(names), ","), true, true) {
				return title[:at], names
			}
			break
		}
	}
	return "", ""
}

// unmentioned reports whether a text consists of people's names only, each with a known forename, none of whom is in the news or in
// the article.
func unmentioned(pg *pieces.Page, names string) bool {
	for _, name := range strings.Split(form.NameJoints.Replace(names), ",") {
		name = strings.TrimSpace(name)
		if n := form.Words(name); n < 2 || n > form.NameWords || !form.NameAlone(name) || pg.Lex.Forenames[strings.ToLower(form.FirstWord(name))] == 0 || pg.Lex.Outlets[form.Fold(name)] != nil || facts.InTheNews(pg, name) || pg.Mentioned(form.LastWord(name), -1, 0) {
			return false
		}
	}
	return true
}
