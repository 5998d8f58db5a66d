package form

import (
	"math/bits"
	"math/rand/v2"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// Contents are the content words of a line: those of four bytes or more, as hashes of their lower-case form. A contents is not
// safe for concurrent use.
type Contents struct {
	places []contentPlace // an open-addressing hash table, at most half full
	shift  int            // right shift that turns a scattered hash into an index
	N      int            // number of words
	signs  uint64         // the bits of all words, see sign
	asked  int32          // number of the last query, starting from 1
}

// contentPlace is a slot of the table; it is empty if met is 0.
type contentPlace struct {
	word uint64
	met  int32 // number of the last query whose text contained the word
}

// contentScatter is a random multiplier for hashes; being random, it cannot be attacked with a text full of collisions.
var contentScatter = rand.Uint64() | 1

// ContentWords returns the content words of s.
func ContentWords(s string) *Contents {
	places := 8
	for places < 2*(len(s)/ContentLeast+1) {
		places *= 2
	}
	c := &Contents{places: make([]contentPlace, places), shift: 64 - bits.TrailingZeros(uint(places)), asked: 1}
	eachContent(s, func(word uint64, _ int) bool {
		if p := c.place(word); p.met == 0 {
			*p = contentPlace{word, c.asked}
			c.N++
			c.signs |= sign(word)
		}
		return true
	})
	return c
}

// place returns the slot of a word, or the free slot in which it would be stored.
func (c *Contents) place(word uint64) *contentPlace {
	i := int(word * contentScatter >> c.shift)
	for c.places[i].met != 0 && c.places[i].word != word {
		i = (i + 1) & (len(c.places) - 1)
	}
	return &c.places[i]
}

// Shared counts the words that a text contains.
func (c *Contents) Shared(text string) int { return c.sharedFrom(text, 0) }

// sharedFrom counts the words that a text contains; if there are fewer than least, the result may be too small.
func (c *Contents) sharedFrom(text string, least int) int {
	n := 0
	c.asked++
	eachContent(text, func(word uint64, left int) bool {
		if p := c.place(word); p.met != 0 && p.met != c.asked {
			p.met = c.asked
			n++
		}
		return n+left >= least
	})
	return n
}

// MostlyIn reports whether a text contains four fifths of the words.
func (c *Contents) MostlyIn(text string) bool {
	least := c.most()
	return c.sharedFrom(text, least) >= least
}

// most returns the least number of words that are four fifths of them.
func (c *Contents) most() int { return (c.N*4 + 4) / 5 }

// sign returns a bit for a word. The bits of a line that a text lacks are as many words, at least, that the text does not contain.
func sign(word uint64) uint64 { return 1 << (word * contentScatter >> 58) }

// SignsIn returns the bits of all content words of a text.
func SignsIn(text string) (signs uint64) {
	eachContent(text, func(word uint64, _ int) bool {
		signs |= sign(word)
		return true
	})
	return signs
}

// MayBeIn reports whether a text whose words have the given bits may contain four fifths of the words.
func (c *Contents) MayBeIn(signs uint64) bool {
	return c.N-bits.OnesCount64(c.signs&^signs) >= c.most()
}

// ContentLeast is the minimum length of a content word, in bytes.
const ContentLeast = 4

// eachContent calls visit for each content word of s, with an upper bound on how many follow, until visit returns false.
func eachContent(s string, visit func(word uint64, left int) bool) {
	const basis, prime = 14695981039346656037, 1099511628211 // FNV-1a
	hash, from := uint64(basis), 0
	for i := 0; i < len(s); {
		r, w := rune(s[i]|0x20), 1
		letter := model.AlnumASCII(s[i])
		if s[i] >= utf8.RuneSelf {
			r, w = utf8.DecodeRuneInString(s[i:])
			letter = unicode.IsLetter(r) || unicode.IsDigit(r)
			r = unicode.ToLower(r)
		}
		if letter {
			hash = (hash ^ uint64(r)) * prime
		} else {
			if i-from >= ContentLeast && !visit(hash, (len(s)-i)/(ContentLeast+1)) {
				return
			}
			hash, from = basis, i+w
		}
		i += w
	}
	if len(s)-from >= ContentLeast {
		visit(hash, 0)
	}
}
