package parse

import "strings"

const (
	seriesTop   = 2 // first paragraphs that may say what the series is to which an article belongs
	seriesEnd   = 3 // last paragraphs that may
	seriesWords = 8 // words of its name
	seriesMax   = 700
)

// series removes, at the two ends of an article, the paragraph that says what the series is to which it belongs: "Harbour Talk is a
// weekly column written by the members of our team.", "“The Hour” shows you what others think.", "The Big Bridge is Some Site's
// home for essays." An article about a column goes on to speak of it.
func (pg *page) series() {
	n := 0
	for i := 0; i < len(pg.pieces) && n < seriesTop; i++ {
		if pg.pieces[i].role == body {
			pg.dropSeries(i)
			n++
		}
	}
	n = 0
	for i := len(pg.pieces) - 1; i >= 0 && n < seriesEnd; i-- {
		if pg.pieces[i].role == body {
			pg.dropSeries(i)
			n++
		}
	}
}

// dropSeries removes piece i if it says what a series is that no other paragraph names.
func (pg *page) dropSeries(i int) {
	line := strings.TrimLeft(pg.of(i), noteMarks)
	if len(line) > seriesMax || !stops(line) || reports(line) {
		return
	}
	if rest, ok := strings.CutPrefix(line, "Each week, "); ok {
		if _, does, ok := strings.Cut(rest, " takes a look at "); ok && does != "" && holdsGenre(rest[:len(rest)-len(does)]) {
			pg.drop(i, "author note")
		}
		return
	}
	name, rest := seriesName(line)
	if name == "" || pg.namedElsewhere(name, i) {
		return
	}
	_, home, ok := strings.Cut(rest, "s home for ")
	shows := strings.HasPrefix(rest, "shows you ") || ok && home != "" && strings.HasPrefix(rest, "is ")
	if shows || (strings.HasPrefix(rest, "is a ") || strings.HasPrefix(rest, "is an ")) && holdsGenre(rest[:min(len(rest), endBytes/2)]) {
		pg.drop(i, "author note")
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
	if words(name) < 2 || words(name) > seriesWords || strings.ContainsAny(name, ",.:;") || !titleCase(name) || !opens(name) {
		return "", ""
	}
	return name, line[at+1:]
}

// holdsGenre reports whether a text contains the name of a sort of series.
func holdsGenre(s string) bool {
	for w := range fields(s) {
		if genres[strings.Trim(w, ",.")] {
			return true
		}
	}
	return false
}

// genres are sorts of series that a site has of its own.
var genres = set("column newsletter podcast blog")

// namedElsewhere reports whether the title or another paragraph contains a name.
func (pg *page) namedElsewhere(name string, i int) bool {
	for j := range pg.pieces {
		if j != i && pg.pieces[j].role != furniture && strings.Contains(pg.of(j), name) {
			return true
		}
	}
	return strings.Contains(pg.art.Title, name)
}
