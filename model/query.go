package model

import (
	"slices"
	"strings"
	"unicode"
)

// Query is what the reader asks for: terms that must all hold. Its text form (String, ParseQuery) is typed, shown as chips, kept
// in history and passed as --query.
type Query []Term

// Term is one condition: Field has any of Values, or none of them if Not is set.
type Term struct {
	Field  Field
	Values []string
	Not    bool
}

// Field is what a Term tests.
type Field byte

const (
	FieldWord  Field = iota // the beginning of a word; if it contains a space, a phrase of whole words
	FieldBy                 // speaker
	FieldAbout              // person mentioned in the quote
	FieldIn                 // person mentioned in the article
	FieldTopic
	FieldSide // us, ru, other: the speaker's side
	FieldOutlet
	FieldWire
	FieldPlace
	FieldKind  // direct, partial, indirect
	FieldSure  // high, medium, low
	FieldMedia // state, public, private: who owns the media through which all wordings came
	FieldTag   // a tag that the reader gave the quote
	FieldSince // a day, month or year: said (or else published) on it or later
	FieldUntil
	FieldOn
	FieldDated // day, range, no: how exactly it is known when it was said (or else published)
)

var fieldNames = [...]string{
	"", "by", "about", "in", "topic", "side", "outlet", "wire", "place", "kind", "sure", "media", "tag", "since", "until", "on", "dated",
}

// Fields returns the named fields in the order in which help shows them.
func Fields() []Field {
	all := make([]Field, 0, len(fieldNames)-1)
	for f := FieldBy; int(f) < len(fieldNames); f++ {
		all = append(all, f)
	}
	return all
}

// String returns the name of the field in a Query, without the colon: "by". It is empty for words.
func (f Field) String() string { return fieldNames[f] }

// With returns a Query with the term added, or q itself if it already has that term.
func (q Query) With(t Term) Query {
	if q.Index(t) >= 0 {
		return q
	}
	return append(slices.Clone(q), t)
}

// Without returns a Query without its i-th term.
func (q Query) Without(i int) Query { return slices.Delete(slices.Clone(q), i, i+1) }

// Index returns the index of the term in q, or -1.
func (q Query) Index(t Term) int {
	return slices.IndexFunc(q, func(o Term) bool { return o.Equal(t) })
}

// Equal reports whether the two terms are the same as written.
func (t Term) Equal(o Term) bool {
	return t.Field == o.Field && t.Not == o.Not && slices.Equal(t.Values, o.Values)
}

// String returns the Query in the form that ParseQuery reads.
func (q Query) String() string {
	terms := make([]string, len(q))
	for i, t := range q {
		terms[i] = t.String()
	}
	return strings.Join(terms, " ")
}

// String returns the term in the form that ParseQuery reads: by:"Sergey Lavrov",blinken.
func (t Term) String() string {
	var b strings.Builder
	if t.Not {
		b.WriteByte('-')
	}
	if t.Field != FieldWord {
		b.WriteString(t.Field.String())
		b.WriteByte(':')
	}
	for i, v := range t.Values {
		if i > 0 {
			b.WriteByte(',')
		}
		writeValue(&b, v)
	}
	return b.String()
}

var escaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

func writeValue(b *strings.Builder, v string) {
	bare := v != "" && v[0] != '-' && !strings.ContainsFunc(v, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`,:"\“”«»„`, r)
	})
	if bare {
		b.WriteString(v)
		return
	}
	b.WriteByte('"')
	_, _ = escaper.WriteString(b, v)
	b.WriteByte('"')
}
