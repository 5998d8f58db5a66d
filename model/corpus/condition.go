package corpus

import (
	"slices"

	"hotline/model"
	"hotline/model/flat"
)

// condition is a compiled term: the articles that satisfy it, and the quotes, by their place in the order of answers. If quotes
// is nil, a quote satisfies the term if its article does; if articles is nil, an article satisfies it only through its quotes. A
// set with a check holds candidates, each of which must still be checked; checks may run concurrently.
type condition struct {
	articles, quotes         set
	checkArticle, checkQuote func(int) bool // by number; nil if the set is exact
}

// compile evaluates a term on the indexes. Cost: that of reading the postings of its words or names, or a column.
func (c *Corpus) compile(t model.Term) condition { return c.whole().compile(t) }

func (c stretch) compile(t model.Term) condition {
	k := c.positive(t)
	if t.Not {
		k.articles, k.checkArticle = invert(k.articles, k.checkArticle, c.NumArticles(), func(i int) int { return i })
		k.quotes, k.checkQuote = invert(k.quotes, k.checkQuote, c.places, c.col.place.At)
	}
	return k
}

func invert(s set, check func(int) bool, n int, bit func(int) int) (set, func(int) bool) {
	switch {
	case s == nil:
		return nil, nil
	case check == nil:
		return s.not(n), nil
	}
	return fullSet(n), func(i int) bool { return !s.has(bit(i)) || !check(i) }
}

func (c stretch) positive(t model.Term) condition {
	switch t.Field {
	case model.FieldBy:
		return condition{quotes: c.quotesIn(c.col.said, c.persons(t.Values))}
	case model.FieldAbout:
		return condition{quotes: c.quotesIn(c.col.meant, c.persons(t.Values))}
	case model.FieldIn:
		return condition{articles: c.articlesIn(c.col.met, c.persons(t.Values))}
	case model.FieldTopic:
		topics := c.topicSet(t.Values)
		return condition{articles: c.articlesIn(c.col.ofTopic, topics), quotes: c.quotesIn(c.col.onTopic, topics)}
	case model.FieldSide:
		return condition{quotes: c.quotesOf(traitSide, func(bits int) bool {
			return slices.Contains(t.Values, sideValue(sideNames[bits>>sideShift&twoBits]))
		})}
	case model.FieldKind:
		return condition{quotes: c.quotesOf(traitKind, func(bits int) bool {
			return slices.Contains(t.Values, kindOf(bits).String())
		})}
	case model.FieldSure:
		return condition{quotes: c.quotesOf(traitSure, func(bits int) bool {
			return slices.Contains(t.Values, sureOf(bits).String())
		})}
	case model.FieldMedia:
		owned := func(bits int) bool { return slices.Contains(t.Values, ownerNames[bits&twoBits]) }
		return condition{articles: articlesOf(c.col.articles.bits, owned), quotes: c.quotesOf(traitOwner, owned)}
	case model.FieldTag:
		return condition{quotes: c.tagsOf(t.Values)}
	case model.FieldOutlet:
		return c.labelled(t.Values, c.labels(labelOutlet))
	case model.FieldWire:
		return c.labelled(t.Values, c.labels(labelWire))
	case model.FieldPlace:
		return c.labelled(t.Values, c.labels(labelPlace))
	case model.FieldSince, model.FieldUntil, model.FieldOn:
		return c.dated(dayIn(periodsOf(t)))
	case model.FieldDated:
		return c.dated(knownAs(t.Values))
	}
	return c.containing(t.Values)
}

// quotesIn returns the places of the quotes in the picked lists.
func (c stretch) quotesIn(of flat.Lists, picked []bool) set { return gather(of, picked, c.places) }

func (c stretch) articlesIn(of flat.Lists, picked []bool) set {
	return gather(of, picked, c.NumArticles())
}

// gather returns the set of the numbers in [0, n) that are in one of the picked lists; each list is ascending.
func gather(of flat.Lists, picked []bool, n int) set {
	s, members := newSet(n), of.Of.All()
	for list, yes := range picked {
		if !yes {
			continue
		}
		from, to := of.Bounds(list)
		for k := from; k < to; k++ {
			i := members.At(k)
			if i >= n {
				break
			}
			s.add(i)
		}
	}
	return s
}

func articlesOf(column flat.Uint32s, is func(bits int) bool) set {
	s := newSet(column.Len())
	for i := range column.Len() {
		if is(column.At(i)) {
			s.add(i)
		}
	}
	return s
}
