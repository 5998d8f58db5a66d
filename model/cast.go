package model

// Cast is who appears in one article: its figures, and every place that means one of them, in text order.
// Mention.Figures index Figures.
type Cast struct {
	Figures  []Figure
	Mentions []Mention
}

// Proper is the cast of the article itself: without the mentions beside it, and without the figures, the last ones, who have no other.
func (c Cast) Proper() Cast {
	proper := Cast{Mentions: make([]Mention, 0, len(c.Mentions))}
	last := -1
	for _, m := range c.Mentions {
		if m.Kind == Aside {
			continue
		}
		proper.Mentions = append(proper.Mentions, m)
		for _, f := range m.Figures {
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
