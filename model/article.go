package model

import (
	"iter"
	"sort"
)

// Document is an input as it was read, before any analysis: the text as UTF-8 and the metadata of its container (a JSON field, a
// feed entry). Fields that the container does not give are empty.
type Document struct {
	ID        string // unique within a LOCATION and stable: the container's id, or the file's path within the LOCATION
	File      string // the file it was read from, as it is shown to the reader
	Text      string // decoded to UTF-8, otherwise unchanged; every offset refers to it
	Title     string
	Outlet    string
	Byline    string
	URL       string
	Language  string
	Published string // the date as the container gives it

	Again string // the ID of an identical Document that was analysed before; then all fields but ID are empty
}

// Article is an analysed Document: which spans of its text are the article and which are furniture, and when, where and by whom
// it was published, as far as the source tells.
type Article struct {
	ID, File, URL, Language string
	Text                    string

	Title     string // the headline; made from the first sentence if TitleMade
	TitleMade bool
	Headline  []Span // the headline and decks in Text; searched for quotations, not part of Body
	Outlet    string
	Wire      string
	Byline    string
	Dateline  Span
	Place     string // of the dateline
	Published When

	Body      []Paragraph // in text order, disjoint
	Furniture []Furniture // in text order, disjoint from Body
	Tags      []Span      // tag lines: not prose, but they give the spelling of names
	Dates     []Dated     // date expressions in Headline and Body; relative ones are resolved against Published
	Blurbs    []Span      // furniture that repeats the article's own words; searched for quotations only
	Notes     []Span      // paragraphs of Body about the article itself, what it got wrong or was added; not searched for quotations
}

// Paragraph is one paragraph of the body and its sentences, which cover all of it but the white space around them.
type Paragraph struct {
	Span
	Sentences []Span
	Holes     []Span // furniture inside the paragraph, in text order
}

// Tokens appends the tokens of the paragraph to buf; its Holes are skipped.
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

// BodyAt returns the index of the paragraph of the body that holds the byte offset, or -1.
func (a *Article) BodyAt(offset int) int {
	i := sort.Search(len(a.Body), func(i int) bool { return a.Body[i].End > offset })
	if i < len(a.Body) && a.Body[i].Start <= offset {
		return i
	}
	return -1
}

// Furniture is a span of text that is in the file but not part of the article, and the reason for that decision.
type Furniture struct {
	Span
	Reason string `json:"reason"`
}

// TranscriptDate is the Basis of Published if the date heads a transcript: everything in it was said on that day.
const TranscriptDate = "date line of the transcript"
