package corpus

import (
	"strings"
	"testing"

	"hotline/model"
)

func TestTranslated(t *testing.T) {
	for _, tt := range []struct {
		paragraph string
		want      bool
	}{
		{"“W” Lavrov said through an interpreter.", true},
		{"Speaking in Russian, Lavrov told reporters: “W”", true},
		{"“W” Lavrov said.", false},
		{"“W” Lavrov said in English.", false},             // the language in which it is printed
		{"“The translation was bad,” Lavrov said.", false}, // words about translation inside the quote do not count
	} {
		said := model.Span{Start: strings.Index(tt.paragraph, "“") + len("“"), End: strings.Index(tt.paragraph, "”")}
		p := model.Paragraph{Span: model.Span{End: len(tt.paragraph)}}
		c := New([]Article{{Article: &model.Article{Text: tt.paragraph, Language: "en", Body: []model.Paragraph{p}}, Quotes: [2]int{0, 1}}}, nil,
			[]Quote{{Quote: model.Quote{Span: said}, Utterance: 1}}, nil)
		if got := c.Translated(0); got != tt.want {
			t.Errorf("%s: %v", tt.paragraph, got)
		}
	}
}
