package corpus

import (
	"hotline/model"
	"hotline/model/flat"
)

// writer writes records for a reader. Strings are numbers in the encoder's string table; without one, a string is written into
// the record at its first occurrence.
type writer struct {
	flat.Packer
	e   *encoder
	met *met
	at  int // the end of the last span in the text
}

// writer returns a writer for a record with the strings of e; it is valid until the next call.
func (e *encoder) writer() writer { return writer{Packer: e.buffer[:0], e: e} }

func (w *writer) string(s string) {
	if w.e != nil {
		w.Uint(w.e.string(s))
		return
	}
	n, before := w.met.number(s)
	if !before {
		w.Uint(0)
		w.Text(s)
		return
	}
	w.Uint(n)
}

// write writes a list for listOf.
func write[T any](w *writer, list []T, one func(T)) {
	w.Int(len(list))
	for _, v := range list {
		one(v)
	}
}

func (w *writer) texts(list []string) { write(w, list, w.string) }

// span writes the start of a span relative to the end of the previous one, which is usually close, and its length; the zero span
// is a single number.
func (w *writer) span(s model.Span) {
	if s == (model.Span{}) {
		w.Uint(0)
		return
	}
	w.Uint(1 + s.Len())
	w.Int(s.Start - w.at)
	w.at = s.End
}

func (w *writer) spans(list []model.Span) { write(w, list, w.span) }

func (w *writer) when(at model.When) {
	w.Int(int(at.From))
	w.Int(int(at.To))
	w.string(at.Basis)
}

// article writes what is not in columns of an article, except the mentions.
func (w *writer) article(a *model.Article) {
	w.string(a.URL)
	w.string(a.Language)
	w.string(a.Byline)
	w.string(a.Published.Basis)
	w.span(a.Dateline)
	w.spans(a.Headline)
	write(w, a.Body, func(p model.Paragraph) {
		w.span(p.Span)
		w.at = p.Start // where the first sentence begins
		w.spans(p.Sentences)
		w.spans(p.Holes)
	})
	write(w, a.Furniture, func(f model.Furniture) {
		w.span(f.Span)
		w.string(f.Reason)
	})
	w.spans(a.Tags)
	write(w, a.Dates, func(d model.Dated) {
		w.span(d.Span)
		w.when(d.When)
	})
	w.spans(a.Blurbs)
	w.spans(a.Notes)
}

// allName is set next to the kind of a mention that consists of the name only.
const allName = 1

func (w *writer) mentions(list []model.Mention) {
	write(w, list, func(m model.Mention) {
		w.span(m.Span)
		if m.Name == m.Span {
			w.Int(int(m.Kind)<<1 | allName)
		} else {
			w.Int(int(m.Kind) << 1)
			w.span(m.Name)
		}
		w.Ints(m.Figures)
	})
}

// quote writes what is not in columns of a quote.
func (w *writer) quote(q *model.Quote) {
	w.at = q.Start
	w.span(q.Statement)
	w.span(q.Mention)
	w.span(q.Cue)
	w.Int(q.Turn)
	w.string(q.SpeakerText)
	w.string(q.Why)
	w.string(q.Said.Basis)
	w.texts(q.Via)
}

func (w *writer) office(o model.Office) {
	w.string(o.Title)
	w.Int(sideBits(o.Side))
	w.string(o.Class)
	w.Int(int(o.From))
	w.Int(int(o.To))
}

func (w *writer) form(f model.Form) {
	w.string(f.Text)
	w.Int(f.Count)
	w.string(f.Reason)
}
