package corpus

import (
	"fmt"
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

// Wording is one wording of an utterance, compared with another.
type Wording struct {
	Quote     int
	Parts     []Part // what it shares with the other and where it differs, in order
	Same      string // in a few words: "the same words", "a cut: 12 of 30 words"
	Confirmed bool   // the speaker is named in both, and the words are the same or a long cut; otherwise the join is a suggestion
	ByReader  bool   // the reader confirmed it
}

// Part is a run of words: in both wordings, only in this one, or only in the other.
type Part struct {
	Text string
	Op   Difference
}

// Difference says which of two wordings contain a word.
type Difference byte

const (
	InBoth  Difference = iota
	Added              // in this wording only
	Missing            // in the other wording only
)

const (
	manyWords    = 600 // a longer wording is not compared word by word
	longCut      = 8   // words from which a cut cannot be a coincidence
	enoughShared = 4   // a wording that shares fewer of every ten words is a translation or a paraphrase
)

// Compare compares every wording of the utterance of the given quote, itself first and then by day, with that quote's words.
// Cost: the product of the lengths in words.
func (c *Corpus) Compare(quote int) []Wording {
	all := slices.Clone(c.Wordings(quote))
	slices.SortStableFunc(all, func(a, b int) int {
		if (a == quote) != (b == quote) {
			if a == quote {
				return -1
			}
			return 1
		}
		return compareDays(c.AsPrinted(a).Sort(), c.AsPrinted(b).Sort())
	})
	out := make([]Wording, len(all))
	for i, n := range all {
		out[i] = c.Against(n, quote)
	}
	return out
}

// Against compares the words of a quote with those of another.
func (c *Corpus) Against(quote, other int) Wording {
	words, base := wordsOf(c.Text(quote)), wordsOf(c.Text(other))
	w := Wording{Quote: quote, Parts: parts(words, base)}
	shared := 0
	for _, p := range w.Parts {
		if p.Op == InBoth {
			shared += len(strings.Fields(p.Text))
		}
	}
	w.Same = likeness(len(words), len(base), shared)
	w.ByReader, _ = c.Bound(quote, other)
	exact := shared == len(words) && (shared == len(base) || shared >= longCut)
	w.Confirmed = w.ByReader || exact && c.named(quote) && c.named(other)
	return w
}

// named reports whether the quote's speaker is a person and certain.
func (c *Corpus) named(quote int) bool {
	q := c.Quote(quote)
	return len(q.Speakers) > 0 && q.Sure == model.High
}

func likeness(words, base, shared int) string {
	switch {
	case shared == words && shared == base:
		return "the same words"
	case shared*10 < min(words, base)*enoughShared:
		return "other words: a translation, or told anew"
	case shared == words:
		return fmt.Sprintf("a cut: %d of %d words", words, base)
	case shared == base:
		return fmt.Sprintf("longer by %d words", words-base)
	}
	return fmt.Sprintf("differs: %d words of its own, %d left out", words-shared, base-shared)
}

// Outlets returns the number of outlets that printed the utterance of the quote; each article of an unknown outlet counts as one.
func (c *Corpus) Outlets(quote int) int {
	from, to := c.col.wordings.Bounds(c.UtteranceOf(quote))
	if to-from == 1 {
		return 1
	}
	seen := make(map[int]bool, to-from)
	for k := from; k < to; k++ {
		article := c.ArticleOf(c.col.wordings.Of.At(k))
		name := c.col.articles.outlet.At(article)
		if name == 0 { // unknown
			name = -1 - article
		}
		seen[name] = true
	}
	return len(seen)
}

// oneWord is a word as written and in the form that is compared.
type oneWord struct{ text, key string }

func wordsOf(s string) []oneWord {
	var out []oneWord
	for w := range strings.FieldsSeq(s) {
		out = append(out, oneWord{w, string(search.Fold(w))})
	}
	return out
}

// parts aligns words with base by their longest common subsequence.
func parts(words, base []oneWord) []Part {
	var out []Part
	put := func(op Difference, w string) {
		if n := len(out); n > 0 && out[n-1].Op == op {
			out[n-1].Text += " " + w
			return
		}
		out = append(out, Part{w, op})
	}
	if len(words) > manyWords || len(base) > manyWords {
		for _, w := range words {
			put(InBoth, w.text)
		}
		return out
	}
	longest := make([][]int16, len(words)+1) // longest[i][j] for words[i:] and base[j:]
	for i := range longest {
		longest[i] = make([]int16, len(base)+1)
	}
	for i := len(words) - 1; i >= 0; i-- {
		for j := len(base) - 1; j >= 0; j-- {
			if words[i].key == base[j].key {
				longest[i][j] = longest[i+1][j+1] + 1
			} else {
				longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(words) || j < len(base) {
		switch {
		case i < len(words) && j < len(base) && words[i].key == base[j].key:
			put(InBoth, words[i].text)
			i, j = i+1, j+1
		case i == len(words) || j < len(base) && longest[i][j+1] >= longest[i+1][j]:
			put(Missing, base[j].text)
			j++
		default:
			put(Added, words[i].text)
			i++
		}
	}
	return out
}
