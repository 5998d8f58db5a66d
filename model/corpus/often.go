package corpus

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hotline/model/flat"
	"hotline/model/search"
)

// What is typed first, a letter or two, begins words that stand nearly everywhere: to walk through their postings takes
// the longer the more there is. For such beginnings, and for words that are as frequent, the articles and the quotes that
// hold them are kept as sets of bits.
const (
	oftenRunes    = 3  // the longest beginning that is kept
	oftenArticles = 32 // what is kept has postings for at least one in so many segments
	oftenQuotes   = 8  // the same of quotes, of which a set is larger
)

// oftenLeast is how many postings are worth a set: fewer are walked through in a tenth of a millisecond.
var oftenLeast = 1 << 14

// oftenKey is the name under which a word, or all that begin with it, is kept.
func oftenKey(word string, prefix bool) string {
	if prefix {
		return word
	}
	return word + " "
}

// often writes what stands often in articles and in quotes. Cost: that of walking through the postings some times.
func (e *encoder) often(quotes int) {
	col := view(flat.Make(e.sections[:]))
	atOnce(
		func() {
			n := col.segments.len()
			e.frequent(secOftenStarts, col.segment, n/oftenArticles, func(w walk) set { return col.segments.articles(w.units(n)) })
		},
		func() {
			e.frequent(secOftenQuotedStarts, col.quoted, quotes/oftenQuotes, func(w walk) set { return w.units(quotes) })
		},
	)
}

// frequent writes the words and beginnings with at least so many postings, ascending, and for each the set of what has it.
func (e *encoder) frequent(starts int, x search.Index, least int, holding func(walk) set) {
	var keys []string
	var begun [oftenRunes]beginning // by their letters, from one on
	end := func(b *beginning) {
		if b.units >= max(least, oftenLeast) {
			keys = append(keys, oftenKey(b.letters, true))
		}
	}
	for w := range x.Len() {
		word, units := x.Word(w), x.Count(w)
		if units >= max(least, oftenLeast) {
			keys = append(keys, oftenKey(word, false))
		}
		at := 0
		for k := range begun {
			if at == len(word) {
				break
			}
			_, size := utf8.DecodeRuneInString(word[at:])
			at += size
			if b := &begun[k]; b.letters != word[:at] {
				end(b)
				*b = beginning{word[:at], 0}
			}
			begun[k].units += units
		}
	}
	for k := range begun {
		end(&begun[k])
	}
	slices.Sort(keys)
	for _, key := range keys {
		word, whole := strings.CutSuffix(key, " ")
		e.sections[starts+1] = append(e.sections[starts+1], key...)
		e.end(starts, 1)
		e.sections[starts+2] = append(e.sections[starts+2], holding(walkOf(x, word, !whole)).bytes()...)
	}
}

// beginning is how many units hold the words that begin with some letters.
type beginning struct {
	letters string
	units   int
}

// often is what stands often: the words and beginnings, ascending, and the set of each, one after the other.
type often struct {
	keys flat.Texts
	sets flat.Bytes
}

// holding is the set of what holds the word, or one that begins with it, of n the first so many bits; nil where that is not kept.
func (o often) holding(word string, prefix bool, n, first int) set {
	at, size := o.keys.Find(oftenKey(word, prefix)), setSize(n)
	if at < 0 {
		return nil
	}
	return setIn(o.sets.Range(at*size, at*size+setSize(first)))
}
