package corpus

import (
	"fmt"
	"slices"
	"strings"

	"hotline/model"
)

// body makes the spans at the sites part of the article, and finds the mentions and quotes in them.
func (d *draft) body(sites []site) (quotes int, what string, ok bool) {
	spans := 0
	for _, s := range sites {
		t := &d.texts[s.text]
		a := t.reword()
		kept := cleared(a.Furniture, s.span)
		if s.span.Empty() || len(kept) == len(a.Furniture) {
			continue
		}
		spans++
		a.Furniture = kept
		a.Body = append(without(a.Body, s.span), d.base.paragraphs(a.Text, s.span)...)
		slices.SortFunc(a.Body, func(x, y model.Paragraph) int { return x.Start - y.Start })
		quotes += d.readAgain(t, s.span)
	}
	if spans == 0 {
		return 0, "no furniture is found there any more", false
	}
	return quotes, fmt.Sprintf("%s of article; %s found in it", counted(spans, "span"), counted(quotes, "quote")), true
}

// paragraphs splits a span into paragraphs at line ends.
func (c *Corpus) paragraphs(text string, span model.Span) []model.Paragraph {
	var out []model.Paragraph
	at := span.Start
	for line := range strings.Lines(span.In(text)) {
		trimmed := strings.TrimSpace(line)
		start := at + strings.Index(line, trimmed)
		at += len(line)
		if trimmed == "" {
			continue
		}
		p := model.Paragraph{Span: model.Span{Start: start, End: start + len(trimmed)}}
		p.Sentences = []model.Span{p.Span}
		if c.rooms.cut != nil {
			p.Sentences = c.rooms.cut(text, p.Span)
		}
		out = append(out, p)
	}
	return out
}

// readAgain adds the mentions and quotes that the corrected article has inside the span, and returns the number of quotes.
func (d *draft) readAgain(t *draftText, span model.Span) int {
	if d.base.rooms.cast == nil {
		return 0
	}
	now := d.base.rooms.understood(t.article)
	who := d.whoIsWho(t, now.cast)
	for _, m := range now.cast.Mentions {
		if span.Contains(m.Span) {
			m.Figures = appendPersons(nil, m.Figures, who)
			t.mentions = append(t.mentions, m)
		}
	}
	slices.SortStableFunc(t.mentions, func(x, y model.Mention) int { return x.Start - y.Start })
	found := 0
	for _, q := range now.quotes {
		if span.Contains(q.Span) && t.quote(q.Span) < 0 {
			q.Speakers, q.About = appendPersons(nil, q.Speakers, who), appendPersons(nil, q.About, who)
			t.quotes = append(t.quotes, draftQuote{Quote: q, from: -1})
			found++
		}
	}
	return found
}

// whoIsWho maps the figures of a cast to persons: those of the text's own mentions at the same places, else the person with the
// name.
func (d *draft) whoIsWho(t *draftText, cast model.Cast) []int {
	known := map[model.Span][]int{}
	for _, m := range t.mentions {
		known[m.Span] = m.Figures
	}
	who := make([]int, len(cast.Figures))
	for f := range who {
		who[f] = -1
	}
	for _, m := range cast.Mentions {
		if is := known[m.Span]; len(m.Figures) == 1 && len(is) == 1 && who[m.Figures[0]] < 0 {
			who[m.Figures[0]] = is[0]
		}
	}
	for f, figure := range cast.Figures {
		switch {
		case who[f] >= 0:
		case figure.ID != "":
			who[f] = d.person(figure.ID)
		default:
			who[f] = d.person(figure.Name)
		}
	}
	return who
}
