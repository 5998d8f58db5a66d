package links_test

import (
	"slices"
	"testing"

	"hotline/model/parse/trial"
)

// TestBelowLabel puts the label of links to other stories under an article in Ukrainian, and lines below it.
func TestBelowLabel(t *testing.T) {
	const uk = "Міністри зустрілися у понеділок у Женеві та три години говорили про порт, який зачинили навесні, повідомили в уряді."
	for _, tt := range []struct {
		name, below string
		want        int
	}{
		{"headlines and days", "Як рибалки ходять у море, коли немає хвиль: що треба знати про те, як не загубитися в тумані\n\n03.01.2021\n\nЧи зачинять порт?", 4},
		{"the article again", "Як рибалки ходять у море\n\n" + uk, 5},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := trial.ReadFull("Порт зачинено\n\n" + uk + "\n\n" + uk + "\n\n" + uk + "\n\n" + uk + " Рибалок не питали.\n\nСхожі публікації\n\n" + tt.below)
			if !slices.Contains(trial.Reasons(a), "related: Схожі публікації") || len(a.Body) != tt.want {
				t.Errorf("body %q, furniture %q", trial.Bodies(a), trial.Reasons(a))
			}
		})
	}
}
