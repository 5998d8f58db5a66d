package authors

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/facts"
	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
)

const (
	mastheadTop = 4   // first pieces that are searched for the names of the authors
	mastheadMax = 140 // bytes of the names
)

// Masthead removes the lines directly above an article whose title the container gives: the names of the authors, "Jane Doe and
// Joe Roe", perhaps after "By" and before a date, and under them the paper or station they write for, "KSDK-TV, Bern". Names
// without an outlet are those of the authors if one of them begins with a forename and none belongs to somebody in the news.
func Masthead(pg *pieces.Page) {
	if pg.Doc.Title == "" {
		return
	}
	for first, i := pg.Headlined()+1, pg.Headlined()+1; i < min(len(pg.Pieces)-1, first+mastheadTop); i++ {
		line := pg.Of(i)
		if pg.Pieces[i].Role == pieces.Furniture {
			continue
		}
		if rest := pg.Text[pg.Pieces[i].End:]; len(line) > mastheadMax || form.Closes(line) || strings.HasPrefix(strings.TrimLeft(rest[:min(len(rest), 2)], " "), "/") { // a photographer's credit
			return
		}
		if publisher(pg, i) {
			continue
		}
		names, by := cutBy(line)
		names = undatedNames(pg, names)
		below, outlet := affiliation(pg, i+1)
		if at := strings.LastIndexByte(names, ','); at > 0 { // "Jane Doe, Some News"
			if o := pg.Lex.Outlets[form.Fold(names[at+1:])]; o != nil {
				names, below, outlet = names[:at], "", true
				pg.Outlets.Add(o.Name, o.Wire, pieces.ClueByline)
			}
		}
		list := strings.FieldsFunc(form.NameJoints.Replace(names), func(r rune) bool { return r == ',' })
		if !boards[form.Fold(names)] && !AreNames(pg, list, by || outlet, by || outlet || below != "") {
			return
		}
		if pg.Art.Byline == "" {
			pg.Art.Byline = names
		}
		pg.Drop(i, "byline")
		if below != "" && pg.Pieces[i+1].Role == pieces.Body && !publisher(pg, i+1) {
			pg.Drop(i+1, "byline")
		}
		return
	}
}

// boards sign what they write as a body.
var boards = map[string]bool{"the editorial board": true, "editorial board": true}

// undatedNames cuts the day of publication off a byline, "Jane Doe - December 8, 2014", and keeps it.
func undatedNames(pg *pieces.Page, line string) string {
	at := strings.LastIndex(line, " - ")
	if at < 0 || !strings.ContainsAny(line[at:], "0123456789") || !form.ClockOnly(digitless(line[at+len(" - "):])) {
		return line
	}
	d := date.Any(strings.TrimSpace(line[at+len(" - "):]))
	if d == 0 {
		return line
	}
	pg.Tell(d, "date line", pieces.TrustLine)
	return strings.TrimSpace(line[:at])
}

// publisher removes piece i if it is nothing but an outlet's name, and keeps that as a clue.
func publisher(pg *pieces.Page, i int) bool {
	name := strings.Trim(pg.Folded(i), lookup.Bare)
	for _, special := range [...]string{"special to ", "special for "} {
		name = strings.TrimPrefix(name, special)
	}
	o := pg.Lex.Outlets[strings.TrimPrefix(name, "by ")]
	if o == nil || pg.Pieces[i].Role != pieces.Body {
		return false
	}
	pg.Outlets.Add(o.Name, o.Wire, pieces.ClueByline)
	pg.Drop(i, "byline")
	return true
}

// affiliation returns piece i if it may be the line under the authors that says for whom they write, and whether it certainly
// is one.
func affiliation(pg *pieces.Page, i int) (line string, certain bool) {
	line = pg.Of(i)
	if pg.Pieces[i].Role == pieces.Headline || form.Words(line) > form.AffiliationWords || form.Closes(line) || !form.PlainEnd(strings.TrimRight(line, ".")) || i+1 == len(pg.Pieces) {
		return "", false
	}
	folded := pg.Folded(i)
	if reason := pg.Pieces[i].Reason; reason == "author note" || reason == "byline" || strings.HasPrefix(folded, "special ") || pg.Lex.Outlets[strings.Trim(folded, lookup.Bare)] != nil {
		return line, true
	}
	for _, w := range strings.Fields(folded) {
		if papers[strings.Trim(w, ",.()")] || strings.HasSuffix(strings.Trim(w, ","), "-tv") {
			return line, pg.Pieces[i].Role == pieces.Body && form.TitleCase(line)
		}
	}
	if pg.Pieces[i].Role != pieces.Body || !form.TitleCase(line) {
		return "", false
	}
	return line, false
}

// papers are the words with which newspapers and their offices call themselves.
var papers = form.Set(`news newspaper network bureau press journal times post tribune herald gazette register republic courier star sun leader
	record sentinel observer enquirer inquirer chronicle daily today tv radio magazine review dispatch democrat free-press statesman advertiser`)

// AreNames reports whether all parts of a list are names. Unless the lines beside it make that certain, one must begin with a
// forename and none be that of somebody in the news; an only one must not occur in the article either.
func AreNames(pg *pieces.Page, list []string, certain, affiliated bool) bool {
	known := certain
	for _, name := range list {
		name = strings.TrimSpace(name)
		forename, rest, ok := strings.Cut(name, " ")
		if !ok || form.Words(name) > form.NameWords || !form.NameAlone(name) {
			return false
		}
		if pg.Lex.Forenames[strings.ToLower(forename)] != 0 {
			known = true
		}
		if !affiliated && (facts.InTheNews(pg, name) || len(list) == 1 && strings.Count(pg.Text, form.LastWord(rest)) > 1) {
			return false
		}
	}
	return known && len(list) > 0
}

// digitless returns a folded text with its digits blanked.
func digitless(s string) string {
	return form.Remainder(s, model.Span{End: len(s)})
}
