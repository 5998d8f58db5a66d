package corpus

import (
	"sort"
	"strconv"
	"strings"

	"hotline/model"
	"hotline/model/flat"
)

// NumArticles, NumPeople and NumQuotes return how many there are; numbers start at 0.
func (c *Corpus) NumArticles() int { return c.col.articles.id.Len() }
func (c *Corpus) NumPeople() int   { return c.col.people.name.Len() }
func (c *Corpus) NumQuotes() int   { return c.col.quotes.article.Len() }

// ArticleOf returns the article that contains the quote.
func (c *Corpus) ArticleOf(quote int) int { return c.col.quotes.article.At(quote) }

// UtteranceOf, KindOf, SideOf and LenOf return columns of a quote: its Utterance, Kind and Side, and its length in bytes.
func (c *Corpus) UtteranceOf(quote int) int { return c.col.quotes.utterance.At(quote) }
func (c *Corpus) KindOf(quote int) model.Kind {
	return kindOf(c.col.quotes.bits.At(quote))
}
func (c *Corpus) SideOf(quote int) model.Side {
	return sideOf(c.col.quotes.bits.At(quote))
}
func (c *Corpus) LenOf(quote int) int { return c.col.quotes.length.At(quote) }

func kindOf(bits int) model.Kind { return min(model.Kind(bits>>kindShift&twoBits), model.Indirect) }
func howOf(bits int) model.How   { return model.How(bits >> howShift & fourBits) }
func sureOf(bits int) model.Sure { return min(model.Sure(bits>>sureShift&twoBits), model.High) }
func stanceOf(bits int) model.Stance {
	return min(model.Stance(bits>>stanceShift&threeBits), model.Asks)
}
func sideOf(bits int) model.Side { return sideNames[bits>>sideShift&twoBits] }

// When returns when the quote was said, or else published, without the basis: the day of its utterance, if one of its printings
// knows it, else what this printing tells.
func (c *Corpus) When(quote int) model.When {
	if day := model.Day(c.col.quotes.day.At(quote)); day != 0 {
		return model.When{From: day, To: day}
	}
	return c.AsPrinted(quote)
}

// AsPrinted returns when the quote was said, or else published, as its own article tells, without the basis.
func (c *Corpus) AsPrinted(quote int) model.When {
	return model.When{From: model.Day(c.col.quotes.from.At(quote)), To: model.Day(c.col.quotes.to.At(quote))}
}

// published returns when the article was published, without the basis.
func (c *Corpus) published(article int) model.When {
	return model.When{From: model.Day(c.col.articles.from.At(article)), To: model.Day(c.col.articles.to.At(article))}
}

// sortDay is When.Sort for column values.
func sortDay(from, to int) model.Day {
	return model.When{From: model.Day(from), To: model.Day(to)}.Sort()
}

// spansOf returns the span of the quote and of the statement that it reports.
func (c *Corpus) spansOf(quote int) (article int, words, statement model.Span) {
	article = c.ArticleOf(quote)
	r := c.reader(c.col.quotes.records.Bytes(quote), c.sizeOf(article))
	start := c.col.quotes.start.At(quote)
	r.at = start
	return article, r.within(model.Span{Start: start, End: start + c.LenOf(quote)}), r.span()
}

// QuotesOf returns the range of the article's quotes.
func (c *Corpus) QuotesOf(article int) [2]int {
	return [2]int{c.col.articles.quotes.At(article), c.col.articles.quotes.At(article + 1)}
}

// PersonName, SideOfPerson and MentionsOf return columns of a person: Name, Side and Mentions.
func (c *Corpus) PersonName(person int) string { return c.string(c.col.people.name.At(person)) }
func (c *Corpus) SideOfPerson(person int) model.Side {
	return sideNames[c.col.people.bits.At(person)&twoBits]
}
func (c *Corpus) MentionsOf(person int) int { return c.col.people.mentions.At(person) }

// Wordings returns all quotes of the same utterance as the given quote, including itself, ascending.
func (c *Corpus) Wordings(quote int) []int { return c.col.wordings.Slice(c.UtteranceOf(quote)) }

// Text returns the words of the quote as in the source, without quotation marks.
func (c *Corpus) Text(quote int) string {
	start := c.col.quotes.start.At(quote)
	return c.textIn(c.ArticleOf(quote), model.Span{Start: start, End: start + c.LenOf(quote)})
}

// ArticleID and ArticleText return the id and the text of the article.
func (c *Corpus) ArticleID(article int) string   { return c.string(c.col.articles.id.At(article)) }
func (c *Corpus) ArticleText(article int) string { return c.textOf(article) }

func (c *Corpus) textOf(article int) string {
	return c.col.text.Text(c.col.textAt.At(article), c.col.textAt.At(article+1))
}

// textIn returns what the span covers of an article's text, as far as it lies within it. Only the blocks that the span touches are
// read and verified.
func (c *Corpus) textIn(article int, s model.Span) string {
	from, to := c.col.textAt.At(article), c.col.textAt.At(article+1)
	return c.col.text.Text(min(from+s.Start, to), min(from+s.End, to))
}

// sizeOf returns the size of an article's text in bytes.
func (c *Corpus) sizeOf(article int) int {
	return c.col.textAt.At(article+1) - c.col.textAt.At(article)
}

func (c *Corpus) string(n int) string { return c.col.strings.At(n) }

func (c *Corpus) topicsOf(of flat.Lists, i int) []string {
	var ids []string
	for _, t := range of.Slice(i) {
		ids = append(ids, c.Topics[t].ID)
	}
	return ids
}

// FindArticle returns the number of the article with the id, or -1.
func (c *Corpus) FindArticle(id string) int {
	return lookup(c.col.articles.byID, id, func(i int) string { return c.string(c.col.articles.id.At(i)) })
}

// FindPerson returns the number of the person with the id, or -1.
func (c *Corpus) FindPerson(id string) int {
	return lookup(c.col.people.byID, id, c.personID)
}

func (c *Corpus) personID(person int) string {
	u := flat.Unpacker(c.col.people.records.Bytes(person))
	return c.string(u.Uint())
}

// lookup returns the number with the key, or -1; sorted has the numbers in the order of their keys.
func lookup(sorted flat.Uint32s, key string, of func(int) string) int {
	at := sort.Search(sorted.Len(), func(k int) bool { return of(sorted.At(k)) >= key })
	if at < sorted.Len() && of(sorted.At(at)) == key {
		return sorted.At(at)
	}
	return -1
}

// FindQuote returns the number of the quote with the id, or -1.
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
		if c.col.quotes.start.At(i) == start {
			return i
		}
	}
	return -1
}
