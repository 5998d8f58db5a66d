package heads_test

import (
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

// TestSignedTitle reads titles that end in the names of the authors, and others that resemble them.
func TestSignedTitle(t *testing.T) {
	for _, tt := range []struct{ given, title, byline string }{
		{"All the ships of the north come home  By Zyxa Roe   Friday Jun 16, 2017 · 9:00 AM EDT", "All the ships of the north come home", "Zyxa Roe"},
		{"All the ships of the north come home By Zyxa Roe and Maxine Poe Wednesday", "All the ships of the north come home", "Zyxa Roe and Maxine Poe"},
		{"All the ships of the north come home - Anthony Roe and Maxine Poe", "All the ships of the north come home", "Anthony Roe and Maxine Poe"},
		{"All the ships of the north come home - Anthony Bell", "All the ships of the north come home - Anthony Bell", ""},
		{"The pier is watched By Night Ships Of The North", "The pier is watched By Night Ships Of The North", ""},
		{"What the port wants from him - Joe Biden", "What the port wants from him - Joe Biden", ""},
		{"All the ships of the north come home - Geneva", "All the ships of the north come home - Geneva", ""},
	} {
		text := trial.Lead + "\n\nNobody saw Bell at the talks, and nobody asked why."
		if a := trial.Full.Article(model.Document{Title: tt.given, Text: text, Language: "en"}); a.Title != tt.title || a.Byline != tt.byline {
			t.Errorf("%q: title %q, byline %q", tt.given, a.Title, a.Byline)
		}
	}
}
