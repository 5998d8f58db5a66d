package corpus

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"hotline/model"
)

// assemble joins what was understood of each document by itself: one order, one list of people, one numbering.
func assemble(texts []reading, lex *model.Lexicon, rooms rooms) *Corpus {
	slices.SortFunc(texts, func(a, b reading) int { return compareArticles(a.article, b.article) })
	articles := make([]*model.Article, len(texts))
	casts := make([]model.Cast, len(texts))
	for i, t := range texts {
		articles[i], casts[i] = t.article, t.cast
	}
	people, of := rooms.join(articles, casts)
	c := number(texts, people, of, lex, nil, nil)
	c.rooms = rooms
	return c
}

// number makes a corpus of texts in their order and of people; of[i] leads from the figures of text i to them, or to -1.
// The bonds are the reader's. What can stand of a corpus of the same texts in the same order, unless nil, is taken over.
func number(texts []reading, people []model.Person, of [][]int, lex *model.Lexicon, bonds []bond, same *Corpus) *Corpus {
	quotes := 0
	for i := range people {
		people[i].Quotes, people[i].Mentions, people[i].Articles = 0, 0, 0
	}
	for _, t := range texts {
		quotes += len(t.quotes)
	}
	b := builder{
		people: people, articles: make([]Article, 0, len(texts)), quotes: make([]Quote, 0, quotes),
	}
	for i, t := range texts {
		b.add(t, of[i])
	}
	b.rankPeople()
	b.markTopics(lex.Topics)
	numberUtterances(b.articles, b.quotes)
	if same == nil {
		numberStories(b.articles)
	}
	bound := bind(b.articles, b.quotes, bonds)
	c := over(encode(b.articles, b.people, b.quotes, lex, same))
	c.lex = lex
	c.bound = bound
	return c
}

func compareArticles(a, b *model.Article) int {
	return cmp.Or(
		compareDays(a.Published.Sort(), b.Published.Sort()),
		strings.Compare(a.File, b.File),
		strings.Compare(a.ID, b.ID),
		strings.Compare(a.Text, b.Text),
	)
}

type builder struct {
	people   []model.Person
	articles []Article
	quotes   []Quote
	marked   []bool // of the articles: whether their topics stand
}

// add numbers the article and its quotes; of leads from the article's figures to persons, or to -1.
func (b *builder) add(t reading, of []int) {
	n := len(b.articles)
	first := len(b.quotes)
	a := Article{Article: t.article, Mentions: make([]model.Mention, len(t.cast.Mentions))}
	if t.was != nil {
		a.Topics, a.Story = t.was.Topics, t.was.Story
	}
	b.marked = append(b.marked, t.was != nil)
	for i, m := range t.cast.Mentions {
		m.Figures = persons(m.Figures, of)
		a.Mentions[i] = m
		if m.Kind == model.Aside {
			continue
		}
		a.People = append(a.People, m.Figures...)
		for _, p := range m.Figures {
			b.people[p].Mentions++
		}
	}
	for _, q := range t.quotes {
		q.Speakers = persons(q.Speakers, of)
		q.About = about(q, a.Mentions, persons(q.About, of))
		a.People = append(a.People, q.Speakers...)
		for _, p := range q.Speakers {
			b.people[p].Quotes++
		}
		b.quotes = append(b.quotes, Quote{
			Quote: q, ID: t.article.ID + ":" + strconv.Itoa(q.Start), Article: n,
		})
	}
	a.Quotes = [2]int{first, len(b.quotes)}
	slices.SortStableFunc(b.quotes[first:], func(x, y Quote) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End))
	})
	a.People = sortedSet(a.People)
	for _, p := range a.People {
		b.people[p].Articles++
	}
	b.articles = append(b.articles, a)
}

// markTopics says of each article that is not marked, and of its quotes, what they are about.
func (b *builder) markTopics(topics []model.Topic) {
	matcher := newTopicMatcher(topics)
	shares(len(b.articles), func(from, to int) {
		marker := matcher.marker()
		for i := from; i < to; i++ {
			if b.marked[i] {
				continue
			}
			a := &b.articles[i]
			marker.mark(a, b.quotes[a.Quotes[0]:a.Quotes[1]])
		}
	})
}

// persons maps figures to the persons they are; figures who are nobody are left out.
func persons(figures, of []int) []int {
	var who []int
	for _, f := range figures {
		if p := of[f]; p >= 0 && !slices.Contains(who, p) {
			who = append(who, p)
		}
	}
	return who
}

// about adds to found the persons mentioned in the words of the quote or in the statement that holds them, but
// for its speakers.
func about(q model.Quote, mentions []model.Mention, found []int) []int {
	for _, m := range mentions {
		if m.Kind == model.Tagged || m.Kind == model.Aside || !q.Contains(m.Span) && !q.Statement.Contains(m.Span) {
			continue
		}
		found = append(found, m.Figures...)
	}
	found = slices.DeleteFunc(found, func(p int) bool { return slices.Contains(q.Speakers, p) })
	return sortedSet(found)
}

func sortedSet(list []int) []int {
	slices.Sort(list)
	return slices.Compact(list)
}

// rankPeople puts the most quoted first and renumbers every reference to them.
func (b *builder) rankPeople() {
	order := make([]int, len(b.people))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(x, y int) int {
		p, q := &b.people[x], &b.people[y]
		return cmp.Or(cmp.Compare(q.Quotes, p.Quotes), strings.Compare(p.Name, q.Name), strings.Compare(p.ID, q.ID))
	})
	rank := make([]int, len(order))
	ranked := make([]model.Person, len(order))
	for to, from := range order {
		rank[from], ranked[to] = to, b.people[from]
	}
	b.people = ranked
	for i := range b.articles {
		a := &b.articles[i]
		renumber(a.People, rank)
		slices.Sort(a.People)
		for _, m := range a.Mentions {
			renumber(m.Figures, rank)
		}
	}
	for i := range b.quotes {
		renumber(b.quotes[i].Speakers, rank)
		renumber(b.quotes[i].About, rank)
		slices.Sort(b.quotes[i].About)
	}
}

func renumber(list, rank []int) {
	for i, p := range list {
		list[i] = rank[p]
	}
}
