package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"hotline/model"
)

// A made-up article with Cyrillic before its quotations, so that code points and bytes differ.
const text = "МОСКВА, Russia — Viktor Orlov arrived on Monday.\n\n" +
	"“We will sign the treaty this week,” Orlov said.\n\n" +
	"The officials called the talks “very useful” and left for the so-called “winter house” near the river. " +
	"Anna Petrova said that the border would stay open.\n"

// at returns the code points [start, end) of the words in the text.
func at(t testing.TB, words string) (start, end int) {
	t.Helper()
	i := strings.Index(text, words)
	if i < 0 {
		t.Fatalf("%q is not in the text", words)
	}
	start = utf8.RuneCountInString(text[:i])
	return start, start + utf8.RuneCountInString(words)
}

// madeUp returns the text with its labels: two attributed runs, one that is not attributed, a statement without marks.
func madeUp(t testing.TB) string {
	t.Helper()
	type object = map[string]any
	span := func(words string) object {
		s, e := at(t, words)
		return object{"Start": s, "End": e}
	}
	source := func(words, kind, full, whole, form string) object {
		s, e := at(t, words)
		seg := span(whole)
		seg["Kind"] = form
		return object{"source_text": words, "source_start": s, "source_end": e, "source_type": kind, "source_full": full, "segs": []object{seg}}
	}
	run := func(words string, quote any) object {
		o := span(words)
		o["quote"] = quote
		return o
	}
	line, err := json.Marshal(object{
		"id": "made-up", "text": text,
		"quotes": []object{
			source("Orlov said", "person", "Viktor Orlov", "We will sign the treaty this week", "direct"),
			source("The officials", "group", "", "the talks “very useful”", "mixed"),
			source("Anna Petrova", "person", "Anna Petrova", "the border would stay open", "indirect"),
		},
		"runs": []object{run("We will sign the treaty this week,", 0), run("very useful", 1), run("winter house", nil)},
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(line)
}

// file writes lines to a file of gold.
func file(t testing.TB, lines ...string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "gold.jsonl")
	if err := os.WriteFile(name, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestReadGold(t *testing.T) {
	articles, err := readGold(file(t, madeUp(t), "", madeUp(t)))
	if err != nil || len(articles) != 2 {
		t.Fatalf("%d articles, %v", len(articles), err)
	}
	if a := articles[1]; a.ID != "made-up" || a.Text != text || len(a.Quotes) != 3 || len(a.Runs) != 3 {
		t.Errorf("read %q with %d attributions and %d runs", a.ID, len(a.Quotes), len(a.Runs))
	}
	for _, tt := range []struct{ name, file, says string }{
		{"missing", filepath.Join(t.TempDir(), "none.jsonl"), "none.jsonl"},
		{"cut off", file(t, madeUp(t), madeUp(t)[:40]), "line 2"},
	} {
		if _, err := readGold(tt.file); err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s: error %v, want one that says %q", tt.name, err, tt.says)
		}
	}
}

// The gold counts code points; the engine counts bytes.
func TestTruths(t *testing.T) {
	articles, err := readGold(file(t, madeUp(t)))
	if err != nil {
		t.Fatal(err)
	}
	got := articles[0].truths()
	for i, want := range []struct{ run, source, kind, full, whole string }{
		{"We will sign the treaty this week,", "Orlov said", "person", "Viktor Orlov", ""},
		{"very useful", "The officials", "group", "", "the talks “very useful”"},
		{"winter house", "", "", "", ""},
	} {
		g := got[i]
		if g.run.In(text) != want.run || g.source.In(text) != want.source || g.kind != want.kind || g.full != want.full {
			t.Errorf("run %d is %q of %q, %q %q, want %+v", i, g.run.In(text), g.source.In(text), g.kind, g.full, want)
		}
		if want.whole != "" && g.whole.In(text) != want.whole {
			t.Errorf("run %d stands in %q, want %q", i, g.whole.In(text), want.whole)
		}
		if g.nobody != (want.source == "") {
			t.Errorf("run %d is nobody's: %v", i, g.nobody)
		}
	}
}

func TestReported(t *testing.T) {
	articles, err := readGold(file(t, madeUp(t)))
	if err != nil {
		t.Fatal(err)
	}
	got := articles[0].reported()
	if len(got) != 1 || got[0].In(text) != "the border would stay open" {
		t.Errorf("reported without marks: %v", got)
	}
}

func TestSameName(t *testing.T) {
	for _, tt := range []struct {
		name, gold string
		want       bool
	}{
		{"Viktor Orlov", "Viktor Orlov", true},
		{"Viktor Orlov", "Orlov", true},
		{"Orlov", "viktor orlov", true},
		{"Viktor Orlov", "V. Orlov", true},
		{"Viktor Orlov", "Orlov’s", true},
		{"Viktor Orlov", "Anna Orlov", false},
		{"Viktor Orlov", "Viktor Orlenko", false},
		{"", "Orlov", false},
		{"Orlov", "", false},
	} {
		if got := sameName(tt.name, tt.gold); got != tt.want {
			t.Errorf("sameName(%q, %q) = %v", tt.name, tt.gold, got)
		}
	}
}

func TestByteOffsets(t *testing.T) {
	at := byteOffsets(text)
	if len(at) != utf8.RuneCountInString(text)+1 || at[len(at)-1] != len(text) {
		t.Fatalf("%d offsets, the last %d, of a text of %d bytes", len(at), at[len(at)-1], len(text))
	}
	if got := (model.Span{Start: at[0], End: at[6]}).In(text); got != "МОСКВА" {
		t.Errorf("the first six letters are %q", got)
	}
}
