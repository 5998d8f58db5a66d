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
