package pieces

import (
	"strings"
	"testing"
)

// TestMentioned looks for names in paragraphs other than their own.
func TestMentioned(t *testing.T) {
	const text = "Jane O’Brien\nThe mayor spoke to O’Brien of the harbour.\nOld Doeville lies where Anna Roe-Doe and Ida\u00a0Øst live.\nPoe"
	for surname, want := range map[string]bool{
		"O’Brien": true,
		"Brien":   true,
		"Roe-Doe": true,
		"Doe":     true,
		"Roe-Roe": false,
		"Doevill": false,
		"Øst":     true,
		"Jane":    false, // only in the line itself
		"Poe":     true,
		"mayor":   false, // not a name
		"":        false,
	} {
		pg := &Page{Text: text, Pieces: lines(text)}
		if got := pg.Mentioned(surname, 0, 0); got != want {
			t.Errorf("%q: %v", surname, got)
		}
	}
	pg := &Page{Text: text, Pieces: lines(text)}
	if pg.Mentioned("Poe", 0, len("Poe")) {
		t.Error("a paragraph too short to be one mentions somebody")
	}
	pg.Drop(3, "byline")
	if pg.Mentioned("Poe", 0, 0) {
		t.Error("furniture mentions somebody")
	}
}

// TestSettle clips pieces at both ends, and some completely.
func TestSettle(t *testing.T) {
	const text = "a: one\nb: two :b\nc:\nd four"
	pg := &Page{Text: text, Pieces: lines(text)}
	at := func(s string) int { return strings.Index(text, s) }
	if !pg.ClipTail(1, at(" :b"), "tail") || !pg.ClipHead(1, at("two"), "head") || !pg.ClipHead(0, at("one"), "head") || pg.ClipHead(2, at("\nd"), "whole") {
		t.Error("what is left is told wrongly")
	}
	pg.Settle()
	var got []string
	for i, p := range pg.Pieces {
		got = append(got, strings.TrimSuffix(pg.Of(i)+"/"+p.Reason, "/"))
	}
	if want := "a:/head|one|b:/head|two|:b/tail|c:/whole|d four"; strings.Join(got, "|") != want {
		t.Errorf("%q", got)
	}
}
