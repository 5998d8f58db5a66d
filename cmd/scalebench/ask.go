package main

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
	"unicode"

	"hotline/model"
	"hotline/model/corpus"
)

// kind is a kind of query and how one is made up.
type kind struct {
	name   string
	counts bool // the facets of the answer are needed too
	query  func(*asker) model.Query
}

var kinds = []kind{
	{"a rare word", false, func(a *asker) model.Query { return words(a.word(false)) }},
	{"a common word", false, func(a *asker) model.Query { return words(a.word(true)) }},
	{"one letter", false, func(a *asker) model.Query { return words(a.word(true)[:1]) }},
	{"two or three letters", false, func(a *asker) model.Query {
		w := a.word(true)
		return words(w[:min(len(w), 2+a.IntN(2))])
	}},
	{"a phrase of 2 or 3 words", false, func(a *asker) model.Query { return words(a.phrase(2 + a.IntN(2))) }},
	{"by a person", false, func(a *asker) model.Query { return model.Query{a.by()} }},
	{"three conditions, counted", true, func(a *asker) model.Query {
		q := model.Query{}
		for _, i := range a.Perm(6)[:3] {
			q = append(q, []func() model.Term{
				a.by, a.since,
				func() model.Term { return words(a.word(true))[0] },
				func() model.Term { return model.Term{Field: model.FieldKind, Values: []string{"direct"}} },
				func() model.Term { return model.Term{Field: model.FieldSide, Values: []string{"us"}} },
				func() model.Term { return model.Term{Field: model.FieldIn, Values: a.by().Values} },
			}[i]())
		}
		return q
	}},
	{"everything, counted", true, func(*asker) model.Query { return nil }},
}

func words(s string) model.Query { return model.Query{{Field: model.FieldWord, Values: []string{s}}} }

// asker makes up queries from the content of a corpus.
type asker struct {
	*rand.Rand
	c     *corpus.Corpus
	count map[string]int
}

// sample is the number of articles from which words are taken.
const sample = 400

func newAsker(c *corpus.Corpus) *asker {
	a := &asker{rand.New(rand.NewPCG(1, 2)), c, map[string]int{}}
	for range sample {
		for _, w := range wordsOf(a.text()) {
			a.count[w]++
		}
	}
	return a
}

func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func (a *asker) text() string { return a.c.Article(a.IntN(a.c.NumArticles())).Text }

// word returns a word of some article; common words are frequent in the sample.
func (a *asker) word(common bool) string {
	for {
		all := wordsOf(a.text())
		if len(all) == 0 {
			continue
		}
		if w := all[a.IntN(len(all))]; len(w) > 1 && (a.count[w] >= sample/4) == common {
			return w
		}
	}
}

func (a *asker) phrase(n int) string {
	for {
		if all := wordsOf(a.text()); len(all) > n {
			at := a.IntN(len(all) - n)
			return strings.Join(all[at:at+n], " ")
		}
	}
}

func (a *asker) by() model.Term {
	who := a.IntN(min(a.c.NumPeople(), 50))
	return model.Term{Field: model.FieldBy, Values: []string{a.c.Handle(who)}}
}

func (a *asker) since() model.Term {
	w := a.c.When(a.IntN(a.c.NumQuotes()))
	return model.Term{Field: model.FieldSince, Values: []string{max(w.Sort(), 19870101).String()}}
}

// screen is the number of rows read of an answer.
const screen = 58

// ask asks n queries of the kind and returns how long the first screenful of each took, including the counts if they are needed.
func (k kind) ask(a *asker, n int) []time.Duration {
	took := make([]time.Duration, n)
	for i := range took {
		q := k.query(a)
		began := time.Now()
		most := screen
		if k.counts {
			most = math.MaxInt
		}
		r, _, _ := a.c.First(context.Background(), q, most)
		rows := a.c.Utterances(r.Quotes)
		for k := range min(rows.Len(), screen) {
			a.c.Quote(rows.At(k))
		}
		for k := range min(r.Articles.Len(), screen/2) {
			a.c.Article(r.Articles.At(k))
		}
		if k.counts {
			a.c.Count(r)
		}
		took[i] = time.Since(began)
	}
	slices.Sort(took)
	return took
}
