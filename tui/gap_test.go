package tui

import (
	"testing"

	"hotline/model"
)

// Furniture after a name is shown as a gap, and the words after it can still be found; F shows it.
func TestGaps(t *testing.T) {
	c := understood(t, model.Document{ID: "a", Published: "2021-05-19", Text: "Talks in Geneva\n\n" +
		"Russian Foreign Minister Sergey Lavrov Sergey Viktorovich LavrovTen things to know on Monday Senator: 'No deal' MORE said on Wednesday: “We will not sign it this week.”\n\n" +
		"He left at noon.\n"})
	s := storyOf(t, c, 120, 30).keys("3 enter").see("Lavrov […] said on", "said 2021-05-19").notSee("Ten things to know")
	s.keys("enter").see("Lavrov […] said on").notSee("Ten things to know").
		keys("F").see("LavrovTen things to know on Monday").notSee("[…]")
}

func TestPassagesWithGaps(t *testing.T) {
	const source = "ab cd. HOLE Ивановы said, HOLE “ten”"
	at := func(words string) model.Span { return find(t, source, words, 0) }
	p := passageOf(source, model.Span{Start: 3, End: len(source)}, at(" HOLE"), model.Span{Start: at(", HOLE").Start + 1, End: at(", HOLE").End})
	if want := text("cd. […] Ивановы said, […] “ten”"); p.text != want {
		t.Errorf("%q, want %q", p.text, want)
	}
	for _, words := range []string{"cd.", "Ивановы", "said", "“ten”"} {
		if got := p.span(at(words)); string(p.text[got.Start:got.End]) != words {
			t.Errorf("%q is shown as %q of %q", words, p.text[got.Start:got.End], p.text)
		}
	}
}
