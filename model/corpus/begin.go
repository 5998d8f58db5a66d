package corpus

import (
	"context"
	"slices"

	"hotline/model"
)

// The first rows of an answer are found by walking through what satisfies each term, in the order of answers, until there are enough:
// this takes as long in a large corpus as in a small one.

// mostSteps is the number of candidates after which the sets of all that satisfies each term are the faster way.
var mostSteps = 1 << 15

// mostPerRow is how many times the wanted number of rows are found at most: where there are many copies of few texts, the first screen
// need not be full. Where each has to be checked, so many are found as rows are wanted.
const mostPerRow = 2

// articleLines is the number of lines that an article takes on the screen at least, where a quote takes one.
const articleLines = 2

// begin is First; ok is false if it would take too long.
func (c *Corpus) begin(ctx context.Context, q model.Query, n int) (r Result, cut, ok bool, err error) {
	conditions, err := c.conditions(ctx, q)
	if err != nil {
		return r, false, false, err
	}
	quotes, articles := sieve{n: c.NumQuotes(), number: c.col.byDay.At}, sieve{n: c.NumArticles(), number: itself}
	for _, k := range conditions {
		if k.quotes == nil {
			s, check := gathered(k.articles, k.not, c.NumArticles(), itself)
			if check != nil {
				return r, false, false, nil
			}
			quotes.must(func(place int) bool { return s.has(c.ArticleOf(c.col.byDay.At(place))) })
			articles.add([]part{{members: s}}, false)
			continue
		}
		quotes.add(k.quotes, k.not)
		if k.articles != nil {
			articles.add(k.articles, k.not)
		}
	}
	utterances, stories := rows{n, c.UtteranceOf}, rows{(n + articleLines - 1) / articleLines, c.story}
	shown := []rows{utterances}
	if AboutQuotes(q) {
		shown = append(shown, rows{stories.wanted, func(quote int) int { return c.story(c.ArticleOf(quote)) }})
	}
	places, cut, err := quotes.first(ctx, shown...)
	if err != nil || quotes.steps > mostSteps {
		return r, false, false, err
	}
	r.Quotes = c.ordered(fewNumbersIn(places))
	var numbers []int
	if AboutQuotes(q) {
		for _, place := range places {
			numbers = append(numbers, c.ArticleOf(c.col.byDay.At(place)))
		}
		r.Articles = fewNumbersIn(sortedSet(numbers))
		return r, cut, true, nil
	}
	numbers, also, err := articles.first(ctx, stories)
	if err != nil || articles.steps > mostSteps {
		return r, false, false, err
	}
	r.Articles = fewNumbersIn(numbers)
	return r, cut || also, true, nil
}

// story returns a number that only the copies of an article share.
func (c *Corpus) story(article int) int {
	if story := c.col.articles.story.At(article); story > 0 {
		return story
	}
	return -1 - article
}

// sieve finds the numbers below n that satisfy conditions, ascending.
type sieve struct {
	n      int
	number func(i int) int // the argument of a check
	yes    []members       // in each of these,
	no     []members       // in none of these,
	tests  []func(i int) bool
	checks []condition // and in a part of each of these whose check it passes, or with not in none; only articles is used
	parts  int         // of all checks
	steps  int         // candidates looked at
}

// must adds a test that is quick.
func (s *sieve) must(test func(i int) bool) { s.tests = append(s.tests, test) }

// add adds a condition.
func (s *sieve) add(parts []part, not bool) {
	var sure, unsure, all []members
	for _, p := range parts {
		if all = append(all, p.members); p.check == nil {
			sure = append(sure, p.members)
		} else {
			unsure = append(unsure, p.members)
		}
	}
	switch {
	case not:
		s.no = append(s.no, united(sure))
		parts = slices.DeleteFunc(slices.Clone(parts), func(p part) bool { return p.check == nil })
	case len(unsure) == 0:
		s.yes = append(s.yes, united(all))
	default:
		s.yes = append(s.yes, oneOf(all))
	}
	if len(unsure) > 0 {
		s.checks = append(s.checks, condition{articles: parts, not: not})
		s.parts += len(parts)
	}
}

// oneOf is the members of several, each of which can still be asked for the number that was found.
type oneOf []members

func (o oneOf) next(from int) int {
	least := none
	for _, m := range o {
		least = min(least, m.next(from))
	}
	return least
}

func (o oneOf) gather(into set) {
	for _, m := range o {
		m.gather(into)
	}
}

// next returns the first candidate from a number on, or none.
func (s *sieve) next(from int) int {
	for ; ; from++ {
		if len(s.yes) > 0 {
			from = meet(s.yes, from)
		}
		if s.steps++; from >= s.n || s.steps > mostSteps {
			return none
		}
		if s.admits(from) {
			return from
		}
	}
}

func (s *sieve) admits(i int) bool {
	for _, m := range s.no {
		if m.next(i) == i {
			return false
		}
	}
	for _, test := range s.tests {
		if !test(i) {
			return false
		}
	}
	return true
}

// rows are what is shown of numbers: a row for several that have the same value.
type rows struct {
	wanted int
	of     func(number int) int
}

// first returns the first numbers, until there are as many of each kind of rows as are wanted, and whether there may be more.
func (s *sieve) first(ctx context.Context, kinds ...rows) (found []int, cut bool, err error) {
	shown, n := make([]map[int]bool, len(kinds)), 0
	for k, rows := range kinds {
		shown[k] = make(map[int]bool, rows.wanted)
		n = max(n, rows.wanted)
	}
	most := mostPerRow * n
	if len(s.checks) > 0 {
		most = n
	}
	enough := func() bool {
		for k, rows := range kinds {
			if len(shown[k]) < rows.wanted && len(found) < most {
				return false
			}
		}
		return true
	}
	found = []int{}
	var at []int      // candidates
	var within []bool // for each candidate, which parts of the checks it is in
	passes := slices.Repeat([]bool{true}, batchSize)
	for size, from := min(n+1, batchSize), 0; from != none; size = min(2*size, batchSize) {
		at, within = at[:0], within[:0]
		for len(at) < size {
			if from = s.next(from); from == none {
				break
			}
			at = append(at, from)
			within = s.partsWith(within, from)
			from++
		}
		if len(s.checks) > 0 {
			shares(len(at), func(from, to int) {
				for k := from; k < to; k++ {
					passes[k] = s.passes(s.number(at[k]), within[k*s.parts:(k+1)*s.parts])
				}
			})
		}
		for k, i := range at {
			switch {
			case !passes[k]:
				continue
			case enough():
				return found, true, nil
			}
			found = append(found, i)
			for k, rows := range kinds {
				shown[k][rows.of(s.number(i))] = true
			}
		}
		if err := ctx.Err(); err != nil {
			return nil, false, err
		}
	}
	return found, false, nil
}

// partsWith appends which parts of the checks a candidate is in.
func (s *sieve) partsWith(to []bool, i int) []bool {
	for _, k := range s.checks {
		for _, p := range k.articles {
			to = append(to, p.next(i) == i)
		}
	}
	return to
}

// passes reports whether a number passes all checks; within are the parts that it is in.
func (s *sieve) passes(number int, within []bool) bool {
	for _, k := range s.checks {
		ok := false
		for i, p := range k.articles {
			ok = ok || within[i] && (p.check == nil || p.check(number))
		}
		if ok == k.not {
			return false
		}
		within = within[len(k.articles):]
	}
	return true
}
