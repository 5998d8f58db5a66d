package facts_test

import (
	"testing"

	"hotline/model"
	"hotline/model/parse/facts"
	"hotline/model/parse/trial"
)

func TestLanguage(t *testing.T) {
	tests := []struct{ given, text, want string }{
		{"", trial.Lead, "en"},
		{"", "Сергей Лавров заявил, что Россия готова к диалогу, но это вы знаете.", "ru"},
		{"", "Міністр закордонних справ України заявив, що її позиція відома.", "uk"},
		{"", "Der Minister ist mit dem Treffen nicht zufrieden und die Gespräche gehen weiter.", "de"},
		{"", "Le ministre et les ambassadeurs sont pour une solution dans les mois qui viennent.", "fr"},
		{"", "Министърът на външните работи заяви, че страната му ще търси съюзници.", "bg"},
		{"", "Министар спољних послова рекао је да ће његова земља тражити савезнике.", "sr"},
		{"", "Ministr zahraničí řekl, že jeho země bude hledat spojence, ale podle vlády je také jiná cesta.", "cs"},
		{"", "Minister zahraničia povedal, že jeho krajina sa bude snažiť nájsť spojencov, ako aj iné cesty pre mier.", "sk"},
		{"", "Zunanji minister je dejal, da bo njegova država iskala zaveznike in tudi druge poti za mir.", "sl"},
		{"", "Minister spraw zagranicznych powiedział, że jego kraj nie będzie szukał sojuszników i że jest na to za późno.", "pl"},
		{"", "De minister zei dat het land op zoek is naar een bondgenoot en niet naar een oorlog.", "nl"},
		{"", "O ministro disse que o país não quer uma guerra, mas a paz com os aliados da região.", "pt"},
		{"", "Orlov met Whitfield in Geneva, and Whitfield met Karpin in Elsk.", "en"},
		{"en-US", "Привет", "en"},
		{"English", "", "en"},
		{"RU", "hello", "ru"},
		{"", "", ""},
	}
	for _, tt := range tests {
		if got := facts.Language(model.Document{Language: tt.given, Text: tt.text}); got != tt.want {
			t.Errorf("language %q of %q, want %q", got, tt.text, tt.want)
		}
	}
}
