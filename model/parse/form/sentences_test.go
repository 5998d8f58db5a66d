package form

import (
	"strings"
	"testing"

	"hotline/model"
	"pgregory.net/rapid"
)

// TestSentences checks that each text is cut at its bars.
func TestSentences(t *testing.T) {
	tests := []string{
		`One. | Two! | Three? | Four`,
		`The U.S. government and Mr. Lavrov met Sen. J. R. Smith on Jan. 5. | They talked.`,
		`He left the U.S. | The talks went on at 5 p.m. | It was late.`,
		`“We agree. | We will go,” he said. | “Good.”`,
		`“Will you go?” he asked. | “No!” she said.`,
		`He said: “it takes one to know one.” | The Russian leader added that.`,
		`It grew 3.5 percent. | No. 2 was Rosneft.`,
		`That was the end.The next day came. | Nobody left.`,
		`“The end.”The next day came.`,
		`It was odd (see below. There is more) and sad. | So be it.`,
		`The deal ... Russian gas ... is off. | It is.`,
		`Really?! | Yes… | Well.`,
		`Read Rappler.com and J.D. Vance. | See St. Petersburg.`,
		`" The ambassador is set to travel. | He left.`,
		`Это было в 2021 г. в Москве. | С. Лавров сказал «да». | Конец.`,
	}
	for _, marked := range tests {
		text := strings.ReplaceAll(marked, " | ", " ")
		want := strings.Split(marked, " | ")
		switch { // there is no space between joined sentences in which to put the bar
		case strings.HasPrefix(text, "That was the end."):
			want = []string{"That was the end.", "The next day came.", "Nobody left."}
		case strings.HasPrefix(text, "“The end.”The"):
			want = []string{"“The end.”", "The next day came."}
		}
		var got []string
		for _, s := range Sentences(text, model.Span{End: len(text)}) {
			got = append(got, s.In(text))
		}
		if strings.Join(got, " | ") != strings.Join(want, " | ") {
			t.Errorf("sentences of %q\n got %q\nwant %q", text, got, want)
		}
	}
}

// TestSentencesCover checks that sentences are in order and disjoint, and leave out nothing but white space.
func TestSentencesCover(t *testing.T) {
	alphabet := rapid.SampledFrom([]rune("aB .!?…\"”“()\u00a0'1я,\xff—"))
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOf(alphabet).Draw(t, "text"))
		in := Trim(text, model.Span{End: len(text)})
		at := in.Start
		for _, s := range Sentences(text, in) {
			if s.Start < at || s.Empty() || strings.TrimFunc(text[at:s.Start], model.White) != "" || Trim(text, s) != s {
				t.Fatalf("sentence %v after %d of %q", s, at, text)
			}
			at = s.End
		}
		if strings.TrimFunc(text[at:in.End], model.White) != "" {
			t.Fatalf("%q is in no sentence of %q", text[at:in.End], text)
		}
	})
}
