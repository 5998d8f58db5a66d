package corpus

import (
	"slices"

	"hotline/model"
	"hotline/model/flat"
)

// Bits of an article and of a person.
const (
	bitTitleMade = 1 << 2 // above the owner
	bitKnown     = 1 << 2 // above the side
	genderShift  = 3
)

// Where the parts of a quote's bits lie. The owner of an article lies at 0 too.
const (
	kindShift = 2
	howShift  = 4
	sureShift = 8
	sideShift = 10
	bitSaid   = 1 << 12 // From and To are when it was said, not when it was printed
	twoBits   = 3
	fourBits  = 15
)

var (
	ownerNames = []string{"", "state", "public", "private"}
	sideNames  = []model.Side{"", model.US, model.Russia, model.Other}
)

func ownerBits(o string) int    { return max(slices.Index(ownerNames, o), 0) }
func sideBits(s model.Side) int { return max(slices.Index(sideNames, s), 0) }

func (e *encoder) article(a *Article, owner string, topics map[string]int) {
	e.put(secArticleID, e.string(a.ID))
	e.put(secArticleFile, e.string(a.File))
	e.put(secArticleTitle, e.string(a.Title))
	e.put(secArticleOutlet, e.string(a.Outlet))
	e.put(secArticleWire, e.string(a.Wire))
	e.put(secArticlePlace, e.string(a.Place))
	e.put(secArticleFrom, int(a.Published.From))
	e.put(secArticleTo, int(a.Published.To))
	bits := ownerBits(owner)
	if a.TitleMade {
		bits |= bitTitleMade
	}
	e.put(secArticleBits, bits)
	e.put(secArticleQuotes, a.Quotes[0])
	e.list(secArticlePeopleStarts, a.People)
	e.list(secArticleTopicStarts, topicNumbers(a.Topics, topics))

	var p flat.Packer
	p.Int(e.string(a.URL))
	p.Int(e.string(a.Language))
	p.Int(e.string(a.Byline))
	p.Int(e.string(a.Published.Basis))
	packSpan(&p, a.Dateline)
	packSpans(&p, a.Headline)
	p.Int(len(a.Body))
	for _, b := range a.Body {
		packSpan(&p, b.Span)
		packSpans(&p, b.Sentences)
		packSpans(&p, b.Holes)
	}
	p.Int(len(a.Furniture))
	for _, f := range a.Furniture {
		packSpan(&p, f.Span)
		p.Int(e.string(f.Reason))
	}
	packSpans(&p, a.Tags)
	p.Int(len(a.Dates))
	for _, d := range a.Dates {
		packSpan(&p, d.Span)
		p.Int(int(d.From))
		p.Int(int(d.To))
		p.Int(e.string(d.Basis))
	}
	packSpans(&p, a.Blurbs)
	p.Int(len(a.Mentions))
	for _, m := range a.Mentions {
		packSpan(&p, m.Span)
		packSpan(&p, m.Name)
		p.Int(int(m.Kind))
		p.Ints(m.Figures)
	}
	e.record(secArticleRecordStarts, p)
}

func (e *encoder) quote(q *Quote, when model.When, owner string, topics map[string]int) {
	e.put(secQuoteArticle, q.Article)
	e.put(secQuoteStart, q.Start)
	e.put(secQuoteLength, q.Len())
	bits := ownerBits(owner) | int(q.Kind)<<kindShift | int(q.How)<<howShift | int(q.Sure)<<sureShift | sideBits(q.Side)<<sideShift
	if q.Said.Known() {
		bits |= bitSaid
	}
	e.put(secQuoteBits, bits)
	e.put(secQuoteUtterance, q.Utterance)
	e.put(secQuoteFrom, int(when.From))
	e.put(secQuoteTo, int(when.To))
	e.list(secQuoteSpeakerStarts, q.Speakers)
	e.list(secQuoteAboutStarts, q.About)
	e.list(secQuoteTopicStarts, topicNumbers(q.Topics, topics))

	var p flat.Packer
	packSpan(&p, q.Statement)
	packSpan(&p, q.Mention)
	packSpan(&p, q.Cue)
	p.Int(q.Turn)
	p.Int(e.string(q.SpeakerText))
	p.Int(e.string(q.Why))
	p.Int(e.string(q.Said.Basis))
	p.Ints(e.all(q.Via))
	e.record(secQuoteRecordStarts, p)
}

func (e *encoder) person(one *model.Person) {
	e.put(secPersonName, e.string(one.Name))
	bits := sideBits(one.Side) | int(one.Gender)<<genderShift
	if one.Known {
		bits |= bitKnown
	}
	e.put(secPersonBits, bits)
	e.put(secPersonMentions, one.Mentions)

	var p flat.Packer
	p.Int(e.string(one.ID))
	p.Int(one.Quotes)
	p.Int(one.Articles)
	p.Int(len(one.Offices))
	for _, o := range one.Offices {
		p.Int(e.string(o.Title))
		p.Int(sideBits(o.Side))
		p.Int(e.string(o.Class))
		p.Int(int(o.From))
		p.Int(int(o.To))
	}
	p.Int(len(one.Forms))
	for _, f := range one.Forms {
		p.Int(e.string(f.Text))
		p.Int(f.Count)
		p.Int(e.string(f.Reason))
	}
	e.record(secPersonRecordStarts, p)
}

// topicNumbers are the topics by their number; ids that the lexicon does not know are nowhere to be asked for.
func topicNumbers(ids []string, numbers map[string]int) []int {
	var out []int
	for _, id := range ids {
		if n, known := numbers[id]; known {
			out = append(out, n)
		}
	}
	return out
}

func packSpan(p *flat.Packer, s model.Span) {
	p.Int(s.Start)
	p.Int(s.Len())
}

func packSpans(p *flat.Packer, spans []model.Span) {
	p.Int(len(spans))
	for _, s := range spans {
		packSpan(p, s)
	}
}
