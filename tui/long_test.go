package tui

import (
	"strings"
	"testing"

	"hotline/model"
)

// A line of 2 MB is shown as far as anybody would read it, and says that there is more. All layouts stay small.
func TestALineWithoutEnd(t *testing.T) {
	words := strings.Repeat("no and ", 2<<20/7)
	c := corpusOf(t, []draft{{
		model.Article{ID: "a", Title: words, Outlet: words, Byline: words, Text: "He said.\n\n“" + words + "” Lavrov said.\n\nThe end."},
		[]draftQuote{said(strings.TrimSpace(words), lavrov, by(model.HowNamed, model.High, "Lavrov", "said", words))},
	}})
	const rows = 2 * maxShown / 40 // of one line on this screen
	for _, keys := range []string{"", "2", "3", "3 enter", "3 =", "3 v", "3 v G", "s la bl", "T", "3 space c", "f", "3 y", "/ n"} {
		storyOf(t, c, 120, 30).keys(keys).frame()
	}
	s := storyOf(t, c, 120, 30).keys("2 enter").frame()
	if n := len(s.app.view().page(60).rows); n > 5*rows {
		t.Errorf("the reader lays out %d rows", n)
	}
	s.keys("G").see("more bytes of this line", "The end.")
	s.keys("esc 3 v")
	if n := len(s.app.view().raw(100).rows); n > 2*rows {
		t.Errorf("the source lays out %d rows", n)
	}
	s.keys("G").see("more bytes of this line", "The end.")
}

func TestShownEndsBetweenCharacters(t *testing.T) {
	for _, c := range []struct {
		s    string
		want int
	}{
		{strings.Repeat("a", maxShown), maxShown},
		{strings.Repeat("a", maxShown+1), maxShown},
		{"a" + strings.Repeat("я", maxShown), maxShown - 1},
		{strings.Repeat("\x80", 2*maxShown), maxShown - 4},
	} {
		part, rest := shown(c.s)
		if len(part) != c.want || (rest != "") != (len(part) < len(c.s)) {
			t.Errorf("%.5q…: %d bytes and %q", c.s, len(part), rest)
		}
	}
}
