package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
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
		if word == "" || !model.Capitalised(word) && (n == 0 || !form.SmallWords[word]) {
			break
		}
		if n > 0 && date.IsMonth(strings.ToLower(strings.TrimRight(word, "."))) {
			break
		}
		if strings.HasSuffix(word, ".") && !form.InitialsDotted(word) && len(word) > 6 {
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

// placeKnown reports whether the lexicon knows the place, or its first part.
func placeKnown(pg *pieces.Page, place string) bool {
	_, ok := lookupPlace(pg, place)
	return ok
}

func lookupPlace(pg *pieces.Page, place string) (model.Place, bool) {
	name := form.Fold(place)
	if p, ok := pg.Lex.Places[name]; ok {
		return p, p.Kind != "demonym"
	}
	if i := strings.IndexAny(name, ",/"); i > 0 {
		p, ok := pg.Lex.Places[strings.TrimSpace(name[:i])]
		return p, ok && p.Kind != "demonym"
	}
	return model.Place{}, false
}

// placeName returns the place as spelt in the lexicon, or in ordinary letters.
func placeName(pg *pieces.Page, place string) string {
	if p, ok := lookupPlace(pg, place); ok {
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
func placeAlone(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if p, ok := lookupPlace(pg, line); !ok || p.Kind == "country" || form.Words(line) > form.KickerWords || i+1 >= len(pg.Pieces) || pg.Pieces[i+1].Role != pieces.Body || pg.Pieces[i+1].Len() < form.SummaryMin || !form.Closes(pg.Of(i+1)) {
		return false
	}
	for j := i + 1; j < len(pg.Pieces); j++ {
		if pg.Pieces[j].Role == pieces.Body && form.Words(pg.Of(j)) <= form.KickerWords && !form.Closes(pg.Of(j)) {
			return false
		}
	}
	return true
}
