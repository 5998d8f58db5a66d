package quotes_test

import (
	"slices"
	"testing"

	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/parse"
	"hotline/model/people"
	"hotline/model/quotes"
)

// TestForeign reads texts in other languages: words in marks are a quotation, the speaker is found only in Russian and only
// beside a verb, and no rule of English finds another one.
func TestForeign(t *testing.T) {
	lex := lexicon.Default()
	parser, reader, finder := parse.New(lex), people.New(lex), quotes.New(lex)
	const talk = "Переговоры в Москве продолжались три часа, и стороны договорились о новой встрече.\n\n"
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"behind the words", talk + "«Мы готовы к разговору, но не под давлением», — сказал Лавров журналистам. Сергей Лавров добавил, что встреча была полезной.", []string{"Сергей Лавров: Мы готовы к разговору, но не под давлением"}},
		{"with an office between", talk + "«Это наш выбор», — заявил министр Сергей Лавров.", []string{"Сергей Лавров: Это наш выбор"}},
		{"before a colon", talk + "Сергей Лавров заявил: «Мы готовы к разговору».", []string{"Сергей Лавров: Мы готовы к разговору"}},
		{"a pronoun is nobody", talk + "Сергей Лавров приехал. «Мы готовы к разговору с вами», — сказал он.", []string{": Мы готовы к разговору с вами"}},
		{"a name without a verb", talk + "Сергей Лавров приехал в Москву. «Мы готовы к разговору с вами».", []string{": Мы готовы к разговору с вами"}},
		{"the name of a paper", talk + "Об этом Сергей Лавров сказал газете «Известия».", nil},
		{"German", "Der Minister ist mit dem Treffen nicht zufrieden. „Wir sind bereit zu reden“, sagte Sergei Lawrow, und die Gespräche gehen weiter.", []string{": Wir sind bereit zu reden"}},
		{"no report without marks", talk + "Сергей Лавров заявил, что Россия готова к диалогу.", nil},
	} {
		a := parser.Article(model.Document{ID: "t", Text: tt.text, Published: "2021-05-19"})
		cast := reader.Cast(a)
		var got []string
		for _, q := range finder.Find(a, cast) {
			if (len(q.Speakers) > 0) != (q.How == model.HowNamed) || q.Cue.Empty() != (len(q.Speakers) == 0) {
				t.Errorf("%s: %+v", tt.name, q)
			}
			got = append(got, q.SpeakerText+": "+q.In(a.Text))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s (%s): %q, want %q", tt.name, a.Language, got, tt.want)
		}
	}
}
