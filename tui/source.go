package tui

import (
	"fmt"
	"strings"

	"hotline/model"
	"hotline/model/safe"
)

// text is what may be drawn.
type text = safe.Text

// line makes one safe line of a string from outside.
func line(s string) text { return safe.Line(s) }

// say is Sprintf made safe: the arguments may come from a source.
func say(format string, args ...any) text { return safe.Line(fmt.Sprintf(format, args...)) }

// passage is a span of an article's text made fit to be drawn on lines of the screen's own making.
type passage struct {
	text
	from int // where it begins in the article's text
	at   safe.Map
}

func passageOf(source string, sp model.Span) passage {
	t, m := safe.Mapped(sp.In(source))
	if strings.Contains(string(t), "\n") {
		t = safe.Text(strings.ReplaceAll(string(t), "\n", " "))
	}
	return passage{t, sp.Start, m}
}

// span is where a span of the article's text is shown in the passage; empty when it is not.
func (p passage) span(sp model.Span) model.Span {
	clip := func(off int) int { return max(0, min(p.at.At(max(off-p.from, 0)), len(p.text))) }
	return model.Span{Start: clip(sp.Start), End: clip(sp.End)}
}
