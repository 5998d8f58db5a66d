package model

import "slices"

// Cast is the people of one article: its figures, and all mentions of them, in text order. Mention.Figures are indexes into
// Figures.
type Cast struct {
	Figures  []Figure
	Mentions []Mention
}

// Proper returns the cast without Aside mentions and without the trailing figures that have only such mentions.
func (c Cast) Proper() Cast {
	proper := Cast{Mentions: c.Mentions}
	if aside := func(m Mention) bool { return m.Kind == Aside }; slices.ContainsFunc(c.Mentions, aside) {
		proper.Mentions = slices.DeleteFunc(slices.Clone(c.Mentions), aside)
	}
	last := -1
	for i := range proper.Mentions {
		for _, f := range proper.Mentions[i].Figures {
			last = max(last, f)
		}
	}
	proper.Figures = c.Figures[:last+1]
	return proper
}

// Dated is a date expression in the text and the day or range it means.
type Dated struct {
	Span
	When
}
