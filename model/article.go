package model

import "iter"

// Document is what was read from outside before anything is understood: the text as UTF-8 and what the
// container (a JSON field, a feed entry) said about it. Fields the container does not give are empty.
type Document struct {
	ID        string // stable within a LOCATION: the container's id, or the file's path within the LOCATION
	File      string // the file it was read from, as the reader would name it
	Text      string // decoded to UTF-8, otherwise unchanged; every offset refers to it
	Title     string
	Outlet    string
	Byline    string
	URL       string
	Language  string
	Published string // the date as the container wrote it

	Again string // the ID of a Document that was understood before and is this one; then all but ID is left out
}

// Article is a Document understood: which spans of its text are the article and which are furniture, and
// when, where and by whom it was published, each only as far as the source tells.
type Article struct {
	ID, File, URL, Language string
	Text                    string

	Title     string // the headline; made from the first sentence when TitleMade
	TitleMade bool
	Headline  []Span // the headline and decks as they stand in Text; read for quotations, not part of Body
	Outlet    string
	Wire      string
	Byline    string
	Dateline  Span
	Place     string // of the dateline
	Published When

	Body      []Paragraph // in text order, disjoint
	Furniture []Furniture // in text order, disjoint from Body
	Tags      []Span      // tag lines: no prose, but they spell names right
	Dates     []Dated     // date expressions in Headline and Body, resolved against Published where they are relative
	Blurbs    []Span      // furniture that repeats the article's own words; read for quotations only
}

// Paragraph is one paragraph of the body and its sentences, which cover it without its outer white space.
type Paragraph struct {
	Span
	Sentences []Span
	Holes     []Span // furniture that a site put inside the paragraph: within it, but no prose; in text order
}

// Tokens cuts the paragraph into words and marks, appending to buf, and leaves out its Holes.
func (p Paragraph) Tokens(buf []Token, text string) []Token {
	for part := range p.Prose() {
		buf = Tokens(buf, text, part)
	}
	return buf
}

// Prose yields the parts of the paragraph between its Holes, in text order.
func (p Paragraph) Prose() iter.Seq[Span] {
	return func(yield func(Span) bool) {
		start := p.Start
		for _, hole := range p.Holes {
			if !yield(Span{start, hole.Start}) {
				return
			}
			start = hole.End
		}
		yield(Span{start, p.End})
	}
}

// Furniture is a span of text that is in the file but is not the article, and why it was taken for that.
type Furniture struct {
	Span
	Reason string `json:"reason"`
}

// TranscriptDate is the basis of Published where the date heads a transcript: on that day all of it was said.
const TranscriptDate = "date line of the transcript"
