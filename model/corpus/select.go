package corpus

import (
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
// selected quote when the Query asks about speakers, persons meant, sides or kinds, and else those that
// satisfy every term themselves. Cost: about 1 ms for 30,000 quotes, and a scan of the text for words.
func (c *Corpus) Select(q model.Query) Result {
	tests := make([]test, len(q))
	for i, t := range q {
		tests[i] = c.compile(t)
	}
	whole := make([]bool, c.NumArticles()) // satisfies the terms that look at an article only
	own := make([]bool, c.NumArticles())   // belongs to Result.Articles
	ofQuotes := slices.ContainsFunc(q, func(t model.Term) bool { return quoteOnly[t.Field] })
	for i := range c.NumArticles() {
		whole[i] = every(tests, func(t *test) bool { return t.article == nil || t.quote != nil || t.article(i) })
		own[i] = whole[i] && !ofQuotes && every(tests, func(t *test) bool { return t.quote == nil || t.article(i) })
	}
	var articles, quotes []int
	for _, i := range c.byDay {
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
	r := Result{Articles: List{articles}, Quotes: List{quotes}}
	r.Facets = c.count(r)
	return r
}

// quoteOnly are the fields that say nothing of an article but through its quotes.
var quoteOnly = map[model.Field]bool{
	model.FieldBy: true, model.FieldAbout: true, model.FieldKind: true, model.FieldSide: true,
}

// test is a term compiled: what it asks of an article and of a quote. Where quote is nil a quote is as its
// article is; where article is nil an article satisfies it only through its quotes.
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

func (c *Corpus) compile(t model.Term) test {
	compiled := c.positive(t)
	if t.Not {
		compiled.article, compiled.quote = negate(compiled.article), negate(compiled.quote)
	}
	return compiled
}

func negate(f func(int) bool) func(int) bool {
	if f == nil {
		return nil
	}
	return func(i int) bool { return !f(i) }
}

func (c *Corpus) positive(t model.Term) test {
	switch t.Field {
	case model.FieldBy:
		who := c.persons(t.Values)
		return test{quote: func(i int) bool { return anyIn(who, c.Quote(i).Speakers) }}
	case model.FieldAbout:
		who := c.persons(t.Values)
		return test{quote: func(i int) bool { return anyIn(who, c.Quote(i).About) }}
	case model.FieldIn:
		who := c.persons(t.Values)
		return test{article: func(i int) bool { return anyIn(who, c.Article(i).People) }}
	case model.FieldTopic:
		ids := c.topicIDs(t.Values)
		has := func(topics []string) bool {
			return slices.ContainsFunc(topics, func(id string) bool { return ids[id] })
		}
		return test{
			article: func(i int) bool { return has(c.Article(i).Topics) },
			quote:   func(i int) bool { return has(c.Quote(i).Topics) },
		}
	case model.FieldSide:
		return test{quote: func(i int) bool { return slices.Contains(t.Values, sideValue(c.Quote(i).Side)) }}
	case model.FieldKind:
		return test{quote: func(i int) bool { return slices.Contains(t.Values, c.Quote(i).Kind.String()) }}
	case model.FieldMedia:
		return test{
			article: func(i int) bool { return slices.Contains(t.Values, c.articleOwners[i]) },
			quote:   func(i int) bool { return slices.Contains(t.Values, c.owners[i]) },
		}
	case model.FieldOutlet:
		return c.labels(t.Values, func(a *Article) string { return a.Outlet })
	case model.FieldWire:
		return c.labels(t.Values, func(a *Article) string { return a.Wire })
	case model.FieldPlace:
		return c.labels(t.Values, func(a *Article) string { return a.Place })
	case model.FieldSince, model.FieldUntil, model.FieldOn:
		return c.dates(t)
	}
	return c.containing(t.Values)
}

func (c *Corpus) containing(values []string) test {
	var patterns []search.Pattern
	for _, v := range values {
		patterns = append(patterns, search.Compile(v))
	}
	in := func(text search.Text) bool {
		return slices.ContainsFunc(patterns, func(p search.Pattern) bool { return p.In(text) })
	}
	return test{
		article: func(i int) bool { return in(c.texts[i]) },
		quote:   func(i int) bool { return in(c.words[i]) },
	}
}

// labels tests an article's outlet, wire or place.
func (c *Corpus) labels(values []string, of func(*Article) string) test {
	all := map[string]bool{}
	for i := range c.NumArticles() {
		if l := of(c.Article(i)); l != "" {
			all[l] = false
		}
	}
	pick(all, values)
	return test{article: func(i int) bool { return all[of(c.Article(i))] }}
}

// pick sets those labels to true that a value names wholly or, when it names none wholly, by words in it.
func pick(labels map[string]bool, values []string) {
	for _, v := range values {
		p := search.Compile(v)
		whole := false
		for l := range labels {
			if p.Is(search.Fold(l)) {
				labels[l], whole = true, true
			}
		}
		for l := range labels {
			if !whole && p.In(search.Fold(l)) {
				labels[l] = true
			}
		}
	}
}

func (c *Corpus) dates(t model.Term) test {
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
		article: func(i int) bool { return within(c.Article(i).Published) },
		quote:   func(i int) bool { return within(c.When(i)) },
	}
}

// anyIn reports whether one of the persons is in the set.
func anyIn(set []bool, persons []int) bool {
	for _, p := range persons {
		if set[p] {
			return true
		}
	}
	return false
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
