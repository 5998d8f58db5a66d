package form

import (
	"strings"
	"testing"
)

// TestFold checks folded lines, and that folding twice gives the same as folding once: the texts of the tables are folded.
func TestFold(t *testing.T) {
	tests := []struct{ line, want string }{
		{"  Read  MORE:\u00a0“The Deal” ", "read more: \"the deal\""},
		{"**Bold**_and_ soft\u00adhyphen", "bold and softhyphen"},
		{"ЧИТАЙТЕ — don’t", "читайте – don't"},
		{strings.Repeat("Long ", 80), strings.TrimSpace(strings.Repeat("long ", 80))},
	}
	for _, tt := range tests {
		if got := Fold(tt.line); got != tt.want || Fold(got) != got {
			t.Errorf("%q: %q, want %q", tt.line, got, tt.want)
		}
	}
}

func TestLettersAre(t *testing.T) {
	const key = "talksresume2021ëж"
	for line, want := range map[string]bool{"Talks resume, 2021: Ë Ж": true, "talksresume2021ëж": true, "Talks resume, 2021: Ë": false, "Talks resume, 2021: Ë Жa": false, "": false} {
		if got := LettersAre(line, key); got != want || got != (Letters(line) == key) {
			t.Errorf("%q: %v, its letters are %q", line, got, Letters(line))
		}
	}
}
