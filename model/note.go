package model

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

// NoteKind is what an entry of the reader's notebook does. Kinds are written into notebooks: they are never
// renamed, and one that this program does not know is kept and not obeyed.
type NoteKind string

// What the reader remarks. A remark changes nothing in the corpus.
const (
	NoteMark    NoteKind = "mark"    // a place to come back to; Value is its name, or empty, and View how it was looked at
	NoteText    NoteKind = "note"    // Value is what the reader thinks of it
	NoteTag     NoteKind = "tag"     // Value is a word of the reader's own
	NoteCollect NoteKind = "collect" // a quote lies in the tray at the place Value, a number from 1; in none when empty
)

// What the reader corrects.
const (
	NoteSpeaker   NoteKind = "speaker"   // a quote was said by the person Value, by nobody known when Value is empty
	NoteSame      NoteKind = "same"      // Person is the person Value
	NoteApart     NoteKind = "apart"     // where the name is written Value, Person is not meant but someone else
	NotePublished NoteKind = "published" // an article appeared on Value (NoteDays), unknown when empty
	NoteSaid      NoteKind = "said"      // a quote was said on Value (NoteDays), unknown when empty
	NoteOutlet    NoteKind = "outlet"    // an article was printed by Value
	NoteBoundary  NoteKind = "boundary"  // a quote's words are those of Range
	NoteNoQuote   NoteKind = "no-quote"  // it is no quotation
	NoteFurniture NoteKind = "furniture" // a span is not the article, but Value ("caption")
	NoteBody      NoteKind = "body"      // a span is the article, no furniture
	NoteJoin      NoteKind = "join"      // two quotes, On and With, are one utterance
	NoteSplit     NoteKind = "split"     // they are two
)

// ByReader is the reason and the basis of whatever the reader corrected.
const ByReader = "corrected by the reader"

// NoteUndo takes back the note Of, or, when that is an undo, brings back what it took.
const NoteUndo NoteKind = "undo"

// Anchor is a place in a text wherever the text lies and whatever the program makes of it: the fingerprint of the
// text and a span of it. The zero span is the whole article.
type Anchor struct {
	Text string // Fingerprint of the article's text; empty for notes on a person
	Span Span   // in bytes
}

// Note is one entry of the reader's notebook.
type Note struct {
	ID     string    // given by the notebook: unique, and the same for the same note in two notebooks
	At     time.Time // to the millisecond, UTC
	By     string    // whose note it is, empty when not told
	Kind   NoteKind
	On     Anchor
	Person string // the id of a person: what same and apart are about
	Value  string
	Range  Span   // of boundary, in bytes
	With   Anchor // of join and split: the other quote
	View   string // of mark: where the program was, in words of its own
	Of     string // of undo: the ID of another note

	Article string // the article's id when the note was taken: the second way to find it, should its text have changed
	Words   string // what stood at On.Span, cut short, for whoever reads the notebook; and the second way to find it

	WithArticle, WithWords string // the same of With
}

func (a Anchor) before(b Anchor) bool {
	return cmp.Or(strings.Compare(a.Text, b.Text), a.Span.Start-b.Span.Start, a.Span.End-b.Span.End) < 0
}

// Fingerprint is what an Anchor knows a text by: 64 bits of its SHA-256, in hexadecimal.
func Fingerprint(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8])
}

// subject is what two notes must share to be two opinions on one thing; remarks have none, they stand side by side.
type subject struct {
	kind     NoteKind
	on, with Anchor
	person   string
	form     string // of apart
}

func (n Note) subject() (s subject, ok bool) {
	switch n.Kind {
	case NoteSpeaker, NotePublished, NoteSaid, NoteOutlet, NoteBoundary, NoteNoQuote:
		return subject{kind: n.Kind, on: n.On}, true
	case NoteFurniture, NoteBody:
		return subject{kind: NoteBody, on: n.On}, true
	case NoteJoin, NoteSplit:
		a, b := n.On, n.With
		if b.before(a) {
			a, b = b, a
		}
		return subject{kind: NoteJoin, on: a, with: b}, true
	case NoteSame:
		return subject{kind: n.Kind, person: n.Person}, true
	case NoteApart:
		return subject{kind: n.Kind, person: n.Person, form: n.Value}, true
	}
	return subject{}, false
}

// Correction reports whether the note changes what the corpus says.
func (n Note) Correction() bool {
	_, ok := n.subject()
	return ok
}

// agrees reports whether two notes on one subject say the same.
func (n Note) agrees(o Note) bool {
	return n.Kind == o.Kind && n.Value == o.Value && n.Range == o.Range
}

// NoteDays reads the Value of a note on a day: a day, month or year as Period reads it, or two of them with ".."
// between; an open end may be empty ("..2021-05"), and an empty Value is an unknown day.
func NoteDays(value string) (When, error) {
	if value == "" {
		return When{}, nil
	}
	var w When
	ok := true
	bound := func(s string) (from, to Day) {
		if s == "" {
			return 0, 0
		}
		from, to, known := Period(s)
		ok = ok && known
		return from, to
	}
	if from, to, both := strings.Cut(value, ".."); both {
		w.From, _ = bound(from)
		_, w.To = bound(to)
		ok = ok && (w.From == 0 || w.To == 0 || w.From <= w.To)
	} else {
		w.From, w.To = bound(value)
	}
	if !ok || !w.Known() {
		return When{}, fmt.Errorf("%q: wants a day such as 2021-05-04, a month, a year, or two with .. between", value)
	}
	w.Basis = ByReader
	return w, nil
}
