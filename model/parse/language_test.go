package parse

import (
	"testing"

	"hotline/model"
)

func TestLanguage(t *testing.T) {
	tests := []struct{ given, text, want string }{
		{"", lead, "en"},
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
		if got := language(model.Document{Language: tt.given, Text: tt.text}); got != tt.want {
			t.Errorf("language %q of %q, want %q", got, tt.text, tt.want)
		}
	}
}

// A word that is no stop word is looked for from every place of the table, also from the last.
func TestStopTableHasNoEnd(t *testing.T) {
	began := map[uint16]bool{}
	for key := uint64(1) << 8; len(began) < len(stopTable); key += 1 << 8 { // no word begins with a zero
		if began[stopPlace(key)] = true; stopIn(key) != 0 {
			t.Errorf("key %d is a stop word", key)
		}
	}
}
