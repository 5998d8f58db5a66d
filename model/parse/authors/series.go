package authors

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	seriesTop   = 2 // first paragraphs that may say what the series is to which an article belongs
	seriesEnd   = 3 // last paragraphs that may
	seriesWords = 8 // words of its name
	seriesMax   = 700
)

// Series removes, at the two ends of an article, the paragraph that says what the series is to which it belongs: "Harbour Talk is a
// weekly column written by the members of our team.", "“The Hour” shows you what others think.", "The Big Bridge is Some Site's
// home for essays." An article about a column goes on to speak of it.
func Series(pg *pieces.Page) {
	n := 0
	for i := 0; i < len(pg.Pieces) && n < seriesTop; i++ {
		if pg.Pieces[i].Role == pieces.Body {
			dropSeries(pg, i)
			n++
		}
	}
	n = 0
	for i := len(pg.Pieces) - 1; i >= 0 && n < seriesEnd; i-- {
		if pg.Pieces[i].Role == pieces.Body {
			dropSeries(pg, i)
			n++
		}
	}
}

// dropSeries removes piece i if it says what a series is that no other paragraph names.
func dropSeries(pg *pieces.Page, i int) {
	line := strings.TrimLeft(pg.Of(i), form.NoteMarks)
	if len(line) > seriesMax || !form.Stops(line) || telling.Reports(line) {
		return
	}
	if rest, ok := strings.CutPrefix(line, "Each week, "); ok {
		if _, does, ok := strings.Cut(rest, " takes a look at "); ok && does != "" && holdsGenre(rest[:len(rest)-len(does)]) {
			pg.Drop(i, "author note")
		}
		return
	}
	name, rest := seriesName(line)
	if name == "" || namedElsewhere(pg, name, i) {
		return
	}
	_, home, ok := strings.Cut(rest, "s home for ")
	shows := strings.HasPrefix(rest, "shows you ") || ok && home != "" && strings.HasPrefix(rest, "is ")
	if shows || (strings.HasPrefix(rest, "is a ") || strings.HasPrefix(rest, "is an ")) && holdsGenre(rest[:min(len(rest), pieces.EndBytes/2)]) {
		pg.Drop(i, "author note")
	}
}

// seriesName cuts the name of a series off the start of a line: capitalised words before " is " or " shows ", or words in marks.
func seriesName(line string) (name, rest string) {
	at := len(line)
	for _, verb := range [...]string{" is ", " shows "} {
		if n := strings.Index(line, verb); n > 0 {
			at = min(at, n)
		}
	}
	if at == len(line) {
		return "", ""
	}
	name = strings.Trim(line[:at], "\"“”*_")
	if form.Words(name) < 2 || form.Words(name) > seriesWords || strings.ContainsAny(name, ",.:;") || !form.TitleCase(name) || !form.Opens(name) {
		return "", ""
	}
	return name, line[at+1:]
}

// holdsGenre reports whether a text contains the name of a sort of series.
func holdsGenre(s string) bool {
	for w := range form.Fields(s) {
		if genres[strings.Trim(w, ",.")] {
			return true
		}
	}
	return false
}

// genres are sorts of series that a site has of its own.
var genres = form.Set("column newsletter podcast blog")

// namedElsewhere reports whether the title or another paragraph contains a name.
func namedElsewhere(pg *pieces.Page, name string, i int) bool {
	for j := range pg.Pieces {
		if j != i && pg.Pieces[j].Role != pieces.Furniture && strings.Contains(pg.Of(j), name) {
			return true
		}
	}
	return strings.Contains(pg.Art.Title, name)
}
