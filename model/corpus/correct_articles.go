package corpus

import (
	"fmt"
	"slices"

	"hotline/model"
)

// outlet sets the outlet of the articles.
func (d *draft) outlet(sites []site) (quotes int, what string, ok bool) {
	for _, s := range sites {
		t := &d.texts[s.text]
		t.edit().Outlet = d.note.Value
		quotes += len(t.quotes)
	}
	if d.note.Value == "" {
		return quotes, "outlet unknown", true
	}
	return quotes, "printed by " + d.note.Value, true
}

// published sets the date of the articles, and redates what was said on relative days ("on Tuesday").
func (d *draft) published(sites []site) (quotes int, what string, ok bool) {
	days, err := model.NoteDays(d.note.Value)
	if err != nil {
		return 0, err.Error(), false
	}
	for _, s := range sites {
		t := &d.texts[s.text]
		dates := d.base.datesIn(t.article, days)
		a := t.reword()
		a.Published, a.Dates = days, dates
		quotes += d.redate(t)
	}
	return quotes, fmt.Sprintf("published %s; %s dated anew", onDays(days), counted(quotes, "quote")), true
}

// datesIn returns the date expressions of an article, resolved for the given publication date: all of them if it is a single day;
// else those that mean the same for every day.
func (c *Corpus) datesIn(a *model.Article, days model.When) []model.Dated {
	if c.rooms.article == nil {
		return a.Dates
	}
	read := func(day model.Day) []model.Dated {
		doc := model.Document{
			ID: a.ID, File: a.File, Text: a.Text, Outlet: a.Outlet, Byline: a.Byline, URL: a.URL, Language: a.Language,
			Published: day.String(),
		}
		if !a.TitleMade {
			doc.Title = a.Title
		}
		return c.rooms.article(doc).Dates
	}
	if day := days.Day(); day != 0 {
		return read(day)
	}
	const one, other = model.Day(20010101), model.Day(20020704)
	elsewhere := read(other)
	return slices.DeleteFunc(read(one), func(d model.Dated) bool { return !slices.Contains(elsewhere, d) })
}

// redate determines again when the quotes of a text were said, and returns how many of them have a new date.
func (d *draft) redate(t *draftText) (n int) {
	if d.base.rooms.quotes == nil {
		return 0
	}
	said := map[model.Span]model.When{}
	for _, q := range d.base.rooms.understood(t.article).quotes {
		said[q.Span] = q.Said
	}
	for k := range t.quotes {
		q := &t.quotes[k]
		if w, found := said[q.Span]; found && w != q.Said {
			q.Said = w
			n++
		}
	}
	return n
}

// furniture removes the spans at the sites from the articles, with their quotes and mentions.
func (d *draft) furniture(sites []site) (quotes int, what string, ok bool) {
	reason := d.note.Value
	if reason == "" {
		reason = model.ByReader
	}
	for _, s := range sites {
		t := &d.texts[s.text]
		a := t.reword()
		a.Body = without(a.Body, s.span)
		a.Headline = slices.DeleteFunc(slices.Clone(a.Headline), s.span.Contains)
		a.Furniture = append(cleared(a.Furniture, s.span), model.Furniture{Span: s.span, Reason: reason})
		slices.SortFunc(a.Furniture, func(x, y model.Furniture) int { return x.Start - y.Start })
		quotes += t.drop(s.span.Overlaps)
		t.mentions = slices.DeleteFunc(t.mentions, func(m model.Mention) bool { return s.span.Overlaps(m.Span) })
	}
	return quotes, fmt.Sprintf("%s of furniture; %s taken out with it", counted(len(sites), "span"), counted(quotes, "quote")), true
}

// without cuts a span out of paragraphs: it deletes, shortens or makes a hole in them.
func without(body []model.Paragraph, cut model.Span) []model.Paragraph {
	var out []model.Paragraph
	for _, p := range body {
		switch {
		case !p.Overlaps(cut):
		case cut.Contains(p.Span):
			continue
		case cut.Start <= p.Start:
			p = within(p, model.Span{Start: cut.End, End: p.End})
		case cut.End >= p.End:
			p = within(p, model.Span{Start: p.Start, End: cut.Start})
		default:
			p.Holes = withHole(p.Holes, cut)
		}
		out = append(out, p)
	}
	return out
}

// withHole adds a hole, merging it with those that it overlaps.
func withHole(holes []model.Span, cut model.Span) []model.Span {
	out := make([]model.Span, 0, len(holes)+1)
	for _, h := range holes {
		if h.Overlaps(cut) {
			cut = model.Span{Start: min(cut.Start, h.Start), End: max(cut.End, h.End)}
			continue
		}
		out = append(out, h)
	}
	out = append(out, cut)
	slices.SortFunc(out, func(x, y model.Span) int { return x.Start - y.Start })
	return out
}

// within returns the part of a paragraph inside the span.
func within(p model.Paragraph, span model.Span) model.Paragraph {
	part := model.Paragraph{Span: span}
	for _, s := range p.Sentences {
		if s = (model.Span{Start: max(s.Start, span.Start), End: min(s.End, span.End)}); !s.Empty() {
			part.Sentences = append(part.Sentences, s)
		}
	}
	for _, h := range p.Holes {
		if h = (model.Span{Start: max(h.Start, span.Start), End: min(h.End, span.End)}); !h.Empty() {
			part.Holes = append(part.Holes, h)
		}
	}
	return part
}

// cleared returns the furniture that is not inside the span.
func cleared(all []model.Furniture, span model.Span) []model.Furniture {
	return slices.DeleteFunc(slices.Clone(all), func(f model.Furniture) bool { return span.Contains(f.Span) })
}
