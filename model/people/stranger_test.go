package people_test

import "testing"

// TestStrangers checks that people whose given names are in no list are recognised by words used of people only.
func TestStrangers(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"an age", "Corinthia Quint, 21, said so.", []string{"Corinthia Quint = Corinthia Quint"}},
		{"who", "Corinthia Quint, who saw it, left.", []string{"Corinthia Quint = Corinthia Quint"}},
		{"a number that is no age", "Corinthia Quint, 2016, was sold.", nil},
		{"a body that did something", "Corinthia Group, which sold it, left.", nil},
		{"later by surname", "Corinthia Quint left.| Then Quint said no.", []string{"Corinthia Quint = Corinthia Quint", "Quint = Corinthia Quint"}},
		{"a surname of two words", "Corinthia Van Quint, 41, left.| Then Van Quint said no.", []string{"Corinthia Van Quint = Corinthia Van Quint", "Van Quint = Corinthia Van Quint"}},
		{"a firm is later called by its first word", "Corinthia Quint bought it.| Corinthia said no.", nil},
		{"called by either word", "Corinthia Quint bought it.| Corinthia left.| Then Quint said no.", nil},
		{"a word that nobody says anything by", "Corinthia Quint bought it.| The Quint is red.", nil},
		{"a place", "Focus Russia bought it.| Then Russia said no.", nil},
		{"a surname that is a place, with more to tell", "Brant Moscow, who for a decade led it, left.", []string{"Brant Moscow = Brant Moscow"}},
		{"a word before somebody else's surname", "Putting Belov first.| Belov said no.", []string{"Belov = Yuri Belov"}},
		{"a party and a state", "Here is D-Santa Quint, who left.", nil},
		{"a surname that is a place, of an office", "Robert Moscow, an analyst, left.", []string{"Robert Moscow = Robert Moscow"}},
		{"a surname that is a place", "Then Mr. Moscow said no.", []string{"Moscow = Moscow"}},
	} {
		t.Run(tt.name, func(t *testing.T) { equal(t, tt.text, who(tt.text), tt.want) })
	}
}

// TestLabels checks that the speakers of a transcript are recognised by their labels.
func TestLabels(t *testing.T) {
	const talk = "NERMEEN QUINT: You wrote it.\nROBERT DAVID MOSCOW: I did.\nNERMEEN QUINT: Why?\nROBERT DAVID MOSCOW: I had to. Quint asked.\n"
	equal(t, talk, who(talk), []string{
		"NERMEEN QUINT = Nermeen Quint", "ROBERT DAVID MOSCOW = Robert David Moscow", "NERMEEN QUINT = Nermeen Quint",
		"ROBERT DAVID MOSCOW = Robert David Moscow", "Quint = Nermeen Quint",
	})
	const lines = "BREAKING QUINT: He left.\nBelov said no.\nREAD MORE: Belov."
	equal(t, lines, who(lines), []string{"Belov = Yuri Belov", "Belov = Yuri Belov"})
}
