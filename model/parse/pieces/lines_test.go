package pieces

import (
	"reflect"
	"testing"
)

func TestLines(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"line ends", "one\ntwo\r\n\r\nthree\u2028four", []string{"one", "two", "three", "four"}},
		{"outer white space", "\u00a0  one \t\n   \n\ufeff two", []string{"one", "two"}},
		{"wide gap after a sentence", "They met.    Flynn said no.", []string{"They met.", "Flynn said no."}},
		{"wide gap after a quotation", "“They met.”    “No,” he said.", []string{"“They met.”", "“No,” he said."}},
		{"wide gap within a sentence", "to  determine    if Trump knew.   and so on", []string{"to  determine    if Trump knew.   and so on"}},
		{"nothing", " \n\t\n", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, p := range lines(tt.text) {
				got = append(got, p.In(tt.text))
			}
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("lines(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
