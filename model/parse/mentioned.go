package parse

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	nameMax        = 120 // bytes of a line that may be no more than a name and what its bearer is
	mentionedTries = 64  // places of a name that are looked at: the others are taken for mentions
)

// mentioned reports whether the article names the surname, which has a capital, in another paragraph than piece i, of more than so many bytes;
// a columnist's stands in the headline.
func (pg *page) mentioned(surname string, i, bytes int) bool {
	if pg.places == nil {
		pg.places = capitalised(pg.text)
	}
	from, key := nameKey(surname)
	for n, at := range pg.places[key] {
		if n == mentionedTries {
			return true
		}
		at -= from
		if at < 0 || !strings.HasPrefix(pg.text[at:], surname) || !wordAt(pg.text, at, len(surname)) {
			continue
		}
		j := sort.Search(len(pg.pieces), func(j int) bool { return pg.pieces[j].End > at })
		if j < len(pg.pieces) && j != i && pg.pieces[j].role == body && pg.pieces[j].Start <= at && pg.pieces[j].Len() > bytes {
			return true
		}
	}
	return false
}

// nameKey is the longest capitalised word of a name with hyphens or apostrophes, and where it begins: the "Brien" of "O’Brien".
func nameKey(name string) (from int, key string) {
	eachCapitalised(name, func(start, end int) {
		if end-start > len(key) {
			from, key = start, name[start:end]
		}
	})
	return from, key
}

// capitalised are the places of the capitalised words of a text. Cost: linear.
func capitalised(text string) map[string][]int {
	places := map[string][]int{}
	eachCapitalised(text, func(start, end int) {
		places[text[start:end]] = append(places[text[start:end]], start)
	})
	return places
}

// eachCapitalised visits the words, nothing but letters, that begin with a capital.
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
