package corpus

import (
	"context"
	"slices"

	"hotline/model"
)

// condition is a compiled term: the articles that satisfy it, and the quotes, by their place in the order of answers: those in one of
// the parts or, with not, all others. If quotes is nil, a quote satisfies the term if its article does; if articles is nil, an article
// satisfies it only through its quotes.
type condition struct {
	articles, quotes []part
	not              bool
}

// part is members that satisfy a condition. With a check they are candidates, each of which must still be checked; checks may run
// concurrently.
type part struct {
	members
	check func(int) bool // by number; nil if all of the members satisfy the condition
}

// of returns the condition that these articles and quotes satisfy, or nil.
func of(articles, quotes members) (k condition) {
	if articles != nil {
		k.articles = []part{{members: articles}}
	}
	if quotes != nil {
		k.quotes = []part{{members: quotes}}
	}
	return k
}

// conditions compiles the terms. If ctx ends, it returns soon, with ctx's error.
func (c *Corpus) conditions(ctx context.Context, q model.Query) ([]condition, error) {
	all := make([]condition, len(q))
	for i, t := range q {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		all[i] = c.condition(t)
		all[i].not = t.Not
	}
	return all, nil
}

// condition compiles a term, as if it were not negated.
func (c *Corpus) condition(t model.Term) condition {
	switch t.Field {
	case model.FieldBy:
		return of(nil, c.saidBy(t.Values))
	case model.FieldAbout:
		return of(nil, inOneOf(c.col.meant, c.who(t.Values)))
	case model.FieldIn:
		return of(inOneOf(c.col.met, c.who(t.Values)), nil)
	case model.FieldTopic:
		topics := picked(c.topicSet(t.Values))
		return of(inOneOf(c.col.ofTopic, topics), inOneOf(c.col.onTopic, topics))
	case model.FieldSide:
		return of(nil, c.quotesOf(traitSide, func(bits int) bool {
			return slices.Contains(t.Values, sideValue(sideNames[bits>>sideShift&twoBits]))
		}))
	case model.FieldKind:
		return of(nil, c.quotesOf(traitKind, func(bits int) bool { return slices.Contains(t.Values, kindOf(bits).String()) }))
	case model.FieldSure:
		return of(nil, c.quotesOf(traitSure, func(bits int) bool { return slices.Contains(t.Values, sureOf(bits).String()) }))
	case model.FieldMedia:
		owned := func(bits int) bool { return slices.Contains(t.Values, ownerNames[bits&twoBits]) }
		column := c.col.articles.bits.All()
		return of(those{column.Len(), func(i int) bool { return owned(column.At(i)) }}, c.quotesOf(traitOwner, owned))
	case model.FieldTag:
		return of(nil, c.tagsOf(t.Values))
	case model.FieldOutlet:
		return of(c.labels(labelOutlet).labelled(t.Values), nil)
	case model.FieldWire:
		return of(c.labels(labelWire).labelled(t.Values), nil)
	case model.FieldPlace:
		return of(c.labels(labelPlace).labelled(t.Values), nil)
	case model.FieldSince, model.FieldUntil, model.FieldOn:
		return c.dated(dayIn(periodsOf(t)))
	case model.FieldDated:
		return c.dated(knownAs(t.Values))
	}
	return c.containing(t.Values)
}

// matches is the sets of a condition. A set with a check holds candidates.
type matches struct {
	articles, quotes         set
	checkArticle, checkQuote func(int) bool // by number; nil if the set is exact
}

// compile evaluates a term on the indexes. Cost: that of reading the postings of its words or names.
func (c *Corpus) compile(t model.Term) matches {
	k := c.condition(t)
	k.not = t.Not
	return c.matchesOf(k)
}

func (c *Corpus) matchesOf(k condition) (m matches) {
	atOnce(
		func() { m.articles, m.checkArticle = gathered(k.articles, k.not, c.NumArticles(), itself) },
		func() { m.quotes, m.checkQuote = gathered(k.quotes, k.not, c.NumQuotes(), c.col.place.At) },
	)
	return m
}

// itself is the bit of an article.
func itself(i int) int { return i }

// gathered returns the set of the numbers below n that are in one of the parts or, with not, of the others, and the check for them;
// bit maps the argument of a check to its bit.
func gathered(parts []part, not bool, n int, bit func(int) int) (s set, check func(int) bool) {
	if parts == nil {
		return nil, nil
	}
	s = newSet(n)
	for i, p := range parts {
		if i == 0 {
			p.gather(s)
			check = p.check
			continue
		}
		other := newSet(n)
		p.gather(other)
		check = either(s, check, other, p.check, bit)
		if check != nil {
			s = slices.Clone(s) // the check needs the old one
		}
		s.or(other)
	}
	if not {
		return invert(s, check, n, bit)
	}
	return s, check
}

// either returns the check for the union of two sets with checks.
func either(a set, checkA func(int) bool, b set, checkB func(int) bool, bit func(int) int) func(int) bool {
	if checkA == nil && checkB == nil {
		return nil
	}
	return func(i int) bool {
		return a.has(bit(i)) && (checkA == nil || checkA(i)) || b.has(bit(i)) && (checkB == nil || checkB(i))
	}
}

func invert(s set, check func(int) bool, n int, bit func(int) int) (set, func(int) bool) {
	if check == nil {
		return s.not(n), nil
	}
	return fullSet(n), func(i int) bool { return !s.has(bit(i)) || !check(i) }
}
