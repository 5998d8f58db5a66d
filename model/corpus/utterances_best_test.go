package corpus

import (
	"slices"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

// better reports whether the one wording is better than the other.
func better(c *Corpus, one, other int) bool {
	if a, b := c.KindOf(one), c.KindOf(other); a != b {
		return a < b
	}
	return c.LenOf(one) > c.LenOf(other)
}

// bestOf is a simple implementation of Utterances: the best quote of each utterance, in order.
func bestOf(c *Corpus, quotes []int) []int {
	best := map[int]int{}
	for _, i := range quotes {
		if was, met := best[c.UtteranceOf(i)]; !met || better(c, i, was) {
			best[c.UtteranceOf(i)] = i
		}
	}
	return slices.DeleteFunc(slices.Clone(quotes), func(i int) bool { return best[c.UtteranceOf(i)] != i })
}

func TestUtterancesAreTheBestWordings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 200).Draw(t, "quotes")
		articles := make([]Article, 3)
		for i := range articles {
			articles[i].Article = &model.Article{Text: "some words that were said"}
		}
		quotes := make([]Quote, n)
		for i := range quotes {
			q := &quotes[i]
			q.Article = i * len(articles) / n
			q.Utterance = 1 + rapid.IntRange(0, 40).Draw(t, "utterance")
			q.Kind = model.Kind(rapid.IntRange(0, 2).Draw(t, "kind"))
			q.End = rapid.IntRange(1, 5).Draw(t, "length")
			q.Said.From = model.Day(rapid.SampledFrom([]int{0, 20210519, 20210520}).Draw(t, "day"))
			q.Said.To = q.Said.From
		}
		c := New(articles, nil, quotes, nil)
		every := rapid.IntRange(1, 4).Draw(t, "every")
		some := newSet(n)
		for i := 0; i < n; i += every {
			some.add(i)
		}
		for _, list := range []List{c.quoteList(some), c.quoteList(fullSet(n)), c.quoteList(newSet(n)), c.quoteList(some)} {
			if got, want := c.Utterances(list).Slice(), bestOf(c, list.Slice()); !slices.Equal(got, want) {
				t.Fatalf("of %v: %v, want %v", list.Slice(), got, want)
			}
		}
	})
}
