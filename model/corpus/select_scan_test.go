package corpus

import (
	"slices"

	"hotline/model"
	"hotline/model/flat"
	"hotline/model/search"
)

// scan is the reference implementation of Find: it looks at every article and quote and folds their words.
func scan(c *Corpus, q model.Query) (articles, quotes []int) {
	tests := make([]test, len(q))
	for i, t := range q {
		tests[i] = compileScan(c, t)
	}
	whole := make([]bool, c.NumArticles()) // satisfies the terms about articles
	own := make([]bool, c.NumArticles())   // belongs to Result.Articles
	ofQuotes := slices.ContainsFunc(q, func(t model.Term) bool { return quoteOnly[t.Field] })
	for i := range c.NumArticles() {
		whole[i] = every(tests, func(t *test) bool { return t.article == nil || t.quote != nil || t.article(i) })
		own[i] = whole[i] && !ofQuotes && every(tests, func(t *test) bool { return t.quote == nil || t.article(i) })
	}
	for k := range c.NumQuotes() {
		i := c.col.byDay.At(k)
		a := c.ArticleOf(i)
		if whole[a] && every(tests, func(t *test) bool { return t.quote == nil || t.quote(i) }) {
			quotes = append(quotes, i)
			own[a] = own[a] || ofQuotes
		}
	}
	for i, ok := range own {
		if ok {
			articles = append(articles, i)
		}
	}
	return articles, quotes
}

// test is a compiled term: its test of an article and of a quote. If quote is nil, a quote satisfies it if its article does; if
// article is nil, an article satisfies it only through its quotes.
type test struct {
	article func(i int) bool
	quote   func(i int) bool
}

func every(tests []test, ok func(*test) bool) bool {
	for i := range tests {
		if !ok(&tests[i]) {
			return false
		}
	}
	return true
}

func compileScan(c *Corpus, t model.Term) test {
	compiled := scanTerm(c, t)
	if t.Not {
		compiled.article, compiled.quote = negated(compiled.article), negated(compiled.quote)
	}
	return compiled
}

func negated(f func(int) bool) func(int) bool {
	if f == nil {
		return nil
	}
	return func(i int) bool { return !f(i) }
}

func scanTerm(c *Corpus, t model.Term) test {
	switch t.Field {
	case model.FieldBy:
		return test{quote: func(i int) bool {
			return slices.ContainsFunc(t.Values, func(v string) bool { return scanSpeaker(c, i, v) })
		}}
	case model.FieldAbout:
		who := c.persons(t.Values)
		return test{quote: func(i int) bool { return anyIn(who, c.col.quotes.about, i) }}
	case model.FieldIn:
		who := c.persons(t.Values)
		return test{article: func(i int) bool { return anyIn(who, c.col.articles.people, i) }}
	case model.FieldTopic:
		topics := c.topicSet(t.Values)
		return test{
			article: func(i int) bool { return anyIn(topics, c.col.articles.topics, i) },
			quote:   func(i int) bool { return anyIn(topics, c.col.quotes.topics, i) },
		}
	case model.FieldSide:
		return test{quote: func(i int) bool { return slices.Contains(t.Values, sideValue(c.SideOf(i))) }}
	case model.FieldKind:
		return test{quote: func(i int) bool { return slices.Contains(t.Values, c.KindOf(i).String()) }}
	case model.FieldSure:
		return test{quote: func(i int) bool { return slices.Contains(t.Values, c.Quote(i).Sure.String()) }}
	case model.FieldTag:
		return test{quote: func(int) bool { return false }} // nothing is tagged
	case model.FieldMedia:
		return test{
			article: func(i int) bool { return slices.Contains(t.Values, ownerNames[c.col.articles.bits.At(i)&twoBits]) },
			quote:   func(i int) bool { return slices.Contains(t.Values, ownerNames[c.col.quotes.bits.At(i)&twoBits]) },
		}
	case model.FieldOutlet:
		return scanLabels(c, t.Values, c.col.articles.outlet)
	case model.FieldWire:
		return scanLabels(c, t.Values, c.col.articles.wire)
	case model.FieldPlace:
		return scanLabels(c, t.Values, c.col.articles.place)
	case model.FieldSince, model.FieldUntil, model.FieldOn:
		return scanDates(c, t)
	case model.FieldDated:
		known := func(w model.When) bool {
			return slices.Contains(t.Values, map[bool]string{true: "day", false: map[bool]string{true: "range", false: "no"}[w.Known()]}[w.Day() != 0])
		}
		return test{article: func(i int) bool { return known(c.published(i)) }, quote: func(i int) bool { return known(scanWhen(c, i)) }}
	}
	return scanWords(c, t.Values)
}

func scanWords(c *Corpus, values []string) test {
	var patterns []search.Pattern
	for _, v := range values {
		patterns = append(patterns, search.Compile(v))
	}
	in := func(text search.Text) bool {
		return slices.ContainsFunc(patterns, func(p search.Pattern) bool { return p.In(text) })
	}
	return test{
		article: func(i int) bool { return in(c.articleWords(i)) },
		quote:   func(i int) bool { return in(c.quoteWords(i)) },
	}
}

// scanLabels tests an article's outlet, wire or place.
func scanLabels(c *Corpus, values []string, of flat.Uint32s) test {
	picked := labelSet(c, values, of)
	return test{article: func(i int) bool { return picked[of.At(i)] }}
}

// labelSet returns the strings of a column that the values mean.
func labelSet(c *Corpus, values []string, of flat.Uint32s) map[int]bool {
	all, picked := map[string]bool{}, map[int]bool{}
	for i := range of.Len() {
		if n := of.At(i); !picked[n] {
			picked[n] = true
			all[c.string(n)] = false
		}
	}
	delete(all, "")
	pick(all, values)
	for n := range picked {
		picked[n] = all[c.string(n)]
	}
	return picked
}

func scanDates(c *Corpus, t model.Term) test {
	within := func(w model.When) bool {
		return slices.ContainsFunc(t.Values, func(v string) bool {
			from, to, _ := model.Period(v)
			switch t.Field {
			case model.FieldSince:
				to = 0
			case model.FieldUntil:
				from = 0
			}
			return w.Within(from, to)
		})
	}
	return test{
		article: func(i int) bool { return within(c.published(i)) },
		quote:   func(i int) bool { return within(scanWhen(c, i)) },
	}
}

// scanWhen is When by all printings of the utterance.
func scanWhen(c *Corpus, i int) model.When {
	own, day, denied := c.AsPrinted(i), model.Day(0), false
	for _, k := range c.Wordings(i) {
		if d := c.AsPrinted(k).Day(); d != 0 && (day == 0 || d < day) {
			day = d
		}
	}
	for _, k := range c.Wordings(i) {
		w := c.AsPrinted(k)
		denied = denied || w.Day() == 0 && (w.To != 0 && w.To < day || c.Quote(k).Said.Known() && w.From > day)
	}
	if day == 0 || denied {
		return own
	}
	return model.When{From: day, To: day}
}

// scanSpeaker reports whether a value of by: means a speaker of the quote.
func scanSpeaker(c *Corpus, quote int, value string) bool {
	people, found := c.speakers(value)
	q := c.Quote(quote)
	return slices.ContainsFunc(q.Speakers, func(p int) bool { return slices.Contains(people, p) }) ||
		slices.ContainsFunc(q.Institutions, func(i int) bool { return slices.Contains(found, i) })
}

// anyIn reports whether a number of the i-th list is in the set.
func anyIn(set []bool, of flat.Lists, i int) bool {
	from, to := of.Bounds(i)
	for k := from; k < to; k++ {
		if set[of.Of.At(k)] {
			return true
		}
	}
	return false
}
