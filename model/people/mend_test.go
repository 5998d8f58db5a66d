package people_test

import (
	"strings"
	"testing"
	"time"

	"hotline/model"
	"hotline/model/people"
)

// TestDamage checks that a bare capitalised word that speaks and is nearly a surname is a damaged one, unless there is evidence
// that it is a word.
func TestDamage(t *testing.T) {
	const intro = "Yuri Belov met Arkady Sorokin and Ned Price of the State Department.| "
	for _, tt := range []struct{ name, text, want string }{
		{"two letters changed", "Soroken said so.", "Arkady Sorokin"},
		{"a letter lost", "Belv said so.", "Yuri Belov"},
		{"a word that is a surname too", "Prince said so.", "Ned Price"},
		{"a word of the article", "He is a sorokon.| Sorokon said so.", ""},
		{"an acronym", "BELV said so.", ""},
		{"an adjective", "Belovian said so.", ""},
		{"several of them", "Belovs said so.", ""},
		{"a compound", "Belov-related said so.", ""},
		{"a given name", "Aleko said so.", ""},
		{"too long", "Sorokinskaya said so.", ""},
		{"a title", "Pricer said so.", ""},
		{"not near enough", "Stolypin said so.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			lex := world()
			lex.Forenames["aleko"], lex.Forenames["ned"] = 'm', 'm'
			lex.Titles["pricer"], lex.Titles["prince"] = nil, nil
			a := article(intro + tt.text)
			cast := people.New(lex).Cast(a)
			got := ""
			for _, m := range cast.Mentions {
				if m.Start >= len(intro) {
					got = cast.Figures[m.Figures[0]].Name
				}
			}
			if got != tt.want {
				t.Errorf("%s means %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// TestNotDamage checks that an office and a given name do not identify somebody with another surname, however it begins: McKinley
// is not McCain.
func TestNotDamage(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"U.S. Secretary of State Martin Hayle spoke.", "martin-hale"},
		{"U.S. Secretary of State Martin Halverson spoke.", ""},
		{"U.S. Secretary of State Martin Halliday spoke.", ""},
	} {
		if cast := figures(tt.text); len(cast) != 1 || cast[0].ID != tt.want {
			t.Errorf("%s: cast %+v, want one with the id %q", tt.text, cast, tt.want)
		}
	}
}

// TestManyStrangers checks that thousands of unknown names do not make the search for damage quadratic.
func TestManyStrangers(t *testing.T) {
	var b strings.Builder
	name := func(i int) string {
		const letters = "aeiouklmnr"
		return "B" + string([]byte{letters[i%10], letters[i/10%10], letters[i/100%10], letters[i/1000%10]}) + "ov"
	}
	for i := range 4000 {
		b.WriteString("Oleg " + name(i) + " spoke.| " + name(i+4000) + "a said so.\n")
	}
	a := article(b.String())
	var cast model.Cast
	best := time.Hour
	for range 3 { // the best of several: the machine may be busy
		start := time.Now()
		cast = people.New(world()).Cast(a)
		best = min(best, time.Since(start))
	}
	if best > time.Second {
		t.Errorf("%d figures took %s", len(cast.Figures), best)
	}
	if len(cast.Figures) < 4000 {
		t.Errorf("%d figures", len(cast.Figures))
	}
}
