package model

// Span is a half-open range [Start, End) of UTF-8 byte offsets into the text of one article.
// The zero Span means "none".
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// In returns the bytes of text that the span covers. It panics when the span lies outside text.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether other lies wholly within s.
func (s Span) Contains(other Span) bool { return s.Start <= other.Start && other.End <= s.End }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(other Span) bool { return s.Start < other.End && other.Start < s.End }
