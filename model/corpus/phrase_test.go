package corpus

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/search"
)

// Phrases of frequent words, of rare ones and of both agree with a scan, whether pairs answer them or checks.
func TestPhrasesAreTheScan(t *testing.T) {
	chance := rand.New(rand.NewPCG(3, 4))
	var vocabulary []string
	for i := range 60 {
		vocabulary = append(vocabulary, fmt.Sprintf("w%d", i))
	}
	word := func() string {
		return vocabulary[chance.IntN(len(vocabulary))*chance.IntN(len(vocabulary))/len(vocabulary)]
	}
	var docs []model.Document
	for i := range 80 {
		var text strings.Builder
		for range 6 {
			text.WriteString([]string{"", "Lavrov: ", "Blinken: "}[chance.IntN(3)])
			for range 14 {
				text.WriteString(word() + []string{" ", " ", " ", ", ", "’s "}[chance.IntN(5)])
			}
			text.WriteString("\n")
		}
		docs = append(docs, model.Document{ID: fmt.Sprint(i), Text: text.String(), Published: "2021-05-19"})
	}
	defer func(was int) { pairLeast = was }(pairLeast)
	pairLeast = 40
	c := buildFixture(t, slices.Values(docs), Options{})
	exact, looked, none := 0, 0, 0
	for range 600 {
		said := make([]string, 2+chance.IntN(3))
		for i := range said {
			said[i] = word()
		}
		value := strings.Join(said, []string{" ", "-"}[chance.IntN(2)]) // in "w1-w2" the last word is a prefix
		q := model.Query{{Field: model.FieldWord, Values: []string{value}}}
		articles, quotes := scan(c, q)
		if r := c.Select(q); !slices.Equal(r.Articles.Slice(), articles) || !slices.Equal(r.Quotes.Slice(), quotes) {
			t.Errorf("%q: articles %v, want %v; quotes %v, want %v", value, r.Articles.Slice(), articles, r.Quotes.Slice(), quotes)
		}
		words, prefix := search.Compile(value).Words()
		row, s := rowOf(c.col.segment, c.col.segmentPairs, words, prefix), newSet(c.col.segments.len())
		row.gather(s)
		switch {
		case row.exact && s.size() > 0:
			exact++
		case s.size() > 0:
			looked++
		default:
			none++
		}
	}
	if exact < 20 || looked < 20 || none < 20 || c.NumQuotes() < 100 {
		t.Errorf("%d told by pairs, %d looked at, %d nowhere, of %d quotes", exact, looked, none, c.NumQuotes())
	}
}
