package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
)

// readPlace reads the place of a dateline: at most seven capitalised words separated by commas, slashes, dots and hyphens.
// capitals reports whether the first name is all in capitals.
func readPlace(r *datelineReader) (place string, capitals bool) {
	start, end := r.Pos, r.Pos
	for n := 0; n < 7; n++ {
		j := r.Pos
		upper := true
		for j < r.End {
			c, w := utf8.DecodeRuneInString(r.Text[j:r.End])
			if !unicode.IsLetter(c) && (c != '.' && c != '\'' && c != '’' || j == r.Pos) {
				break
			}
			if unicode.IsLower(c) {
				upper = false
			}
			j += w
		}
		word := r.Text[r.Pos:j]
		if word == "" || !model.Capitalised(word) && (n == 0 || !smallWords[word]) {
			break
		}
		if n > 0 && date.IsMonth(strings.ToLower(strings.TrimRight(word, "."))) {
			break
		}
		if strings.HasSuffix(word, ".") && !initialsDotted(word) && len(word) > 6 {
			j--
			word = word[:len(word)-1]
		}
		switch {
		case n == 0:
			capitals = upper && len(word) > 2
		case !upper && capitals && !strings.ContainsAny(r.Text[start:r.Pos], ",/"):
			// "WASHINGTON The" is not a place: the name in capitals ends here.
			r.Pos = end
			return r.Text[start:end], capitals
		}
		r.Pos, end = j, j
		if j < r.End && r.Text[j] == '.' {
			break
		}
		mark := r.Pos
		if strings.HasPrefix(r.Text[r.Pos:r.End], ", ") {
			r.Pos += 2
		} else if r.Pos < r.End && (r.Text[r.Pos] == '/' || r.Text[r.Pos] == '-' || r.Text[r.Pos] == ' ') && r.Pos+1 < r.End {
			r.Pos++
			if r.Text[r.Pos] == '/' { // "PARIS / LONDON"
				r.Skip("/")
			}
		} else {
			break
		}
		if c, _ := utf8.DecodeRuneInString(r.Text[r.Pos:r.End]); !unicode.IsLetter(c) {
			r.Pos = mark
			break
		}
	}
	r.Pos = end
	return r.Text[start:end], capitals
}

// initialsDotted reports whether a word consists of initials with their full stops: "J.R."
func initialsDotted(word string) bool { return initials(strings.TrimRight(word, ".")) }

// placeKnown reports whether the lexicon knows the place, or its first part.
func (pg *page) placeKnown(place string) bool {
	_, ok := pg.lookupPlace(place)
	return ok
}

func (pg *page) lookupPlace(place string) (model.Place, bool) {
	name := fold(place)
	if p, ok := pg.lex.Places[name]; ok {
		return p, p.Kind != "demonym"
	}
	if i := strings.IndexAny(name, ",/"); i > 0 {
		p, ok := pg.lex.Places[strings.TrimSpace(name[:i])]
		return p, ok && p.Kind != "demonym"
	}
	return model.Place{}, false
}

// placeName returns the place as spelt in the lexicon, or in ordinary letters.
func (pg *page) placeName(place string) string {
	if p, ok := pg.lookupPlace(place); ok {
		return p.Name
	}
	if i := strings.IndexAny(place, ",/"); i > 0 {
		place = place[:i]
	}
	if place != strings.ToUpper(place) {
		return place
	}
	parts := strings.Fields(strings.ToLower(place))
	for i, w := range parts {
		r, n := utf8.DecodeRuneInString(w)
		parts[i] = string(unicode.ToUpper(r)) + w[n:]
	}
	return strings.Join(parts, " ")
}

// placeAlone reports whether piece i, the first of the article, is nothing but the city in which it was written: no other line of
// the body is as short without closing a sentence, as the headings of a list would be.
func (pg *page) placeAlone(i int) bool {
	line := pg.of(i)
	if p, ok := pg.lookupPlace(line); !ok || p.Kind == "country" || words(line) > kickerWords || i+1 >= len(pg.pieces) || pg.pieces[i+1].role != body || pg.pieces[i+1].Len() < summaryMin || !closes(pg.of(i+1)) {
		return false
	}
	for j := i + 1; j < len(pg.pieces); j++ {
		if pg.pieces[j].role == body && words(pg.of(j)) <= kickerWords && !closes(pg.of(j)) {
			return false
		}
	}
	return true
}
