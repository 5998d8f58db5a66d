package model_test

import (
	"strings"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

// TestSpanLine compares the optimised Line with the obvious implementation.
func TestSpanLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom([]string{"Orlov", "a", " ", " ", "\n", "\t", "\u00a0", "й", "\u2028", "\x85"})).Draw(t, "text"), "")
		s := model.Span{Start: rapid.IntRange(0, len(text)).Draw(t, "start"), End: len(text)}
		if got, want := s.Line(text), strings.Join(strings.Fields(s.In(text)), " "); got != want {
			t.Fatalf("%q on one line is %q, want %q", s.In(text), got, want)
		}
	})
}
