package site_test

import (
	"reflect"
	"testing"

	"hotline/model/parse/trial"
)

// TestTemplates checks lines of a template's tags, and lines that only contain such marks.
func TestTemplates(t *testing.T) {
	for line, want := range map[string][]string{
		"{% post https://posts.example/mayor/status/1234567890 %}":             {"player: {% post https://posts.example/mayor/status/1234567890 %}"},
		"{% post 12 %} {{ page.title }}":                                       {"player: {% post 12 %} {{ page.title }}"},
		"{{ page.title }} is what he wrote on the wall of the harbour office.": nil,
		"{% is the mark with which he began each of his letters to the mayor.": nil,
		"The mayor wrote {% post 12 %} in his letter, and nobody knew why.":    nil,
	} {
		if got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\n" + line + "\n\n" + trial.Other)); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %q", line, got)
		}
	}
}
