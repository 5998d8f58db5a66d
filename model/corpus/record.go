package corpus

import (
	"slices"
	"strings"

	"hotline/model"
)

// DateRecord is a When in a record: a date, a range of which one end may be open, or nothing.
type DateRecord struct {
	Date  string `json:"date,omitempty"` // 2021-03-19
	From  string `json:"from,omitempty"`
	To    string `json:"to,omitempty"`
	Basis string `json:"basis,omitempty"`
}

// SpanRecord is a span of an article's text, in bytes, and its words.
type SpanRecord struct {
	model.Span
	Text string `json:"text"`
}

// NameRecord names a person.
type NameRecord struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// ArticleRecord is an article in the form that scripts read. Offsets are bytes into Text.
type ArticleRecord struct {
	ID        string            `json:"id"`
	Story     string            `json:"story"` // the id of the first article that prints this text; its own if there is no other
	File      string            `json:"file"`
	Title     string            `json:"title"`
	TitleMade bool              `json:"title_made,omitempty"` // the source has no headline: Title is its first sentence
	Outlet    string            `json:"outlet"`
	Wire      string            `json:"wire"`
	Byline    string            `json:"byline"`
	Dateline  string            `json:"dateline"`
	Place     string            `json:"place"`
	Published DateRecord        `json:"published"`
	URL       string            `json:"url"`
	Language  string            `json:"language"`
	Text      string            `json:"text"`
	Headline  []model.Span      `json:"headline"`  // the headline and the decks as they stand in Text, neither Body nor Furniture
	Body      []model.Span      `json:"body"`      // a paragraph with furniture inside is split into its parts
	Furniture []model.Furniture `json:"furniture"` // in text order, disjoint from Body
	People    []string          `json:"people"`
	Topics    []string          `json:"topics"`
}

// QuoteRecord is a quotation in the form that scripts read. Offsets are bytes into the text of its article.
type QuoteRecord struct {
	ID           string       `json:"id"`
	Article      string       `json:"article"`
	File         string       `json:"file"`
	Start        int          `json:"start"`
	End          int          `json:"end"`
	Text         string       `json:"text"`
	Kind         string       `json:"kind"`
	Statement    *model.Span  `json:"statement,omitempty"` // for a partial quote: the whole reported clause
	Speaker      *NameRecord  `json:"speaker"`             // null if unknown, joint or not a person
	Speakers     []NameRecord `json:"speakers,omitempty"`  // for a joint statement
	SpeakerText  string       `json:"speaker_text"`
	Side         string       `json:"side"`
	Institution  *string      `json:"institution"`            // null if the speaker is a person, joint, unknown or only described
	Institutions []string     `json:"institutions,omitempty"` // of a joint statement
	Mention      *SpanRecord  `json:"mention"`
	How          string       `json:"how"`
	Sure         string       `json:"sure"`
	Why          string       `json:"why"`
	Cue          *SpanRecord  `json:"cue"`
	Stance       string       `json:"stance"` // how the words relate to the speaker, as the cue tells: says, denies, opposes, doubts, refuses, withholds, asks
	Turn         int          `json:"turn"`
	Utterance    int          `json:"utterance"`
	Said         DateRecord   `json:"said"`
	Day          string       `json:"day,omitempty"` // of the utterance, if any printing of it knows it
	Via          []string     `json:"via"`
	Topics       []string     `json:"topics"`
	About        []string     `json:"about"`
	Outlet       string       `json:"outlet"`
	Published    DateRecord   `json:"published"`
	Paragraph    *model.Span  `json:"paragraph,omitempty"` // the body paragraph in which it begins
}

// PersonRecord is a person in the form that scripts read. Counts are over the whole corpus.
type PersonRecord struct {
	ID       string         `json:"id"`
	Name     string         `json:"name"`
	Side     string         `json:"side"`
	Offices  []OfficeRecord `json:"offices"`
	Forms    []model.Form   `json:"forms"`
	Quotes   int            `json:"quotes"`
	Mentions int            `json:"mentions"`
	Articles int            `json:"articles"`
}

// OfficeRecord is an office and its days; without To it was still held when the lexicon was checked.
type OfficeRecord struct {
	Title string `json:"title"`
	From  string `json:"from,omitempty"`
	To    string `json:"to,omitempty"`
}

// BucketRecord is a day of the timeline; Date is empty for the quotes without a single known day.
type BucketRecord struct {
	Date       string `json:"date"`
	Utterances int    `json:"utterances"`
	US         int    `json:"us"`
	Russia     int    `json:"ru"`
	Other      int    `json:"other"`
	Quotes     int    `json:"quotes"`
	Articles   int    `json:"articles"`
}

// ArticleRecord returns the record of an article.
func (c *Corpus) ArticleRecord(i int) ArticleRecord {
	a := c.Article(i)
	r := ArticleRecord{
		ID: a.ID, Story: c.Article(c.StoryOf(i)).ID, File: a.File, Title: a.Title, TitleMade: a.TitleMade, Outlet: a.Outlet, Wire: a.Wire, Byline: a.Byline,
		Dateline: a.Dateline.In(a.Text), Place: a.Place, Published: dateRecord(a.Published), URL: a.URL,
		Language: a.Language, Text: a.Text, Headline: some(a.Headline), Body: make([]model.Span, 0, len(a.Body)),
		Furniture: slices.Clone(some(a.Furniture)), People: c.ids(a.everybody()), Topics: some(a.Topics),
	}
	for _, p := range a.Body {
		for part := range p.Prose() {
			if part = part.Trim(a.Text); !part.Empty() {
				r.Body = append(r.Body, part)
			}
		}
		for _, h := range p.Holes {
			r.Furniture = append(r.Furniture, model.Furniture{Span: h, Reason: "put inside a paragraph"})
		}
	}
	slices.SortFunc(r.Furniture, func(x, y model.Furniture) int { return x.Start - y.Start })
	return r
}

// QuoteRecord returns the record of a quote.
func (c *Corpus) QuoteRecord(i int) QuoteRecord {
	q := c.Quote(i)
	a := c.Article(q.Article)
	r := QuoteRecord{
		ID: q.ID, Article: a.ID, File: a.File, Start: q.Start, End: q.End, Text: q.In(a.Text),
		Kind: q.Kind.String(), SpeakerText: c.SpeakerName(i), Side: sideRecord(q.Side),
		Mention: spanRecord(q.Mention, a.Text), How: q.How.String(), Sure: q.Sure.String(), Why: q.Why,
		Cue: spanRecord(q.Cue, a.Text), Stance: q.Stance.String(), Turn: q.Turn, Utterance: q.Utterance, Said: dateRecord(q.Said), Day: c.When(i).Day().String(),
		Via: some(q.Via), Topics: some(q.Topics), About: c.ids(q.About), Outlet: a.Outlet, Published: dateRecord(a.Published),
	}
	if !q.Statement.Empty() {
		r.Statement = &q.Statement
	}
	for _, p := range q.Speakers {
		r.Speakers = append(r.Speakers, NameRecord{c.Person(p).ID, c.Person(p).Name})
	}
	if len(r.Speakers) == 1 {
		r.Speaker, r.Speakers = &r.Speakers[0], nil
		if name, _, more := strings.Cut(q.SpeakerText, besides); strings.Contains(name, " ") && (!more || beginsName(name, r.Speaker.Name)) { // the full name as in this article; the id joins the spellings
			r.Speaker.Name = name
		}
	}
	for _, k := range q.Institutions {
		r.Institutions = append(r.Institutions, c.InstitutionName(k))
	}
	if len(r.Institutions) == 1 {
		r.Institution, r.Institutions = &r.Institutions[0], nil
	}
	if k := a.BodyAt(q.Start); k >= 0 {
		r.Paragraph = &a.Body[k].Span
	}
	return r
}

// besides stands in the name of a speaker before others who are not named: "Viktor Orlov and his aides".
const besides = " and "

// SpeakerName returns who said the quote, in words: the persons' names, or the body or description, or "".
func (c *Corpus) SpeakerName(quote int) string {
	q := c.Quote(quote)
	n := len(q.Speakers)
	if n == 0 {
		return q.SpeakerText
	}
	names := make([]string, n)
	for i, p := range q.Speakers {
		names[i] = c.Person(p).Name
	}
	if parts := strings.SplitN(q.SpeakerText, besides, n+1); len(parts) > n {
		if !beginsName(parts[0], names[0]) {
			return q.SpeakerText // "The council and Orlov"
		}
		return strings.Join(names, ", ") + besides + parts[n]
	}
	if n == 1 {
		return names[0]
	}
	return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
}

// beginsName reports whether the words before others are a spelling of the person's name.
func beginsName(words, name string) bool {
	last := words[strings.LastIndexByte(words, ' ')+1:]
	return strings.Contains(strings.ToLower(name), strings.ToLower(last))
}

// PersonRecord returns the record of a person.
func (c *Corpus) PersonRecord(i int) PersonRecord {
	p := c.Person(i)
	r := PersonRecord{
		ID: p.ID, Name: p.Name, Side: sideRecord(p.Side), Offices: make([]OfficeRecord, len(p.Offices)),
		Forms: some(p.Forms), Quotes: p.Quotes, Mentions: p.Mentions, Articles: p.Articles,
	}
	for k, o := range p.Offices {
		r.Offices[k] = OfficeRecord{o.Title, o.From.String(), o.To.String()}
	}
	return r
}

// Record returns the record of a day of the timeline.
func (b Bucket) Record() BucketRecord {
	return BucketRecord{b.Day.String(), b.Utterances, b.US, b.Russia, b.Other, b.Quotes, b.Articles}
}

func (c *Corpus) ids(people []int) []string {
	ids := make([]string, len(people))
	for i, p := range people {
		ids[i] = c.Person(p).ID
	}
	return ids
}

// some returns list, or an empty list for nil, which JSON would write as null.
func some[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func dateRecord(w model.When) DateRecord {
	if d := w.Day(); d != 0 {
		return DateRecord{Date: d.String(), Basis: w.Basis}
	}
	return DateRecord{From: w.From.String(), To: w.To.String(), Basis: w.Basis}
}

func spanRecord(s model.Span, text string) *SpanRecord {
	if s.Empty() {
		return nil
	}
	return &SpanRecord{s, s.In(text)}
}

func sideRecord(s model.Side) string {
	if s == "" {
		s = model.Other
	}
	return string(s)
}
