package corpus

import (
	"context"
	"math"
	"slices"

	"hotline/model"
)

// Result is the answer to a Query.
type Result struct {
	Articles List // ascending, which is the order of days
	Quotes   List // by day said (or else published), then by article and place in the text
	Facets   Facets
}

// Select answers the Query. A quote is selected if it satisfies every term. If the Query asks about speakers, persons mentioned,
// sides, kinds, sureness or tags, an article is selected if it contains a selected quote; otherwise if it satisfies every term
// itself. Cost: some milliseconds for a million quotes; for phrases of common words, that of folding the paragraphs that contain
// all of the words.
func (c *Corpus) Select(q model.Query) Result {
	r, _ := c.Find(context.Background(), q)
	r.Facets = c.Count(r)
	return r
}

// Find is Select without Facets. If ctx ends, it returns soon, with ctx's error.
func (c *Corpus) Find(ctx context.Context, q model.Query) (Result, error) {
	r, _, err := c.First(ctx, q, math.MaxInt)
	return r, err
}

// First is Find, but it may stop when there are n rows of quotes (utterances) and half as many of articles (stories), which take two
// lines each: cut says that there may be more. If the Query is about quotes, the articles are then only those of these quotes.
func (c *Corpus) First(ctx context.Context, q model.Query, n int) (r Result, cut bool, err error) {
	if n < math.MaxInt {
		if r, cut, ok, err := c.begin(ctx, q, n); ok || err != nil {
			return r, cut, err
		}
	}
	return c.answer(ctx, q, n)
}

// answer answers with sets of all that satisfies each term; n is as in First.
func (c *Corpus) answer(ctx context.Context, q model.Query, n int) (r Result, cut bool, err error) {
	if len(q) == 0 {
		return c.everything(), false, ctx.Err()
	}
	whole := fullSet(c.NumArticles()) // articles that satisfy the terms about articles
	own := fullSet(c.NumArticles())   // articles of the Result, unless the Query is about quotes
	quotes := fullSet(c.NumQuotes())
	narrow := false
	var checkQuote, checkArticle []func(int) bool
	all := make([]matches, len(q))
	shares(len(q), func(from, to int) {
		for i := from; i < to && ctx.Err() == nil; i++ {
			all[i] = c.compile(q[i])
		}
	})
	if err := ctx.Err(); err != nil {
		return Result{}, false, err
	}
	for _, k := range all {
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
	if cut, err = sift(ctx, quotes, checkQuote, c.col.byDay.At, n); err != nil {
		return Result{}, false, err
	}
	r.Quotes = c.quoteList(quotes)
	if AboutQuotes(q) {
		own = newSet(c.NumArticles())
		number, article := c.col.byDay.All(), c.col.quotes.article.All()
		for bit := range quotes.all() {
			own.add(article.At(number.At(bit)))
		}
	} else if also, err := sift(ctx, own, checkArticle, itself, n); err != nil {
		return Result{}, false, err
	} else {
		cut = cut || also
	}
	r.Articles = numbersIn(own)
	return r, cut, nil
}

// quoteOnly lists the fields that concern an article only through its quotes.
var quoteOnly = map[model.Field]bool{
	model.FieldBy: true, model.FieldAbout: true, model.FieldKind: true, model.FieldSure: true, model.FieldSide: true, model.FieldTag: true,
}

// AboutQuotes reports whether the Query selects articles only through their quotes.
func AboutQuotes(q model.Query) bool {
	return slices.ContainsFunc(q, func(t model.Term) bool { return quoteOnly[t.Field] })
}

// quotesWithin returns the places of the quotes of the articles.
func (c *Corpus) quotesWithin(articles set) set {
	s := newSet(c.NumQuotes())
	first, place := c.col.articles.quotes.All(), c.col.place.All()
	for a := range articles.all() {
		for i, end := first.At(a), first.At(a+1); i < end; i++ {
			s.add(place.At(i))
		}
	}
	return s
}

// firstBatch and batchSize are the numbers of members checked between two tests for cancellation, some milliseconds apart. The
// first batches are small, because often only the first results are wanted.
const firstBatch, batchSize = 64, 512

// sift removes from the set what fails a check, and everything after the first `most` that pass; number maps a bit to the
// argument of the checks.
func sift(ctx context.Context, s set, checks []func(int) bool, number func(int) int, most int) (cut bool, err error) {
	if len(checks) == 0 {
		return false, nil
	}
	passed, passes, bits := 0, make([]bool, batchSize), make([]int, 0, batchSize)
	take := func() { // the gathered members
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
	enough := firstBatch
	for bit := range s.all() {
		if bits = append(bits, bit); len(bits) < enough {
			continue
		}
		if take(); cut || ctx.Err() != nil {
			return cut, ctx.Err()
		}
		enough = min(2*enough, batchSize)
	}
	take()
	return cut, nil
}

// sideValue returns the side as it is written in a Query.
func sideValue(s model.Side) string {
	switch s {
	case model.US:
		return "us"
	case model.Russia:
		return "ru"
	}
	return "other"
}
