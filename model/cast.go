package model

// Cast is who appears in one article: its figures, and every place that means one of them, in text order.
// Mention.Figures index Figures.
type Cast struct {
	Figures  []Figure
	Mentions []Mention
}

// Dated is a date expression in the text and the day or range it means.
type Dated struct {
	Span
	When
}
