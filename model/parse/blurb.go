package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

const (
	echoBefore = 80 // pieces before a line that are searched for its words
	echoBehind = 79 // the same after it
)

// blurbs finds lines above the article that repeat its own words: decks that a site puts between picture and text, or a list of
// highlights. Such a line adds no new words, but a quotation in it may be cut differently.
func (pg *page) blurbs() {
	first, summary := pg.firstProse(), false
	for i := 0; i < len(pg.pieces) && i <= first && i < headlineTop; i++ {
		p := &pg.pieces[i]
		summary = summary || model.HasPhrase(pg.of(i), "story highlights")
		cut := summary && p.Len() <= highlightLine && (strings.HasSuffix(pg.of(i), " U.S.") || strings.HasSuffix(pg.of(i), "?")) // a highlight rather than a paragraph
		if cut && i == first {
			first++
		}
		if p.role != body || p.Len() < 30 || p.Len() > shortLine || closes(pg.of(i)) && !cut || pg.pieces[max(i-1, 0)].reason == "dateline" || pg.announced(i) {
			continue
		}
		if summary || pg.echoed(i) {
			pg.dropRepeat(i, "blurb")
		}
	}
}

// echoed reports whether one later paragraph, or two consecutive ones, contain most of the words of piece i or, if it quotes, the
// quoted words.
func (pg *page) echoed(i int) bool {
	line := pg.of(i)
	if q := longestQuoted(line); len(q) >= 24 {
		key := letters(q)
		for j := range pg.near(i, 0, echoBehind) {
			if pg.pieces[j].Len() >= len(q) && strings.Contains(letters(pg.of(j)), key) {
				return true
			}
		}
	}
	want := contentWords(line)
	if want.n < 4 {
		return false
	}
	for j := range pg.near(i, 0, echoBehind) {
		if pg.pieces[j].Len() >= len(line)/2 && pg.mostlyAt(want, j) {
			return true
		}
	}
	return false
}

// longestQuoted returns the text between the first opening and the last closing mark of a line: a mark opens before a letter and
// after white space, and closes after a letter or full stop and before white space.
func longestQuoted(line string) string {
	first, last, prev := -1, -1, ' '
	for i, r := range line {
		if strings.ContainsRune("\"'“”‘’«»", r) {
			next, _ := utf8.DecodeRuneInString(line[i+utf8.RuneLen(r):])
			switch {
			case first < 0 && model.White(prev) && (unicode.IsLetter(next) || unicode.IsDigit(next)):
				first = i + utf8.RuneLen(r)
			case first >= 0 && !model.White(prev) && !unicode.IsLetter(next):
				last = i
			}
		}
		prev = r
	}
	if first < 0 || last < first {
		return ""
	}
	return line[first:last]
}
