package tui

import "hotline/model"

// mark is a span of a text that is drawn in its own ink. If marks overlap, the later one wins.
type mark struct {
	model.Span
	ink ink
}

// paint appends text[at.Start:at.End] to the row in the base ink, the marked parts in theirs.
func (r *row) paint(s text, at model.Span, base ink, marks []mark) {
	for i := at.Start; i < at.End; {
		in, end := base, at.End
		for _, m := range marks {
			switch {
			case m.Start <= i && i < m.End:
				in = m.ink
			case m.Start > i && m.Start < end:
				end = m.Start
			}
		}
		for _, m := range marks {
			if m.Start <= i && i < m.End && m.End < end {
				end = m.End
			}
		}
		r.add(in, s[i:end])
		i = end
	}
}
