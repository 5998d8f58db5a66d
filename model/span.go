package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Span is a half-open range [Start, End) of UTF-8 byte offsets into the text of one article.
// The zero Span means "none".
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span has no bytes.
func (s Span) Empty() bool { return s.End <= s.Start }

// In returns the part of text that the span covers. It panics if the span lies outside text.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Line returns the text of the span on one line: each run of white space becomes one space, and none is left at the ends. Cost:
// linear in the span.
func (s Span) Line(text string) string {
	t := s.In(text)
	space := true // the byte before was a space
	for i := range len(t) {
		if t[i] >= utf8.RuneSelf || t[i] < ' ' || t[i] == ' ' && space {
			return strings.Join(strings.Fields(t), " ")
		}
		space = t[i] == ' '
	}
	if space {
		return strings.TrimSuffix(t, " ")
	}
	return t
}

// Trim returns s without the white space at its ends; the result is empty if there is nothing else. Cost: linear in that white
// space.
func (s Span) Trim(text string) Span {
	t := s.In(text)
	s.End -= len(t) - len(strings.TrimRightFunc(t, unicode.IsSpace))
	s.Start = min(s.Start+len(t)-len(strings.TrimLeftFunc(t, unicode.IsSpace)), s.End)
	return s
}

// Contains reports whether other lies wholly within s.
func (s Span) Contains(other Span) bool { return s.Start <= other.Start && other.End <= s.End }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(other Span) bool { return s.Start < other.End && other.Start < s.End }
