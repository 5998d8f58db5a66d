package corpus

import (
	"hotline/model"
	"hotline/model/flat"
)

// reader reads the records of a writer; size is the length of the article's text. Strings are in the string table of the corpus
// or, without one, in the record; either way they share its memory.
type reader struct {
	*rest
	c    *Corpus
	size int
	met  *[]string
}

// rest is the unread part of a record, and the end of the last span in the text.
type rest struct {
	flat.Unpacker
	at    int
	lists numberLists
}

// reader returns a reader for a record that refers to the strings of c; size is the length of the article's text.
func (c *Corpus) reader(record []byte, size int) reader {
	return reader{&rest{Unpacker: record}, c, size, nil}
}

func (r reader) string() string {
	n := r.Uint()
	if r.c != nil {
		return r.c.string(n)
	}
	if n > 0 && n <= len(*r.met) {
		return (*r.met)[n-1]
	}
	s := r.View()
	*r.met = append(*r.met, s)
	return s
}

// ints reads a list of numbers, nil if it is empty.
func (r reader) ints() []int {
	n := r.Count()
	list := r.lists.take(n, len(r.Unpacker))
	for range n {
		list = append(list, r.Int())
	}
	return list
}

func (r reader) texts() []string { return listOf(r, r.string) }

// within returns the span, or none if it is not in the text, so that a damaged record cannot cause a panic.
func (r reader) within(s model.Span) model.Span {
	if s.Start < 0 || s.End < s.Start || s.End > r.size {
		return model.Span{}
	}
	return s
}

func (r reader) span() model.Span {
	size := r.Uint() - 1
	if size < 0 {
		return model.Span{}
	}
	start := r.at + r.Int()
	r.at = start + size
	return r.within(model.Span{Start: start, End: r.at})
}

func (r reader) spans() []model.Span { return listOf(r, r.span) }

func (r reader) when() model.When {
	return model.When{From: model.Day(r.Int()), To: model.Day(r.Int()), Basis: r.string()}
}

func listOf[T any](r reader, one func() T) []T {
	n := r.Count()
	if n == 0 {
		return nil
	}
	list := make([]T, n)
	for i := range list {
		list[i] = one()
	}
	return list
}

func (r reader) article(a *model.Article) {
	a.URL, a.Language, a.Byline, a.Published.Basis = r.string(), r.string(), r.string(), r.string()
	a.Dateline = r.span()
	a.Headline = r.spans()
	a.Body = listOf(r, func() model.Paragraph {
		p := model.Paragraph{Span: r.span()}
		r.at = p.Start
		p.Sentences, p.Holes = r.spans(), r.spans()
		return p
	})
	a.Furniture = listOf(r, func() model.Furniture { return model.Furniture{Span: r.span(), Reason: r.string()} })
	a.Tags = r.spans()
	a.Dates = listOf(r, func() model.Dated { return model.Dated{Span: r.span(), When: r.when()} })
	a.Blurbs = r.spans()
	a.Notes = r.spans()
}

// paragraphs yields the paragraphs of the body from the record of an article, without decoding anything else.
func (r reader) paragraphs(yield func(model.Span) bool) {
	for range 4 { // the strings before the spans
		r.string()
	}
	r.span()
	r.pass()
	for range r.Count() {
		p := r.span()
		r.at = p.Start
		r.pass()
		r.pass()
		if !yield(p) {
			return
		}
	}
}

// pass skips a list of spans.
func (r reader) pass() {
	for range r.Count() {
		r.span()
	}
}

func (r reader) mentions() []model.Mention {
	return listOf(r, func() model.Mention {
		m := model.Mention{Span: r.span()}
		kind := r.Int()
		m.Kind, m.Name = model.MentionKind(kind>>1), m.Span
		if kind&allName == 0 {
			m.Name = r.span()
		}
		m.Figures = r.ints()
		return m
	})
}

func (r reader) quote(q *model.Quote) {
	r.at = q.Start
	q.Statement, q.Mention, q.Cue, q.Turn, q.SpeakerText, q.Why = r.span(), r.span(), r.span(), r.Int(), r.string(), r.string()
	q.Said.Basis = r.string()
	q.Via = r.texts()
}

// speakerText returns the speaker's text from the record of a quote.
func (r reader) speakerText() string {
	for range 3 { // the spans before it
		r.span()
	}
	r.Int()
	return r.string()
}

func (r reader) office() model.Office {
	return model.Office{
		Title: r.string(), Side: sideNames[r.Int()&twoBits], Class: r.string(), From: model.Day(r.Int()), To: model.Day(r.Int()),
	}
}

func (r reader) form() model.Form {
	return model.Form{Text: r.string(), Count: r.Int(), Reason: r.string()}
}
