package main

import (
	"cmp"
	"fmt"
	"slices"

	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
)

// apart is the number of days after which the same article appears again.
const apart = 41

// repeated returns a corpus of n articles: those of c, repeated as often as necessary with new ids and dates.
func repeated(c *corpus.Corpus, n int) *corpus.Corpus {
	type printing struct{ article, round int }
	all := make([]printing, n)
	for i := range all {
		all[i] = printing{i % c.NumArticles(), i / c.NumArticles()}
	}
	day := func(p printing) model.Day { return later(c.Article(p.article).Published, p.round).Sort() }
	days := map[printing]model.Day{}
	for _, p := range all {
		days[p] = day(p)
	}
	slices.SortStableFunc(all, func(a, b printing) int {
		x, y := days[a], days[b]
		if x == 0 || y == 0 {
			return cmp.Compare(y, x)
		}
		return cmp.Compare(x, y)
	})
	articles := make([]corpus.Article, n)
	var quotes []corpus.Quote
	for i, p := range all {
		a := *c.Article(p.article)
		one := *a.Article
		one.ID = fmt.Sprintf("%s~%d", one.ID, p.round)
		one.Published = later(one.Published, p.round)
		first := len(quotes)
		for k := a.Quotes[0]; k < a.Quotes[1]; k++ {
			q := *c.Quote(k)
			q.ID = fmt.Sprintf("%s:%d", one.ID, q.Start)
			q.Article, q.Said = i, later(q.Said, p.round)
			q.Utterance += p.round * c.NumQuotes()
			quotes = append(quotes, q)
		}
		a.Article, a.Quotes = &one, [2]int{first, len(quotes)}
		articles[i] = a
	}
	numbers := map[int]int{}
	for i := range quotes {
		u := quotes[i].Utterance
		if numbers[u] == 0 {
			numbers[u] = len(numbers) + 1
		}
		quotes[i].Utterance = numbers[u]
	}
	people := make([]model.Person, c.NumPeople())
	for i := range people {
		people[i] = *c.Person(i)
	}
	return corpus.New(articles, people, quotes, lexicon.Default())
}

func later(w model.When, rounds int) model.When {
	return model.When{From: w.From.Add(rounds * apart), To: w.To.Add(rounds * apart), Basis: w.Basis}
}
