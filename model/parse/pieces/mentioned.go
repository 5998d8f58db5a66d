package pieces

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model/parse/form"
)

const (
	mentionedTries = 64 // occurrences of a name that are examined; further ones count as mentions
)

// Mentioned reports whether a paragraph other than piece i, and longer than the given number of bytes, contains the surname,
// which must be capitalised. Headlines do not count, as a columnist's name may be there.
func (pg *Page) Mentioned(surname string, i, bytes int) bool {
	if pg.places == nil {
		pg.places = capitalised(pg.Text)
	}
	from, key := nameKey(surname)
	for n, at := range pg.places[key] {
		if n == mentionedTries {
			return true
		}
		at -= from
		if at < 0 || !strings.HasPrefix(pg.Text[at:], surname) || !form.WordAt(pg.Text, at, len(surname)) {
			continue
		}
		j := sort.Search(len(pg.Pieces), func(j int) bool { return pg.Pieces[j].End > at })
		if j < len(pg.Pieces) && j != i && pg.Pieces[j].Role == Body && pg.Pieces[j].Start <= at && pg.Pieces[j].Len() > bytes {
			return true
		}
	}
	return false
}

// nameKey returns the longest capitalised word of a name with hyphens or apostrophes, and its offset: the "Brien" of "O’Brien".
func nameKey(name string) (from int, key string) {
	eachCapitalised(name, func(start, end int) {
		if end-start > len(key) {
			from, key = start, name[start:end]
		}
	})
	return from, key
}

// capitalised returns the offsets of the capitalised words of a text. Cost: linear.
func capitalised(text string) map[string][]int {
	places := map[string][]int{}
	eachCapitalised(text, func(start, end int) {
		places[text[start:end]] = append(places[text[start:end]], start)
	})
	return places
}

// eachCapitalised calls visit for each word, consisting of letters only, that begins with a capital.
func eachCapitalised(s string, visit func(start, end int)) {
	for i := 0; i < len(s); {
		first, w := utf8.DecodeRuneInString(s[i:])
		start := i
		for r := first; unicode.IsLetter(r); r, w = utf8.DecodeRuneInString(s[i:]) {
			i += w
		}
		if i > start && unicode.IsUpper(first) {
			visit(start, i)
		}
		i += w
	}
}
