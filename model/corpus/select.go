package corpus

import (
	"context"
	"math"
	"slices"

	"hotline/model"
	"hotline/model/search"
)

// Result is what a Query selects.
type Result struct {
	Articles List // ascending, which is by day
	Quotes   List // by day said (or else published), then by article and place in the text
	Facets   Facets
}

// Select answers the Query. A quote is selected when it satisfies every term; of articles, those that hold a
// selected quote when the Query asks about speakers, persons meant, sides, kinds or sureness, and else those that
// satisfy every term themselves. Cost: some milliseconds for a million quotes; for phrases of common words, that of
// folding the paragraphs that hold them all.
func (c *Corpus) Select(q model.Query) Result {
	r, _ := c.Find(context.Background(), q)
	r.Facets = c.Count(r)
	return r
}

// Find is Select without its Facets. When ctx ends, it returns soon, with ctx's error.
func (c *Corpus) Find(ctx context.Context, q model.Query) (Result, error) {
	r, _, err := c.First(ctx, q, math.MaxInt)
	return r, err
}

// First is Find, but it looks no farther than for the first n quotes and articles: cut says that there may be more. Articles are then
// those that hold these quotes, where the Query is of quotes.
func (c *Corpus) First(ctx context.Context, q model.Query, n int) (r Result, cut bool, err error) {
	if n < math.MaxInt {
		for _, part := range c.stretches(q) {
			if r, _, err := part.first(ctx, q, n); err != nil || r.Quotes.Len() >= n && r.Articles.Len() >= n {
				return r, true, err
			}
		}
	}
	return c.whole().first(ctx, q, n)
}

func (c stretch) first(ctx context.Context, q model.Query, n int) (r Result, cut bool, err error) {
	whole := fullSet(c.NumArticles()) // satisfies the terms that look at an article only
	own := fullSet(c.NumArticles())   // belongs to Result.Articles, unless the Query is of quotes
	quotes := fullSet(c.places)
	narrow := false
	var checkQuote, checkArticle []func(int) bool
	conditions := make([]condition, len(q))
	shares(len(q), func(from, to int) {
		for i := from; i < to && ctx.Err() == nil; i++ {
			conditions[i] = c.compile(q[i])
		}
	})
	if err := ctx.Err(); err != nil {
		return Result{}, false, err
	}
	for _, k := range conditions {
		if k.quotes == nil {
			whole.and(k.articles)
			narrow = true
		} else {
			quotes.and(k.quotes)
			if k.checkQuote != nil {
				checkQuote = append(checkQuote, k.checkQuote)
			}
		}
		if k.articles != nil {
			own.and(k.articles)
			if k.checkArticle != nil {
				checkArticle = append(checkArticle, k.checkArticle)
			}
		}
	}
	if narrow {
		quotes.and(c.quotesWithin(whole))
	}
	if c.articles < c.NumArticles() {
		own.cut(c.articles)
	}
	if cut, err = sift(ctx, quotes, checkQuote, c.col.byDay.At, n); err != nil {
		return Result{}, false, err
	}
	r.Quotes = c.quoteList(quotes)
	if slices.ContainsFunc(q, func(t model.Term) bool { return quoteOnly[t.Field] }) {
		own = newSet(c.NumArticles())
		number, article := c.col.byDay.All(), c.col.quotes.article.All()
		for bit := range quotes.all() {
			own.add(article.At(number.At(bit)))
		}
	} else if also, err := sift(ctx, own, checkArticle, func(i int) int { return i }, n); err != nil {
		return Result{}, false, err
	} else {
		cut = cut || also
	}
	r.Articles = numbersIn(own)
	return r, cut, nil
}

// quoteOnly are the fields that say nothing of an article but through its quotes.
var quoteOnly = map[model.Field]bool{
	model.FieldBy: true, model.FieldAbout: true, model.FieldKind: true, model.FieldSure: true, model.FieldSide: true, model.FieldTag: true,
}

// quotesWithin is the places of the quotes of the articles.
func (c stretch) quotesWithin(articles set) set {
	s := newSet(c.places)
	if c.places < c.NumQuotes() {
		for place := range c.places {
			if articles.has(c.ArticleOf(c.col.byDay.At(place))) {
				s.add(place)
			}
		}
		return s
	}
	first, place := c.col.articles.quotes.All(), c.col.place.All()
	for a := range articles.all() {
		for i, end := first.At(a), first.At(a+1); i < end; i++ {
			s.add(place.At(i))
		}
	}
	return s
}

// Members are checked several at a time, a breath of them between two looks at whether the answer is still wanted: some
// milliseconds. The first breaths are short, because the first members are often all that is asked for.
const firstBreath, breath = 64, 512

// sift takes out of the set what fails a check, and what comes after the first most that pass; number leads from a bit
// to what is checked.
func sift(ctx context.Context, s set, checks []func(int) bool, number func(int) int, most int) (cut bool, err error) {
	if len(checks) == 0 {
		return false, nil
	}
	passed, passes, bits := 0, make([]bool, breath), make([]int, 0, breath)
	take := func() { // those that were gathered
		shares(len(bits), func(from, to int) {
			for k := from; k < to; k++ {
				i := number(bits[k])
				passes[k] = !slices.ContainsFunc(checks, func(check func(int) bool) bool { return !check(i) })
			}
		})
		for k, bit := range bits {
			switch {
			case passed == most:
				s.cut(bit)
				cut = true
				return
			case passes[k]:
				passed++
			default:
				s.remove(bit)
			}
		}
		bits = bits[:0]
	}
	enough := firstBreath
	for bit := range s.all() {
		if bits = append(bits, bit); len(bits) < enough {
			continue
		}
		if take(); cut || ctx.Err() != nil {
			return cut, ctx.Err()
		}
		enough = min(2*enough, breath)
	}
	take()
	return cut, nil
}

// phrased reports whether the Query asks for words in a row.
func phrased(q model.Query) bool {
	return slices.ContainsFunc(q, func(t model.Term) bool {
		return t.Field == model.FieldWord && slices.ContainsFunc(t.Values, func(v string) bool {
			words, _ := search.Compile(v).Words()
			return len(words) > 1
		})
	})
}

// sideValue is a side as a Query writes it.
func sideValue(s model.Side) string {
	switch s {
	case model.US:
		return "us"
	case model.Russia:
		return "ru"
	}
	return "other"
}
