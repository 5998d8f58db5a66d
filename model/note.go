package model

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

// NoteKind is the kind of an entry in the reader's notebook. Kinds are stored in notebooks, so they are never renamed, and an
// entry of an unknown kind is kept but has no effect.
type NoteKind string

// Remarks of the reader. They change nothing in the corpus.
const (
	NoteMark    NoteKind = "mark"    // a bookmark; Value is its name, or empty, and View the state of the screen
	NoteText    NoteKind = "note"    // Value is the text of a comment
	NoteTag     NoteKind = "tag"     // Value is a tag
	NoteCollect NoteKind = "collect" // a quote is in the tray at position Value, counted from 1; not in the tray if empty
)

// Corrections by the reader.
const (
	NoteSpeaker   NoteKind = "speaker"   // a quote was said by the person Value, or by nobody known if Value is empty
	NoteSame      NoteKind = "same"      // Person is the person Value
	NoteApart     NoteKind = "apart"     // where the name is written Value, it does not mean Person but someone else
	NotePublished NoteKind = "published" // an article was published on Value (see NoteDays), or on an unknown day if empty
	NoteSaid      NoteKind = "said"      // a quote was said on Value (see NoteDays), or on an unknown day if empty
	NoteOutlet    NoteKind = "outlet"    // an article was published by Value
	NoteBoundary  NoteKind = "boundary"  // the words of a quote are those of Range
	NoteNoQuote   NoteKind = "no-quote"  // something is not a quotation
	NoteFurniture NoteKind = "furniture" // a span is not part of the article but furniture; Value is the reason ("caption")
	NoteBody      NoteKind = "body"      // a span is part of the article, not furniture
	NoteJoin      NoteKind = "join"      // two quotes, On and With, are one utterance
	NoteSplit     NoteKind = "split"     // they are two utterances
)

// ByReader is the reason and the basis given for everything that the reader corrected.
const ByReader = "corrected by the reader"

// NoteUndo takes back the note Of; if that is itself an undo, the note that it took back holds again.
const NoteUndo NoteKind = "undo"

// Anchor is a place in a text that stays valid if the file moves or the analysis changes: the fingerprint of the text and a span
// of it. The zero span means the whole article.
type Anchor struct {
	Text string // Fingerprint of the article's text; empty for notes on a person
	Span Span   // in bytes
}

// Note is one entry of the reader's notebook.
type Note struct {
	ID     string    // assigned by the notebook: unique, and equal for the same note in two notebooks
	At     time.Time // to the millisecond, UTC
	By     string    // the author, empty if unknown
	Kind   NoteKind
	On     Anchor
	Person string // the id of a person, for same and apart
	Value  string
	Range  Span   // for boundary, in bytes
	With   Anchor // for join and split: the other quote
	View   string // for mark: the state of the screen, in the program's own notation
	Of     string // for undo: the ID of another note

	Article string // the article's id when the note was made, to find it again if its text has changed
	Words   string // the beginning of the text at On.Span, or the title, for people who read the notebook and to find the place again

	WithArticle, WithWords string // the same for With
}

func (a Anchor) before(b Anchor) bool {
	return cmp.Or(strings.Compare(a.Text, b.Text), a.Span.Start-b.Span.Start, a.Span.End-b.Span.End) < 0
}

// Fingerprint returns the first 64 bits of the SHA-256 of the text in hexadecimal, by which an Anchor identifies it.
func Fingerprint(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8])
}

// subject is equal for two corrections that are about the same thing, so that only one of them can hold. Remarks have none.
type subject struct {
	kind     NoteKind
	on, with Anchor
	person   string
	form     string // for apart
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

// agrees reports whether two notes on the same subject say the same.
func (n Note) agrees(o Note) bool {
	return n.Kind == o.Kind && n.Value == o.Value && n.Range == o.Range
}

// NoteDays parses the Value of a note about a date: a day, month or year in the form of Period, or two of them separated by "..";
// either end may be empty ("..2021-05"), and an empty Value is an unknown day.
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
