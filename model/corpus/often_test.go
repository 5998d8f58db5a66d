package corpus

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/search"
)

// The corpora of tests are small: lower the limits so that sets are used at all.
func init() { oftenLeast, pairLeast, besideLeast, besideSmall = 1, 2, 1, 0 }

// built has the limits of the program.
var built = [...]int{oftenLeast, pairLeast, besideLeast, besideSmall}

// AsBuilt restores the limits of the program until the returned function is called.
func AsBuilt() (undo func()) {
	was := [...]int{oftenLeast, pairLeast, besideLeast, besideSmall}
	oftenLeast, pairLeast, besideLeast, besideSmall = built[0], built[1], built[2], built[3]
	return func() { oftenLeast, pairLeast, besideLeast, besideSmall = was[0], was[1], was[2], was[3] }
}

// With and without sets, the answers agree with a scan.
func TestOftenAndSeldomAreTheScan(t *testing.T) {
	chance := rand.New(rand.NewPCG(1, 2))
	var vocabulary []string
	for i := range 200 {
		vocabulary = append(vocabulary, words[i%len(words)], fmt.Sprintf("%c%c%d", 'a'+i%26, 'a'+i%7, i))
	}
	var docs []model.Document
	for i := range 60 {
		var text strings.Builder
		for range 8 {
			text.WriteString([]string{"", "Lavrov: ", "Blinken: "}[chance.IntN(3)])
			for range 12 {
				at := chance.IntN(len(vocabulary)) * chance.IntN(len(vocabulary)) / len(vocabulary)
				text.WriteString(vocabulary[at] + " ")
			}
			text.WriteString("\n")
		}
		docs = append(docs, model.Document{ID: fmt.Sprint(i), Text: text.String(), Published: "2021-05-19"})
	}
	c := buildFixture(t, slices.Values(docs), Options{})
	asked := map[string]bool{}
	for _, word := range vocabulary {
		letters := []rune(word)
		for n := 1; n <= min(len(letters), 5); n++ {
			asked[string(letters[:n])] = true
		}
		asked[word+" "] = true
	}
	kept, walked, cut := 0, 0, 0
	for value := range asked {
		if words, prefix := search.Compile(value).Words(); len(words) == 1 {
			if c.col.often.holding(words[0], prefix, c.NumArticles()) != nil {
				kept++
			} else {
				walked++
			}
		}
		q := model.Query{{Field: model.FieldWord, Values: []string{value}}}
		articles, quotes := scan(c, q)
		if r := c.Select(q); !slices.Equal(r.Articles.Slice(), articles) || !slices.Equal(r.Quotes.Slice(), quotes) {
			t.Errorf("%q: articles %v, want %v; quotes %v, want %v", value, r.Articles.Slice(), articles, r.Quotes.Slice(), quotes)
		}
		for _, more := range []model.Query{nil, {{Field: model.FieldBy, Values: []string{"lavrov"}}}, {{Field: model.FieldIn, Values: []string{"blinken"}, Not: true}}, {{Field: model.FieldSince, Values: []string{"2021-05-19"}}}} {
			cut += begins(t, c, append(more, q...))
		}
	}
	if kept < 20 || walked < 20 || cut < 20 || c.NumQuotes() < 100 {
		t.Errorf("%d are kept and %d walked, %d are cut, of %d quotes", kept, walked, cut, c.NumQuotes())
	}
}

// begins compares First with the whole answer, and returns 1 if the result was cut.
func begins(t *testing.T, c *Corpus, q model.Query) int {
	t.Helper()
	const n = 3
	r, cut, err := c.First(context.Background(), q, n)
	if err != nil {
		t.Fatal(err)
	}
	whole := c.Select(q)
	quotes, articles := whole.Quotes.Slice(), whole.Articles.Slice()
	if !cut {
		if !slices.Equal(r.Quotes.Slice(), quotes) || !slices.Equal(r.Articles.Slice(), articles) {
			t.Errorf("%s: quotes %v, want %v; articles %v, want %v", q, r.Quotes.Slice(), quotes, r.Articles.Slice(), articles)
		}
		return 0
	}
	ofQuotes := slices.ContainsFunc(q, func(t model.Term) bool { return quoteOnly[t.Field] })
	if !slices.Equal(r.Quotes.Slice(), quotes[:r.Quotes.Len()]) || !ofQuotes && !slices.Equal(r.Articles.Slice(), articles[:r.Articles.Len()]) {
		t.Errorf("%s: first quotes %v of %v; articles %v of %v", q, r.Quotes.Slice(), quotes, r.Articles.Slice(), articles)
	}
	for i := range c.NumQuotes() {
		if r.Quotes.Has(i) != slices.Contains(r.Quotes.Slice(), i) {
			t.Errorf("%s: has %d: %v", q, i, r.Quotes.Has(i))
		}
	}
	for _, i := range c.Utterances(r.Quotes).All() {
		if !r.Quotes.Has(i) {
			t.Errorf("%s: %d is shown and not found", q, i)
		}
	}
	return 1
}
