package corpus

import (
	"slices"

	"hotline/model"
	"hotline/model/institutions"
)

// Bits of an article and of a person.
const (
	bitTitleMade = 1 << 2 // above the owner
	bitKnown     = 1 << 2 // above the side
	genderShift  = 3
)

// Positions of the parts of a quote's bits. The owner is at 0, as in an article's bits.
const (
	kindShift = 2
	howShift  = 4
	sureShift = 8
	sideShift = 10
	bitSaid   = 1 << 12 // From and To are when it was said, not when it was published

	stanceShift = 13

	twoBits   = 3
	threeBits = 7
	fourBits  = 15
)

var (
	ownerNames = []string{"", "private", "public", "state"}
	sideNames  = []model.Side{"", model.US, model.Russia, model.Other}
)

func ownerBits(o string) int    { return max(slices.Index(ownerNames, o), 0) }
func sideBits(s model.Side) int { return max(slices.Index(sideNames, s), 0) }

func (e *encoder) article(a *Article) {
	e.put(secArticleID, e.string(a.ID))
	e.put(secArticleFile, e.string(a.File))
	e.put(secArticleTitle, e.string(a.Title))
	e.put(secArticleOutlet, e.string(a.Outlet))
	e.put(secArticleWire, e.string(a.Wire))
	e.put(secArticlePlace, e.string(a.Place))
	e.put(secArticleFrom, int(a.Published.From))
	e.put(secArticleTo, int(a.Published.To))
	bits := ownerBits(e.owner(a.Article))
	if a.TitleMade {
		bits |= bitTitleMade
	}
	e.put(secArticleBits, bits)
	e.put(secArticleQuotes, a.Quotes[0])
	e.put(secArticleStory, a.Story)
	e.list(secArticlePeopleStarts, a.People)
	e.list(secArticleTopicStarts, e.topicNumbers(a.Topics))
	e.text(a.Text)
	e.segments(a.Article)
	w := e.writer()
	w.article(a.Article)
	w.mentions(a.Mentions)
	e.record(secArticleRecordStarts, w.Packer)
}

// reading writes a numbered text and its quotes; people are the persons in it.
func (e *encoder) reading(t *reading, people []int) {
	number, first := len(e.sections[secArticleID])/4, len(e.sections[secQuoteArticle])/4
	e.article(&Article{
		Article: t.article, Mentions: t.cast.Mentions, Topics: t.topics, Story: t.story, People: people, Quotes: [2]int{first, first + len(t.quotes)},
	})
	owner := e.owner(t.article)
	for k := range t.quotes {
		e.quote(&t.quotes[k], number, 0, t.article, owner)
	}
}

// quote writes a quote of an article; number and owner are those of the article.
func (e *encoder) quote(q *model.Quote, number, utterance int, a *model.Article, owner string) {
	e.put(secQuoteArticle, number)
	e.put(secQuoteStart, q.Start)
	e.put(secQuoteLength, q.Len())
	for _, v := range q.Via {
		owner = gravest(owner, e.ownership(v, a.Published))
	}
	met, side := e.bodies.of(q, len(e.sections[secQuoteArticle])/4-1, a.Text)
	bits := quoteBits(q, owner)
	if side != "" {
		bits = bits&^(twoBits<<sideShift) | sideBits(side)<<sideShift
	}
	e.put(secQuoteBits, bits)
	e.put(secQuoteUtterance, utterance)
	when := q.Said
	if !when.Known() {
		when = a.Published
	}
	e.put(secQuoteFrom, int(when.From))
	e.put(secQuoteTo, int(when.To))
	e.list(secQuoteSpeakerStarts, q.Speakers)
	e.list(secQuoteAboutStarts, q.About)
	e.list(secQuoteTopicStarts, e.topicNumbers(q.Topics))
	w := e.writer()
	w.quote(q)
	if institutions.Speaks(q) {
		w.Ints(met)
	}
	e.record(secQuoteRecordStarts, w.Packer)
}

func quoteBits(q *model.Quote, owner string) int {
	bits := ownerBits(owner) | int(q.Kind)<<kindShift | int(q.How)<<howShift | int(q.Sure)<<sureShift | sideBits(q.Side)<<sideShift | int(q.Stance)<<stanceShift
	if q.Said.Known() {
		bits |= bitSaid
	}
	return bits
}

func (e *encoder) person(one *model.Person) {
	e.put(secPersonName, e.string(one.Name))
	bits := sideBits(one.Side) | int(one.Gender)<<genderShift
	if one.Known {
		bits |= bitKnown
	}
	e.put(secPersonBits, bits)
	e.put(secPersonMentions, one.Mentions)
	w := e.writer()
	w.string(one.ID)
	w.Int(one.Quotes)
	w.Int(one.Articles)
	write(&w, one.Offices, w.office)
	write(&w, one.Forms, w.form)
	e.record(secPersonRecordStarts, w.Packer)
}

// topicNumbers returns the numbers of the topics; ids that are not in the lexicon are left out, because they cannot be queried.
// The list is valid until the next call.
func (e *encoder) topicNumbers(ids []string) []int {
	out := e.scratch[:0]
	for _, id := range ids {
		if n, known := e.topics[id]; known {
			out = append(out, n)
		}
	}
	e.scratch = out
	return out
}
