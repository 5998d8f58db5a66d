package notebook

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"hotline/model"
	"hotline/model/safe"
)

func noteGen() *rapid.Generator[model.Note] {
	return rapid.Custom(func(t *rapid.T) model.Note {
		text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "\x1b]52;c;aGk=\x07", "a\u202eb", "\U000e0041", "two\nlines", "a  b", "sergey-lavrov"}))
		n := model.Note{
			At:    time.UnixMilli(rapid.Int64Range(0, 4e12).Draw(t, "at")).UTC(),
			Kind:  rapid.SampledFrom([]model.NoteKind{model.NoteSpeaker, model.NoteText, model.NoteNoQuote, model.NoteMark, model.NoteJoin, "not-yet-known"}).Draw(t, "kind"),
			Value: text.Draw(t, "value"), Person: text.Draw(t, "person"), By: text.Draw(t, "by"),
			Article: text.Draw(t, "article"), Of: text.Draw(t, "of"), View: text.Draw(t, "view"),
		}
		span := func(name string) model.Span {
			start := rapid.IntRange(0, 1e6).Draw(t, name)
			return model.Span{Start: start, End: start + rapid.IntRange(0, 1e3).Draw(t, name+" length")}
		}
		if rapid.Bool().Draw(t, "on text") {
			n.On = model.Anchor{Text: model.Fingerprint(n.Value), Span: span("span")}
		}
		if rapid.Bool().Draw(t, "with another") {
			n.With = model.Anchor{Text: model.Fingerprint(n.Person), Span: span("with")}
			n.WithArticle, n.WithWords = text.Draw(t, "its article"), text.Draw(t, "its words")
		}
		if rapid.Bool().Draw(t, "range") {
			n.Range = span("range")
		}
		return n
	})
}

// A record decodes to the note that was encoded, and is a single line that is safe for a terminal.
func TestRecordRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := noteGen().Draw(t, "note")
		r, err := encode(want)
		if err != nil {
			t.Fatal(err)
		}
		want.ID = r.ID
		if r.Note != want {
			t.Fatalf("%+v was kept as %+v", want, r.Note)
		}
		if string(safe.Line(r.Line)) != r.Line {
			t.Fatalf("the record is not inert: %q", r.Line)
		}
	})
}

func TestRecordLimits(t *testing.T) {
	if _, err := encode(model.Note{Kind: model.NoteText, Value: strings.Repeat("x", maxLine)}); err == nil {
		t.Error("a note longer than a record was taken")
	}
	for _, kind := range []model.NoteKind{"", "a b", "Mark", "mark\n"} {
		if _, err := encode(model.Note{Kind: kind}); err == nil {
			t.Errorf("kind %q was taken", kind)
		}
	}
	r, err := encode(model.Note{Kind: model.NoteMark, Value: "bad \xff byte", Words: strings.Repeat("я", 300)})
	if err != nil || r.Value != "bad \uFFFD byte" || len(r.Words) > wordsKept || !utf8.ValidString(r.Words) {
		t.Errorf("%q, %d bytes of words, %v", r.Value, len(r.Words), err)
	}
}

// A record with any byte changed is not accepted.
func TestEachByteFlipped(t *testing.T) {
	r, err := encode(model.Note{
		At: time.Date(2021, 5, 19, 12, 3, 4, 125e6, time.UTC), Kind: model.NoteSpeaker, By: "ann",
		On:    model.Anchor{Text: model.Fingerprint("text"), Span: model.Span{Start: 120, End: 180}},
		Value: "sergey-lavrov", Words: "Мы готовы",
	})
	if err != nil {
		t.Fatal(err)
	}
	book := header + r.Line + "\n"
	for i := range len(book) {
		for bit := range 8 {
			damaged := []byte(book)
			damaged[i] ^= 1 << bit
			c, err := parse(damaged)
			if err == nil && len(c.Damage) == 0 && !c.Torn() {
				t.Fatalf("bit %d of byte %d flipped, and nothing was said: %q", bit, i, damaged)
			}
			for _, got := range c.Records {
				if got.Note != r.Note {
					t.Fatalf("bit %d of byte %d flipped made another note: %+v", bit, i, got.Note)
				}
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	r, err := encode(model.Note{Kind: model.NoteBoundary, On: model.Anchor{Text: "aa"}, Range: model.Span{Start: 1, End: 2}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(header + r.Line + "\n")
	f.Add(header + r.Line + "\n" + r.Line[:20])
	f.Add("hotline notebook 2\n")
	f.Add("hotline no")
	f.Add(header + "\n\n \n- - - -\n")
	f.Fuzz(func(t *testing.T, book string) {
		c, err := Read(strings.NewReader(book))
		if err != nil {
			return
		}
		var again strings.Builder
		if err := Write(&again, c.Records); err != nil {
			t.Fatal(err)
		}
		d, err := Read(strings.NewReader(again.String()))
		if err != nil || len(d.Records) != len(c.Records) || len(d.Damage) > 0 || d.Torn() {
			t.Fatalf("%q was written again as %q: %v", book, again.String(), err)
		}
	})
}
