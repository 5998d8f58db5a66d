package tui

import (
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/corpus"
	"hotline/model/safe"
)

// text is what may be drawn.
type text = safe.Text

// maxShown is the number of bytes shown of one line: nobody reads further, and laying it out would take seconds.
const maxShown = 64 << 10

// line makes one safe line of a string from outside.
func line(s string) text {
	part, rest := shown(s)
	return safe.Line(part) + rest
}

// shown returns the part of a line that is shown, and a remark about the rest.
func shown(s string) (part string, rest text) {
	if len(s) <= maxShown {
		return s, ""
	}
	end := maxShown
	for n := 0; n < utf8.UTFMax && !utf8.RuneStart(s[end]); n++ {
		end--
	}
	return s[:end], safe.Line(" … [" + grouped(len(s)-end) + " more bytes of this line are not shown]")
}

// say is a safe Sprintf: the arguments may come from a source.
func say(format string, args ...any) text { return line(fmt.Sprintf(format, args...)) }

// passage is a span of an article's text made safe for drawing, to be broken into lines by the screen.
type passage struct {
	text
	from  int // its offset in the article's text
	at    safe.Map
	holes []model.Span // of the article's text, shown as a gap
}

// gap replaces furniture inside a paragraph.
const gap = " […]"

// passageIn returns a passage of an article without the furniture inside its paragraphs.
func passageIn(a *corpus.Article, sp model.Span) passage {
	var holes []model.Span
	first := sort.Search(len(a.Body), func(i int) bool { return a.Body[i].End > sp.Start })
	for i := first; i < len(a.Body) && a.Body[i].Start < sp.End; i++ {
		for _, h := range a.Body[i].Holes {
			if sp.Contains(h) {
				holes = append(holes, h)
			}
		}
	}
	return passageOf(a.Text, sp, holes...)
}

// passageOf returns a passage of a text with a gap for each of the holes, which must be inside it and in order.
func passageOf(source string, sp model.Span, holes ...model.Span) passage {
	whole := sp.In(source)
	if len(holes) > 0 {
		var parts []string
		for part := range (model.Paragraph{Span: sp, Holes: holes}).Prose() {
			parts = append(parts, part.In(source))
		}
		whole = strings.Join(parts, gap)
	}
	part, rest := shown(whole)
	t, m := safe.Mapped(part)
	if strings.Contains(string(t), "\n") {
		t = safe.Text(strings.ReplaceAll(string(t), "\n", " "))
	}
	return passage{t + rest, sp.Start, m, holes}
}

// span returns where a span of the article's text is shown in the passage; empty if it is not.
func (p passage) span(sp model.Span) model.Span {
	clip := func(off int) int {
		cut := 0
		for _, h := range p.holes {
			if off >= h.End {
				cut += h.Len() - len(gap)
			} else if off > h.Start {
				cut += off - h.Start
			}
		}
		return max(0, min(p.at.At(max(off-p.from-cut, 0)), len(p.text)))
	}
	return model.Span{Start: clip(sp.Start), End: clip(sp.End)}
}
