package corpus

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hotline/model/flat"
	"hotline/model/search"
)

// The first letters that are typed begin words that occur nearly everywhere, and walking through their postings takes the longer
// the larger the corpus is. For such prefixes, and for words that are as frequent, the articles and quotes that contain them are
// stored as bit sets.
const (
	oftenRunes    = 3  // the longest prefix with a set
	oftenArticles = 32 // a set needs postings for at least one in so many segments
	oftenQuotes   = 8  // the same for quotes, for which a set is larger
)

// oftenLeast is the number of postings from which a set pays: fewer are walked through in a tenth of a millisecond.
var oftenLeast = 1 << 14

// oftenKey returns the key of a word, or of all words with the prefix.
func oftenKey(word string, prefix bool) string {
	if prefix {
		return word
	}
	return word + " "
}

// often writes the sets for articles and quotes. Cost: that of walking through the postings a few times.
func (e *encoder) often(quotes int) {
	col := view(flat.Make(e.sections[:]))
	atOnce(
		func() {
			n := col.segments.len()
			e.frequent(secOftenStarts, col.segment, n/oftenArticles, func(w *walk) set { return col.segments.articles(w.units(n)) })
		},
		func() {
			e.frequent(secOftenQuotedStarts, col.quoted, quotes/oftenQuotes, func(w *walk) set { return w.units(quotes) })
		},
	)
}

// frequent writes the words and prefixes with at least so many postings, ascending, and the set of each.
func (e *encoder) frequent(starts int, x search.Index, least int, holding func(*walk) set) {
	var keys []string
	var begun [oftenRunes]beginning // the current prefixes of each length
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

// beginning counts the units that contain words with a prefix.
type beginning struct {
	letters string
	units   int
}

// often is the frequent words and prefixes, ascending, and their sets, one after the other.
type often struct {
	keys flat.Texts
	sets flat.Bytes
}

// holding returns the members, of n, that contain the word or, with prefix, a word beginning with it; nil if no set is kept.
func (o often) holding(word string, prefix bool, n int) *kept {
	at, size := o.keys.Find(oftenKey(word, prefix)), setSize(n)
	if at < 0 {
		return nil
	}
	return &kept{o.sets.Gradually(at*size, (at+1)*size)}
}
