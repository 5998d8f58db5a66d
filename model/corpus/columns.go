package corpus

import (
	"strconv"
	"strings"

	"hotline/model"
)

// NumArticles, NumPeople and NumQuotes are how many there are; they are numbered from 0.
func (c *Corpus) NumArticles() int { return len(c.articles) }
func (c *Corpus) NumPeople() int   { return len(c.people) }
func (c *Corpus) NumQuotes() int   { return len(c.quotes) }

// Article, Person and Quote are the value of that number, whole: for what is on the screen or printed. It is
// shared, so it must not be changed. A loop over the corpus reads single columns instead.
func (c *Corpus) Article(i int) *Article     { return &c.articles[i] }
func (c *Corpus) Person(i int) *model.Person { return &c.people[i] }
func (c *Corpus) Quote(i int) *Quote         { return &c.quotes[i] }

// ArticleOf is the article that the quote stands in.
func (c *Corpus) ArticleOf(quote int) int { return c.quotes[quote].Article }

// UtteranceOf, KindOf, SideOf and LenOf are columns of a quote: its Utterance, Kind and Side, and its length in bytes.
func (c *Corpus) UtteranceOf(quote int) int   { return c.quotes[quote].Utterance }
func (c *Corpus) KindOf(quote int) model.Kind { return c.quotes[quote].Kind }
func (c *Corpus) SideOf(quote int) model.Side { return c.quotes[quote].Side }
func (c *Corpus) LenOf(quote int) int         { return c.quotes[quote].Len() }

// QuotesOf is the range of the numbers of the article's quotes.
func (c *Corpus) QuotesOf(article int) [2]int { return c.articles[article].Quotes }

// PersonName, SideOfPerson and MentionsOf are columns of a person: Name, Side and Mentions.
func (c *Corpus) PersonName(person int) string       { return c.people[person].Name }
func (c *Corpus) SideOfPerson(person int) model.Side { return c.people[person].Side }
func (c *Corpus) MentionsOf(person int) int          { return c.people[person].Mentions }

// FindArticle is the number of the article with the id, or -1.
func (c *Corpus) FindArticle(id string) int {
	for i := range c.articles {
		if c.articles[i].ID == id {
			return i
		}
	}
	return -1
}

// FindPerson is the number of the person with the id, or -1.
func (c *Corpus) FindPerson(id string) int {
	if i, known := c.names.ids[id]; known {
		return i
	}
	return -1
}

// FindQuote is the number of the quote with the id, or -1.
func (c *Corpus) FindQuote(id string) int {
	cut := strings.LastIndexByte(id, ':')
	if cut < 0 {
		return -1
	}
	start, err := strconv.Atoi(id[cut+1:])
	article := c.FindArticle(id[:cut])
	if err != nil || article < 0 {
		return -1
	}
	span := c.QuotesOf(article)
	for i := span[0]; i < span[1]; i++ {
		if c.quotes[i].Start == start {
			return i
		}
	}
	return -1
}
