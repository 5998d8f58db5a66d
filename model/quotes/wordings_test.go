package quotes

import (
	"slices"
	"strings"
	"testing"
)

// TestWordings looks up sequences of words in a few texts.
func TestWordings(t *testing.T) {
	w := newWordings()
	for i, text := range []string{"the ferry is old", "the old ferry is sold", "an old ferry is old"} {
		w.add(10*i, strings.Fields(text))
	}
	for words, want := range map[string][]int{
		"ferry is":        {0, 10, 20},
		"old ferry is":    {10, 20},
		"is old":          {0, 20},
		"is the":          nil,
		"ferry was":       nil,
		"an old ferry is": {20},
		"":                nil,
	} {
		if got := slices.Collect(w.having(strings.Fields(words))); !slices.Equal(got, want) {
			t.Errorf("%q: %v", words, got)
		}
	}
}
