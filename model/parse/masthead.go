package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
)

const (
	mastheadTop  = 4   // first pieces that are searched for the names of the authors
	mastheadMax  = 140 // bytes of the names
	affiliations = 6   // words of the line under the authors that says for whom they write
	nameWords    = 4   // words of one person's name
)

// masthead removes the lines directly above an article whose title the container gives: the names of the authors, "Jane Doe and
// Joe Roe", perhaps after "By" and before a date, and under them the paper or station they write for, "KSDK-TV, Bern". Names
// without an outlet are those of the authors if one of them begins with a forename and none belongs to somebody in the news.
func (pg *page) masthead() {
	if pg.doc.Title == "" {
		return
	}
	for first, i := pg.headlined()+1, pg.headlined()+1; i < min(len(pg.pieces)-1, first+mastheadTop); i++ {
		line := pg.of(i)
		if pg.pieces[i].role == furniture {
			continue
		}
		if rest := pg.text[pg.pieces[i].End:]; len(line) > mastheadMax || closes(line) || strings.HasPrefix(strings.TrimLeft(rest[:min(len(rest), 2)], " "), "/") { // a photographer's credit
			return
		}
		if pg.publisher(i) {
			continue
		}
		names, by := cutBy(line)
		names = pg.undatedNames(names)
		below, outlet := pg.affiliation(i + 1)
		if at := strings.LastIndexByte(names, ','); at > 0 { // "Jane Doe, Some News"
			if o := pg.lex.Outlets[fold(names[at+1:])]; o != nil {
				names, below, outlet = names[:at], "", true
				pg.outlets.add(o.Name, o.Wire, clueByline)
			}
		}
		list := strings.FieldsFunc(nameJoints.Replace(names), func(r rune) bool { return r == ',' })
		if !boards[fold(names)] && !pg.authors(list, by || outlet, by || outlet || below != "") {
			return
		}
		if pg.art.Byline == "" {
			pg.art.Byline = names
		}
		pg.drop(i, "byline")
		if below != "" && pg.pieces[i+1].role == body && !pg.publisher(i+1) {
			pg.drop(i+1, "byline")
		}
		return
	}
}

// nameJoints are what joins the names of authors.
var nameJoints = strings.NewReplacer(", and ", ",", " and ", ",", " & ", ",", " with ", ",")

// boards sign what they write as a body.
var boards = map[string]bool{"the editorial board": true, "editorial board": true}

// undatedNames cuts the day of publication off a byline, "Jane Doe - December 8, 2014", and keeps it.
func (pg *page) undatedNames(line string) string {
	at := strings.LastIndex(line, " - ")
	if at < 0 || !strings.ContainsAny(line[at:], "0123456789") || !clockOnly(digitless(line[at+len(" - "):])) {
		return line
	}
	d := date.Any(strings.TrimSpace(line[at+len(" - "):]))
	if d == 0 {
		return line
	}
	pg.tell(d, "date line", trustLine)
	return strings.TrimSpace(line[:at])
}

// publisher removes piece i if it is nothing but an outlet's name, and keeps that as a clue.
func (pg *page) publisher(i int) bool {
	name := strings.Trim(pg.folded(i), bare)
	for _, special := range [...]string{"special to ", "special for "} {
		name = strings.TrimPrefix(name, special)
	}
	o := pg.lex.Outlets[strings.TrimPrefix(name, "by ")]
	if o == nil || pg.pieces[i].role != body {
		return false
	}
	pg.outlets.add(o.Name, o.Wire, clueByline)
	pg.drop(i, "byline")
	return true
}

// affiliation returns piece i if it may be the line under the authors that says for whom they write, and whether it certainly
// is one.
func (pg *page) affiliation(i int) (line string, certain bool) {
	line = pg.of(i)
	if pg.pieces[i].role == headline || words(line) > affiliations || closes(line) || !plainEnd(strings.TrimRight(line, ".")) || i+1 == len(pg.pieces) {
		return "", false
	}
	folded := pg.folded(i)
	if reason := pg.pieces[i].reason; reason == "author note" || reason == "byline" || strings.HasPrefix(folded, "special ") || pg.lex.Outlets[strings.Trim(folded, bare)] != nil {
		return line, true
	}
	for _, w := range strings.Fields(folded) {
		if papers[strings.Trim(w, ",.()")] || strings.HasSuffix(strings.Trim(w, ","), "-tv") {
			return line, pg.pieces[i].role == body && titleCase(line)
		}
	}
	if pg.pieces[i].role != body || !titleCase(line) {
		return "", false
	}
	return line, false
}

// papers are the words with which newspapers and their offices call themselves.
var papers = set(`news newspaper network bureau press journal times post tribune herald gazette register republic courier star sun leader
	record sentinel observer enquirer inquirer chronicle daily today tv radio magazine review dispatch democrat free-press statesman advertiser`)

// authors reports whether all parts of a list are names. Unless the lines beside it make that certain, one must begin with a
// forename and none be that of somebody in the news; an only one must not occur in the article either.
func (pg *page) authors(list []string, certain, affiliated bool) bool {
	known := certain
	for _, name := range list {
		name = strings.TrimSpace(name)
		forename, rest, ok := strings.Cut(name, " ")
		if !ok || words(name) > nameWords || !nameAlone(name) {
			return false
		}
		if pg.lex.Forenames[strings.ToLower(forename)] != 0 {
			known = true
		}
		if !affiliated && (pg.known(name) || len(list) == 1 && strings.Count(pg.text, lastWord(rest)) > 1) {
			return false
		}
	}
	return known && len(list) > 0
}

// nameAlone reports whether each word of a name is capitalised, but not in capitals throughout, or a particle; an initial may have
// its full stop.
func nameAlone(name string) bool {
	if strings.IndexFunc(name, unicode.IsDigit) >= 0 || name == strings.ToUpper(name) {
		return false
	}
	for w := range fields(name) {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !particles[w] || strings.HasSuffix(w, ".") && !heirs[w] && !initials(strings.TrimSuffix(w, ".")) || strings.ContainsAny(w, "\"“”?!:;()|@/") {
			return false
		}
	}
	return !smallWords[strings.ToLower(firstWord(name))]
}

// heirs are the abbreviations after a name.
var heirs = set("Jr. Sr.")

// digitless returns a folded text with its digits blanked.
func digitless(s string) string {
	return remainder(s, model.Span{End: len(s)})
}
